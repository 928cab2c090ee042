/** What staff does with the config, one deed at a time, and what came of the last one. */
import { TOO_BIG, type ConfigFinding } from '../../../kiosk/config-finding.js';
import { MOST_LETTERS } from '../../../kiosk/fetch-text.js';
import type { KioskConfig } from '../../../kiosk/kiosk-config.js';
import type { KioskMachine } from '../../../kiosk/kiosk-machine.js';
import { dropStaffConfig, keepStaffConfig } from '../../../kiosk/load-config.js';
import { download } from '../../parts/saved.js';

export type ConfigResult =
  | { readonly kind: 'taken'; readonly config: KioskConfig }
  | { readonly kind: 'refused'; readonly findings: readonly ConfigFinding[] }
  | { readonly kind: 'unread' | 'unkept' | 'dropped' | 'not-dropped' | 'saved' | 'newer' };

export class ConfigDesk {
  readonly #machine: KioskMachine;
  readonly #changed: () => void;
  #result: ConfigResult | undefined;
  #isBusy = false;
  #hasStaffFile = false;

  /** @param changed Called whenever there is something else to show. */
  constructor(machine: KioskMachine, changed: () => void) {
    this.#machine = machine;
    this.#changed = changed;
  }

  get result(): ConfigResult | undefined {
    return this.#result;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Whether a file that staff loaded is kept, be it good or not. */
  get hasStaffFile(): boolean {
    return this.#hasStaffFile;
  }

  async look(): Promise<void> {
    const stored = await this.#machine.store.get('staff-config');
    this.#hasStaffFile = stored.ok && stored.value !== undefined;
    this.#changed();
  }

  /** A good one holds once staff has left; a bad one changes nothing. */
  load(file: Blob): Promise<void> {
    return this.#busily(async () => {
      if (file.size > MOST_LETTERS) return { kind: 'refused', findings: [TOO_BIG] };
      let text: string;
      try {
        text = await file.text();
      } catch {
        return { kind: 'unread' };
      }
      const kept = await keepStaffConfig(this.#machine.store, text);
      if (kept.ok) {
        await this.#machine.look();
        return { kind: 'taken', config: kept.config };
      }
      return 'code' in kept ? { kind: 'unkept' } : { kind: 'refused', findings: kept.findings };
    });
  }

  readonly drop = (): Promise<void> =>
    this.#busily(async () => {
      if (!(await dropStaffConfig(this.#machine.store))) return { kind: 'not-dropped' };
      await this.#machine.look();
      return { kind: 'dropped' };
    });

  /** Asks for the ward's signed one. */
  readonly ask = (): Promise<void> =>
    this.#busily(async () => {
      const { remote } = this.#machine;
      const before = (await remote?.held())?.issued;
      await remote?.refresh();
      const after = (await remote?.held())?.issued;
      return after === before ? undefined : { kind: 'newer' };
    });

  save(config: KioskConfig): void {
    const text = `${JSON.stringify(config, null, 2)}\n`;
    download(new Blob([text], { type: 'application/json' }), 'kiosk.json');
    this.#result = { kind: 'saved' };
    this.#changed();
  }

  async #busily(work: () => Promise<ConfigResult | undefined>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#result = undefined;
    this.#changed();
    try {
      this.#result = await work();
    } finally {
      this.#isBusy = false;
      await this.look();
    }
  }
}
