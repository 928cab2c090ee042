/** The symbols of what people read out and type: the code under a poster, the number of a card. */

/** No 0 1 I L O, which are mistaken for one another. There are 31, a prime: see `checkSymbol`. */
export const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const BASE = SYMBOLS.length;

/** People add spaces, dashes and dots; text from elsewhere brings invisible characters along. */
const SEPARATORS = /[\s\p{Pd}\p{Cf}._]+/gu;

export function writeSymbols(values: readonly number[]): string {
  return values.map((value) => SYMBOLS[value]).join('');
}

/** What a person typed, in any case, spacing or width, each symbol as its value; -1 is none. */
export function readSymbols(text: string): number[] {
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
export function checkSymbol(payload: readonly number[]): number {
  const sum = payload.reduce((total, value, i) => total + (i + 2) * value, 0);
  return (BASE - (sum % BASE)) % BASE;
}
