import { formatMoment } from '../../core/day.js';
import type { Departure } from '../../core/visit.js';
import type { LocalizeController } from '../../localize/localize.js';

/**
 * The end of a visit in words. An end that was inferred always says so: nobody saw it.
 * @param arrival Epoch ms; the end's day is said where it is another.
 * @example `09:40` · `khoảng 12:15, tự đóng vì quá giờ`
 */
export function departureText(
  { at, method, clockUncertain }: Departure,
  arrival: number,
  localize: LocalizeController,
): string {
  const time = formatMoment(at, arrival);
  if (clockUncertain) return localize.term('departureUncertain');
  switch (method) {
    case 'scan':
    case 'self':
      return time;
    case 'staff':
      return localize.term('departureStaff', time);
    case 'next-visit':
      return localize.term('departureNextVisit', time);
    case 'closing':
      return localize.term('departureClosing', time);
    case 'max-stay':
      return localize.term('departureMaxStay', time);
  }
}
