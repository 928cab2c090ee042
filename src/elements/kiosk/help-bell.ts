/** The bell of a kiosk: heard across the hall, three times, and once more when it is asked again. */
import { Chime, type Tune } from '../code-scanner/chime.js';

const CALL: Tune = { notes: [880, 659, 880, 659], note: 0.28, loudness: 0.6 };
const TIMES = 3;
/** Milliseconds from one to the next. */
const EVERY = 3_000;

export class HelpBell {
  #chime: Chime | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  ring(): void {
    this.stop();
    const chime = (this.#chime = new Chime());
    chime.play(CALL);
    for (let time = 1; time < TIMES; time++) {
      this.#timers.push(setTimeout(() => chime.play(CALL), time * EVERY));
    }
  }

  stop(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#chime?.close();
    this.#chime = undefined;
  }
}
