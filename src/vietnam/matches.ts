/** Search as a person types: names and numbers found however they were written. */
import { fold } from './fold.js';

/** Letters and digits of any script, with their marks. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

const PLAIN = /^[a-z\d ]*$/;

/** `h'thoan`, `huong-giang`: also written as one word. */
const TIED = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)+/gu;

/** Found anywhere in a word: a number is known by its end, and some scripts part no words. */
const FOUND_INSIDE =
  /^\p{Nd}+$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Syllables that people end in `i` or `y` as they like: Mĩ and Mỹ, Lí and Lý, Quí and Quý. */
const EITHER_I = /^(?:[hklmstv]|qu)[iy]$/;

/**
 * Whether a search for `query` finds `text`: each word of the query begins a word of the text, a
 * word of its own, in any order. Case, accents, tones and their place, `đ` and `ð`, NFC and NFD,
 * signs and white space make no difference, so an accented query finds what was typed without
 * (`Mẫu` finds `MAU`); `my` finds `Mĩ`. Digits are found inside numbers too: `678` finds
 * `0912345678`. A query without a letter or a digit finds everything.
 *
 * `nguyen mau`, `mau`, `Mẫu N` find `Nguyễn Thị Mẫu`; `guyen` and `mau mau` do not.
 */
export function matches(query: string, text: string): boolean {
  return matcher(query)(searchable(text));
}

/**
 * What `matcher` looks into, prepared once a text: folded words between spaces.
 * Several fields may be joined with spaces first. Never shown, and as secret as the text.
 */
export function searchable(text: string): string {
  const folded = fold(text);
  if (PLAIN.test(folded)) return ` ${folded} `; // as most are; the rest is slower
  const tied = folded.match(TIED) ?? [];
  return ` ${[...words(folded), ...tied.map((word) => word.replace(/['-]/g, ''))].join(' ')} `;
}

/**
 * `matches` for one query and many texts, each prepared by `searchable`: 100,000 take some 10 ms.
 * A query that grew at its end finds only what it found before, so only that needs looking at.
 */
export function matcher(query: string): (prepared: string) => boolean {
  const asked = words(fold(query));
  const needs = [...new Set(asked)].map((word) => need(word, asked));
  return (prepared) => needs.every((isMet) => isMet(prepared));
}

/** A folded word with `i` at its end where `y` is as right: `ly` gives `li`. */
export function withI(word: string): string {
  return EITHER_I.test(word) ? `${word.slice(0, -1)}i` : word;
}

export function words(folded: string): string[] {
  return folded.split(BETWEEN_WORDS).filter((word) => word !== '');
}

/**
 * One word's share: as many words of the text as words of the query begin with it. Since what
 * begins with `nga` also begins with `ng`, counting so for each word gives each a word of its own.
 */
function need(word: string, asked: readonly string[]): (prepared: string) => boolean {
  if (FOUND_INSIDE.test(word)) return (prepared) => prepared.includes(word);
  const start = ` ${word}`;
  const other = EITHER_I.test(word)
    ? ` ${word.slice(0, -1)}${word.endsWith('i') ? 'y' : 'i'} `
    : '';
  const same = withI(word);
  const times = asked.filter((each) => each.startsWith(word) || withI(each) === same).length;
  if (times > 1) {
    return (prepared) => count(prepared, start) + (other ? count(prepared, other) : 0) >= times;
  }
  if (other) return (prepared) => prepared.includes(start) || prepared.includes(other);
  return (prepared) => prepared.includes(start);
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found++;
  return found;
}
