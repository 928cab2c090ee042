/** A word as letters with their marks, and one tone apart from them. */

/** 0 none (ngang), 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng: the digits of VNI. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

export interface Letter {
  /** Lower case, NFC, with its mark, without tone: `ê`, `đ`, `n`. */
  readonly char: string;
  readonly isUpper: boolean;
}

export interface Written {
  readonly letters: readonly Letter[];
  readonly tone: Tone;
}

const TONE_MARKS = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;
const TONES: readonly Tone[] = [0, 1, 2, 3, 4, 5];
const VOWELS = 'aăâeêioôơuưy';
const CONSONANTS = 'bcdđfghjklmnpqrstvwxz';

const BARE: ReadonlyMap<string, string> = new Map(
  ['aăâ', 'dđ', 'eê', 'oôơ', 'uư'].flatMap((row) =>
    [...row].map((char) => [char, row.charAt(0)] as const),
  ),
);

/** The letter without its mark: `ê` → `e`, `đ` → `d`. */
export function bare(char: string): string {
  return BARE.get(char) ?? char;
}

export function isVowel(char: string): boolean {
  return VOWELS.includes(char);
}

let known: ReadonlyMap<string, Written> | undefined;

/** Undefined where the word has other than Vietnamese and Latin letters, or several tones. */
export function read(word: string): Written | undefined {
  known ??= allLetters();
  const letters: Letter[] = [];
  let tone: Tone = 0;
  for (const written of word.normalize('NFC')) {
    const found = known.get(written);
    if (!found || (tone !== 0 && found.tone !== 0)) return undefined;
    letters.push(...found.letters);
    tone ||= found.tone;
  }
  return { letters, tone };
}

/** NFC; the tone stands on the letter `at`. */
export function write(letters: readonly Letter[], tone: Tone, at: number): string {
  return letters
    .map(({ char, isUpper }, i) => {
      const toned = i === at ? `${char}${TONE_MARKS[tone]}`.normalize('NFC') : char;
      return isUpper ? toned.toUpperCase() : toned;
    })
    .join('');
}

function allLetters(): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>();
  for (const char of VOWELS + CONSONANTS) {
    for (const isUpper of [false, true]) {
      const letters = [{ char, isUpper }];
      for (const tone of isVowel(char) ? TONES : [0 as const]) {
        found.set(write(letters, tone, 0), { letters, tone });
      }
    }
  }
  return found;
}
