/** What a hand scanner adds to a text, and what it does to letters outside ASCII. */

/** An AIM symbology identifier (ISO/IEC 15424), as `]Q1` before what a QR code says. */
const AIM_ID = /^\][A-Za-z][0-9A-Za-z]/;

/** STX, ETX and the like around a text; inside it they may belong to it, as GS does in GS1. */
// eslint-disable-next-line no-control-regex
const AROUND = /^[\0-\x1f\x7f]+|[\0-\x1f\x7f]+$/g;

/** The text of a code from what a scanner typed. */
export function scannedText(typed: string): string {
  return repairUtf8(typed.replace(AROUND, '').replace(AIM_ID, '').replace(AROUND, ''));
}

/**
 * The character of a Windows Alt code. Up to 255 with a leading 0 it is Windows-1252; above, what
 * scanners mean is Unicode. From 128 to 255 without the 0 it depends on the computer's old DOS
 * code page, which a page cannot know: U+FFFD.
 */
export function altCharacter(digits: string): string {
  const value = Number(digits);
  if (value < 128) return String.fromCharCode(value);
  if (value > 0x10ffff || (value < 256 && !digits.startsWith('0'))) return '\ufffd';
  return value < 256 ? windows1252([value]) : String.fromCodePoint(value);
}

/**
 * Some scanners type each byte of UTF-8 as a character of its own, so `ễ` comes as `á»…`. Undone
 * only if the whole text is exactly that.
 */
function repairUtf8(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  const bytes = [...text].map((char) => {
    const code = char.codePointAt(0) ?? 0;
    return code < 256 ? code : windows1252Byte(char);
  });
  if (bytes.includes(undefined)) return text;
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return utf8.decode(Uint8Array.from(bytes as number[]));
  } catch {
    return text;
  }
}

function windows1252(bytes: Iterable<number>): string {
  return new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
}

/** From 0x80 to 0x9F, where Windows-1252 is not Latin-1. */
function windows1252Byte(char: string): number | undefined {
  const index = windows1252(Array.from({ length: 32 }, (_, i) => 0x80 + i)).indexOf(char);
  return index < 0 ? undefined : 0x80 + index;
}
