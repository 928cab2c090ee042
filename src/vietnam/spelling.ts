/** A syllable taken apart into what Vietnamese dictionaries order by: letters, then the tone. */

/** In dictionary order, the level tone (no mark) before all: huyền, hỏi, ngã, sắc, nặng. */
const TONES = '\u0300\u0309\u0303\u0301\u0323';
const TONE = new RegExp(`[${TONES}]`, 'g');

/** Eth, which some systems write for `đ`. */
const ETH = /ð/g;

export interface Spelling {
  /** Lower case, NFC, without tone: `hoa`, `nguyên`. */
  readonly letters: string;
  /** `''` for the level tone, else `1` to `5` in order; several where a word has several tones. */
  readonly tone: string;
}

/** Where the tone stands makes no difference: `hòa` and `hoà` give the same. */
export function spell(word: string): Spelling {
  const parts = word.normalize('NFD').toLowerCase().replace(ETH, 'đ');
  let tone = '';
  const letters = parts.replace(TONE, (mark) => {
    tone += TONES.indexOf(mark) + 1;
    return '';
  });
  return { letters: letters.normalize('NFC'), tone };
}
