/** The bell of a kiosk: heard across the hall, three times, and once more when it is asked again. */
import { Chime, type Tune } from '../code-scanner/chime.js';

const CALL: Tune = { notes: [880, 659, 880, 659], note: 0.28, loudness: 0.6 };
const TIMES = 3;
/** Milliseconds from one to the next. */
const EVERY = 3_000;
/** Milliseconds in which the screen lights up first: opening the sound takes a slow machine long. */
const FIRST = 100;

export class HelpBell {
  #chime: Chime | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  ring(): void {
    this.stop();
    for (let time = 0; time < TIMES; time++) {
      this.#timers.push(setTimeout(() => this.#play(), FIRST + time * EVERY));
    }
  }

  #play(): void {
    this.#chime ??= new Chime();
    this.#chime.play(CALL);
  }

  stop(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#chime?.close();
    this.#chime = undefined;
  }
}
