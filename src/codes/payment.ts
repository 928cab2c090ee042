/** VietQR: what to pay to whom. */
import { asLine } from './written.js';

/** Source: NAPAS' VietQR over EMVCo's merchant-presented mode (high confidence). */
export interface Payment {
  readonly kind: 'payment';
  /** 6 digits: the bank's number with NAPAS. */
  readonly bankBin: string;
  /** Number of an account or card: 1 to 19 letters and digits. */
  readonly account: string;
  readonly to: 'account' | 'card';
  /** Whole đồng, above 0; absent where the payer chooses. */
  readonly amount?: number;
  /** What the payment is for. NFC; at most 99 characters. */
  readonly memo?: string;
}

const NAPAS = 'A000000727';
const DONG = '704';
/** The checksum's own id and length, which it covers. */
const CHECK = '6304';
const CRC = /^[0-9A-F]{4}$/i;
const BIN = /^\d{6}$/;
const ACCOUNT = /^[A-Z0-9]{1,19}$/i;
/** Thirteen digits hold more than there is; some banks write cents, of which there are none. */
const AMOUNT = /^\d{1,13}(?:\.0{0,2})?$/;
const MEMO_LENGTH = 99;

/** Whether a text begins as a code for paying does, whichever the bank (EMVCo, format 01). */
export function isPayment(text: string): boolean {
  return text.startsWith('000201');
}

/**
 * A text for which `isPayment` holds. `damaged` where it is cut, changed or misread; `payment` where
 * it is whole but not VietQR, or not in đồng.
 */
export function readPayment(text: string): Payment | 'damaged' | 'payment' {
  const checked = text.length - 4;
  if (text.slice(checked - CHECK.length, checked) !== CHECK) return 'damaged';
  const check = text.slice(checked);
  if (!CRC.test(check) || crc16(text.slice(0, checked)) !== parseInt(check, 16)) return 'damaged';
  const fields = readFields(text);
  if (!fields) return 'damaged';
  const merchant = readFields(fields.get('38') ?? '');
  const receiver = readFields(merchant?.get('01') ?? '');
  const service = merchant?.get('02');
  if (merchant?.get('00') !== NAPAS || !receiver) return 'payment';
  if (service !== 'QRIBFTTA' && service !== 'QRIBFTTC') return 'payment';
  const bankBin = receiver.get('00') ?? '';
  const account = receiver.get('01') ?? '';
  const written = fields.get('54');
  if (!BIN.test(bankBin) || !ACCOUNT.test(account)) return 'payment';
  if (fields.get('53') !== DONG || (written !== undefined && !AMOUNT.test(written))) {
    return 'payment';
  }
  const amount = Number(written ?? 0);
  const memo = asLine(readFields(fields.get('62') ?? '')?.get('08') ?? '', MEMO_LENGTH);
  return {
    kind: 'payment',
    bankBin,
    account,
    to: service === 'QRIBFTTA' ? 'account' : 'card',
    ...(amount > 0 && { amount }),
    ...(memo !== '' && { memo }),
  };
}

/** Two digits of id, two of length in characters, the value; and again. No id twice. */
function readFields(text: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const length = 10 * digit(text, at + 2) + digit(text, at + 3);
    const id = text.slice(at, at + 2);
    const end = at + 4 + length;
    // What is not a digit makes NaN, which is at no end.
    if (!(end <= text.length) || Number.isNaN(digit(text, at) + digit(text, at + 1))) {
      return undefined;
    }
    if (fields.has(id)) return undefined;
    fields.set(id, text.slice(at + 4, end));
    at = end;
  }
  return fields;
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : NaN;
}

const TABLE = Uint16Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte << 8;
  for (let bit = 0; bit < 8; bit++) {
    remainder = (remainder << 1) ^ (remainder & 0x8000 ? 0x1021 : 0);
  }
  return remainder;
});

/** CRC-16/CCITT-FALSE: polynomial 0x1021, beginning with 0xFFFF, over the text's UTF-8. */
function crc16(text: string): number {
  let remainder = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    remainder = ((remainder << 8) & 0xffff) ^ (TABLE[(remainder >> 8) ^ byte] ?? 0);
  }
  return remainder;
}
