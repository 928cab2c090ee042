/** The order of pages in a booklet that is folded once in the middle and stapled there. */

/** Index of a page, from 0; `undefined` where the sheet stays blank. */
export type BookletPage = number | undefined;

/** One side of a sheet: the pages that stand side by side. */
export interface BookletSide {
  readonly left: BookletPage;
  readonly right: BookletPage;
}

/**
 * The sides in printing order, front and back of each sheet in turn, the outermost sheet first. The
 * last page stays on the back cover: blank pages come in before it.
 */
export function imposeBooklet(count: number): BookletSide[] {
  const total = Math.ceil(count / 4) * 4;
  const page = (place: number): BookletPage => {
    if (place === total - 1) return count - 1;
    return place < count - 1 ? place : undefined;
  };
  return Array.from({ length: total / 2 }, (_, side) => {
    const [early, late] = [page(side), page(total - 1 - side)];
    return side % 2 === 0 ? { left: late, right: early } : { left: early, right: late };
  });
}

/**
 * Groups things in their order, two to a page where both together fit one.
 * @param sizes Of each, as a share of a page.
 */
export function pairPages(sizes: readonly number[]): number[][] {
  const pages: number[][] = [];
  let filled = 0;
  sizes.forEach((size, i) => {
    const last = pages.at(-1);
    if (last?.length === 1 && filled + size <= 1) last.push(i);
    else pages.push([i]);
    filled = last?.includes(i) ? 1 : size;
  });
  return pages;
}
