import type { Clock } from '../core/clock.js';

/** A clock that stands still until it is told. */
export class FakeClock implements Clock {
  #now: number;

  /** @param now Epoch milliseconds. */
  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  /** @param milliseconds Negative sets the clock back. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
