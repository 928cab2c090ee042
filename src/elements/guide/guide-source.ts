import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dayOf } from '../../core/day.js';
import type { GuideFinding } from '../../guides/format/guide-finding.js';
import type { Guide } from '../../guides/format/guide.js';
import { loadGuide } from '../../guides/load-guide.js';
import { loaders } from '../../guides/shipped/loaders.js';

/** Which guide is asked for: an object before an address, an address before an id. */
export interface GuideWish {
  readonly guide: string;
  readonly src: string;
  readonly data: Guide | undefined;
}

/**
 * `none`: none is asked for. `not-loaded`: it did not come over the network, and is asked for again
 * once there is one. `refused`: a guide of one's own that has mistakes.
 */
export type GuideState =
  | { readonly status: 'none' | 'loading' | 'no-such-guide' | 'not-loaded' }
  | { readonly status: 'refused'; readonly findings: readonly GuideFinding[] }
  | { readonly status: 'ready'; readonly guide: Guide };

/** Gets the guide that its host's properties ask for. */
export class GuideSource implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wish: () => GuideWish;
  readonly #ready: (guide: Guide) => void;
  #asked: GuideWish | undefined;
  #state: GuideState = { status: 'none' };
  /** Goes up with every wish: what comes late for an earlier one is dropped. */
  #turn = 0;

  /** @param ready Called before the host draws it. */
  constructor(host: ReactiveControllerHost, wish: () => GuideWish, ready: (guide: Guide) => void) {
    this.#host = host;
    this.#wish = wish;
    this.#ready = ready;
    host.addController(this);
  }

  get state(): GuideState {
    return this.#state;
  }

  hostConnected(): void {
    addEventListener('online', this.retry);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retry);
  }

  hostUpdate(): void {
    const wish = this.#wish();
    const { guide, src, data } = wish;
    const asked = this.#asked;
    if (asked && guide === asked.guide && src === asked.src && data === asked.data) return;
    this.#asked = wish;
    this.#ask(wish);
  }

  /** Asks once more for what did not come. */
  readonly retry = (): void => {
    if (this.#state.status !== 'not-loaded' || !this.#asked) return;
    this.#ask(this.#asked);
    this.#host.requestUpdate();
  };

  #ask({ guide, src, data }: GuideWish): void {
    const turn = ++this.#turn;
    if (data) return this.#set({ status: 'ready', guide: data });
    if (!guide && !src) return this.#set({ status: 'none' });
    this.#set({ status: 'loading' });
    void (src ? fetchGuide(src) : shippedGuide(guide)).then((state) => {
      if (turn !== this.#turn) return;
      this.#set(state);
      this.#host.requestUpdate();
    });
  }

  #set(state: GuideState): void {
    this.#state = state;
    if (state.status === 'ready') this.#ready(state.guide);
  }
}

async function shippedGuide(id: string): Promise<GuideState> {
  const loaded = await loadGuide(id);
  return loaded.ok ? { status: 'ready', guide: loaded.value } : { status: loaded.code };
}

/** A guide of the page's own: nothing of it is shown before it has passed the check. */
async function fetchGuide(src: string): Promise<GuideState> {
  try {
    const [response, { checkGuide }] = await Promise.all([
      fetch(new URL(src, document.baseURI)),
      import('../../guides/format/check-guide.js'),
    ]);
    if (response.status === 404) return { status: 'no-such-guide' };
    if (!response.ok) return { status: 'not-loaded' };
    const { findings, guide } = checkGuide(readJson(await response.text()), {
      today: dayOf(Date.now()),
      guides: Object.keys(loaders),
    });
    if (guide) return { status: 'ready', guide };
    return {
      status: 'refused',
      findings: findings.filter(({ severity }) => severity === 'error'),
    };
  } catch {
    return { status: 'not-loaded' };
  }
}

/** What is no JSON at all is left to the check to name. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
