import type { Timers } from '../../src/elements/reception/timers.js';

/** Time that passes when a test says so. */
export class FakeTimers implements Timers {
  #now = 0;
  readonly #due = new Map<number, { at: number; work: () => void }>();
  #count = 0;

  set = (work: () => void, ms: number): number => {
    this.#due.set(++this.#count, { at: this.#now + ms, work });
    return this.#count;
  };

  clear = (timer: unknown): void => void this.#due.delete(timer as number);

  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const next = [...this.#due]
        .filter(([, { at }]) => at <= end)
        .sort((a, b) => a[1].at - b[1].at)[0];
      if (!next) break;
      this.#due.delete(next[0]);
      this.#now = next[1].at;
      next[1].work();
    }
    this.#now = end;
  }
}
