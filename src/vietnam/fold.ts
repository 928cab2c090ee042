/** Text made alike for searching and for file names. Never shown in place of the original. */

/**
 * Folds a text so that how it was typed makes no difference: case, accents and tones (so their
 * placement too: `hoà`, `hòa`), composed or not (NFC, NFD), `đ` and the eth `ð` that some systems
 * write for it, width, kind of apostrophe, invisible characters, amount of white space.
 *
 * Different names may fold alike (`Văn Lang`, `Văn Lăng`): list what matches, pick none alone.
 */
export function fold(text: string): string {
  return (
    text
      .replace(/´/g, "'") // NFKD would make it a space and a mark
      .normalize('NFKD')
      .toLowerCase()
      // Latin, Greek and Cyrillic marks only: other scripts write vowels with marks.
      .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
      .replace(/[đð]/g, 'd')
      .replace(/[‘’ʼ`]/g, "'")
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** `cho-hoa-sen` of `Chợ Hoa Sen`: letters and digits of any script, parted by dashes; for files. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
