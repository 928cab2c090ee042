/** Which fields stand together, and in which order they are written. Whatever is not named comes last. */
import type { FormatSchema } from '../../guides/format/guide-format.js';

/** Fields that the editor sets by itself. */
const HIDDEN = ['$schema', 'format', 'id', 'version', 'languages', 'approval', 'recording'];

export const INTRO = ['title', 'needs', 'topic', 'audience', 'why', 'minutes', 'bring'];
export const END = ['done', 'person'];
export const SOURCES = ['sources', 'verified', 'reviewBy', 'confidence', 'owner'];

/** What most steps have. */
export const USUAL = ['title', 'text', 'drawing', 'warnings', 'check', 'stuck', 'helper'];

const FIRST: readonly string[] = [...INTRO, 'steps', ...END, ...SOURCES];

/** The fields of a guide that stand in no group of their own. */
export function otherFields({ properties = {} }: FormatSchema): string[] {
  return Object.keys(properties).filter((key) => !FIRST.includes(key) && !HIDDEN.includes(key));
}

/** A step’s fields in the order in which they are written. */
export function stepFields({ properties = {} }: FormatSchema): string[] {
  const rest = Object.keys(properties).filter(
    (key) => !USUAL.includes(key) && !HIDDEN.includes(key),
  );
  return [...USUAL, ...rest];
}
