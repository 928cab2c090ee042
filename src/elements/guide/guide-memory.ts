/** What a guide's player keeps on the device, over the device's records. */
import type { LitElement } from 'lit';
import { GuideRecordsController } from '../../controllers/guide-records-controller.js';
import type { Guide } from '../../guides/format/guide.js';
import type { GuideWalk } from '../../guides/format/walk-guide.js';
import type { GuidePreferences, GuideRecords } from '../../services/guide-records.js';

/** Whose device it is: `shared`, nothing of one person stays; `preview`, nothing is counted either. */
export interface GuideDevice {
  readonly shared: boolean;
  readonly preview: boolean;
}

export interface Recalled {
  readonly preferences: GuidePreferences;
  /** For `resumeWalk`. */
  readonly progress: unknown;
}

/**
 * Tells the records what happens and asks them what was, one after the other, so that an earlier
 * step never undoes a later one. A guide goes on without them: a refusal is let pass.
 */
export class GuideMemory {
  readonly #records: GuideRecordsController;
  readonly #device: GuideDevice;
  #last: Promise<unknown> = Promise.resolve();
  /** What happened before the records were there. */
  #due: ((records: GuideRecords) => Promise<unknown>)[] = [];

  /** @param ready There is something to be recalled. */
  constructor(host: LitElement & GuideDevice, ready: () => void) {
    this.#device = host;
    this.#records = new GuideRecordsController(host, () => {
      const due = this.#due;
      this.#due = [];
      due.forEach((deed) => this.#tell(deed));
      ready();
    });
  }

  /** Whether what is told is counted. */
  get counts(): boolean {
    return this.#records.value !== undefined && !this.#device.preview;
  }

  count(deed: (records: GuideRecords) => Promise<unknown>): void {
    if (!this.#device.preview) this.#tell(deed);
  }

  /** Keeps where somebody is; a walk that is done, or was taken back to the start, is forgotten. */
  keep({ id, version }: Guide, walk: GuideWalk): void {
    if (!this.#isPersonal) return;
    const isUnderWay = walk.at === 'step' || walk.at === 'person';
    this.#tell((records) =>
      isUnderWay ? records.keepProgress(id, { ...walk, version }) : records.forgetProgress(id),
    );
  }

  prefer(changed: GuidePreferences): void {
    if (this.#isPersonal) this.#tell((records) => records.setPreferences(changed));
  }

  /** How people here like to read, and where one was in this guide. */
  async recall(guide: string): Promise<Recalled | undefined> {
    const records = this.#records.value;
    if (!records || !this.#isPersonal) return undefined;
    try {
      await this.#last;
      const preferences = await records.preferences();
      return { preferences, progress: await records.progress(guide) };
    } catch {
      return undefined;
    }
  }

  get #isPersonal(): boolean {
    return !this.#device.shared && !this.#device.preview;
  }

  #tell(deed: (records: GuideRecords) => Promise<unknown>): void {
    const records = this.#records.value;
    if (!records) return void this.#due.push(deed);
    this.#last = this.#last.then(() => deed(records)).catch(() => undefined);
  }
}
