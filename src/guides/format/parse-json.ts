/** Reads JSON, and says where it is none: engines differ in that, or do not say it. */

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  /** Line and column from 1, of the first character that cannot stand there. */
  | { readonly ok: false; readonly line: number; readonly column: number };

export function parseJson(text: string): ParsedJson {
  // Windows' Notepad writes a mark at the beginning.
  const plain = text.replace(/^\ufeff/, '');
  try {
    return { ok: true, value: JSON.parse(plain) };
  } catch {
    const before = plain.slice(0, faultIn(plain)).split('\n');
    return { ok: false, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }
}

const TOKEN =
  /[ \t\r\n]*(?:(?<mark>[{}[\]:,])|(?<string>"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?<plain>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.])|true|false|null))/uy;

const SPACE = /[ \t\r\n]*/y;

/** What may come next: of RFC 8259's grammar. */
type Due = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** Index of the first character that breaks the grammar; the length, where the text stops early. */
function faultIn(text: string): number {
  const open: ('{' | '[')[] = [];
  let due: Due = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(text)?.groups;
    SPACE.lastIndex = at;
    const start = at + (SPACE.exec(text)?.[0].length ?? 0);
    if (!groups) return start;
    const next = step(due, groups, open);
    if (next === undefined) return start;
    due = next;
    at = TOKEN.lastIndex;
  }
}

function step(
  due: Due,
  { mark, string }: Readonly<Record<string, string | undefined>>,
  open: ('{' | '[')[],
): Due | undefined {
  const close = (): Due => {
    open.pop();
    return open.length > 0 ? 'comma-or-end' : 'nothing';
  };
  if (mark === '}' || mark === ']') {
    const isOurs = open.at(-1) === (mark === '}' ? '{' : '[');
    const mayEnd =
      due === 'comma-or-end' || due === (mark === '}' ? 'name-or-end' : 'value-or-end');
    return isOurs && mayEnd ? close() : undefined;
  }
  if (mark === ':') return due === 'colon' ? 'value' : undefined;
  if (mark === ',') {
    if (due !== 'comma-or-end') return undefined;
    return open.at(-1) === '{' ? 'name' : 'value';
  }
  if (due === 'name' || due === 'name-or-end') return string === undefined ? undefined : 'colon';
  if (due !== 'value' && due !== 'value-or-end') return undefined;
  if (mark === '{' || mark === '[') {
    open.push(mark);
    return mark === '{' ? 'name-or-end' : 'value-or-end';
  }
  return open.length > 0 ? 'comma-or-end' : 'nothing';
}
