import { done, failed, type Outcome } from '../core/outcome.js';

/** Characters as a reader counts them (grapheme clusters). */
export const NAME_LIMIT = 100;
/** UTF-16 units: letters under heaps of marks are few characters and still no name. */
const UNIT_LIMIT = 10 * NAME_LIMIT;

/**
 * Characters that show nothing but may reorder or hide what stands beside them: controls,
 * directional marks and overrides, zero-width spaces, half surrogate pairs, characters of
 * Unicode's private use. The two joiners (U+200C, U+200D) stay: several scripts spell with them.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

export type NameFault =
  /** Nothing that shows. */
  | 'empty'
  /** More than `NAME_LIMIT` characters. */
  | 'too-long'
  /** Only digits, signs or emoji. */
  | 'no-letter';

/**
 * Tidies a person's or a venue's name without rewriting it: case, word order and signs stay, so
 * that `Ksor H’Thoan` and one-word names come out as their bearers write them. NFC, single spaces.
 */
export function parseName(text: string): Outcome<string, NameFault> {
  // Cut before work is done on it; what is cut off could not have made it short enough.
  if (text.length > 10 * UNIT_LIMIT) return failed('too-long');
  const name = text
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim();
  if (name === '') return failed('empty');
  if (name.length > UNIT_LIMIT) return failed('too-long');
  if (Array.from(new Intl.Segmenter('vi').segment(name)).length > NAME_LIMIT) {
    return failed('too-long');
  }
  return /\p{L}/u.test(name) ? done(name) : failed('no-letter');
}
