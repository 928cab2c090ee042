import type { Clock } from '../../core/clock.js';

/** How long a code must be out of view before it counts as shown again, in ms. */
const AWAY = 3_000;

/** Tells a code that came into view from one that is still lying there. */
export class RecentTexts {
  readonly #clock: Clock;
  #seen = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether the text was seen in the last 3 s; if so, it is seen now. */
  knows(text: string): boolean {
    const now = this.#clock.now();
    // A clock that was put back must not silence a code for hours: hence the absolute value.
    for (const [old, at] of this.#seen) if (Math.abs(now - at) >= AWAY) this.#seen.delete(old);
    if (!this.#seen.has(text)) return false;
    this.#seen.set(text, now);
    return true;
  }

  see(text: string): void {
    this.#seen.set(text, this.#clock.now());
  }

  forget(text: string): void {
    this.#seen.delete(text);
  }

  /** Time in which nobody looked, in ms, does not count as out of view. */
  skip(ms: number): void {
    this.#seen = new Map([...this.#seen].map(([text, at]) => [text, at + ms]));
  }

  clear(): void {
    this.#seen.clear();
  }
}
