/** Holds a value against the format's schema. */
import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { decodePointer, guideSchema, schemaAt } from './guide-format.js';
import { valueAt, type Path } from './check-place.js';
import type { Json } from './check-plain.js';
import type { Report } from './check-report.js';
import { tellMisfit } from './check-schema-words.js';

const validator = new Validator(guideSchema as Schema, '2020-12', false);

/** True if it fits. */
export function checkSchema(json: Json, report: Report): boolean {
  let errors: OutputUnit[];
  try {
    errors = validator.validate(json).errors;
  } catch {
    // So much of it is wrong that the validator has no room for it.
    report.error('too-big', [], 'Tệp này không phải một bài hướng dẫn.', 'This is no guide.');
    return false;
  }
  const told = new Set<string>();
  for (const { instanceLocation, keyword, keywordLocation } of errors) {
    const path = pathOf(json, instanceLocation);
    const key = `${keyword} ${instanceLocation}`;
    if (told.has(key)) continue;
    told.add(key);
    tellMisfit(json, path, keyword, schemaAt(keywordLocation), report);
  }
  return errors.length === 0;
}

function pathOf(json: Json, pointer: string): Path {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const name = decodePointer(part);
    path.push(Array.isArray(valueAt(json, path)) ? Number(name) : name);
  }
  return path;
}
