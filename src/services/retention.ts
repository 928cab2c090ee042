import type { Clock } from '../core/clock.js';
import { DAY, dayOf, HOUR } from '../core/day.js';
import type { SettingStore } from '../storage.js';

/** The audit is kept this many days longer than the visits that it speaks of. */
export const AUDIT_EXTRA_DAYS = 90;

/** Under this name among the settings: the day (`YYYY-MM-DD`) that it last ran on. */
const LAST_RUN = 'retention-ran';

/** Under this name among the settings: what the clock said when it was last looked at. */
const CLOCK = 'retention-clock';
/** A clock that says so much more or less than a moment ago is doubted, in ms. */
const JUMP = 2 * DAY;

/** Epoch ms by the device's clock; `doubted` since then, where it jumped. */
interface ClockRecord {
  readonly seen: number;
  readonly doubted?: number;
}

/** That what goes by itself when its time is over did go. */
export class RetentionRecord {
  readonly #settings: SettingStore;
  readonly #clock: Clock;

  constructor(settings: SettingStore, clock: Clock) {
    this.#settings = settings;
    this.#clock = clock;
  }

  /**
   * Whether anything may be erased by the clock: not on the day after it jumped by days, as by a
   * wrong setting that somebody may put right. A device that was off for days waits for a day too.
   */
  async isClockBelieved(): Promise<boolean> {
    const now = this.#clock.now();
    const known = (await this.#settings.get(CLOCK)) as ClockRecord | undefined;
    const jumped = known !== undefined && Math.abs(now - known.seen) > JUMP;
    const since = jumped ? now : known?.doubted;
    const doubted = since !== undefined && now - since < DAY ? since : undefined;
    // Not at every look, since each write has every tab read again.
    if (!known || doubted !== known.doubted || Math.abs(now - known.seen) > HOUR / 2) {
      await this.#settings.set(CLOCK, { seen: now, ...(doubted !== undefined && { doubted }) });
    }
    return doubted === undefined;
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
