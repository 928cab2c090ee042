import fc from 'fast-check';
import { fullness, shareCapacity } from '../../src/core.js';
import { assert, describe, it } from '../support/suite.js';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('how full a venue is', () => {
  it('warns from 90 % on and is full at 100 %, to the person', () => {
    for (const capacity of [1, 10, 70, 99, 1000]) {
      for (let inside = 0; inside <= capacity + 2; inside++) {
        const expected =
          inside >= capacity ? 'full' : inside / capacity >= 0.9 ? 'warning' : 'free';
        assert.equal(fullness(inside, capacity), expected, `${inside} of ${capacity}`);
      }
    }
  });

  it('has room without end where nobody set a limit', () => {
    assert.equal(fullness(1_000_000, undefined), 'free');
  });
});

describe('gates that do not hear of each other', () => {
  const gates = fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 9 });

  it('keep to the capacity together, as long as each keeps to its share', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2000 }), gates, (capacity, inside) => {
        const shares = shareCapacity(capacity, inside);
        assert.isAtMost(sum(shares), Math.max(capacity, sum(inside)));
        shares.forEach((share, i) => assert.isAtLeast(share, inside[i] ?? 0));
      }),
    );
  });

  it('give away no room', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2000 }), gates, (capacity, inside) => {
        assert.isAtLeast(sum(shareCapacity(capacity, inside)), capacity);
      }),
    );
  });

  it('deal what is free out evenly', () => {
    assert.deepEqual(shareCapacity(100, [0, 0, 0]), [34, 33, 33]);
    assert.deepEqual(shareCapacity(100, [60, 0]), [80, 20]);
    assert.deepEqual(shareCapacity(10, [9, 9]), [9, 9]);
  });
});
