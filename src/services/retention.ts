import type { Clock } from '../core/clock.js';
import { dayOf } from '../core/day.js';
import type { SettingStore } from '../storage.js';

/** The audit is kept this many days longer than the visits that it speaks of. */
export const AUDIT_EXTRA_DAYS = 90;

/** Under this name among the settings: the day (`YYYY-MM-DD`) that it last ran on. */
const LAST_RUN = 'retention-ran';

/** That what goes by itself when its time is over did go. */
export class RetentionRecord {
  readonly #settings: SettingStore;
  readonly #clock: Clock;

  constructor(settings: SettingStore, clock: Clock) {
    this.#settings = settings;
    this.#clock = clock;
  }

  /** Written once a day, since each write has every tab read again. */
  async ran(): Promise<void> {
    const today = dayOf(this.#clock.now());
    // Closed meanwhile: said next time.
    const known = await this.lastRun().catch(() => today);
    if (known !== today) await this.#settings.set(LAST_RUN, today);
  }

  /** The day (`YYYY-MM-DD`) that it last ran on to its end. */
  async lastRun(): Promise<string | undefined> {
    const day = await this.#settings.get(LAST_RUN);
    return typeof day === 'string' ? day : undefined;
  }
}
