/** Money as the annexes of resolutions write it. */
import { fold } from '../../vietnam/fold.js';

/** `per-other`: not for each person; `not-money`: no amount in đồng. */
export type AmountFailure = 'not-money' | 'per-other';

const GROUPED = /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/;
const PERSON = /^(?:(?:1|01|mot|moi) )?(?:nguoi|khau|nhan khau)$/;
const MILLIONS = /^(\d{1,3})(?:,(\d{1,3}))? trieu$/;

/**
 * Whole đồng a person of `1.000.000 đ`, `1.000.000 đồng/người`, `1,000,000 VND`, `1 000 000`,
 * `1000000`, `1,5 triệu đồng`. Noughts behind a decimal sign (`1.000.000,00`) count for nothing.
 */
export function parseAmount(text: string): number | AmountFailure {
  const [, money = '', per] =
    /^(.*?\d.*?)(?:\s*(?:\/|\b(?:cho|moi|mot|tren)\b)\s*(.*))?$/.exec(fold(text)) ?? [];
  const amount = figure(money.replace(/\s*(?:dong|vnd|d|₫)\.?$/, '').trim());
  if (amount === undefined) return 'not-money';
  return per === undefined || PERSON.test(per) ? amount : 'per-other';
}

function figure(text: string): number | undefined {
  const millions = MILLIONS.exec(text);
  if (millions) {
    const [, whole = '', part = ''] = millions;
    return Number(whole) * 1_000_000 + Number(part.padEnd(3, '0')) * 1_000;
  }
  const whole = text.replace(/(?<=\.\d{3}),00?$|(?<=,\d{3})\.00?$/, '');
  if (/^\d{1,12}$/.test(whole)) return Number(whole);
  return GROUPED.test(whole) ? Number(whole.replace(/[., ]/g, '')) : undefined;
}
