/** Figures over visits. People are counted, not phones: a party of four is four. */
import { DAY, HOUR, hourOf, startOfDay } from './day.js';
import type { Visit } from './visit.js';

/** People of the visits that nobody has ended, less those who left before their party. */
export function peopleInside(visits: readonly Visit[]): number {
  return visits.reduce((sum, visit) => sum + visit.inside, 0);
}

export function countPeople(visits: readonly Visit[]): number {
  return visits.reduce((sum, visit) => sum + visit.partySize, 0);
}

/** The visits that touch a Vietnamese day (`YYYY-MM-DD`), those that began the day before included. */
export function visitsOn(visits: readonly Visit[], day: string): Visit[] {
  const start = startOfDay(day);
  return visits.filter(
    ({ arrival, departure }) =>
      arrival < start + DAY && (arrival >= start || !departure || departure.at > start),
  );
}

/** People who arrived in each hour of a Vietnamese day: 24 counts. */
export function arrivalsByHour(visits: readonly Visit[], day: string): number[] {
  const counts = new Array<number>(24).fill(0);
  const start = startOfDay(day);
  for (const { arrival, partySize } of visits) {
    if (arrival < start || arrival >= start + 24 * HOUR) continue;
    const hour = hourOf(arrival);
    counts[hour] = (counts[hour] ?? 0) + partySize;
  }
  return counts;
}
