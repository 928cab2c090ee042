/** A guide that is being written, as the device keeps it. */
import { valueAt } from '../../guides/format/check-place.js';
import { isObject, textOf, type JsonObject } from '../../guides/format/check-plain.js';
import type { WordPair } from '../../guides/format/check-draft.js';

export interface Draft {
  readonly key: string;
  readonly guide: JsonObject;
  /** The version it was made from; 0 for a new guide. */
  readonly base: number;
  /** When it was changed last (epoch ms). */
  readonly changed: number;
  /** Which words in other languages were written for which Vietnamese. */
  readonly pairs: readonly WordPair[];
}

/** The title in a language, as far as it is written. */
export function draftTitle(guide: JsonObject, language: string): string {
  const title = (code: string) => textOf(valueAt(guide, ['title', code]));
  const [code = 'vi'] = language.split('-');
  return title(code) || title('vi');
}

/** What was kept as a draft; `undefined` for anything else. */
export function toDraft(value: unknown): Draft | undefined {
  const draft = value as Partial<Draft> | null | undefined;
  if (typeof draft?.key !== 'string' || typeof draft.base !== 'number') return undefined;
  if (!isObject(draft.guide)) return undefined;
  return {
    ...(draft as Draft),
    changed: Number(draft.changed) || 0,
    pairs: Array.isArray(draft.pairs) ? draft.pairs.filter(isPair) : [],
  };
}

function isPair(value: unknown): value is WordPair {
  return (
    Array.isArray(value) && value.length === 3 && value.every((one) => typeof one === 'string')
  );
}
