/** Venue claims for tests: fixed ones, and random ones with the names that venues have. */
import fc from 'fast-check';
import { base32nopad } from '@scure/base';
import { encodeCBOR, type CBORType } from '@levischuck/tiny-cbor';
import type { VenueClaims } from '../../src/codes/venue-claims.js';

export const CLAIMS: VenueClaims = {
  venue: '0198a2f0-1234-7abc-8def-0123456789ab',
  entrance: 1,
  name: 'Chợ Hoa Sen',
  ward: '06985',
  maxStay: 240,
  sealingKey: new Uint8Array(32).fill(7),
  issuedAt: Date.UTC(2026, 7, 3),
};

/** Long, decomposed, right to left, pictures, markup, formulas: what people and mischief type. */
export const ODD_NAMES = [
  'Nhà văn hóa khu phố '.repeat(15),
  'Trường Tiểu học Nguyễn Thị Minh Khai – cơ sở hai'.normalize('NFD'),
  'مركز صحي\u202e gnilaes',
  '👨‍👩‍👧‍👦'.repeat(20),
  '🇻🇳 Trạm y tế 🇻🇳',
  '<script>alert(1)</script>',
  '=HYPERLINK("https://evil.example","Chợ")',
  "'; DROP TABLE venues;--",
  '\u0000\u0007 Chợ \u0000',
  'a'.repeat(300),
  'e\u0301\u0323'.repeat(150),
  'nửa \ud800 đôi',
];

const SYLLABLES = fc.constantFrom(
  ...'Phường Nguyễn Trường Thượng Chợ Đặng Thuỷ Nghiệp Khuyến Trạm y tế Ưỡn Ểnh Quỳnh số 12 –'.split(
    ' ',
  ),
);

export const vietnameseName: fc.Arbitrary<string> = fc
  .array(SYLLABLES, { minLength: 1, maxLength: 60 })
  .map((syllables) => syllables.join(' '));

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((array) => new Uint8Array(array));

export const claims: fc.Arbitrary<VenueClaims> = fc
  .record({
    venue: fc.uuid(),
    entrance: fc.integer({ min: 1, max: 999 }),
    name: fc.oneof(vietnameseName, fc.constantFrom(...ODD_NAMES)),
    ward: fc.integer({ min: 0, max: 99_999 }).map((code) => String(code).padStart(5, '0')),
    maxStay: fc.integer({ min: 1, max: 7 * 24 * 60 }),
    sealingKey: bytes(32),
    issuedAt: fc.integer({ min: 0, max: 2 ** 36 }).map((seconds) => seconds * 1000),
    expiresAt: fc.option(fc.integer({ min: 0, max: 2 ** 36 }).map((seconds) => seconds * 1000)),
  })
  .map(({ expiresAt, ...rest }) => ({ ...rest, ...(expiresAt !== null && { expiresAt }) }));

export const signature: fc.Arbitrary<Uint8Array<ArrayBuffer>> = bytes(64);

export const SIGNATURE = new Uint8Array(64).fill(1);

/** A COSE_Sign1 message of any make, in the text form of an envelope. */
export function message(
  protectedHeader: Uint8Array | Map<string | number, CBORType>,
  payload: Uint8Array | Map<string | number, CBORType> = new Map([[1, 2]]),
  signed: CBORType = SIGNATURE,
): string {
  const wrap = (part: Uint8Array | Map<string | number, CBORType>) =>
    part instanceof Uint8Array ? part : encodeCBOR(part);
  return base32nopad.encode(encodeCBOR([wrap(protectedHeader), new Map(), wrap(payload), signed]));
}
