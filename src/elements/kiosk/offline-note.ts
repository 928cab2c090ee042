/** What a kiosk still lacks to work without a network: staff sees it before residents feel it. */
import { html, nothing, type TemplateResult } from 'lit';
import { offlineState, type FileGroup, type OfflineState } from '../../kiosk/offline-state.js';
import type { LocalizeController } from '../../localize/localize.js';
import { icon } from '../../styles/kiosk-icons.js';

/** Milliseconds between two looks while something is missing. */
const LOOK_EVERY = 10_000;

export class OfflineWatch {
  readonly #changed: () => void;
  #state: OfflineState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): OfflineState | undefined {
    return this.#state;
  }

  /** Looks until everything is there. */
  async start(): Promise<void> {
    this.stop();
    const timer = (this.#timer = setTimeout(() => void this.start(), LOOK_EVERY));
    const state = await offlineState();
    // Stopped or started anew meanwhile.
    if (timer !== this.#timer) return;
    if (state.status !== 'incomplete') this.stop();
    this.#state = state;
    this.#changed();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

export function offlineNote(
  state: OfflineState | undefined,
  localize: LocalizeController,
): TemplateResult | typeof nothing {
  const missing = state?.missing ?? [];
  if (state?.status !== 'incomplete' || missing.length === 0) return nothing;
  const groups: Readonly<Record<FileGroup, string>> = {
    app: localize.term('kioskMissingApp'),
    fonts: localize.term('kioskMissingFonts'),
    readers: localize.term('kioskMissingReaders'),
    guides: localize.term('kioskMissingGuides'),
    other: localize.term('kioskMissingOther'),
  };
  const all = missing.reduce((sum, { files }) => sum + files, 0);
  const named = missing.map(({ group, files }) => `${groups[group]} (${files})`).join(', ');
  return html`<p class="note missing-files">
    ${icon('wifi-off', 32)} <span>${localize.term('kioskMissing', all, named)}</span>
  </p>`;
}
