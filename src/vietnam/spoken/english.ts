/** What an English voice says: numbers are left to it, but for those that are dialled. */
import { DIALLED, groupsOf, isDialledHere } from './dialled.js';
import type { Rule } from './rule.js';

const MONTHS = [
  ['January', 'February', 'March', 'April', 'May', 'June'],
  ['July', 'August', 'September', 'October', 'November', 'December'],
].flat();

const dialled = (shown: string) =>
  (shown.startsWith('+') ? 'plus ' : '') +
  groupsOf(shown)
    .map((group) => [...group].join(' '))
    .join(', ');

/** An American voice would take `03/08/2026` for a day in March. */
const date: Rule = {
  pattern: /(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\p{L}\d/])/uy,
  say: ([, day, month, year]) => {
    const name = MONTHS[Number(month) - 1];
    return name && `${Number(day)} ${name} ${year}`;
  },
};

const phone: Rule = { pattern: DIALLED, isNumber: true, say: ([shown]) => dialled(shown) };

const number: Rule = {
  pattern: /\d+(?:[.,:]\d+)*/uy,
  isNumber: true,
  say: ([shown], around) =>
    /^\d+$/.test(shown) && isDialledHere(shown, around) ? dialled(shown) : shown,
};

const dong: Rule = {
  pattern: /(?:[đ₫]|VN[DĐ])(?![\p{L}\p{M}\d])/uy,
  say: (_, { isAfterNumber }) => (isAfterNumber ? 'dong' : undefined),
};

const vneid: Rule = { pattern: /VNeID(?![\p{L}\d])/uy, say: () => 'V N e I D' };

const range: Rule = {
  pattern: /[–—-](?=\s?\d)/uy,
  say: (_, { isAfterNumber }) => (isAfterNumber ? 'to' : undefined),
};

/** As it is, an address whole; `&`, `%` and their like, which voices say. */
const word: Rule = {
  pattern: /(?:[\p{L}\p{M}][\p{L}\p{M}\d]*(?:[-'’./@:]+[\p{L}\p{M}\d]+)*|[&+=@#*<>×%$]+)/uy,
  say: ([shown]) => shown,
};

export const ENGLISH: readonly Rule[] = [date, phone, number, dong, vneid, range, word];
