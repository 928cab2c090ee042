import fc from 'fast-check';
import { imposeBooklet, pairPages, type BookletPage } from '../../src/guides/format/booklet.js';
import { assert, describe, it } from '../support/suite.js';

/** The pages in the order in which a reader meets them, once the sheets are folded into each other. */
function leafThrough(count: number): BookletPage[] {
  const sides = imposeBooklet(count);
  const first: BookletPage[] = [];
  const second: BookletPage[] = [];
  for (let sheet = 0; sheet < sides.length; sheet += 2) {
    const [front, back] = [sides[sheet], sides[sheet + 1]];
    first.push(front?.right, back?.left);
    second.unshift(back?.right, front?.left);
  }
  return [...first, ...second];
}

describe('a booklet that is folded and stapled', () => {
  it('of eight pages is two sheets, the covers outside', () => {
    assert.deepEqual(imposeBooklet(8), [
      { left: 7, right: 0 },
      { left: 1, right: 6 },
      { left: 5, right: 2 },
      { left: 3, right: 4 },
    ]);
  });

  it('is read from the first page to the last, blank pages only before the back cover', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), (count) => {
        const read = leafThrough(count);
        assert.equal(read.length % 4, 0);
        assert.isBelow(read.length - count, 4, 'no more paper than needed');
        assert.deepEqual(
          read.filter((page) => page !== undefined),
          Array.from({ length: count }, (_, i) => i),
        );
        assert.equal(read.at(-1), count - 1, 'the back cover');
        const blank = read.indexOf(undefined);
        if (blank >= 0)
          assert.deepEqual(
            read.slice(blank, -1).filter((p) => p !== undefined),
            [],
          );
      }),
    );
  });

  it('has two short steps on a page and a long one alone, all in their order', () => {
    assert.deepEqual(pairPages([0.4, 0.5, 0.5, 0.6, 0.2, 0.2, 0.2]), [[0, 1], [2], [3, 4], [5, 6]]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 2, noNaN: true })), (sizes) => {
        const pages = pairPages(sizes);
        assert.deepEqual(
          pages.flat(),
          sizes.map((_, i) => i),
        );
        for (const page of pages) {
          const [first = 0, second] = page.map((i) => sizes[i] ?? 0);
          if (second !== undefined) assert.isAtMost(first + second, 1);
          assert.isAtMost(page.length, 2);
        }
      }),
    );
  });
});
