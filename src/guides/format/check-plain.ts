/** Any value as plain JSON, so that the check may read it without fear. */

/** A guide of 60 steps in 8 languages has half as many values. */
const MOST_VALUES = 40_000;
/** Of all texts together; pictures, which are long, have a limit of their own. */
const MOST_LETTERS = 1_000_000;
const PICTURE = /^data:image\//;
/** The format is 8 levels deep. */
const MOST_LEVELS = 24;
/** The longest list that the format allows has 60. */
const MOST_ITEMS = 200;

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export type PlainRefusal = 'not-json' | 'too-big';

/**
 * A copy of what `JSON.stringify` would write, of own fields only; `undefined` fields are left out,
 * functions and the like become `null`. It throws nothing, whatever getters and proxies do.
 */
export function plainCopy(value: unknown): { readonly json: Json } | PlainRefusal {
  try {
    const left = { values: MOST_VALUES, letters: MOST_LETTERS };
    const json = copy(value, left, 0);
    return json === undefined ? 'too-big' : { json };
  } catch {
    return 'not-json';
  }
}

interface Left {
  values: number;
  letters: number;
}

/** `undefined` where there is too much. */
function copy(value: unknown, left: Left, level: number): Json | undefined {
  if (left.values-- <= 0 || level > MOST_LEVELS) return undefined;
  if (typeof value === 'string') {
    if (!PICTURE.test(value)) left.letters -= value.length;
    return left.letters < 0 ? undefined : value;
  }
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return copyList(value, left, level);
  const entries: [string, Json][] = [];
  for (const key of Object.keys(value)) {
    const inside: unknown = (value as Readonly<Record<string, unknown>>)[key];
    if (inside === undefined) continue;
    const copied = copy(inside, left, level + 1);
    if (copied === undefined) return undefined;
    entries.push([wellFormed(key), copied]);
  }
  // As own fields, `__proto__` as well.
  return Object.fromEntries(entries);
}

function copyList(list: readonly unknown[], left: Left, level: number) {
  const items: Json[] = [];
  // What is cut off is more than the format allows in any case, and said to be.
  for (let i = 0; i < Math.min(list.length, MOST_ITEMS); i++) {
    const copied = copy(list[i], left, level + 1);
    if (copied === undefined) return undefined;
    items.push(copied);
  }
  return items;
}

/** Half of a surrogate pair has no place in a pointer. */
function wellFormed(key: string): string {
  return key.replace(/\p{Cs}/gu, '\ufffd');
}

/** What is written there. An object has no words: even `String` may throw on one. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
