import { formatTime } from '../../core/day.js';
import type { Departure } from '../../core/visit.js';
import type { LocalizeController } from '../../localize/localize.js';

/**
 * The end of a visit in words. An end that was inferred always says so: nobody saw it.
 * @example `09:40` · `khoảng 12:15, tự đóng vì quá giờ`
 */
export function departureText(
  { at, method, clockUncertain }: Departure,
  localize: LocalizeController,
): string {
  const time = formatTime(at);
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
