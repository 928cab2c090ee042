import type { Clock } from '../core/clock.js';

/** How long a code must be out of view before it counts as shown again, in ms. */
const AWAY = 3_000;

/** Tells a code that came into view from one that is still lying there. */
export class RecentTexts {
  readonly #clock: Clock;
  readonly #seen = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether the text was not seen in the last 3 s; it is seen now. */
  isNew(text: string): boolean {
    const now = this.#clock.now();
    // A clock that was put back must not silence a code for hours: hence the absolute value.
    for (const [old, at] of this.#seen) if (Math.abs(now - at) >= AWAY) this.#seen.delete(old);
    const isNew = !this.#seen.has(text);
    this.#seen.set(text, now);
    return isNew;
  }

  clear(): void {
    this.#seen.clear();
  }
}
