/** The number printed on a visitor card, so that its holder and the staff can name it: `ABC-DEFG`. */
import { done, failed, type Outcome } from '../core/outcome.js';
import type { ShortCodeFault } from './short-code.js';
import { BASE, checkSymbol, digits, readSymbols, writeSymbols } from './symbols.js';

const PAYLOAD_LENGTH = 6;
const LENGTH = PAYLOAD_LENGTH + 1;
/** How many numbers there are: 31⁶ = 887,503,681. */
const NUMBERS = BASE ** PAYLOAD_LENGTH;
/** Longer texts are no typed number, whatever stands in them. */
const TYPED_LIMIT = 64;

/** 16 random bytes as hex. */
export function makeCardId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The number of a card: always the same for the same id, and one symbol shorter than a venue's
 * short code. Two cards may share a number: among 1,000 the probability that any two agree is about
 * 1 in 1,800, among 10,000 about 1 in 18. So it names a card among those that a device knows, and
 * proves nothing.
 * @param card A card id, 32 hex digits.
 */
export function cardNumber(card: string): string {
  // 48 random bits: no number is even a millionth likelier than another.
  return write(digits(parseInt(card.slice(0, 12), 16) % NUMBERS, PAYLOAD_LENGTH));
}

/** Reads what a person typed, in any case, spacing or width, as `ABC-DEFG`. */
export function parseCardNumber(text: string): Outcome<string, ShortCodeFault> {
  if (text.length > TYPED_LIMIT) return failed('length');
  const values = readSymbols(text);
  if (values.includes(-1)) return failed('symbol');
  if (values.length !== LENGTH) return failed('length');
  const payload = values.slice(0, PAYLOAD_LENGTH);
  return values[PAYLOAD_LENGTH] === checkSymbol(payload) ? done(write(payload)) : failed('check');
}

function write(payload: readonly number[]): string {
  const number = writeSymbols([...payload, checkSymbol(payload)]);
  return `${number.slice(0, 3)}-${number.slice(3)}`;
}
