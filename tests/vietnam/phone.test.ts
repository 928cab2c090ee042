import fc from 'fast-check';
import { parsePhone } from '../../src/vietnam.js';
import { assert, describe, it } from '../support/suite.js';

const REFUSED = { ok: false, code: 'phone' } as const;
const asRead = (value: string) => ({ ok: true, value }) as const;

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

const mobile = fc
  .tuple(fc.constantFrom('03', '05', '07', '08', '09'), digits(8))
  .map(([prefix, rest]) => prefix + rest);

const national = fc.oneof(
  mobile,
  fc.oneof(digits(8), digits(9)).map((rest) => `02${rest}`),
);

describe('a phone number as people write it', () => {
  it('is national digits for a Vietnamese one, abroad or at home', () => {
    fc.assert(
      fc.property(national, (number) => {
        const rest = number.slice(1);
        for (const typed of [
          number,
          `+84${rest}`,
          `0084${rest}`,
          `+840${rest}`,
          `+84 (0)${rest}`,
        ]) {
          assert.deepEqual(parsePhone(typed), asRead(number), typed);
        }
      }),
    );
    fc.assert(
      fc.property(mobile, (number) => {
        assert.deepEqual(parsePhone(`84${number.slice(1)}`), asRead(number));
      }),
    );
  });

  it('may have separators anywhere', () => {
    const separator = fc.constantFrom(
      '',
      ' ',
      '.',
      '-',
      '–',
      '\u00a0',
      '\u202a',
      '(',
      ')',
      '/',
      '  ',
    );
    const separators = fc.array(separator, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(national, separators, (number, between) => {
        const typed = [...number].map((digit, i) => digit + between[i]).join('');
        assert.deepEqual(parsePhone(typed), asRead(number), typed);
      }),
    );
  });

  const WRITTEN: Record<string, string> = {
    '0912 345 678': '0912345678',
    '0912.345.678': '0912345678',
    ' (024) 3825-3357 ': '02438253357',
    '+84 24 3825 3357': '02438253357',
    '+84-912-345-678': '0912345678',
    '００８４９１２３４５６７８': '0912345678',
    '＋８４９１２３４５６７８': '0912345678',
    '٠٩١٢٣٤٥٦٧٨': '0912345678',
    '۰۹۱۲۳۴۵۶۷۸': '0912345678',
    '\u202a+84912345678\u202c': '0912345678',
    '+1 (202) 555-0123': '+12025550123',
    '+33 6 12 34 56 78': '+33612345678',
    '0033612345678': '+33612345678',
    '+12345678': '+12345678',
    '+123456789012345': '+123456789012345',
    '+856 20 2345 6789': '+8562023456789',
  };
  for (const [typed, value] of Object.entries(WRITTEN)) {
    it(`reads ${typed} as ${value}`, () => {
      assert.deepEqual(parsePhone(typed), asRead(value));
    });
  }

  it('is refused where it reaches nobody', () => {
    for (const typed of [
      '',
      ' ',
      '+',
      '113',
      '19001009',
      '912345678',
      '091234567',
      '09123456789',
      '0112345678',
      '0412345678',
      '0612345678',
      '0168 234 5678', // before the change of 2018
      '001234567', // international prefix, then too few
      '021234567',
      '022123456789',
      '+84 112345678',
      '+84',
      '+84912',
      '+84 0912 345 6789',
      '+1234567',
      '+1234567890123456',
      '+0912345678',
      '++84912345678',
      '0912+345678',
      '0912345678a',
      '0912345678 ext 1',
      'O912345678',
      '=0912345678',
      '0912345678,0987654321',
      '1'.repeat(100_000),
    ]) {
      assert.deepEqual(parsePhone(typed), REFUSED, typed.slice(0, 40));
    }
  });

  it('comes out as it went in once it was read, and nothing makes it throw', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'+0123456789 .-'), maxLength: 20 }),
    );
    fc.assert(
      fc.property(any, (typed) => {
        const read = parsePhone(typed);
        if (!read.ok) return assert.deepEqual(read, REFUSED);
        assert.match(read.value, /^(?:0[235789]\d{8,9}|\+[1-9]\d{7,14})$/);
        assert.notMatch(read.value, /^\+84/);
        assert.deepEqual(parsePhone(read.value), read);
      }),
      { numRuns: 2000 },
    );
  });
});
