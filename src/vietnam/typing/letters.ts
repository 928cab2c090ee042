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
const TONES: ReadonlyMap<string, Tone> = new Map(
  TONE_MARKS.map((mark, tone) => [mark, tone as Tone]),
);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const LETTERS = /^[a-zăâđêôơư]*$/;
const MARKS = /[\u0302\u0306\u031b]/g;

/** The letter without its mark: `ê` → `e`, `đ` → `d`. */
export function bare(char: string): string {
  return char === 'đ' ? 'd' : char.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

export function isVowel(char: string): boolean {
  return 'aăâeêioôơuưy'.includes(char);
}

/** Undefined where the word has other than Vietnamese and Latin letters, or several tones. */
export function read(word: string): Written | undefined {
  const letters: Letter[] = [];
  let tone: Tone = 0;
  for (const written of word.normalize('NFC')) {
    const parts = written.normalize('NFD');
    const marks = parts.match(TONE) ?? [];
    const toneless = parts.replace(TONE, '').normalize('NFC');
    const char = toneless.toLowerCase();
    if (!LETTERS.test(char) || char.length !== 1) return undefined;
    for (const mark of marks) {
      if (tone !== 0 || !isVowel(char)) return undefined;
      tone = TONES.get(mark) ?? 0;
    }
    letters.push({ char, isUpper: char !== toneless });
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
