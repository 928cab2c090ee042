/** Where sentences begin and end: for counting them, and for reading aloud one by one. */

/** `text` without white space around it; `start` and `end` are indices into the whole. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A full stop belongs to these; what follows goes on. Compared in small letters, without the stop. */
const ABBREVIATIONS = new Set(
  [
    'tp',
    'tx',
    'tt',
    'kp',
    'q',
    'p',
    'đ/c',
    'ts',
    'ths',
    'pgs',
    'gs',
    'bs',
    'ks',
    'ls',
    'đt',
  ].concat(['mr', 'mrs', 'ms', 'dr', 'no', 'st', 'e.g', 'i.e', 'vs', 'tel', 'approx']),
);

/** What ends a sentence, with the quotes and brackets that close after it. */
const END = /(?:[.!?…]+["'”’»)\]]*(?=\s|$))|\n+/gu;
const OPENING = /^["'“‘«([\s–—-]*/u;

/**
 * The sentences of a plain text in Vietnamese or English, in order; nothing but white space lies
 * between them. A line break ends one. The stops of numbers (`1.000.000`), hosts
 * (`dichvucong.gov.vn`), abbreviations (`TP. Huế`) and list marks (`1. Mở máy`) do not; nor does
 * a stop with a small letter after it (`Bạn thấy … chưa?`).
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    const from = start + part.indexOf(trimmed);
    start = end;
    if (trimmed) found.push({ text: trimmed, start: from, end: from + trimmed.length });
  };
  for (const { 0: stop, index } of text.matchAll(END)) {
    const end = index + stop.length;
    if (isEnd(text.slice(start, index), stop, text.slice(end))) cut(end);
  }
  cut(text.length);
  return found;
}

function isEnd(before: string, stop: string, after: string): boolean {
  if (stop.startsWith('\n')) return true;
  const next = after.replace(OPENING, '');
  if (/^\s*$/.test(before)) return false;
  if (goesOn(next)) return false;
  if (stop !== '.') return true;
  const word =
    /\S*$/
      .exec(before)?.[0]
      .replace(/^["'“‘«([]+/, '')
      .toLowerCase() ?? '';
  const isListMark = /^\s*(?:\d{1,2}|\p{L})$/u.test(before);
  return !isListMark && !ABBREVIATIONS.has(word);
}

/** A small letter goes on, unless it begins a name (`iPhone`) or an address (`vneid.gov.vn`). */
function goesOn(next: string): boolean {
  return /^\p{Ll}/u.test(next) && !/^(?:\p{Ll}\p{Lu}|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})/u.test(next);
}
