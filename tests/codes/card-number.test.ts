import fc from 'fast-check';
import { cardNumber, makeCardId, parseCardNumber } from '../../src/codes/card-number.js';
import { parseShortCode } from '../../src/codes/short-code.js';
import { assert, describe, it } from '../support/suite.js';

const ids = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join(''));
const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

describe('the number of a card', () => {
  it('is seven symbols that nobody mixes up, always the same for the same card', () => {
    fc.assert(
      fc.property(ids, (id) => {
        assert.match(cardNumber(id), /^[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{4}$/);
        assert.equal(cardNumber(id), cardNumber(id));
      }),
    );
    assert.equal(cardNumber('00000000000000000000000000000000'), '222-2222');
    assert.equal(cardNumber('00000000000100000000000000000000'), '222-223T');
  });

  it('is read however it is typed', () => {
    fc.assert(
      fc.property(ids, (id) => {
        const number = cardNumber(id);
        for (const typed of [
          number,
          number.toLowerCase(),
          number.replace('-', ''),
          ` ${number}. `,
        ]) {
          assert.deepEqual(parseCardNumber(typed), { ok: true, value: number });
        }
      }),
    );
  });

  it('with any one symbol wrong, or any two swapped, is refused', () => {
    fc.assert(
      fc.property(
        ids,
        fc.nat(6),
        fc.nat(6),
        fc.constantFrom(...SYMBOLS),
        (id, at, other, symbol) => {
          const right = Array.from(cardNumber(id).replace('-', ''));
          const wrong = right.with(at, symbol);
          if (wrong.join() !== right.join()) {
            assert.deepEqual(parseCardNumber(wrong.join('')), { ok: false, code: 'check' });
          }
          const swapped = right.with(at, right[other] ?? '').with(other, right[at] ?? '');
          if (swapped.join() !== right.join()) {
            assert.deepEqual(parseCardNumber(swapped.join('')), { ok: false, code: 'check' });
          }
        },
      ),
    );
  });

  it('is never taken for the code under a poster', () => {
    fc.assert(
      fc.property(ids, (id) => {
        assert.deepEqual(parseShortCode(cardNumber(id)), { ok: false, code: 'length' });
      }),
    );
    assert.deepEqual(parseCardNumber('K7M-4T2O'), { ok: false, code: 'symbol' });
    assert.deepEqual(parseCardNumber('2'.repeat(100)), { ok: false, code: 'length' });
  });

  it('belongs to a random id', () => {
    const made = new Set(Array.from({ length: 500 }, makeCardId));
    assert.equal(made.size, 500);
    for (const id of made) assert.match(id, /^[0-9a-f]{32}$/);
  });
});
