/** Keeps a field in sight above whatever covers the foot of the page. */

/** px that stay free above the field, for its label, and below it. */
const ABOVE = 88;
const BELOW = 16;

export class Room {
  /** Padding that was added, with what stood in the element's own style before. */
  readonly #given = new Map<HTMLElement, string>();

  /**
   * Scrolls the field into what is left to see of its scrollers, and gives them room to do so.
   * @param cover the box of what covers the page, in the viewport
   */
  show(field: Element, cover: DOMRectReadOnly): void {
    const scrollers = scrollersOf(field);
    for (const [scroller] of this.#given) {
      if (!scrollers.includes(scroller)) this.#takeBack(scroller);
    }
    for (const scroller of scrollers) {
      const view = viewOf(scroller);
      const covered = Math.max(0, Math.min(view.bottom, cover.bottom) - cover.top);
      const reaches = view.right > cover.left && view.left < cover.right;
      this.#give(scroller, reaches ? covered : 0);
      const bottom = reaches ? Math.min(view.bottom, cover.top) : view.bottom;
      scrollInto(scroller, field.getBoundingClientRect(), Math.max(0, view.top), bottom);
    }
  }

  clear(): void {
    for (const scroller of [...this.#given.keys()]) this.#takeBack(scroller);
  }

  #give(scroller: HTMLElement, px: number): void {
    const own = this.#given.get(scroller);
    if (own !== undefined) scroller.style.paddingBlockEnd = own;
    if (px <= 0) {
      this.#given.delete(scroller);
      return;
    }
    if (own === undefined) this.#given.set(scroller, scroller.style.paddingBlockEnd);
    const had = Number.parseFloat(getComputedStyle(scroller).paddingBlockEnd) || 0;
    scroller.style.paddingBlockEnd = `${had + px}px`;
  }

  #takeBack(scroller: HTMLElement): void {
    scroller.style.paddingBlockEnd = this.#given.get(scroller) ?? '';
    this.#given.delete(scroller);
  }
}

/** From the nearest out to the page itself. */
function scrollersOf(field: Element): readonly HTMLElement[] {
  const page = document.documentElement;
  const found: HTMLElement[] = [];
  for (let element = parentOf(field); element && element !== page; element = parentOf(element)) {
    if (!(element instanceof HTMLElement) || element === document.body) continue;
    if (/auto|scroll/.test(getComputedStyle(element).overflowY)) found.push(element);
  }
  return [...found, page];
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}

function viewOf(scroller: HTMLElement): DOMRectReadOnly {
  return scroller === document.documentElement
    ? new DOMRect(0, 0, innerWidth, innerHeight)
    : scroller.getBoundingClientRect();
}

function scrollInto(
  scroller: HTMLElement,
  box: DOMRectReadOnly,
  top: number,
  bottom: number,
): void {
  const low = box.bottom + BELOW - bottom;
  // A field taller than what is left shows its start.
  const high = box.top - ABOVE - top;
  const by = low > 0 ? Math.min(low, Math.max(0, box.top - BELOW - top)) : Math.min(0, high);
  if (Math.abs(by) < 1) return;
  (scroller === document.documentElement ? window : scroller).scrollBy({ top: by });
}
