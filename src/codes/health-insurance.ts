/** The QR code of a paper health insurance card (thẻ BHYT). */
import { readDayFirst, wholeDate } from './dates.js';
import { asLine, asName, tidy } from './written.js';

/** Read, never verified. Confidence: medium up to `validTo`; what stands behind is read past. */
export interface HealthInsurance {
  readonly kind: 'health-insurance';
  /** 15 characters (two letters, 13 digits), or 10 digits (2021), or the 12 of a citizen (2025). */
  readonly cardNumber: string;
  /** NFC; at most 120 characters. */
  readonly fullName: string;
  /** `YYYY-MM-DD`; `YYYY-MM` or `YYYY` where the card knows no more. */
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  /** NFC; at most 400 characters; may be empty. */
  readonly address: string;
  /** Code of the clinic of first registration, as in the code: `01 - 001`. At most 40 characters. */
  readonly clinic?: string;
  /** `YYYY-MM-DD`. */
  readonly validFrom?: string;
  /** `YYYY-MM-DD`. */
  readonly validTo?: string;
}

const NUMBER = /^(?:[A-Z]{2}\d{13}|\d{10}|\d{12})$/;
/** Up to and with `validTo`; the rest is known from memory alone. */
const KNOWN_FIELDS = 8;
const ADDRESS_LENGTH = 400;
const CLINIC_LENGTH = 40;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The fields of a text parted at `|`, each tidy; `undefined` where they are something else. */
export function readHealthInsurance(fields: readonly string[]): HealthInsurance | undefined {
  const [number = '', hexName = '', born = '', sex, hexPlace = '', clinic = '', from, to] = fields;
  if (fields.length < KNOWN_FIELDS || (sex !== '1' && sex !== '2')) return undefined;
  const cardNumber = number.toUpperCase();
  if (!NUMBER.test(cardNumber)) return undefined;
  const birthDate = readDayFirst(born);
  const fullName = asName(tidy(decodeHex(hexName) ?? ''));
  const place = hexPlace === '-' ? '' : decodeHex(hexPlace);
  if (!birthDate || !fullName || place === undefined) return undefined;
  const validFrom = wholeDate(readDayFirst(from ?? ''));
  const validTo = wholeDate(readDayFirst(to ?? ''));
  return {
    kind: 'health-insurance',
    cardNumber,
    fullName,
    birthDate,
    sex: sex === '1' ? 'male' : 'female',
    address: asLine(place, ADDRESS_LENGTH),
    ...(clinic !== '' && clinic !== '-' && { clinic: asLine(clinic, CLINIC_LENGTH) }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
  };
}

/** UTF-8 written as two hexadecimal digits a byte. */
function decodeHex(text: string): string | undefined {
  if (text.length % 2 !== 0) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    const value = 16 * digit(text.charCodeAt(2 * i)) + digit(text.charCodeAt(2 * i + 1));
    if (Number.isNaN(value)) return undefined;
    bytes[i] = value;
  }
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

function digit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : NaN;
}
