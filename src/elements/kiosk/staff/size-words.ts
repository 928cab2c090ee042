import type { LocalizeController } from '../../../localize/localize.js';

const MEGABYTE = 1_000_000;

/** Bytes as megabytes or gigabytes, as disks are sold. */
export function sizeWords(bytes: number, localize: LocalizeController): string {
  const megabytes = bytes / MEGABYTE;
  const isLarge = megabytes >= 1000;
  const amount = isLarge ? megabytes / 1000 : megabytes;
  const maximumFractionDigits = amount < 10 ? 1 : 0;
  return `${localize.number(amount, { maximumFractionDigits })} ${isLarge ? 'GB' : 'MB'}`;
}
