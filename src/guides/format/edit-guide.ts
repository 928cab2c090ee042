/**
 * Changing a guide that is being written: plain JSON of the schema's shape, not yet a whole guide.
 * Nothing is changed in place, so that each state can be kept, shown and taken back.
 */
import { slug } from '../../vietnam/fold.js';
import { valueAt, type Path } from './check-place.js';
import { isObject, type Json, type JsonObject } from './check-plain.js';
import { formatSchema, resolve, type FormatSchema } from './guide-format.js';

/** The least that a field of this schema can hold; texts are empty in every language. */
export function blank(field: FormatSchema, languages: readonly string[], today: string): Json {
  const { schema, name } = resolve(field);
  if (name === 'Text') return Object.fromEntries(languages.map((language) => [language, '']));
  if (name === 'day') return today;
  // Where somebody is not helped on yet, a person can.
  if (name === 'target') return 'person';
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return name === 'Confidence' ? 'medium' : '';
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 0;
  if (schema.type === 'array') {
    const { items = {}, minItems = 0 } = schema;
    return Array.from({ length: minItems }, () => blank(items, languages, today));
  }
  if (schema.type !== 'object') return '';
  return Object.fromEntries(
    (schema.required ?? []).map((key) => [
      key,
      blank(schema.properties?.[key] ?? {}, languages, today),
    ]),
  );
}

/** A guide with nothing in it but one step. */
export function newGuide(today: string): JsonObject {
  const languages = ['vi', 'en'];
  const guide = blank(formatSchema, languages, today) as JsonObject;
  const step = {
    ...(blank({ $ref: '#/$defs/Step' }, languages, today) as JsonObject),
    id: 'step-1',
    text: [{ vi: '', en: '' }],
  };
  return {
    ...guide,
    id: 'huong-dan',
    languages,
    minutes: { min: 5, max: 10 },
    reviewBy: halfAYearAfter(today),
    steps: [step],
    approval: { state: 'draft' },
  };
}

/** Sets what stands at a path; where the path ends in a list's length, it is added. */
export function withValue(json: Json, [first, ...rest]: Path, value: Json): Json {
  if (first === undefined) return value;
  const isNone = isObject(json) ? Object.keys(json).length === 0 : !Array.isArray(json);
  if (typeof first === 'number' && (isNone || Array.isArray(json))) {
    const list = Array.isArray(json) ? [...json] : [];
    list[first] = withValue(list[first] ?? {}, rest, value);
    return list;
  }
  const object = isObject(json) ? json : {};
  const known = Object.hasOwn(object, first);
  const changed = withValue((known ? object[first] : undefined) ?? {}, rest, value);
  const entries = Object.entries(object);
  // Fields stay in their order; and not by assignment, for one may be called `__proto__`.
  return Object.fromEntries<Json | undefined>(
    known
      ? entries.map(([key, kept]) => [key, key === String(first) ? changed : kept])
      : [...entries, [first, changed]],
  );
}

/** Takes a field, or one of a list, away. */
export function without(json: Json, path: Path): Json {
  const key = path.at(-1);
  const holderPath = path.slice(0, -1);
  const holder = valueAt(json, holderPath);
  if (Array.isArray(holder)) {
    return withValue(
      json,
      holderPath,
      holder.filter((_, i) => i !== key),
    );
  }
  if (!isObject(holder)) return json;
  const kept = Object.entries(holder).filter(([name]) => name !== String(key));
  return withValue(json, holderPath, Object.fromEntries<Json | undefined>(kept));
}

/** The schema of the field at a path, and whether there is no guide without it. */
export function fieldAt(path: Path): { field: FormatSchema; isRequired: boolean } {
  let field = formatSchema;
  let isRequired = true;
  for (const part of path) {
    const { schema } = resolve(field);
    const [other = {}] = Object.values(schema.patternProperties ?? {});
    isRequired = typeof part === 'string' && (schema.required?.includes(part) ?? false);
    field =
      typeof part === 'number'
        ? (schema.items ?? {})
        : Object.hasOwn(schema.properties ?? {}, part)
          ? (schema.properties?.[part] ?? {})
          : other;
  }
  return { field, isRequired };
}

/** Moves one of a list to another place in it. */
export function moved(json: Json, path: Path, from: number, to: number): Json {
  const list = valueAt(json, path);
  if (!Array.isArray(list) || to < 0 || to >= list.length) return json;
  const left = list.filter((_, i) => i !== from);
  const one = list[from];
  return one === undefined
    ? json
    : withValue(json, path, [...left.slice(0, to), one, ...left.slice(to)]);
}

/** An id of small letters, digits and hyphens for a title, unlike those that are taken. */
export function idFor(title: string, taken: readonly string[], fallback: string): string {
  const base =
    slug(title)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 50)
      .replace(/^-+|-+$/g, '') || fallback;
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.includes(id)) return id;
  }
}

function halfAYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 6);
  return date.toISOString().slice(0, 10);
}
