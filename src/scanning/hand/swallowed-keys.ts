/** Keys kept from the page: from when they are pressed until they are let go. */
export class SwallowedKeys {
  readonly #down = new Set<string>();

  /** Keeps back a `keydown`, and the `keyup` to come, so that the page does not see the end alone. */
  swallow(event: KeyboardEvent): void {
    this.#down.add(keyOf(event));
    hold(event);
  }

  /** The key was pressed anew: whatever became of its `keyup`, another is to come. */
  forget(event: KeyboardEvent): void {
    this.#down.delete(keyOf(event));
  }

  /** Keeps back a `keyup` whose `keydown` was kept back. */
  end(event: KeyboardEvent): void {
    if (this.#down.delete(keyOf(event))) hold(event);
  }

  clear(): void {
    this.#down.clear();
  }
}

export function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The same key when pressed and let go, whatever Shift does in between. */
function keyOf({ code, key }: KeyboardEvent): string {
  return code || key;
}
