/** The number printed on a visitor card, so that its holder and the staff can name it: `ABC-DEFG`. */
import type { Outcome } from '../core/outcome.js';
import { BASE, digits, parseSymbols, writeSymbols, type SymbolFault } from './symbols.js';

const PAYLOAD_LENGTH = 6;
const DASH_AFTER = 3;
/** How many numbers there are: 31⁶ = 887,503,681. */
const NUMBERS = BASE ** PAYLOAD_LENGTH;

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
  const payload = digits(parseInt(card.slice(0, 12), 16) % NUMBERS, PAYLOAD_LENGTH);
  return writeSymbols(payload, DASH_AFTER);
}

/** Reads what a person typed, in any case, spacing or width, as `ABC-DEFG`. */
export function parseCardNumber(text: string): Outcome<string, SymbolFault> {
  return parseSymbols(text, PAYLOAD_LENGTH, DASH_AFTER);
}
