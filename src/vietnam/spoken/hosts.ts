/** Addresses, as a Vietnamese voice says them: each dot, dash and digit is heard. */
import { digitWords, numberWords } from './numbers.js';
import type { Rule } from './rule.js';
import { ADDRESS_PARTS, letterWords, wordFor } from './words.js';

const HOST = String.raw`(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}`;

export const address: Rule = {
  pattern: new RegExp(
    String.raw`(?:https?:\/\/)?(?:([a-z\d][\w.+-]*)@)?(${HOST})(?![\p{L}\d])((?:\/[\w%~.-]*[\w%~-])*\/?)(?:[?#][\w=&%.+-]*[\w=])?`,
    'iuy',
  ),
  say: ([, user, host = '', path = '']) =>
    [
      ...(user ? [addressWords(user, 1), 'a còng'] : []),
      addressWords(host),
      ...path
        .split('/')
        .filter(Boolean)
        .map((part) => `gạch chéo ${addressWords(part, 1)}`),
    ].join(' '),
};

const SIGNS: Readonly<Record<string, string>> = {
  '.': 'chấm',
  '-': 'gạch ngang',
  _: 'gạch dưới',
  '+': 'cộng',
  '%': 'phần trăm',
  '~': 'ngã',
};

/** @param letters up to so many letters of a part are said one by one: `moh`, but not `tai-khoan` */
function addressWords(text: string, letters = 3): string {
  return (text.toLowerCase().match(/[a-z\d]+|[^a-z\d]/g) ?? [])
    .flatMap((part) => wordFor(SIGNS, part) ?? partWords(part, letters))
    .join(' ');
}

function partWords(part: string, letters: number): string {
  const known = wordFor(ADDRESS_PARTS, part);
  if (known) return known;
  return (part.match(/\d+|[a-z]+/g) ?? [])
    .map((run) => {
      if (/\d/.test(run)) return run.length <= 2 ? numberWords(run) : digitWords(run);
      // Without a vowel there is nothing to read.
      const isWord = /[aeiouy]/.test(run) && run.length > letters;
      return wordFor(ADDRESS_PARTS, run) ?? (isWord ? run : letterWords(run));
    })
    .join(' ');
}
