/** What to offer beside the keys: marks for what was typed without, letters for a key held down. */
import { frequent } from './choices-data.js';
import { bare, isVowel, read, write, type Written } from './letters.js';
import { spellings, type Spelt } from './spellings.js';
import { takeApart, toneAt, type ToneStyle } from './syllable.js';
import { TONE_STYLE } from './typed-word.js';

/** A digit of the data is a place in `spellings`. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** No syllable is longer: nghiêng. */
const LONGEST = 7;

const MARKED: ReadonlyMap<string, string> = new Map([
  ['a', 'aăâ'],
  ['d', 'đ'],
  ['e', 'eê'],
  ['i', 'i'],
  ['o', 'oôơ'],
  ['u', 'uư'],
  ['y', 'y'],
]);

/** As letter charts list them: à á ả ã ạ. */
const CHART = [0, 2, 1, 3, 4, 5] as const;

let placesByBare: ReadonlyMap<string, readonly number[]> | undefined;

/**
 * What a syllable typed without (or with other) marks may be meant as, likeliest first: `nguyen`
 * → nguyễn, nguyên, nguyện…; first those that keep the marks typed (`đa` → đã before da). Keeps
 * the letter case. Only what Vietnamese spelling has; empty for other words.
 */
export function syllableChoices(
  text: string,
  limit = 8,
  style: ToneStyle = TONE_STYLE,
): readonly string[] {
  const typed = read(text);
  if (!typed || typed.letters.length === 0 || typed.letters.length > LONGEST) return [];
  const letters = typed.letters.map(({ char }) => bare(char)).join('');
  const all = spellings(letters);
  const known = places(letters).flatMap((place) => all[place] ?? []);
  const listed = [...new Set([...known, ...all])];
  const kept = listed.filter((spelt) => keeps(spelt, typed));
  const others = listed.filter((spelt) => !keeps(spelt, typed));
  return [...kept, ...others].slice(0, limit).map((spelt) => written(spelt, typed, style));
}

/**
 * Letters to choose from when a key is held: `a` → à á ả ã ạ ă ằ … â …; `d` → đ; `ê` → ề ế …
 * Upper case for upper case. Empty where there are none.
 */
export function accentsOf(letter: string): readonly string[] {
  const [typed, ...more] = read(letter)?.letters ?? [];
  if (!typed || more.length > 0) return [];
  const marked = MARKED.get(typed.char) ?? (isVowel(typed.char) ? typed.char : '');
  const given = letter.normalize('NFC');
  return [...marked]
    .flatMap((char) => (isVowel(char) ? CHART : [0 as const]).map((tone) => ({ char, tone })))
    .map(({ char, tone }) => write([{ ...typed, char }], tone, 0))
    .filter((accented) => accented !== given);
}

/** Places in `spellings` of those in use, likeliest first. */
function places(letters: string): readonly number[] {
  placesByBare ??= new Map(
    [...frequent.matchAll(/([a-z]+)([0-9A-Z]+)/g)].map(([, key = '', digits = '']) => [
      key,
      [...digits].map((digit) => DIGITS.indexOf(digit)),
    ]),
  );
  return placesByBare.get(letters) ?? [];
}

function keeps({ chars, tone }: Spelt, typed: Written): boolean {
  if (typed.tone !== 0 && typed.tone !== tone) return false;
  return typed.letters.every(({ char }, i) => char === bare(char) || char === chars.charAt(i));
}

function written({ chars, tone }: Spelt, typed: Written, style: ToneStyle): string {
  const letters = typed.letters.map((letter, i) => ({ ...letter, char: chars.charAt(i) }));
  const parts = takeApart(chars, tone);
  return write(letters, tone, parts ? toneAt(chars, parts, style) : -1);
}
