/** Cuts what is read into utterances short enough for every engine. */
import { sentences } from '../vietnam/sentences.js';
import { spokenText, type SpokenPiece } from '../vietnam/spoken.js';
import type { ReadOptions, ReadPiece, ReadRange } from './reading.js';

/**
 * In characters. Chrome goes silent 15 s into an utterance; a slow voice says 12 characters in a
 * second at rate 1, so this takes it 10 s.
 */
const LONGEST = 120;

/** `at` is where in what is said a word begins. */
export interface UtteredWord extends ReadRange {
  readonly at: number;
}

export interface Utterance {
  readonly say: string;
  readonly words: readonly UtteredWord[];
  readonly sentence: ReadRange;
  /** False for the later parts of a long sentence. */
  readonly isFirst: boolean;
}

/** Every sentence of the pieces, in order. */
export function sentencesOf(pieces: readonly ReadPiece[]): ReadRange[] {
  return pieces.flatMap(({ id, text }) =>
    sentences(text).map(({ start, end }) => ({ id, start, end })),
  );
}

export function utterances(pieces: readonly ReadPiece[], options: ReadOptions): Utterance[] {
  const { rate = 1 } = options;
  const longest = LONGEST * Math.min(rate, 1);
  return pieces.flatMap(({ id, text }) =>
    sentences(text).flatMap((sentence) => {
      const words = spokenText(sentence.text, options);
      const range = { id, start: sentence.start, end: sentence.end };
      return parts(words, longest).map((part, index) => utter(part, range, index === 0));
    }),
  );
}

function utter(words: readonly SpokenPiece[], sentence: ReadRange, isFirst: boolean): Utterance {
  let say = '';
  const uttered = words.map((word) => {
    if (say) say += ' ';
    const at = say.length;
    say += word.say;
    const { id, start } = sentence;
    return { at, id, start: start + word.start, end: start + word.end };
  });
  return { say, words: uttered, sentence, isFirst };
}

/** Where it is too long, halved at the pause nearest to its middle; at a word where there is none. */
function parts(words: readonly SpokenPiece[], longest: number): (readonly SpokenPiece[])[] {
  if (words.length === 0) return [];
  let length = 0;
  const ends = words.map(({ say }) => (length += say.length + 1));
  if (length <= longest || words.length === 1) return [words];
  let cut = 1;
  let cost = Infinity;
  for (let index = 0; index < words.length - 1; index++) {
    const isPause = /[,;:.!?…]["'”’)]*$/.test(words[index]?.say ?? '');
    const distance = Math.abs((ends[index] ?? 0) - length / 2) + (isPause ? 0 : length);
    if (distance < cost) [cut, cost] = [index + 1, distance];
  }
  return [...parts(words.slice(0, cut), longest), ...parts(words.slice(cut), longest)];
}
