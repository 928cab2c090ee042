/** Reads what may be a guide's file. */
import { done, failed, type Outcome } from '../../core/outcome.js';
import { valueAt } from '../../guides/format/check-place.js';
import {
  isObject,
  plainCopy,
  textOf,
  type Json,
  type JsonObject,
} from '../../guides/format/check-plain.js';
import { stringsIn } from '../../guides/format/check-strings.js';

export type OpenGuideFailure = 'not-json' | 'no-guide' | 'too-big';

/** Bytes. Sixty steps, each with a picture of its own, are 24 MB. */
const LARGEST = 30_000_000;

/** Characters of one text; the format allows 400, and a picture far more. */
const LONGEST = 20_000;

export async function openFile(file: Blob): Promise<Outcome<JsonObject, OpenGuideFailure>> {
  if (file.size > LARGEST) return failed('too-big');
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    return failed('not-json');
  }
  return guideOf(value);
}

/** A guide with mistakes is taken, to be mended; what is no guide at all is not. */
export function guideOf(value: unknown): Outcome<JsonObject, OpenGuideFailure> {
  const copied = plainCopy(value);
  if (typeof copied === 'string') return failed(copied);
  const { json } = copied;
  if (!isObject(json) || !Array.isArray(valueAt(json, ['steps']))) return failed('no-guide');
  const isEndless = stringsIn(json).some(
    ({ path, text }) => text.length > LONGEST && path.at(-1) !== 'image',
  );
  return isEndless ? failed('too-big') : done(mended(json));
}

/** Fields that nobody writes: what is wrong with them nobody could mend in a form. */
function mended(guide: JsonObject): JsonObject {
  const { $schema, format, version, languages, approval, ...content } = guide;
  const isApproval = (one: Json | undefined) =>
    isObject(one) && ['draft', 'waiting', 'approved'].includes(textOf(one['state']));
  const whole: Readonly<Record<string, Json | undefined>> = {
    ...(typeof $schema === 'string' ? { $schema } : {}),
    format: format === 1 ? format : 1,
    version: isCount(version) ? version : 1,
    languages: languagesOf(languages),
    ...content,
    ...(isApproval(approval) ? { approval } : {}),
  };
  // In the order of the file.
  const names = [...new Set([...Object.keys(guide), ...Object.keys(whole)])];
  return Object.fromEntries(
    names.flatMap((name): [string, Json][] => {
      const kept = Object.hasOwn(whole, name) ? whole[name] : undefined;
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

function isCount(value: Json | undefined): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function languagesOf(value: Json | undefined): Json {
  const codes = (Array.isArray(value) ? value : []).filter(
    (one): one is string => typeof one === 'string' && /^[a-z]{2,3}$/.test(one),
  );
  const first = ['vi', 'en'].filter((code) => !codes.includes(code));
  return [...new Set([...first, ...codes])].slice(0, 8);
}
