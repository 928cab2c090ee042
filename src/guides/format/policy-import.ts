/** Brings the annex of a resolution, saved from a spreadsheet, into a rule table. */
import { fold, slug } from '../../vietnam/fold.js';
import { oneLine } from '../../vietnam/one-line.js';
import type { GuideConfidence, GuideText } from './guide.js';
import { parseAmount } from './policy-amount.js';
import * as messages from './policy-import-messages.js';
import { ID_LENGTH, wordsFault } from './policy-reader.js';
import { POLICY_AMOUNT, POLICY_LIMITS, type PolicyRow, type PolicySource } from './policy-rules.js';
import { readTable, type TableLine } from './read-table.js';

/** Every line with words is in exactly one of `rows`, `refused` and `above`. */
export interface PolicyImport {
  readonly rows: readonly PolicyRow[];
  /** Lines that were not taken, each with why; to be shown, never dropped. */
  readonly refused: readonly PolicyRefusal[];
  /** Lines above the header: a title, a number, a date. */
  readonly above: readonly { readonly line: number; readonly text: string }[];
  /** Columns that mean nothing here, by their headers; what stands in them was not taken. */
  readonly otherColumns: readonly string[];
}

export interface PolicyRefusal {
  /** As the spreadsheet numbers it, from 1. */
  readonly line: number;
  readonly message: GuideText;
  /** The line as it was read, its cells parted by ` | `. */
  readonly text: string;
}

/** `empty`: no words; `garbled`: not saved as UTF-8; `no-header`: a column is missing; `too-long`. */
export type PolicyImportFailure = 'empty' | 'garbled' | 'no-header' | 'too-long';

export type PolicyImportOutcome =
  | { readonly ok: true; readonly value: PolicyImport }
  | { readonly ok: false; readonly code: PolicyImportFailure; readonly message: GuideText };

export type Column = 'group' | 'question' | 'amount' | 'dossier' | 'rule' | 'source';

/** Letters of a header with what stands in brackets behind it. */
const LONGEST_HEADER = 120;

/** Header names, folded. `hồ sơ` alone may be missing. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  group: ['nhom', 'nhom doi tuong', 'doi tuong'],
  question: ['cau hoi'],
  amount: ['muc ho tro', 'muc', 'so tien'],
  dossier: ['ho so'],
  rule: ['can cu', 'quy dinh'],
  source: ['nguon'],
};
const AMOUNT_ASIDE = /^(?:dong|d|vnd)(?: ?(?:\/|moi|mot) ?nguoi)?$/;
const COLUMNS = Object.keys(HEADERS) as readonly Column[];
const REQUIRED = COLUMNS.filter((column) => column !== 'dossier');

/** Annexes stand under a title, a number and a date; a header further down is none. */
const HEADER_WITHIN = 15;

/** Bytes are no matter, but a file of this many characters is no annex. */
const MAX_LENGTH = 2_000_000;

interface Header {
  readonly line: TableLine;
  readonly lines: readonly TableLine[];
  /** Places of the columns, from 0. */
  readonly places: ReadonlyMap<Column, number>;
}

/** Reads CSV or TSV text. Rows that are right are kept where others are refused. */
export function importPolicyRules(csv: string): PolicyImportOutcome {
  const text = csv.replace(/^\uFEFF/, '');
  if (text.trim() === '') return refuseFile('empty', messages.EMPTY_FILE);
  if (text.length > MAX_LENGTH) return refuseFile('too-long', messages.LONG_FILE);
  if (text.includes('\uFFFD')) return refuseFile('garbled', messages.GARBLED_FILE);
  const header = findHeader(text);
  const missing = REQUIRED.filter((column) => !header.places.has(column));
  if (missing.length > 0) return refuseFile('no-header', messages.missingColumns(missing));

  const places = new Set(header.places.values());
  const rows: PolicyRow[] = [];
  const refused: PolicyRefusal[] = [];
  const linesOf = new Map<string, number>();
  for (const line of header.lines.slice(header.line.number)) {
    if (isBlank(line)) continue;
    const read = readRow(line, header);
    if ('message' in read) {
      refused.push(refusal(line, read.message));
      continue;
    }
    const { group, question } = read.row;
    const key = `${group.vi}\n${question.vi}`.toLowerCase();
    const before = linesOf.get(key);
    if (before !== undefined) refused.push(refusal(line, messages.repeated(before)));
    else if (rows.length === POLICY_LIMITS.rows) refused.push(refusal(line, messages.TOO_MANY));
    else {
      linesOf.set(key, line.number);
      rows.push({ id: freeId(group.vi, rows), ...read.row });
    }
  }
  const above = header.lines
    .slice(0, header.line.number - 1)
    .filter((line) => !isBlank(line))
    .map((line) => ({ line: line.number, text: shown(line) }));
  const otherColumns = header.line.cells
    .filter((_, i) => !places.has(i))
    .map(oneLine)
    .filter((name) => name !== '');
  return { ok: true, value: { rows, refused, above, otherColumns } };
}

function refuseFile(code: PolicyImportFailure, message: GuideText): PolicyImportOutcome {
  return { ok: false, code, message };
}

function refusal(line: TableLine, message: GuideText): PolicyRefusal {
  return { line: line.number, message, text: shown(line) };
}

/** The header by whichever separator finds most of its columns. */
function findHeader(text: string): Header {
  let best: Header | undefined;
  for (const separator of ['\t', ';', ',']) {
    const lines = readTable(text, separator);
    for (const line of lines.slice(0, HEADER_WITHIN)) {
      const places = placesIn(line);
      if (places.size > (best?.places.size ?? -1)) best = { line, lines, places };
    }
  }
  return best ?? { line: { number: 0, cells: [] }, lines: [], places: new Map() };
}

function placesIn({ cells }: TableLine): Map<Column, number> {
  const places = new Map<Column, number>();
  for (const column of COLUMNS) {
    const place = cells.findIndex((cell) => isHeader(column, fold(cell)));
    if (place >= 0) places.set(column, place);
  }
  return places;
}

/** What stands in brackets behind a name may be left out, but not a unit that is another one. */
function isHeader(column: Column, folded: string): boolean {
  // No header is as long, and the pattern is slow on what is no header.
  if (folded.length > LONGEST_HEADER) return false;
  const [, name = '', aside] = /^([^(]*?)[\s:*]*(?:\((.*)\))?$/.exec(folded) ?? [];
  if (!HEADERS[column].includes(name)) return false;
  return column !== 'amount' || aside === undefined || AMOUNT_ASIDE.test(aside);
}

/** The row, but for an id of its own; or why it is none. */
type ReadRow = { readonly row: Omit<PolicyRow, 'id'> } | { readonly message: GuideText };

function readRow(line: TableLine, { line: header, places }: Header): ReadRow {
  if (line.fault) return { message: messages.FAULTS[line.fault] };
  if (line.cells.slice(header.cells.length).some((cell) => cell.trim() !== '')) {
    return { message: messages.moreCells(header.cells.length) };
  }
  const words = (column: Column) => oneLine(line.cells[places.get(column) ?? -1] ?? '');
  for (const column of COLUMNS) {
    const text = words(column);
    if (text === '' && column === 'dossier') continue;
    if (text === '') return { message: messages.emptyCell(column) };
    const fault = wordsFault(text, limitOf(column));
    if (fault) return { message: messages.inColumn(column, fault) };
  }
  const amount = parseAmount(words('amount'));
  if (typeof amount === 'string') return { message: messages.AMOUNTS[amount] };
  if (amount < POLICY_AMOUNT.min) return { message: messages.AMOUNTS['too-small'] };
  if (amount > POLICY_AMOUNT.max) return { message: messages.AMOUNTS['too-large'] };
  const dossier = words('dossier');
  const row = {
    group: { vi: words('group') },
    question: { vi: words('question') },
    amount,
    rule: { vi: words('rule') },
    ...(dossier === '' ? {} : { dossier: { vi: dossier } }),
    source: sourceOf(words('source')),
  };
  return { row };
}

function limitOf(column: Column): number {
  if (column === 'amount') return 60;
  return POLICY_LIMITS[column === 'source' ? 'title' : column];
}

/** How far a source is to be trusted, by what it calls itself. */
function sourceOf(title: string): PolicySource {
  const [kind, confidence] = kindOf(fold(title));
  return { kind, title, confidence };
}

function kindOf(folded: string): [PolicySource['kind'], GuideConfidence] {
  if (/^bao\b/.test(folded)) return ['báo', 'medium'];
  if (/\b(?:phu luc|nghi quyet|nghi dinh|quyet dinh|ke hoach|cong bao|van ban)\b/.test(folded)) {
    return ['văn bản', 'high'];
  }
  return ['khác', 'low'];
}

function freeId(group: string, rows: readonly PolicyRow[]): string {
  const stem = slug(group)
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, ID_LENGTH - 3)
    .replace(/^-+|-+$/g, '');
  const taken = new Set(rows.map(({ id }) => id));
  let id = stem || 'nhom';
  for (let number = 2; taken.has(id); number++) id = `${stem || 'nhom'}-${number}`;
  return id;
}

function isBlank({ cells }: TableLine): boolean {
  return cells.every((cell) => oneLine(cell) === '');
}

function shown({ cells }: TableLine): string {
  return cells.map(oneLine).join(' | ');
}
