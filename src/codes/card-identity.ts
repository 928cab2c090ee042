/**
 * Who a visitor card is for, packed before it is sealed. A QR code has no room for JSON, so each
 * Vietnamese letter takes one byte and two digits take one; and as all cards come out equally long,
 * a code does not even tell how long its bearer's name is.
 */
import type { Identity } from '../core/identity.js';
import { shorten, utf8Length } from './claim-values.js';

export type CardIdentity = Pick<Identity, 'name' | 'phone'>;

/** Bytes of every packed identity. It keeps the image at version 12 or less; a test measures it. */
export const CARD_IDENTITY_BYTES = 48;

const LOWER = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';

/**
 * What a byte stands for; the place of a letter is never changed. ASCII stays where it is, the 134
 * other letters of Vietnamese follow it and begin anew at 1; 0 fills up.
 */
const LETTERS = new Map<string, number>([
  ...Array.from({ length: 95 }, (_, i) => [String.fromCharCode(32 + i), 32 + i] as const),
  ...Array.from(
    LOWER + LOWER.toUpperCase(),
    (letter, i) => [letter, i < 128 ? 128 + i : i - 127] as const,
  ),
  ['’', 7],
  ['…', 8],
]);
const BYTES = new Map(Array.from(LETTERS, ([letter, byte]) => [byte, letter]));

/** The first byte: how many digits the phone has, and how the rest is written. */
const DIGITS = 0x0f;
const INTERNATIONAL = 0x40;
const UTF8 = 0x80;

/** @param identity With a phone as `parsePhone` gives it. A name too long is cut with an ellipsis. */
export function packCardIdentity({ name, phone = '' }: CardIdentity): Uint8Array<ArrayBuffer> {
  const digits = phone.replace(/\D/g, '').slice(0, DIGITS);
  const packed = new Uint8Array(CARD_IDENTITY_BYTES);
  const start = 1 + Math.ceil(digits.length / 2);
  const composed = name.normalize('NFC');
  const isPlain = Array.from(composed).every((letter) => LETTERS.has(letter));
  packed[0] = digits.length | (phone.startsWith('+') ? INTERNATIONAL : 0) | (isPlain ? 0 : UTF8);
  packed.set(
    (digits.match(/..?/g) ?? []).map((pair) => parseInt(pair.padEnd(2, '0'), 16)),
    1,
  );
  const short = shorten(
    composed,
    packed.length - start,
    isPlain ? (text) => text.length : utf8Length,
  );
  packed.set(
    isPlain
      ? Array.from(short, (letter) => LETTERS.get(letter) ?? 0)
      : new TextEncoder().encode(short),
    start,
  );
  return packed;
}

/** The identity, or `undefined` where the bytes are none of ours. */
export function unpackCardIdentity(packed: Uint8Array): CardIdentity | undefined {
  const [head = 0] = packed;
  const count = head & DIGITS;
  const start = 1 + Math.ceil(count / 2);
  const hex = Array.from(packed.slice(1, start), (byte) => byte.toString(16).padStart(2, '0'));
  const digits = hex.join('').slice(0, count);
  const end = packed.indexOf(0, start);
  const text = packed.slice(start, end < 0 ? undefined : end);
  const name =
    head & UTF8
      ? new TextDecoder().decode(text)
      : Array.from(text, (byte) => BYTES.get(byte) ?? '\ufffd').join('');
  if (digits.length < count || !/^\d*$/.test(digits) || name.trim() === '') return undefined;
  return { name, ...(count > 0 && { phone: head & INTERNATIONAL ? `+${digits}` : digits }) };
}
