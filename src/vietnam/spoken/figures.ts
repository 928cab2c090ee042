/** Numbers, dates, times and numbers to call, as a Vietnamese voice says them. */
import { DIALLED, groupsOf, isDialledHere } from './dialled.js';
import { decimalWords, digitWords, numberWords } from './numbers.js';
import type { Rule, Surroundings } from './rule.js';
import { letterWords, wordFor, ABBREVIATIONS } from './words.js';

/** What a date or a time follows: `07/2026`, `2/9` alone may be anything. */
const BEFORE_DATE = /^(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|từ|đến|trước|sau|lúc|dịp|lễ)$/u;

const dialled = (shown: string): string =>
  (shown.startsWith('+') ? 'cộng ' : '') + groupsOf(shown).map(digitWords).join(', ');

/** `*101#`, typed on the phone's keys. */
const ussd: Rule = {
  pattern: /[*#]\d[\d*#]*#/uy,
  say: ([shown]) =>
    [...shown]
      .map((sign) => (sign === '*' ? 'sao' : sign === '#' ? 'thăng' : digitWords(sign)))
      .join(' '),
};

/** `69/2024/NĐ-CP`, `24/2018/QH14`, `1405/QĐ-BYT`. */
const document: Rule = {
  pattern: /(\d{1,5})\/(?:(\d{4})\/)?(\p{Lu}{2,6}\d{0,2}(?:-\p{Lu}{2,8})*)(?![\p{L}\d])/uy,
  say: ([, number = '', year, kind = '']) => {
    const kinds = kind.split('-').flatMap((part) => {
      const [, letters = '', digits = ''] = /^(\D+)(\d*)$/.exec(part) ?? [];
      const said = wordFor(ABBREVIATIONS, letters) ?? letterWords(letters);
      return digits ? [said, numberWords(digits)] : [said];
    });
    return [
      numberWords(number),
      ...(year ? ['trên', numberWords(year)] : []),
      'trên',
      ...kinds,
    ].join(' ');
  },
};

const date: Rule = {
  pattern: /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\p{L}\d])/uy,
  say: ([, day = '', , month = '', year = ''], around) => dateWords(around, day, month, year),
};

const isoDate: Rule = {
  pattern: /(\d{4})-(\d{2})-(\d{2})(?![\p{L}\d-])/uy,
  say: ([, year = '', month = '', day = ''], around) => dateWords(around, day, month, year),
};

const month: Rule = {
  pattern: /(\d{1,2})([/-])(\d{4})(?![\p{L}\d/])/uy,
  say: ([, which = '', sign, year = ''], { before }) =>
    isMonth(which) && (sign === '/' || before === 'tháng')
      ? `${before === 'tháng' ? '' : 'tháng '}${monthWords(which)} năm ${numberWords(year)}`
      : undefined,
};

const dayAndMonth: Rule = {
  pattern: /(\d{1,2})\/(\d{1,2})(?![\p{L}\d/])/uy,
  say: ([, day = '', which = ''], around) => {
    const isDate = BEFORE_DATE.test(around.before) || (/^0/.test(day) && which.length === 2);
    const said = isDate ? dateWords(around, day, which) : undefined;
    return said ?? `${numberWords(day)} trên ${numberWords(which)}`;
  },
};

function dateWords(
  { before }: Surroundings,
  day: string,
  which: string,
  year?: string,
): string | undefined {
  if (Number(day) < 1 || Number(day) > 31 || !isMonth(which)) return undefined;
  return (
    `${before === 'ngày' ? '' : 'ngày '}${numberWords(day)} tháng ${monthWords(which)}` +
    (year ? ` năm ${numberWords(year)}` : '')
  );
}

const isMonth = (which: string) => Number(which) >= 1 && Number(which) <= 12;
/** April has a word of its own. */
const monthWords = (which: string) => (Number(which) === 4 ? 'tư' : numberWords(which));

/** `07:30`, `7h30`, `7g30`, `14:05:30`, `24h`. */
const time: Rule = {
  pattern:
    /(\d{1,2})(?:(?::|\s?[hg]\s?)([0-5]\d)(?::([0-5]\d))?(?:['’]|ph?)?|\s?[hg])(?![\p{L}\d])/uy,
  say: ([shown, hour = '', minute, second]) => {
    // Without minutes a `g` is a gram.
    if (Number(hour) > 24 || (minute === undefined && shown.endsWith('g'))) return undefined;
    const parts = [`${numberWords(hour)} giờ`];
    if (minute && (minute !== '00' || second)) parts.push(`${numberWords(minute)} phút`);
    if (second) parts.push(`${numberWords(second)} giây`);
    return parts.join(' ');
  },
};

const phone: Rule = {
  pattern: DIALLED,
  isNumber: true,
  // `năm 1900–2000` is no hotline.
  say: ([shown], { before }) => (before === 'năm' ? undefined : dialled(shown)),
};

/** `1.234.567`, `1.000,5`, `3,5`, `16.4`, `115`. */
const number: Rule = {
  pattern:
    /(?:(?<grouped>\d{1,3}(?:\.\d{3})+)(?:,(?<part>\d+))?|(?<commas>\d{1,3}(?:,\d{3}){2,})|(?<version>\d+(?:\.\d+)+)|(?<plain>\d+)(?:,(?<decimal>\d+))?)(?!\.?\d)/uy,
  isNumber: true,
  say: ({ groups = {} }, around) => {
    const { grouped, part, commas, version, plain = '', decimal } = groups;
    const whole = (grouped ?? commas)?.replace(/\D/g, '');
    if (whole) return withDecimal(whole, part);
    if (version) return version.split('.').map(numberWords).join(' chấm ');
    if (decimal !== undefined) {
      // Not decimals but money with commas: `5,000 đ`.
      const isMoney =
        decimal === '000' && /^[\s\u00a0]*(?:đ(?!\p{L})|đồng|VN[DĐ]|₫)/u.test(around.after);
      return isMoney ? numberWords(plain + decimal) : withDecimal(plain, decimal);
    }
    if (/^(?:thứ|tháng)$/.test(around.before) && plain.replace(/^0/, '') === '4') return 'tư';
    return isDialledHere(plain, around) ? dialled(plain) : numberWords(plain);
  },
};

function withDecimal(whole: string, decimal: string | undefined): string {
  return numberWords(whole) + (decimal ? ` ${decimalWords(decimal)}` : '');
}

/** `5–10`, `8:00-11:30`, `thứ 2–thứ 6`. */
const range: Rule = {
  pattern: /[–—-](?=\s?(?:\d|thứ\s|tháng\s))/uy,
  say: (_, { isAfterNumber }) => (isAfterNumber ? 'đến' : undefined),
};

/** `-5 °C`. */
const minus: Rule = {
  pattern: /[-−](?=\d)/uy,
  say: (_, { isAfterNumber }) => (isAfterNumber ? undefined : 'âm'),
};

/** `50.000 đ/lượt`, `2 lần/ngày`. */
const each: Rule = {
  pattern: /\/(?=\s?(?:lượt|lần|người|hồ sơ|tháng|năm|ngày|giờ|phút|tuần|hộ|thẻ)(?!\p{L}))/uy,
  say: () => 'một',
};

/** A text that is nothing but one number is a number to call. */
const alone: Rule = {
  pattern: /^\d{3,}(?=[.!]?$)/uy,
  say: ([shown]) => dialled(shown),
};

/** The first that says something is right. */
export const FIGURES: readonly Rule[] = [
  alone,
  ussd,
  document,
  date,
  isoDate,
  month,
  dayAndMonth,
  time,
  phone,
  number,
  range,
  minus,
  each,
];
