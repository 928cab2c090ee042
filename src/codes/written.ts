/** Names and other words as codes carry them: tidied, and held to a length. */

/** UTF-16 units; the longest name on record in Vietnam has fewer than half. */
const NAME_LENGTH = 120;

/** Letters of any alphabet and what stands in names: H’Thoan, Y-Moan, Jr. */
const NAME = /^[\p{L}\p{M} '’ʼ‘`.-]+$/u;
const LETTER = /\p{L}/u;
/** Characters that only hide or reorder others. */
const HIDDEN = /\p{Cf}/u;
const ALL_HIDDEN = /\p{Cf}+/gu;
/** Controls, and halves of characters; neither can be shown. */
const UNSHOWABLE = /[\p{Cc}\p{Cs}]/u;
const ALL_UNSHOWABLE = /[\p{Cc}\p{Cs}]+/gu;
const ALL_SPACES = /\s+/g;

/** Composed Latin letters, Vietnamese ones among them, and ASCII: most texts need no more looks. */
const PLAIN = /^[ -~\u00c0-\u024f\u1ea0-\u1ef9]*$/;
const PLAIN_NAME =
  /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1ea0-\u1ef9][A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1ea0-\u1ef9 '.-]*$/;

/** NFC, one space between words, nothing hidden. What cannot be shown stays. */
export function tidy(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text.trim();
  let tidied = text.normalize('NFC');
  if (HIDDEN.test(tidied)) tidied = tidied.replace(ALL_HIDDEN, '').normalize('NFC');
  return tidied.replace(ALL_SPACES, ' ').trim();
}

/** A tidy text as a person's name, or `undefined`. */
export function asName(tidied: string): string | undefined {
  if (tidied.length > NAME_LENGTH) return undefined;
  if (PLAIN_NAME.test(tidied)) return tidied;
  return NAME.test(tidied) && LETTER.test(tidied) ? tidied : undefined;
}

/** Whether a text holds nothing but what can be shown. */
export function isShowable(text: string): boolean {
  return PLAIN.test(text) || !UNSHOWABLE.test(text);
}

/** Any text in a line that can be shown, cut at `limit` UTF-16 units. */
export function asLine(text: string, limit: number): string {
  const line = tidy(isShowable(text) ? text : text.replace(ALL_UNSHOWABLE, ' '));
  if (line.length <= limit) return line;
  // Not through the middle of a character.
  return line
    .slice(0, limit)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
