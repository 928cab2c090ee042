import fc from 'fast-check';
import { readCode, type Code } from '../../src/codes/read-code.js';
import { assert, describe, it } from '../support/suite.js';
import { vietnameseName } from './claims.js';
import { SAMPLES } from './samples.js';
import { assertShape } from './shapes.js';

const field = (id: string, value: string) => id + String(value.length).padStart(2, '0') + value;

/** Bit by bit, as the standard has it: another way than the product's. */
function crc(text: string): string {
  let remainder = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    for (let bit = 7; bit >= 0; bit--) {
      const carry = ((remainder >> 15) & 1) ^ ((byte >> bit) & 1);
      remainder = ((remainder << 1) & 0xffff) ^ (carry ? 0x1021 : 0);
    }
  }
  return remainder.toString(16).toUpperCase().padStart(4, '0');
}

interface Parts {
  bin?: string;
  account?: string;
  aid?: string;
  service?: string;
  currency?: string;
  amount?: string;
  memo?: string;
}

function written(parts: Parts = {}): string {
  const receiver =
    field('00', parts.bin ?? '970403') + field('01', parts.account ?? '0011012345678');
  const merchant =
    field('00', parts.aid ?? 'A000000727') +
    field('01', receiver) +
    field('02', parts.service ?? 'QRIBFTTA');
  const body =
    field('00', '01') +
    field('01', parts.amount === undefined ? '11' : '12') +
    field('38', merchant) +
    field('53', parts.currency ?? '704') +
    (parts.amount === undefined ? '' : field('54', parts.amount)) +
    field('58', 'VN') +
    (parts.memo === undefined ? '' : field('62', field('08', parts.memo)));
  return `${body}6304${crc(`${body}6304`)}`;
}

function reasonOf(text: string): string {
  const code = readCode(text);
  return code.kind === 'unknown' ? (code.reason ?? 'unknown') : code.kind;
}

const STATIC = {
  kind: 'payment',
  bankBin: '970403',
  account: '0011012345678',
  to: 'account',
} as const;

describe('a code for paying', () => {
  it('reads bank and account, and what is to be paid for what', () => {
    assert.deepEqual<Code>(readCode(SAMPLES.vietqr_static), STATIC);
    assert.equal(written(), SAMPLES.vietqr_static);
    assert.deepEqual<Code>(readCode(SAMPLES.vietqr_amount), {
      ...STATIC,
      amount: 8000,
      memo: 'LE PHI CHUNG THUC',
    });
    assert.deepEqual<Code>(readCode(written({ service: 'QRIBFTTC' })), { ...STATIC, to: 'card' });
    assert.deepEqual<Code>(readCode(written({ amount: '50000.00' })), { ...STATIC, amount: 50000 });
    assert.deepEqual<Code>(readCode(written({ amount: '0', memo: '' })), STATIC);
    assert.deepEqual<Code>(readCode(`\ufeff${SAMPLES.vietqr_static}\r\n`), STATIC);
  });

  it('comes out as it was written', () => {
    const digits = (min: number, max: number) =>
      fc.string({ unit: fc.constantFrom(...'123456789'), minLength: min, maxLength: max });
    fc.assert(
      fc.property(
        digits(6, 6),
        digits(1, 19),
        fc.option(digits(1, 13), { nil: undefined }),
        fc.option(vietnameseName, { nil: undefined }),
        (bin, account, amount, name) => {
          const memo = name?.slice(0, 90).trim();
          const text = written({
            bin,
            account,
            ...(amount !== undefined && { amount }),
            ...(memo !== undefined && { memo }),
          });
          const code = readCode(text);
          assertShape(code);
          assert.deepEqual<unknown>(code, {
            ...STATIC,
            bankBin: bin,
            account,
            ...(amount !== undefined && { amount: Number(amount) }),
            ...(memo !== undefined && { memo }),
          });
        },
      ),
    );
  });

  it('is damaged with any one character changed, lost or added', () => {
    for (const text of [SAMPLES.vietqr_static, SAMPLES.vietqr_amount]) {
      for (let at = 6; at < text.length; at++) {
        const other = text[at] === '7' ? '3' : '7';
        assert.equal(reasonOf(text.slice(0, at) + other + text.slice(at + 1)), 'damaged');
        assert.equal(reasonOf(text.slice(0, at) + text.slice(at + 1)), 'damaged');
        assert.equal(reasonOf(text.slice(0, at) + other + text.slice(at)), 'damaged');
        assert.equal(reasonOf(text.slice(0, at)), 'damaged');
      }
    }
  });

  it('is damaged where its parts do not add up, though the sum over it is right', () => {
    const right = (body: string) => `${body}6304${crc(`${body}6304`)}`;
    for (const body of [
      '000201',
      '0002010102115303704',
      `000201${'5303704'.repeat(2)}`,
      '0002013899A',
      '000201 1011',
      '0002015x03704',
      '00020153-1704',
    ]) {
      const reason = reasonOf(right(body));
      assert.include(['damaged', 'payment'], reason, body);
    }
    assert.equal(reasonOf(right(`000201${'5303704'.repeat(2)}`)), 'damaged');
    assert.equal(reasonOf(right('0002013899A')), 'damaged');
  });

  it('is told as one for paying where it is whole, but not VietQR or not in đồng', () => {
    for (const parts of [
      { aid: 'A000000775' },
      { service: 'QRPUSH' },
      { currency: '840' },
      { bin: '97040' },
      { account: '' },
      { account: '1'.repeat(20) },
      { account: 'a b' },
      { amount: '-5' },
      { amount: '5.5' },
      { amount: '1e9' },
      { amount: '' },
    ]) {
      assert.equal(reasonOf(written(parts)), 'payment', JSON.stringify(parts));
    }
  });
});
