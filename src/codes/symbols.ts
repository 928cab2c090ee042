/** The symbols of what people read out and type: the code under a poster, the number of a card. */
import { done, failed, type Outcome } from '../core/outcome.js';

/** No 0 1 I L O, which are mistaken for one another. There are 31, a prime: see `checkSymbol`. */
const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const BASE = SYMBOLS.length;

/** People add spaces, dashes and dots; text from elsewhere brings invisible characters along. */
const SEPARATORS = /[\s\p{Pd}\p{Cf}._]+/gu;

/** Longer texts are nothing typed, whatever stands in them. */
const TYPED_LIMIT = 64;

export type SymbolFault =
  /** Too few or too many symbols. */
  | 'length'
  /** A character that is none, such as 0, O, 1, I or L. */
  | 'symbol'
  /** A typing mistake somewhere. */
  | 'check';

/** The payload and its check symbol, with a dash after so many symbols. */
export function writeSymbols(payload: readonly number[], dashAfter: number): string {
  const text = [...payload, checkSymbol(payload)].map((value) => SYMBOLS[value]).join('');
  return `${text.slice(0, dashAfter)}-${text.slice(dashAfter)}`;
}

/** Reads what a person typed, in any case, spacing or width, as `writeSymbols` would have it. */
export function parseSymbols(
  text: string,
  payloadLength: number,
  dashAfter: number,
): Outcome<string, SymbolFault> {
  if (text.length > TYPED_LIMIT) return failed('length');
  const values = readSymbols(text);
  if (values.includes(-1)) return failed('symbol');
  if (values.length !== payloadLength + 1) return failed('length');
  const payload = values.slice(0, payloadLength);
  return values[payloadLength] === checkSymbol(payload)
    ? done(writeSymbols(payload, dashAfter))
    : failed('check');
}

/** Each symbol as its value; -1 is none. */
function readSymbols(text: string): number[] {
  const code = text.normalize('NFKC').replace(SEPARATORS, '').toUpperCase();
  return Array.from(code, (symbol) => SYMBOLS.indexOf(symbol));
}

/** The last `count` digits of a number to the base of 31. */
export function digits(number: number, count: number): number[] {
  const values: number[] = [];
  for (let rest = number; values.length < count; rest = Math.floor(rest / BASE)) {
    values.unshift(rest % BASE);
  }
  return values;
}

/**
 * Makes the weighted sum of all symbols, weights from 2 up and 1 for the check symbol, a multiple of
 * 31. As 31 is prime, changing one symbol (weight × difference) or swapping any two (difference of
 * weights × difference of symbols) can never give another multiple, for up to 29 symbols.
 */
function checkSymbol(payload: readonly number[]): number {
  const sum = payload.reduce((total, value, i) => total + (i + 2) * value, 0);
  return (BASE - (sum % BASE)) % BASE;
}
