/** Finds every text of a guide, by the schema, so that no field is forgotten. */
import { formatSchema, resolve, type FormatSchema } from './guide-format.js';
import { isObject, type Json, type JsonObject } from './check-plain.js';
import type { Path } from './check-place.js';

/** A value that the schema has a name for: `Text`, `day`, `url`, `Drawing`. */
export interface NamedValue {
  readonly name: string;
  readonly path: Path;
  readonly value: Json;
}

export function namedValues(json: Json): NamedValue[] {
  const found: NamedValue[] = [];
  visit(json, formatSchema, [], found);
  return found;
}

function visit(json: Json, written: FormatSchema, path: Path, found: NamedValue[]): void {
  const { name, schema } = resolve(written);
  if (name !== undefined) found.push({ name, path, value: json });
  if (Array.isArray(json) && schema.items) {
    for (const [index, item] of json.entries()) visit(item, schema.items, [...path, index], found);
  }
  if (!isObject(json)) return;
  const [other] = Object.values(schema.patternProperties ?? {});
  for (const [key, inside] of Object.entries(json)) {
    const { properties = {} } = schema;
    const known = Object.hasOwn(properties, key) ? properties[key] : other;
    if (known && inside !== undefined) visit(inside, known, [...path, key], found);
  }
}

/** Text in each language, with what it is for. */
export interface FoundText {
  readonly path: Path;
  readonly text: JsonObject;
  readonly use: TextUse;
}

/**
 * `label`: what stands on another's screen, in its own words; `name`: of a variant; `rule`: words
 * of the law; `prose`: our own.
 */
export type TextUse = 'label' | 'name' | 'rule' | 'prose';

export function textsIn(values: readonly NamedValue[]): FoundText[] {
  return values.flatMap(({ name, path, value }) =>
    name === 'Text' && isObject(value) ? [{ path, text: value, use: useOf(path) }] : [],
  );
}

function useOf(path: Path): TextUse {
  if (path.includes('screen')) return 'label';
  if (path.at(-1) === 'name') return path[0] === 'law' ? 'rule' : 'name';
  return path.at(-1) === 'rule' ? 'rule' : 'prose';
}

export interface FoundString {
  readonly path: Path;
  readonly text: string;
}

/** Every string, whether the schema knows it or not. */
export function stringsIn(json: Json, path: Path = []): FoundString[] {
  if (typeof json === 'string') return [{ path, text: json }];
  if (Array.isArray(json)) return json.flatMap((item, index) => stringsIn(item, [...path, index]));
  if (!isObject(json)) return [];
  return Object.entries(json).flatMap(([key, inside]) =>
    inside === undefined ? [] : stringsIn(inside, [...path, key]),
  );
}
