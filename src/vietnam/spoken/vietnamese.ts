/** What a Vietnamese voice says: the rules in the order in which they are tried. */
import { FIGURES } from './figures.js';
import { address } from './hosts.js';
import { numberWords } from './numbers.js';
import type { Rule } from './rule.js';
import { ABBREVIATIONS, FOREIGN, letterWords, SYMBOLS, TITLES, UNITS, wordFor } from './words.js';

const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace(/[$^*+?.()|[\]{}]/g, String.raw`\$&`))
  .join('|');

const unit: Rule = {
  pattern: new RegExp(String.raw`(?:${UNIT})(?![\p{L}\p{M}\d])`, 'uy'),
  isNumber: true,
  say: ([shown], { isAfterNumber }) => (isAfterNumber ? wordFor(UNITS, shown) : undefined),
};

/** `$5`. */
const dollars: Rule = {
  pattern: /\$\s?(\d{1,18})(?![.,]?\d)/uy,
  isNumber: true,
  say: ([, amount = '']) => `${numberWords(amount)} đô la`,
};

/** `TP. Huế`, `TP.HCM`, `P.1`, `BS. Lan`. */
const title: Rule = {
  pattern: /(\p{L}{1,3})\.(?=\s?(?:\p{Lu}|\d))/uy,
  say: ([, short = '']) =>
    /^\p{Lu}/u.test(short) ? wordFor(TITLES, short.toLowerCase()) : undefined,
};

const andSoOn: Rule = { pattern: /v\.v\.?(?:\.\.?|…)?/uy, say: () => 'vân vân' };

/** `COVID-19`: the number is no second half of a range. */
const covid: Rule = { pattern: /covid-?\s?19(?!\d)/iuy, say: () => 'cô-vít mười chín' };

const word: Rule = {
  pattern: /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/uy,
  say: ([shown]) => wordWords(shown),
};

function wordWords(shown: string): string {
  const key = shown.normalize('NFC');
  const known = wordFor(ABBREVIATIONS, key) ?? wordFor(FOREIGN, key.toLowerCase());
  if (known) return known;
  // `NĐ-CP`, `UBND-VP`: each part by itself.
  if (/^[\p{Lu}]+(?:-[\p{Lu}]+)+$/u.test(key)) return key.split('-').map(wordWords).join(' ');
  // Without a vowel there is nothing to read. Taken apart, a vowel with any mark begins with itself.
  const hasVowel = /[aeiouy]/i.test(key.normalize('NFD'));
  return !hasVowel && /^\p{Lu}{1,6}$/u.test(key) ? letterWords(key) : shown;
}

const symbol: Rule = {
  pattern: /[&+=@#*<>≥≤×%₫$]/uy,
  say: ([shown]) => wordFor(SYMBOLS, shown),
};

export const VIETNAMESE: readonly Rule[] = [
  andSoOn,
  covid,
  title,
  address,
  ...FIGURES,
  unit,
  dollars,
  word,
  symbol,
];
