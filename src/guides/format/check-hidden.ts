/** Characters in a text that nobody sees. */
import type { MisfitReport } from './check-format.js';
import type { FoundString } from './check-strings.js';

/**
 * Controls, format characters (bidi overrides, zero widths), fillers and private ones; and marks that
 * strike letters through, ring them, or pile up over the lines above.
 */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u2028\u2029\u3164\uffa0]|\u034f|[\u17b4\u17b5]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]|[\u0334-\u0338\u0488\u0489\u20d0-\u20f0\u2800]|\p{M}{4,}/u;

/** True if it hides nothing. */
export function checkHidden({ path, text }: FoundString, report: MisfitReport): boolean {
  const found = HIDDEN.exec(text)?.[0].codePointAt(0);
  if (found === undefined) return true;
  const code = `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
  report.error(
    'hidden-character',
    path,
    `có ký tự ẩn không nhìn thấy (${code}). Hãy xoá câu này và gõ lại bằng tay, đừng dán.`,
    `there is a character in it that nobody sees (${code}). Delete the text and type it anew, do not paste.`,
  );
  return false;
}
