/** Holds a value against the guide's schema. */
import { Validator, type Schema } from '@cfworker/json-schema';
import { fieldWords } from './check-field-words.js';
import { formWords } from './check-form-words.js';
import { checkFormat, type Format } from './check-format.js';
import { guideSchema, rootSchema } from './guide-format.js';
import type { Json } from './check-plain.js';
import type { Report } from './check-report.js';

const FORMAT: Format = {
  root: rootSchema,
  validator: new Validator(guideSchema as Schema, '2020-12', false),
  words: { field: fieldWords, form: formWords },
};

/** True if it fits. */
export function checkSchema(json: Json, report: Report): boolean {
  const fit = checkFormat(FORMAT, json, report);
  if (fit === 'too-big') {
    report.error('too-big', [], 'Tệp này không phải một bài hướng dẫn.', 'This is no guide.');
  }
  return fit === 'fits';
}
