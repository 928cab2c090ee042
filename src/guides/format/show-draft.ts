/**
 * A guide that is being written, as far as it can be shown: what is missing is filled in, what does
 * not fit is left out. Lists keep their order and length, so that a place in it is one in the draft.
 */
import { pointerOf, type Path } from './check-place.js';
import { isObject, type Json, type JsonObject } from './check-plain.js';
import { idFor } from './edit-guide.js';
import { formatSchema, resolve, type FormatSchema } from './guide-format.js';

/** Stands where nobody has written yet. */
const UNWRITTEN = '…';

export interface ShownDraft {
  /** Fits the schema. Not to be shown to anybody but who writes it. */
  readonly json: Json;
  /** Pointers to what was filled in. */
  readonly filled: ReadonlySet<string>;
}

export function showDraft(draft: JsonObject, languages: readonly string[], today: string) {
  const filled = new Set<string>();
  const filling = new Filling(languages, today, filled);
  const json = filling.object(draft, formatSchema, []) ?? {};
  return { json, filled } satisfies ShownDraft;
}

class Filling {
  readonly #languages: readonly string[];
  readonly #today: string;
  readonly #filled: Set<string>;

  constructor(languages: readonly string[], today: string, filled: Set<string>) {
    this.#languages = languages;
    this.#today = today;
    this.#filled = filled;
  }

  /** `undefined` where nothing can stand in for it. */
  object(value: Json | undefined, schema: FormatSchema, path: Path): JsonObject | undefined {
    const known = isObject(value) ? value : {};
    const entries: [string, Json][] = [];
    for (const [key, inner] of Object.entries(schema.properties ?? {})) {
      const isRequired = schema.required?.includes(key) ?? false;
      const own = Object.hasOwn(known, key) ? known[key] : undefined;
      if (own === undefined && !isRequired) continue;
      const made = this.#value(own, inner, [...path, key], isRequired);
      if (made === undefined && isRequired) return undefined;
      if (made !== undefined) entries.push([key, made]);
    }
    for (const [pattern, inner] of Object.entries(schema.patternProperties ?? {})) {
      if (schema.properties) continue;
      for (const [key, own] of Object.entries(known)) {
        if (!new RegExp(pattern, 'u').test(key)) continue;
        const made = this.#value(own, inner, [...path, key], false);
        if (made !== undefined) entries.push([key, made]);
      }
    }
    return Object.fromEntries(entries);
  }

  #value(
    value: Json | undefined,
    written: FormatSchema,
    path: Path,
    isRequired: boolean,
  ): Json | undefined {
    const { schema, name } = resolve(written);
    if (name === 'Text') return this.#text(value, path);
    if (schema.const !== undefined) return schema.const;
    if (path.length === 1 && path[0] === 'languages') return this.#languages;
    if (schema.type === 'array') return this.#list(value, schema, path, isRequired);
    if (schema.type === 'object') return this.object(value, schema, path);
    if (schema.type === 'integer' || schema.type === 'number')
      return this.#number(value, schema, path);
    return this.#string(value, schema, name, path);
  }

  #text(value: Json | undefined, path: Path): JsonObject {
    const text = isObject(value) ? value : {};
    const own = (language: string) => {
      const words = Object.hasOwn(text, language) ? text[language] : undefined;
      return typeof words === 'string' && words !== '' ? words.slice(0, 390) : undefined;
    };
    const vi = own('vi') ?? UNWRITTEN;
    const codes = ['vi', ...this.#languages.filter((code) => code !== 'vi')];
    for (const code of codes) {
      if (own(code) === undefined) this.#filled.add(pointerOf([...path, code]));
    }
    return Object.fromEntries(codes.map((code) => [code, own(code) ?? vi]));
  }

  #list(value: Json | undefined, schema: FormatSchema, path: Path, isRequired: boolean) {
    const { items = {}, minItems = 0, maxItems = Infinity } = schema;
    const list = Array.isArray(value) ? value.slice(0, maxItems) : [];
    const least = isRequired || list.length > 0 ? minItems : 0;
    const made: Json[] = [];
    for (let i = 0; i < Math.max(list.length, least); i++) {
      const at = [...path, i];
      if (i >= list.length) this.#filled.add(pointerOf(at));
      const one = this.#value(list[i], items, at, true);
      if (one !== undefined) made.push(one);
    }
    return made.length < minItems ? undefined : made;
  }

  #number(value: Json | undefined, { minimum = 0, maximum = 1e6 }: FormatSchema, path: Path) {
    if (typeof value === 'number' && Number.isInteger(value)) {
      return Math.min(maximum, Math.max(minimum, value));
    }
    this.#filled.add(pointerOf(path));
    return minimum;
  }

  #string(value: Json | undefined, schema: FormatSchema, name: string | undefined, path: Path) {
    const fits = (text: string) =>
      Array.from(text).length >= (schema.minLength ?? 0) &&
      Array.from(text).length <= (schema.maxLength ?? Infinity) &&
      (!schema.pattern || new RegExp(schema.pattern, 'u').test(text)) &&
      (!schema.enum || schema.enum.includes(text));
    if (typeof value === 'string' && fits(value)) return value;
    this.#filled.add(pointerOf(path));
    const clipped = typeof value === 'string' ? value.slice(0, (schema.maxLength ?? 80) / 2) : '';
    const place = path.findLast((part) => typeof part === 'number') ?? 0;
    const standIns = [
      schema.enum?.[0] ?? clipped,
      name === 'day' ? this.#today : UNWRITTEN,
      name === 'target' ? 'person' : idFor(clipped, [], `id-${place + 1}`),
    ];
    // Neither an address nor a picture is made up, nor a telephone number that may be somebody’s.
    if (name === 'url' || path.at(-1) === 'image') return undefined;
    if (path.at(-1) === 'number' && schema.pattern) return '000';
    return standIns.find((text) => fits(text));
  }
}
