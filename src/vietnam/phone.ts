import { done, failed, type Outcome } from '../core/outcome.js';

/**
 * Mobile: 10 digits, with the prefixes in use since the change of 2018. Landline: `02`, area and
 * number. Formerly right numbers (`0168…`) no longer reach anybody.
 */
const NATIONAL = /^0(?:[35789]\d{8}|2\d{8,9})$/;
/** ITU-T E.164: at most 15 digits, and no country code begins with 0. */
const FOREIGN = /^\+[1-9]\d{7,14}$/;
/** Spaces, dots, dashes, brackets, slashes, and the invisible marks of copied contacts. */
const SEPARATORS = /[\s.\p{Pd}()/\p{Cf}]+/gu;
const TYPED_LIMIT = 64;

/**
 * Reads a phone number as people write it: national digits for a Vietnamese one
 * (`+84 912 345 678` gives `0912345678`), `+` and digits for a foreign one.
 */
export function parsePhone(text: string): Outcome<string, 'phone'> {
  if (text.length > TYPED_LIMIT) return failed('phone');
  const digits = asciiDigits(text.normalize('NFKC'))
    .replace(SEPARATORS, '')
    .replace(/^00/, '+')
    // Many write `+84 (0)912…`, or leave the `+` out.
    .replace(/^(?:\+840?|84(?=\d{9}$))/, '0');
  return NATIONAL.test(digits) || FOREIGN.test(digits) ? done(digits) : failed('phone');
}

/** Arabic-Indic and Persian digits as ASCII ones; NFKC has done the full-width ones. */
function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0x0f),
  );
}
