/** The whole screen, where the browser gives it; else the dialog covers the page anyway. */
export class FullScreen {
  static get isGiven(): boolean {
    return document.fullscreenEnabled;
  }

  readonly #left: () => void;
  #mine = false;

  /** @param left Told when a person has left it by the browser's own way, as with Escape. */
  constructor(left: () => void) {
    this.#left = left;
  }

  get isFull(): boolean {
    return this.#mine;
  }

  async enter(element: HTMLElement | null): Promise<void> {
    if (!element || !FullScreen.isGiven || this.#mine) return;
    try {
      await element.requestFullscreen();
      this.#mine = true;
      document.addEventListener('fullscreenchange', this.#changed);
    } catch {
      // Refused, as without a press or inside a frame: the page is covered all the same.
    }
  }

  async leave(): Promise<void> {
    if (!this.#mine) return;
    this.#forget();
    if (!document.fullscreenElement) return;
    try {
      await document.exitFullscreen();
    } catch {
      // It has been left already.
    }
  }

  toggle(element: HTMLElement | null): Promise<void> {
    return this.#mine ? this.leave() : this.enter(element);
  }

  readonly #changed = (): void => {
    if (document.fullscreenElement || !this.#mine) return;
    this.#forget();
    this.#left();
  };

  #forget(): void {
    this.#mine = false;
    document.removeEventListener('fullscreenchange', this.#changed);
  }
}
