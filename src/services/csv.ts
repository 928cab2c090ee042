/**
 * CSV (RFC 4180) for spreadsheets, which compute what they can: a name `=1+1` becomes 2, a phone
 * `0912…` loses its zero, `+84…` its sign. Quotes do not help: spreadsheets look at the text inside.
 * They leave text alone that begins with a tab, so a cell of text that would be computed gets one in
 * front, inside its quotes. In the sheet it is not seen, and no letter of the name is another.
 * Whoever reads the file by a program takes one tab off where a cell begins with one. (Seen in
 * LibreOffice 7.4; not tried in Excel, where the XLSX file is the safer one. An apostrophe in front,
 * the usual advice, shows.)
 */

/** Text, which stays text; or a figure or a moment, to be computed with. */
export type Cell = string | number | Moment;

/** A moment in Vietnam, to the minute. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly at: number;
}

const BYTE_ORDER_MARK = '\uFEFF';
const OFFSET = 7 * 60 * 60 * 1000;

/**
 * Text that a spreadsheet would compute: it begins like a formula (full-width signs too, which some
 * take) or like a number, a date or a time, blanks before it or not; or with a tab, that is ours.
 */
const COMPUTED = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠\d０-９.,($€£¥₫%])/u;

/** A byte order mark, without which Excel misreads accents; lines end in CR LF. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return formatMoment(cell);
  return `"${(COMPUTED.test(cell) ? `\t${cell}` : cell).replaceAll('"', '""')}"`;
}

/** `2026-11-22 09:00`: the one order of day and month that every spreadsheet reads alike. */
function formatMoment({ at }: Moment): string {
  return new Date(at + OFFSET).toISOString().slice(0, 16).replace('T', ' ');
}
