/** A finger that holds a key slides over the accents it opened. */

/** The accent under a point of the viewport. */
export function accentAt(root: ShadowRoot, x: number, y: number): HTMLElement | undefined {
  return root.elementFromPoint(x, y)?.closest<HTMLElement>('.picker button') ?? undefined;
}

export function showAccentUnder(root: ShadowRoot, x: number, y: number): void {
  const over = accentAt(root, x, y);
  for (const each of root.querySelectorAll('.picker button')) {
    each.classList.toggle('over', each === over);
  }
}
