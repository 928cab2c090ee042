/** Where in a guide something is: as a pointer for programs, in words for people. */
import type { GuideText } from './guide.js';
import { isObject, type Json } from './check-plain.js';
import { fieldWords } from './check-field-words.js';

/** From the guide's root: names of fields, and indexes from 0. */
export type Path = readonly (string | number)[];

/** RFC 6901. */
export function pointerOf(path: Path): string {
  return path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** The value at a path, if there is one; own fields only. */
export function valueAt(json: Json, path: Path): Json | undefined {
  let value: Json | undefined = json;
  for (const part of path) {
    if (Array.isArray(value)) value = typeof part === 'number' ? value[part] : undefined;
    else if (isObject(value)) value = Object.hasOwn(value, part) ? value[part] : undefined;
    else return undefined;
  }
  return value;
}

/** Id of the step that a path leads into. */
export function stepIdAt(json: Json, path: Path): string | undefined {
  if (path[0] !== 'steps' || path.length < 2) return undefined;
  const id = valueAt(json, [...path.slice(0, 2), 'id']);
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** `Bước 3 “Mở VNeID”, chỗ bị vướng 1`; empty for the whole guide. */
export function placeWords(json: Json, path: Path): GuideText {
  const [first, second, ...rest] = path;
  if (first === 'steps' && second === undefined) return { vi: 'Các bước', en: 'The steps' };
  if (first !== 'steps' || typeof second !== 'number') return partsOf(path);
  const step = stepWords(json, second);
  const inside = partsOf(rest);
  return {
    vi: inside.vi ? `${step.vi}, ${inside.vi}` : step.vi,
    en: inside.en ? `${step.en}, ${inside.en}` : step.en,
  };
}

/** `Bước 3 “Mở VNeID”`, by its index from 0. */
export function stepWords(json: Json, index: number): GuideText {
  const title = (language: string) => {
    const value =
      valueAt(json, ['steps', index, 'title', language]) ?? valueAt(json, ['steps', index, 'id']);
    return typeof value === 'string' && value.trim() ? ` ${quoted(value)}` : '';
  };
  return { vi: `Bước ${index + 1}${title('vi')}`, en: `Step ${index + 1}${title('en')}` };
}

/** Text of the guide inside a message: short, on one line, nothing hidden in it. */
export function quoted(text: string): string {
  const plain = text
    .slice(0, 400)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .trim();
  const letters = Array.from(plain);
  return `“${letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : plain}”`;
}

function partsOf(path: Path): GuideText {
  const parts: GuideText[] = [];
  for (const [index, part] of path.entries()) {
    const before = path[index - 1];
    const last = parts.at(-1);
    if (typeof part === 'number') {
      const count = ` ${part + 1}`;
      if (last) parts[parts.length - 1] = { vi: last.vi + count, en: last.en + count };
    } else if (before === 'variants' || before === 'recording') {
      parts.push({ vi: quoted(part), en: quoted(part) });
    } else if (before === 'done' && part === 'next') {
      parts.push({ vi: 'việc tiếp theo', en: 'what happens next' });
    } else {
      parts.push(fieldWords(part));
    }
  }
  return { vi: parts.map(({ vi }) => vi).join(', '), en: parts.map(({ en }) => en).join(', ') };
}
