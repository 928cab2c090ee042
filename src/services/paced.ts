import { isClosed } from '../storage.js';

/** Work that took n ms is not repeated before n times this are over. */
const REST = 4;
/** A rest (ms) that is not worth a timer. */
const SHORT = 200;

/** Does one thing again and again: once at a time, and no more than a fifth of the time. */
export class Paced {
  readonly #work: (signal: AbortSignal) => Promise<void>;
  #under: AbortController | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;

  constructor(work: (signal: AbortSignal) => Promise<void>) {
    this.#work = work;
  }

  /** Does it, once more after what is under way and a rest. */
  ask(): void {
    if (this.#under || this.#rest !== undefined) this.#isDue = true;
    else void this.#do();
  }

  /** Does it at once: what is under way is no longer wanted. */
  insist(): void {
    this.stop();
    void this.#do();
  }

  stop(): void {
    this.#under?.abort();
    this.#under = undefined;
    clearTimeout(this.#rest);
    this.#rest = undefined;
    this.#isDue = false;
  }

  async #do(): Promise<void> {
    this.#isDue = false;
    const under = new AbortController();
    this.#under = under;
    const begin = performance.now();
    try {
      await this.#work(under.signal);
    } catch (error) {
      if (!under.signal.aborted && !isClosed(error)) reportError(error);
    }
    if (this.#under !== under) return;
    this.#under = undefined;
    const rest = REST * (performance.now() - begin);
    if (rest >= SHORT) this.#rest = setTimeout(() => this.#wake(), rest);
    else this.#wake();
  }

  #wake(): void {
    this.#rest = undefined;
    if (this.#isDue) void this.#do();
  }
}
