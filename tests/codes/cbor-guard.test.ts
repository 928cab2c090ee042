import fc from 'fast-check';
import { decodeCBOR, encodeCBOR, type CBORType } from '@levischuck/tiny-cbor';
import { isShallowCbor } from '../../src/codes/cbor-guard.js';
import { assert, describe, it } from '../support/suite.js';

describe('looking over CBOR before it is decoded', () => {
  it('passes whatever nests a little', () => {
    const { value } = fc.letrec<{ value: CBORType }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 6, depthSize: 'small' },
        fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null), fc.double()),
        fc.uint8Array({ maxLength: 300 }),
        fc.array(tie('value'), { maxLength: 30 }),
        fc
          .uniqueArray(fc.tuple(fc.string(), tie('value')), { selector: ([key]) => key })
          .map((entries) => new Map(entries)),
      ),
    }));
    fc.assert(fc.property(value, (item) => assert.isTrue(isShallowCbor(encodeCBOR(item)))));
  });

  it('stops at sixteen levels, and at a byte too few or too many', () => {
    const nested = (levels: number) => new Uint8Array([...Array<number>(levels).fill(0x81), 0]);
    assert.isTrue(isShallowCbor(nested(16)));
    assert.isFalse(isShallowCbor(nested(17)));
    const item = encodeCBOR(new Map([[1, ['a', new Uint8Array(300), 70_000, -5]]]));
    for (let length = 0; length < item.length; length++) {
      assert.isFalse(isShallowCbor(item.slice(0, length)), `${length} bytes`);
    }
    assert.isFalse(isShallowCbor(new Uint8Array([...item, 0])));
  });

  it('passes nothing that the decoder would take otherwise', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
        const bytes = new Uint8Array(any);
        let decodes = true;
        try {
          decodeCBOR(bytes);
        } catch {
          decodes = false;
        }
        if (decodes) assert.isTrue(isShallowCbor(bytes));
      }),
      { numRuns: 5000 },
    );
  });
});
