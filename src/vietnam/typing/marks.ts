/** Circumflex, horn, breve and stroke: where in a word a key for one of them puts it. */
import { bare, type Letter, type Tone } from './letters.js';
import { takeApart, type Parts } from './syllable.js';

/** `a`, `e`, `o`: circumflex on this letter; `circumflex`: on whichever can; `hook`: horn or breve. */
export type MarkKey = 'a' | 'e' | 'o' | 'circumflex' | 'horn' | 'breve' | 'hook' | 'stroke';

/** Undone: the mark was there and is gone; the key then stands as a letter. */
export interface Marked {
  readonly letters: readonly Letter[];
  readonly isUndone: boolean;
}

const CIRCUMFLEX: ReadonlyMap<string, string> = new Map([
  ['a', 'â'],
  ['e', 'ê'],
  ['o', 'ô'],
]);
const HORN: ReadonlyMap<string, string> = new Map([
  ['o', 'ơ'],
  ['u', 'ư'],
]);
const BREVE: ReadonlyMap<string, string> = new Map([['a', 'ă']]);

/** Undefined where the key can put no mark. */
export function mark(
  letters: readonly Letter[],
  parts: Parts,
  tone: Tone,
  key: MarkKey,
): Marked | undefined {
  if (key === 'stroke') return stroke(letters, parts, tone);
  const chars = letters.map(({ char }) => char);
  const isOf = (changed: readonly string[]): boolean =>
    changed.some((char, i) => char !== chars[i]) && fits(changed.join(''), parts, tone);
  const found = candidates(chars, parts, key).find(isOf);
  if (found) return { letters: rewritten(letters, found), isUndone: false };
  const undone = chars.map((char, i) =>
    i >= parts.from && i < parts.to && putsMarkOf(key, char) ? bare(char) : char,
  );
  if (undone.every((char, i) => char === chars[i])) return undefined;
  return { letters: rewritten(letters, undone), isUndone: true };
}

/** `uơn`, `ưoi`: `uo` with one horn and something behind it has two. */
export function withBothHorns(letters: readonly Letter[], parts: Parts): readonly Letter[] {
  const chars = letters.map(({ char }) => char);
  const at = hornedPair(chars, parts);
  if (at === undefined || at + 2 === chars.length) return letters;
  return rewritten(letters, chars.with(at, 'ư').with(at + 1, 'ơ'));
}

/** Whether it is one word still, taken apart where it was. */
function fits(chars: string, parts: Parts, tone: Tone): boolean {
  return takeApart(chars, tone)?.start === parts.start;
}

/** Ways to put the mark, best first; some are no syllables. */
function candidates(
  chars: readonly string[],
  parts: Parts,
  key: Exclude<MarkKey, 'stroke'>,
): readonly (readonly string[])[] {
  const { from, to } = parts;
  const places = Array.from({ length: to - from }, (_, i) => from + i);
  const put = (marks: ReadonlyMap<string, string>, at: number): readonly string[] => {
    const plain = bare(chars[at] ?? '');
    return chars.with(at, marks.get(plain) ?? plain);
  };
  if (key === 'horn' || key === 'hook' || key === 'breve') {
    const pair = pairOf(chars, parts);
    if (pair !== undefined && key !== 'breve') {
      if (chars[pair + 1] === 'ơ') return [];
      const isLast = pair + 2 === chars.length;
      // Thuở, but hương, rượu, người.
      const u = isLast && chars[pair] === 'u' ? 'u' : 'ư';
      return [chars.with(pair, u).with(pair + 1, 'ơ')];
    }
    const isMarked = places.some((at) => putsMarkOf(key, chars[at] ?? ''));
    if (isMarked) return [];
    const horns = places.filter((at) => HORN.has(bare(chars[at] ?? '')));
    const breves = places.filter((at) => BREVE.has(bare(chars[at] ?? '')));
    return [
      ...(key === 'breve' ? [] : horns.map((at) => put(HORN, at))),
      ...(key === 'horn' ? [] : breves.map((at) => put(BREVE, at))),
    ];
  }
  return places
    .filter((at) =>
      key === 'circumflex' ? CIRCUMFLEX.has(bare(chars[at] ?? '')) : bare(chars[at] ?? '') === key,
    )
    .reverse()
    .map((at) => {
      const changed = put(CIRCUMFLEX, at);
      // Of ươ, uô is made.
      return changed[at] === 'ô' && changed[at - 1] === 'ư' ? changed.with(at - 1, 'u') : changed;
    });
}

function putsMarkOf(key: MarkKey, char: string): boolean {
  switch (key) {
    case 'circumflex':
      return 'âêô'.includes(char);
    case 'horn':
      return 'ơư'.includes(char);
    case 'breve':
      return char === 'ă';
    case 'hook':
      return 'ăơư'.includes(char);
    case 'stroke':
      return char === 'đ';
    default:
      return char === CIRCUMFLEX.get(key);
  }
}

/** đ: the last d of the onset, or among initials the d just typed. */
function stroke(letters: readonly Letter[], parts: Parts, tone: Tone): Marked | undefined {
  const chars = letters.map(({ char }) => char);
  const hasVowel = parts.to > parts.from;
  const at = hasVowel ? parts.from - 1 : letters.length - 1;
  const onset = chars.slice(parts.start, parts.from);
  // Dr and dl of names as well.
  const place = hasVowel && /^[dđ][lrh]$/.test(onset.join('')) ? at - 1 : at;
  const char = chars[place];
  if (place < parts.start || (char !== 'd' && char !== 'đ')) return undefined;
  if (char === 'đ') return { letters: rewritten(letters, chars.with(place, 'd')), isUndone: true };
  // «dd» is what an undone đ left.
  if (!hasVowel && bare(chars[place - 1] ?? '') === 'd') return undefined;
  const changed = chars.with(place, 'đ');
  if (!fits(changed.join(''), parts, tone)) return undefined;
  return { letters: rewritten(letters, changed), isUndone: false };
}

/** Index of the u of `uo`, whatever their marks. */
function pairOf(chars: readonly string[], { from, to }: Parts): number | undefined {
  const at = chars.map(bare).join('').slice(from, to).indexOf('uo');
  return at < 0 ? undefined : from + at;
}

function hornedPair(chars: readonly string[], parts: Parts): number | undefined {
  const at = pairOf(chars, parts);
  if (at === undefined) return undefined;
  return chars[at] === 'ư' || chars[at + 1] === 'ơ' ? at : undefined;
}

function rewritten(letters: readonly Letter[], chars: readonly string[]): readonly Letter[] {
  return letters.map((letter, i) => ({ ...letter, char: chars[i] ?? letter.char }));
}
