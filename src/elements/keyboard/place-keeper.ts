/** Keeps the keyboard's size right and its field in sight, for as long as it is open. */
import type { LitElement } from 'lit';
import { spaceOf } from './keyboard-sizes.js';
import type { Space } from './measures.js';
import { Room } from './room.js';
import type { TextField } from './text-field.js';

export class PlaceKeeper {
  readonly #keyboard: LitElement;
  readonly #field: () => TextField | undefined;
  readonly #room = new Room();
  #sizes: ResizeObserver | undefined;
  #frame = 0;
  #space: Space = { width: 320, height: 640, target: 48 };

  /** @param field the field to keep in sight, if there is one now */
  constructor(keyboard: LitElement, field: () => TextField | undefined) {
    this.#keyboard = keyboard;
    this.#field = field;
  }

  /** What there is to fill. */
  get space(): Space {
    return this.#space;
  }

  measure(): void {
    const { width, height, target } = this.#space;
    const now = spaceOf(this.#keyboard);
    if (now.width === width && now.height === height && now.target === target) return;
    this.#space = now;
    this.#keyboard.requestUpdate();
  }

  /** What it covers of the page: nothing where it stands between the page's other parts. */
  #cover(): DOMRectReadOnly {
    return this.#keyboard.hasAttribute('inline')
      ? new DOMRect(0, innerHeight, innerWidth, 0)
      : this.#keyboard.getBoundingClientRect();
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
    this.measure();
    await this.#keyboard.updateComplete;
    const field = this.#field();
    if (field && this.#sizes) this.#room.show(field, this.#cover());
  }
}
