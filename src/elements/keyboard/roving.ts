/** How the focus goes about the keys: one stop for Tab, arrows from there to the nearest that way. */

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

/** Arrows lead from key to key; where accents are offered, among these alone. */
export function followArrow(root: ShadowRoot, from: HTMLElement, arrow: string): void {
  const keys = root.querySelector('.picker') === null ? 'button:not(.unseen)' : '.picker button';
  keyBeside([...root.querySelectorAll<HTMLElement>(keys)], from, arrow)?.focus();
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
