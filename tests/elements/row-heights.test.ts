import * as fc from 'fast-check';
import { RowHeights } from '../../src/elements/visit-log/row-heights.js';
import { assert, describe, it } from '../support/suite.js';

describe('heights of rows', () => {
  it('adds up what was measured and what is estimated, as a plain list does', () => {
    const measured = fc.array(fc.tuple(fc.nat(199), fc.integer({ min: 1, max: 400 })));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), measured, (count, changes) => {
        const heights = new RowHeights(count, 50);
        const plain = new Array<number>(count).fill(50);
        for (const [row, height] of changes) {
          if (row >= count) continue;
          heights.set(row, height);
          plain[row] = height;
        }
        let top = 0;
        plain.forEach((height, row) => {
          assert.equal(heights.top(row), top);
          assert.equal(heights.at(top), row, 'its first pixel');
          assert.equal(heights.at(top + height - 0.5), row, 'its last');
          top += height;
        });
        assert.equal(heights.total, top);
        assert.equal(heights.at(top + 1000), count - 1, 'behind the end: the last');
        assert.equal(heights.at(-1000), 0, 'before the beginning: the first');
      }),
    );
  });

  it('has no rows where there are none', () => {
    const heights = new RowHeights(0, 50);
    assert.equal(heights.total, 0);
    assert.equal(heights.at(10), 0);
  });
});
