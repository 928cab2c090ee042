/** Which keys stand where. Spans are in half columns, so that a key may be one and a half wide. */
import { idOf, type Key, type KeyDeed } from './key.js';
import type { KeyboardKind } from './text-field.js';

export interface LayoutOptions {
  readonly kind: KeyboardKind;
  /** Columns that fit, 4 to 10. */
  readonly columns: number;
  readonly layer: 'letters' | 'signs';
  /** A row of digits above the letters. */
  readonly hasDigits: boolean;
  /** The words in this field are composed, so the method can be chosen. */
  readonly takesWords: boolean;
  readonly point: '.' | ',';
  /** The field tells where its caret is. */
  readonly hasCaret: boolean;
}

export interface Layout {
  /** Whole columns. */
  readonly columns: number;
  readonly rows: number;
  readonly keys: readonly Key[];
  /** Beside the suggested words. */
  readonly hasCarets: boolean;
  /** Ready pieces in place of suggested words. */
  readonly pieces: readonly string[];
}

/** From here on letters stand as on a typewriter, below it by the alphabet. */
export const QWERTY_COLUMNS = 10;
/** Fewer columns leave the strip to the words; the cursor's keys are among the signs then. */
const CARETS_FROM = 8;
const QWERTY = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
const DIGITS = [...'1234567890'];
/** The likeliest first: a narrow keyboard has no room for the last. */
const SIGNS = [...'@-/.,:()&+_#%=*?!"\';₫[]{}<>|\\~^€$£°×÷±§'];
/** Which signs stand beside the letters; the second after the space. */
const MARKS = { text: [',', '.'], email: ['_', '.'], url: ['-', '.'] } as const;
const PIECES = {
  text: [],
  email: ['@gmail.com', '.vn', '.com.vn', '-'],
  url: ['https://', 'www.', '.gov.vn', '.com'],
} as const;

const CARETS: readonly KeyDeed[] = [
  { do: 'caret', by: -1 },
  { do: 'caret', by: 1 },
];
const SHIFT: KeyDeed = { do: 'shift' };

type Row = readonly Omit<Key, 'id'>[];

export function layoutOf(options: LayoutOptions): Layout {
  const { kind } = options;
  return kind === 'phone' || kind === 'number' || kind === 'decimal'
    ? pad(kind, options)
    : board(kind, options);
}

function board(kind: 'text' | 'email' | 'url', options: LayoutOptions): Layout {
  const { columns, layer } = options;
  const letters = letterRows(columns, MARKS[kind]);
  const digits = options.hasDigits ? digitRows(columns) : [];
  const hasCarets = columns >= CARETS_FROM && options.hasCaret;
  const bottom = bottomRow(kind, options, letters);
  const elsewhere = textsIn([...digits, bottom]);
  const upper =
    layer === 'letters'
      ? letters
      : signRows(letters, [
          ...(options.hasDigits ? [] : DIGITS.map(typeDeed)),
          ...(hasCarets || !options.hasCaret ? [] : CARETS),
          ...SIGNS.filter((sign) => !elsewhere.has(sign)).map(typeDeed),
        ]);
  const rows = [...digits, ...upper, bottom];
  return { columns, rows: rows.length, keys: named(rows), hasCarets, pieces: PIECES[kind] };
}

function letterRows(columns: number, marks: readonly string[]): readonly Row[] {
  if (columns >= QWERTY_COLUMNS) {
    const [first = [], second = [], third = []] = QWERTY.map((row) => [...row].map(typed));
    return [first, second.map((key, i) => (i === 0 ? { ...key, lead: 1 } : key)), ends(third, 3)];
  }
  const rest = ALPHABET.length % columns;
  const full = chunks(ALPHABET.slice(0, ALPHABET.length - rest).map(typed), columns);
  const last = ALPHABET.slice(ALPHABET.length - rest).map(typed);
  const free = columns - rest;
  if (free < 2) return [...full, [...last, { deed: { do: 'erase' }, span: 2 * free }]];
  const beside = free >= 4 ? marks.map(typed) : [];
  return [...full, ends([...last, ...beside], free - beside.length)];
}

function ends(row: Row, span: number): Row {
  return [{ deed: SHIFT, span }, ...row, { deed: { do: 'erase' }, span }];
}

/** The same places as the letters', so that no key moves; what erases stays what it is. */
function signRows(letters: readonly Row[], signs: readonly KeyDeed[]): readonly Row[] {
  let next = 0;
  return letters.map((row) =>
    row.flatMap((key) => {
      if (key.deed.do === 'erase') return [key];
      const deed = signs[next++];
      return deed ? [{ ...key, deed }] : [];
    }),
  );
}

function textsIn(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.flat().flatMap(({ deed }) => (deed.do === 'type' ? [deed.text] : [])));
}

function digitRows(columns: number): readonly Row[] {
  const room = Math.ceil(DIGITS.length / columns) * columns;
  const signs = ['(', ')', ':', '+', '&', '*', '#', '%'];
  return chunks([...DIGITS, ...signs.slice(0, room - DIGITS.length)].map(typed), columns);
}

function bottomRow(
  kind: 'text' | 'email' | 'url',
  { columns, layer, takesWords }: LayoutOptions,
  letters: readonly Row[],
): Row {
  const above = textsIn(letters);
  // Among the signs where there are so few columns.
  const hasMarks = columns > 4;
  const hasShift = letters.flat().some(({ deed }) => deed.do === 'shift');
  const isWide = columns >= QWERTY_COLUMNS;
  const second: KeyDeed | undefined =
    kind === 'email'
      ? typeDeed('@')
      : kind === 'url'
        ? typeDeed('/')
        : takesWords
          ? { do: 'method' }
          : undefined;
  const [left, right] = MARKS[kind];
  const before: Row = [
    ...(hasShift ? [] : [{ deed: layer === 'letters' ? SHIFT : typeDeed('='), span: 2 }]),
    { deed: { do: 'layer' }, span: isWide ? 3 : 2 },
    ...(second ? [{ deed: second, span: isWide ? 3 : 2 }] : []),
    ...(hasMarks && !above.has(left) ? [typed(left)] : []),
  ];
  const after: Row = [
    ...(hasMarks && !above.has(right) ? [typed(right)] : []),
    { deed: { do: 'enter' }, span: enterSpan(columns) },
  ];
  const middle: KeyDeed =
    kind === 'text' ? typeDeed(' ') : { do: 'piece', text: kind === 'email' ? '.com' : '.vn' };
  const taken = [...before, ...after].reduce((sum, { span }) => sum + span, 0);
  return [...before, { deed: middle, span: 2 * columns - taken }, ...after];
}

function enterSpan(columns: number): number {
  if (columns >= 8) return 4;
  return columns === 6 ? 4 : columns === 5 ? 3 : 2;
}

/** Large digits as on a phone, with what erases and what sends beside them. */
function pad(kind: 'phone' | 'number' | 'decimal', { point, hasCaret }: LayoutOptions): Layout {
  const row = (digits: string): Row => [...digits].map(typed);
  const last: Row =
    kind === 'number'
      ? [{ deed: typeDeed('0'), span: 6 }]
      : kind === 'phone'
        ? row('+0 ')
        : row(`-0${point}`);
  const rows: readonly Row[] = [
    [...row('123'), { deed: { do: 'erase' }, span: 2, tall: true }],
    row('456'),
    [...row('789'), { deed: { do: 'enter' }, span: 2, tall: true }],
    last,
  ];
  return { columns: 4, rows: 4, keys: named(rows), hasCarets: hasCaret, pieces: [] };
}

function named(rows: readonly Row[]): readonly Key[] {
  return rows.flatMap((row) =>
    row.map((key, i) => ({ lead: i === 0 ? 0 : undefined, ...key, id: idOf(key.deed) })),
  ) as readonly Key[];
}

function typed(text: string): Omit<Key, 'id'> {
  return { deed: typeDeed(text), span: 2 };
}

function typeDeed(text: string): KeyDeed {
  return { do: 'type', text };
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (let i = 0; i < items.length; i += size) found.push(items.slice(i, i + size));
  return found;
}
