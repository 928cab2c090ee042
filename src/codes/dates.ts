/**
 * Dates as papers write them, into `YYYY-MM-DD`. A birth of which only the year or the month is
 * known gives `YYYY` or `YYYY-MM`: a day that nobody knows is not made up.
 */

/** `01011990`, `01/01/1990`; with `00` for what is not known, `1990` or `/1990` being low confidence. */
const DAY_FIRST = /^(?:(\d\d)\/?(\d\d)\/?)?(\d{4})$/;
const DIGITS = /^\d{8}$/;
/** `1990-01-01`, with `00` or `**` for what is masked, and a time behind that says nothing more. */
const YEAR_FIRST = /^(\d{4})(?:-(\d\d|\*\*)(?:-(\d\d|\*\*)(?:T.{0,40})?)?)?$/;

/** A whole or partial date, written day first or as a year; `undefined` where it is none. */
export function readDayFirst(text: string): string | undefined {
  // As nearly all cards have it.
  if (DIGITS.test(text)) return compose(text.slice(4), text.slice(2, 4), text.slice(0, 2));
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  return year === undefined ? undefined : compose(year, month, day);
}

/** A whole or partial date, written year first; `undefined` where it is none. */
export function readYearFirst(text: string): string | undefined {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  return year === undefined ? undefined : compose(year, month, day);
}

/** Only a whole date. */
export function wholeDate(date: string | undefined): string | undefined {
  return date?.length === 10 ? date : undefined;
}

function compose(year: string, month = '00', day = '00'): string | undefined {
  if (year < '1800' || year > '2199') return undefined;
  if (month === '00' || month === '**') return year;
  const numberOfMonth = Number(month);
  if (numberOfMonth > 12) return undefined;
  if (day === '00' || day === '**') return `${year}-${month}`;
  return Number(day) <= daysIn(Number(year), numberOfMonth) ? `${year}-${month}-${day}` : undefined;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
