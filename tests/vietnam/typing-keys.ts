/** Takes a word apart by Unicode alone, and says which keys write it. */

export const TONES = [
  { mark: '\u0301', telex: 's', vni: '1' },
  { mark: '\u0300', telex: 'f', vni: '2' },
  { mark: '\u0309', telex: 'r', vni: '3' },
  { mark: '\u0303', telex: 'x', vni: '4' },
  { mark: '\u0323', telex: 'j', vni: '5' },
] as const;

const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';

export type Method = 'telex' | 'vni';

/**
 * When marks and tone are typed: `at-once` behind their letter; `tone-last` marks behind their
 * letter; `last` all behind the word, marks first; `tone-first` so, but the tone first.
 */
export const ORDERS = ['at-once', 'tone-last', 'last', 'tone-first'] as const;
export type Order = (typeof ORDERS)[number];

/** The keys for one word. Other than Vietnamese letters are their own keys. */
export function keysOf(word: string, method: Method, order: Order): string {
  let typed = '';
  let marks = '';
  let tone = '';
  for (const letter of word.normalize('NFC')) {
    const key = markKey(letter, method);
    const [toneKey = ''] = TONES.filter(({ mark }) => letter.normalize('NFD').includes(mark)).map(
      (each) => each[method],
    );
    const isMarkLast = order === 'last' || order === 'tone-first';
    typed += base(letter) + (isMarkLast ? '' : key) + (order === 'at-once' ? toneKey : '');
    // One key gives both horns of ươ.
    const isSecondHorn = /[ưƯ]\p{M}*$/u.test(before(word, letter)) && /^[wW7]$/.test(key);
    if (isMarkLast && !isSecondHorn) marks += key;
    tone ||= toneKey;
  }
  if (order === 'at-once') return typed;
  return order === 'tone-first' ? typed + tone + marks : typed + marks + tone;
}

function before(word: string, letter: string): string {
  return word.slice(0, word.indexOf(letter));
}

/** d of đ, e of ễ: what stands on a plain keyboard. */
function base(letter: string): string {
  if (letter === 'đ') return 'd';
  if (letter === 'Đ') return 'D';
  return letter.normalize('NFD').replace(/\p{M}/gu, '');
}

function markKey(letter: string, method: Method): string {
  if (/đ/i.test(letter)) return method === 'telex' ? base(letter) : '9';
  const parts = letter.normalize('NFD');
  if (parts.includes(CIRCUMFLEX)) return method === 'telex' ? base(letter) : '6';
  if (parts.includes(HORN)) return method === 'telex' ? 'w' : '7';
  if (parts.includes(BREVE)) return method === 'telex' ? 'w' : '8';
  return '';
}

/** An open syllable in oa, oe, uy; the u of qu is no part of it. */
const OPEN =
  /(o|(?<!q)u)([\u0301\u0300\u0309\u0303\u0323]?)([aey])([\u0301\u0300\u0309\u0303\u0323]?)(?!\p{L}|\p{M})/giu;

/** The word as the style spells it: hoà, thuý, khoẻ are new, hòa, thúy, khỏe old. */
export function inStyle(word: string, style: 'new' | 'old'): string {
  return word
    .normalize('NFD')
    .replace(OPEN, (whole: string, first: string, one: string, second: string, other: string) => {
      if (!/^(?:oa|oe|uy)$/i.test(first + second)) return whole;
      const tone = one + other;
      return style === 'new' ? first + second + tone : first + tone + second;
    })
    .normalize('NFC');
}
