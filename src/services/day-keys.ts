import { dayOf } from '../core/day.js';
import { done, type Outcome } from '../core/outcome.js';
import { makeDayKey, markOf } from '../crypto/day-key.js';
import type { Store, WriteFailure } from '../storage.js';
import type { Device } from './device.js';

/** The day keys of this device's venues: today's, and those of earlier days still needed. */
export class DayKeys {
  readonly #store: Store;
  readonly #device: Device;

  constructor(store: Store, device: Device) {
    this.#store = store;
    this.#device = device;
  }

  /**
   * A subject's marks at a venue: first that of the day of a moment (epoch ms), which is made if need
   * be, then those of other days.
   */
  async marks(
    venue: string,
    subject: string,
    now: number,
  ): Promise<Outcome<string[], WriteFailure>> {
    const today = dayOf(now);
    let rows = await this.#store.dayKeys.list(venue);
    if (!rows.some(({ day }) => day === today)) {
      const boxed = await this.#device.box(makeDayKey());
      const stored = await this.#store.dayKeys.setOnce(venue, today, boxed);
      if (!stored.ok) return stored;
      rows = [...rows, { day: today, boxed: stored.value }];
    }
    const todayFirst = rows.sort((a, b) => Number(b.day === today) - Number(a.day === today));
    const keys = await Promise.all(todayFirst.map(({ boxed }) => this.#device.unbox(boxed)));
    const whole = keys.filter((key) => typeof key === 'string');
    return done(await Promise.all(whole.map((key) => markOf(subject, key))));
  }
}
