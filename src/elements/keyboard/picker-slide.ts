/**
 * A finger that holds a key slides over the accents it opened.
 * @returns the accent under a point of the viewport, which is shown as if it were pressed
 */
export function slideOver(
  root: HTMLElement | DocumentFragment,
  x: number,
  y: number,
): HTMLElement | undefined {
  if (!(root instanceof ShadowRoot)) return undefined;
  const over = root.elementFromPoint(x, y)?.closest<HTMLElement>('.picker button') ?? undefined;
  for (const each of root.querySelectorAll('.picker button')) {
    each.classList.toggle('over', each === over);
  }
  return over;
}
