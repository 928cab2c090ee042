/** Holds a value against any format's schema, each misfit told once. */
import type { OutputUnit, Validator } from '@cfworker/json-schema';
import { decodePointer, schemaAt, type RootSchema } from './guide-format.js';
import type { GuideText } from './guide.js';
import { valueAt, type Path } from './check-place.js';
import type { Json } from './check-plain.js';
import { tellMisfit } from './check-schema-words.js';

/** What may be wrong with a value of any format. */
export type MisfitCode =
  | 'unknown-field'
  | 'missing-field'
  | 'language-missing'
  | 'wrong-kind'
  | 'wrong-value'
  | 'wrong-form'
  | 'too-long'
  | 'empty'
  | 'too-many'
  | 'too-few'
  | 'repeated'
  | 'bad-date'
  | 'link-unsafe'
  | 'hidden-character';

/** Where misfits are told. */
export interface MisfitReport {
  /** `vi` and `en` go on behind the words for where it is: `place`, which is `path` unless given. */
  error(code: MisfitCode, path: Path, vi: string, en: string, place?: Path): void;
}

/** What a format's fields are called, and what their patterns ask for. */
export interface FormatWords {
  readonly field: (name: string) => GuideText;
  readonly form: (field: string, value: string) => FormWords;
}

export interface FormWords {
  readonly code: MisfitCode;
  readonly vi: string;
  readonly en: string;
}

export interface Format {
  readonly root: RootSchema;
  /** Over the same schema; one that does not stop at the first misfit. */
  readonly validator: Validator;
  readonly words: FormatWords;
}

/** `too-big`: so much of it is wrong that the validator has no room for it; nothing was told. */
export function checkFormat(
  { root, validator, words }: Format,
  json: Json,
  report: MisfitReport,
): 'fits' | 'misfit' | 'too-big' {
  let errors: OutputUnit[];
  try {
    errors = validator.validate(json).errors;
  } catch {
    return 'too-big';
  }
  const told = new Set<string>();
  for (const { instanceLocation, keyword, keywordLocation } of errors) {
    const path = pathOf(json, instanceLocation);
    const key = `${keyword} ${instanceLocation}`;
    if (told.has(key)) continue;
    told.add(key);
    tellMisfit(json, path, keyword, schemaAt(keywordLocation, root), report, words);
  }
  return errors.length === 0 ? 'fits' : 'misfit';
}

function pathOf(json: Json, pointer: string): Path {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const name = decodePointer(part);
    path.push(Array.isArray(valueAt(json, path)) ? Number(name) : name);
  }
  return path;
}
