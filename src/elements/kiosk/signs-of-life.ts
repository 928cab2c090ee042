/** What tells a kiosk that somebody is there, or has got what they came for. Speech is asked for. */
import { isStaffKey } from './staff-corner.js';

const LIFE = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove', 'reception-answer'];
const DONE = ['check-in', 'check-out', 'reception-done', 'guide-complete'];

export interface LifeWitness {
  readonly lives: () => void;
  readonly done: () => void;
  readonly staff: () => void;
  /** The window has another size. */
  readonly resized: () => void;
}

export class SignsOfLife {
  readonly #host: HTMLElement;
  readonly #witness: LifeWitness;
  #listening: AbortController | undefined;

  constructor(host: HTMLElement, witness: LifeWitness) {
    this.#host = host;
    this.#witness = witness;
  }

  connect(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { lives, done, staff, resized } = this.#witness;
    // In the capture phase, since a screen may keep its events to itself.
    for (const type of LIFE) addEventListener(type, lives, { capture: true, signal });
    for (const type of DONE) this.#host.addEventListener(type, done, { signal });
    const onKey = (event: KeyboardEvent) => {
      if (isStaffKey(event)) staff();
    };
    addEventListener('keydown', onKey, { signal });
    addEventListener('resize', resized, { signal });
  }

  disconnect(): void {
    this.#listening?.abort();
  }
}
