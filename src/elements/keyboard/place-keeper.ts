/** Keeps the keyboard's size right and its field in sight, for as long as it is open. */
import { spaceOf } from './keyboard-sizes.js';
import type { Space } from './measures.js';
import { Room } from './room.js';
import type { TextField } from './text-field.js';

export interface PlaceDeeds {
  /** There is another space to fill; settles when it is filled. */
  readonly fill: (space: Space) => Promise<unknown>;
  /** The field to keep in sight, if there is one now. */
  readonly field: () => TextField | undefined;
}

export class PlaceKeeper {
  readonly #keyboard: HTMLElement;
  readonly #deeds: PlaceDeeds;
  readonly #room = new Room();
  #sizes: ResizeObserver | undefined;
  #frame = 0;

  constructor(keyboard: HTMLElement, deeds: PlaceDeeds) {
    this.#keyboard = keyboard;
    this.#deeds = deeds;
  }

  /** From now on, whenever one of these changes its size or the window does. */
  watch(...elements: readonly Element[]): void {
    this.#sizes?.disconnect();
    this.#sizes ??= new ResizeObserver(this.#soon);
    for (const element of elements) this.#sizes.observe(element);
    window.addEventListener('resize', this.#soon);
    this.#soon();
  }

  clear(): void {
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    window.removeEventListener('resize', this.#soon);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#room.clear();
  }

  /** A frame later: sizes that change while they are told of would be told of without end. */
  readonly #soon = (): void => {
    this.#frame ||= requestAnimationFrame(() => void this.#keep());
  };

  async #keep(): Promise<void> {
    this.#frame = 0;
    await this.#deeds.fill(spaceOf(this.#keyboard));
    const field = this.#deeds.field();
    if (field && this.#sizes) this.#room.show(field, this.#keyboard.getBoundingClientRect());
  }
}
