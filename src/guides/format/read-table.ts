/** Reads CSV (RFC 4180) as spreadsheets save it, parted by commas, semicolons or tabs. */

export interface TableLine {
  /** As the spreadsheet numbers it, from 1: a cell with line breaks does not count twice. */
  readonly number: number;
  readonly cells: readonly string[];
  /**
   * `open-quote`: a quote that nothing closes, so that the rest of the file is in its last cell;
   * `stray-quote`: more text stands behind a closing quote.
   */
  readonly fault?: 'open-quote' | 'stray-quote';
}

/**
 * All lines, empty ones too. Quotes begin only at a cell's start, as spreadsheets have it: `5" ống`
 * is text. Joined again, the cells hold every character of the file but separators and quotes.
 */
export function readTable(text: string, separator: string): TableLine[] {
  const lines: TableLine[] = [];
  let cells: string[] = [];
  let fault: TableLine['fault'];
  let at = 0;
  const endLine = () => {
    lines.push({ number: lines.length + 1, cells, ...(fault ? { fault } : {}) });
    cells = [];
    fault = undefined;
  };
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const quoted = readQuoted(text, at + 1);
      ({ cell, at } = quoted);
      if (!quoted.isClosed) fault = 'open-quote';
    }
    const end = endOfCell(text, at, separator);
    if (cell !== '' && end > at && text.slice(at, end).trim() !== '') fault ??= 'stray-quote';
    cells.push(cell + text.slice(at, end));
    at = end;
    if (text[at] === separator) {
      at++;
      // A separator at the very end parts off one more, empty cell.
      if (at < text.length) continue;
      cells.push('');
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    endLine();
  }
  return lines;
}

function readQuoted(
  text: string,
  from: number,
): { readonly cell: string; readonly at: number; readonly isClosed: boolean } {
  let cell = '';
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), at: text.length, isClosed: false };
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, at: quote + 1, isClosed: true };
    cell += '"';
    at = quote + 2;
  }
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
