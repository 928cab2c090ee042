/** How the focus goes about the keys: one stop for Tab, arrows from there to the nearest that way. */
import type { LitElement } from 'lit';

function keyBeside(
  keys: readonly HTMLElement[],
  from: HTMLElement,
  arrow: string,
): HTMLElement | undefined {
  const here = from.getBoundingClientRect();
  const isAcross = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
  const sign = arrow === 'ArrowLeft' || arrow === 'ArrowUp' ? -1 : 1;
  let best: { readonly key: HTMLElement; readonly cost: number } | undefined;
  for (const key of keys) {
    if (key === from) continue;
    const box = key.getBoundingClientRect();
    const ahead = sign * (isAcross ? middleX(box) - middleX(here) : middleY(box) - middleY(here));
    const aside = isAcross
      ? apart(here.top, here.bottom, box.top, box.bottom)
      : apart(here.left, here.right, box.left, box.right);
    // Left and right stay in the row.
    if (ahead <= 1 || (isAcross && aside > 0)) continue;
    const middle = isAcross ? 0 : Math.abs(middleX(box) - middleX(here));
    const cost = ahead * 4 + aside + middle;
    if (!best || cost < best.cost) best = { key, cost };
  }
  return best?.key;
}

function middleX({ left, right }: DOMRectReadOnly): number {
  return (left + right) / 2;
}

function middleY({ top, bottom }: DOMRectReadOnly): number {
  return (top + bottom) / 2;
}

/** px between two stretches of a line, 0 where they meet. */
function apart(start: number, end: number, otherStart: number, otherEnd: number): number {
  return Math.max(0, otherStart - end + 1, start - otherEnd + 1);
}

/** Which key has the keyboard's one stop for Tab, and the focus while somebody is among the keys. */
export class KeyFocus {
  readonly #keyboard: LitElement;
  #stop = '';

  constructor(keyboard: LitElement) {
    this.#keyboard = keyboard;
  }

  stopAmong(keys: readonly { readonly id: string }[]): string {
    return keys.some(({ id }) => id === this.#stop) ? this.#stop : (keys[0]?.id ?? '');
  }

  readonly onFocus = (event: FocusEvent): void => {
    this.#stop = keyOf(event, this.#root)?.dataset['key'] ?? this.#stop;
    this.#keyboard.requestUpdate();
  };

  /** Arrows lead from key to key; where accents are offered, among these alone. */
  follow(from: HTMLElement, arrow: string): void {
    const isPicking = this.#root.querySelector('.picker') !== null;
    const keys = isPicking ? '.picker button' : 'button:not(.unseen)';
    keyBeside([...this.#root.querySelectorAll<HTMLElement>(keys)], from, arrow)?.focus();
  }

  async toPicker(): Promise<void> {
    await this.#keyboard.updateComplete;
    this.#root.querySelector<HTMLElement>('.picker button')?.focus();
  }

  /** After drawing, if the key that had the focus is gone. */
  async keep(): Promise<void> {
    await this.#keyboard.updateComplete;
    if (this.#root.activeElement) return;
    this.#root.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  get #root(): ShadowRoot {
    return this.#keyboard.renderRoot as ShadowRoot;
  }
}

/** The key that an event happened on, within one keyboard. */
export function keyOf(event: Event, root: Node): HTMLElement | undefined {
  const path = event.composedPath();
  return path
    .slice(0, path.indexOf(root))
    .find((node): node is HTMLElement => node instanceof HTMLElement && 'key' in node.dataset);
}

export function isInPicker(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches('.picker'));
}
