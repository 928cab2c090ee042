/** What tells a kiosk that somebody is there, or has got what they came for. Speech is asked for. */

/** Of a person's own hand; a finger that rests, or a key that is jammed, says it once. */
const HAND = ['pointerdown', 'keydown'];
/** A code was held up. */
const ANSWER = 'reception-answer';
const DONE = ['check-in', 'check-out', 'reception-done', 'guide-complete'];

export interface LifeWitness {
  readonly lives: () => void;
  readonly done: () => void;
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
    const { lives, done, resized } = this.#witness;
    // In the capture phase, since a screen may keep its events to itself.
    const options = { capture: true, signal };
    const onHand = (event: Event) => {
      if (event.isTrusted && !(event as KeyboardEvent).repeat) lives();
    };
    for (const type of HAND) addEventListener(type, onHand, options);
    this.#host.addEventListener(ANSWER, lives, options);
    for (const type of DONE) this.#host.addEventListener(type, done, { signal });
    addEventListener('resize', resized, { signal });
  }

  disconnect(): void {
    this.#listening?.abort();
  }
}
