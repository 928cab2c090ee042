import type { Clock } from '../../core/clock.js';
import type { FrameReading } from '../decoder.js';

type Trouble = FrameReading['trouble'];

/** How long frames must fail in the same way before a person is told, in ms. */
const PATIENCE = 1_000;

/** What troubles a camera for a while now, so that a hint does not flicker with every frame. */
export class SteadyTrouble {
  readonly #clock: Clock;
  #trouble: Trouble;
  #since = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Of this frame and those before it; nothing as soon as one is clear. */
  after({ codes, trouble }: FrameReading): Trouble {
    const now = this.#clock.now();
    const present = codes.length > 0 ? undefined : trouble;
    if (present !== this.#trouble || now < this.#since) {
      this.#trouble = present;
      this.#since = now;
    }
    return now - this.#since >= PATIENCE ? present : undefined;
  }

  clear(): void {
    this.#trouble = undefined;
  }
}
