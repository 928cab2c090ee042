import fc from 'fast-check';
import { encodeCBOR, type CBORType } from '@levischuck/tiny-cbor';
import { base32nopad } from '@scure/base';
import { readGuidePlace, writeGuidePlace } from '../../src/codes/guide-link.js';
import { assert, describe, it } from '../support/suite.js';

describe('the code of a step of a guide', () => {
  it('comes out as it went in', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcxyz0189'), minLength: 1, maxLength: 9 });
    const guide = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join('-'));
    fc.assert(
      fc.property(guide, fc.integer({ min: 1, max: 999 }), (id, step) => {
        const text = writeGuidePlace({ guide: id, step });
        assert.match(text, /^[A-Z2-7]+$/);
        assert.deepEqual(readGuidePlace(text), { guide: id, step });
      }),
    );
  });

  it('is not written for what is no guide or step', () => {
    for (const guide of ['', 'Cài VNeID', 'a b', '-a', 'a-', 'a--b', '../a', 'a'.repeat(65)]) {
      assert.throws(() => writeGuidePlace({ guide, step: 1 }), RangeError);
    }
    for (const step of [0, -1, 1.5, 1000, NaN, Infinity]) {
      assert.throws(() => writeGuidePlace({ guide: 'a', step }), RangeError);
    }
  });

  const wrong: Record<string, CBORType> = {
    'a number': 1,
    'a list': ['a', 1],
    'no guide': new Map([[2, 1]]),
    'no step': new Map([[1, 'a']]),
    'a path for a guide': new Map<number, CBORType>([
      [1, '../a'],
      [2, 1],
    ]),
    'a text for a step': new Map<number, CBORType>([
      [1, 'a'],
      [2, '1'],
    ]),
    'step 0': new Map<number, CBORType>([
      [1, 'a'],
      [2, 0],
    ]),
  };
  for (const [what, content] of Object.entries(wrong)) {
    it(`is none with ${what}`, () => {
      assert.isUndefined(readGuidePlace(base32nopad.encode(encodeCBOR(content))));
    });
  }

  it('may carry more in later releases', () => {
    const content = new Map<number, CBORType>([
      [1, 'a'],
      [2, 7],
      [3, 'vi'],
    ]);
    const text = base32nopad.encode(encodeCBOR(content));
    assert.deepEqual(readGuidePlace(text), { guide: 'a', step: 7 });
  });

  it('never throws, whatever it holds', () => {
    const base32 = fc.string({ unit: fc.constantFrom(...'ABCMQZ27'), maxLength: 200 });
    fc.assert(fc.property(base32, (text) => void readGuidePlace(text)));
    for (const byte of [0x81, 0xc1, 0xa1]) {
      assert.isUndefined(readGuidePlace(base32nopad.encode(new Uint8Array(80).fill(byte))));
    }
  });
});
