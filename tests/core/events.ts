/** Events for tests: short to write, and random ones as several devices would make them. */
import fc from 'fast-check';
import { startOfDay } from '../../src/core/day.js';
import type {
  CheckedIn,
  CheckedOut,
  DepartureMethod,
  VisitEvent,
  Withdrawn,
} from '../../src/core.js';

export const VENUE = '0198a2f0-0000-7000-8000-00000000beef';

/** 7 o'clock in the morning in Vietnam. */
export const MORNING = startOfDay('2026-08-03') + 7 * 60 * 60 * 1000;

export function arrive(visit: string, at: number, more: Partial<CheckedIn> = {}): CheckedIn {
  return {
    type: 'checked-in',
    id: visit,
    visit,
    venue: VENUE,
    at,
    entrance: 1,
    partySize: 1,
    method: 'venue-code',
    evidence: 'poster',
    maxStay: 240,
    identity: { venue: 'sealed' },
    ...more,
  };
}

export function leave(visit: string, at: number, more: Partial<CheckedOut> = {}): CheckedOut {
  return {
    type: 'checked-out',
    id: `${visit}-out`,
    visit,
    venue: VENUE,
    at,
    method: 'scan',
    ...more,
  };
}

/** Takes a check-out back. */
export function withdraw(end: CheckedOut, more: Partial<Withdrawn> = {}): Withdrawn {
  const { id, visit, venue, at } = end;
  return { type: 'withdrawn', id: `${id}-back`, visit, venue, at, event: id, ...more };
}

export function erase(visit: string): VisitEvent {
  return { type: 'erased', visit };
}

const METHODS: DepartureMethod[] = ['scan', 'self', 'staff', 'next-visit', 'closing', 'max-stay'];

/**
 * What several devices know about a few visits: each check-in, none to four check-outs that
 * contradict each other (also about when, and how many left), some of them withdrawn, a forged second
 * check-in, perhaps an erasure.
 */
export const history: fc.Arbitrary<VisitEvent[]> = fc
  .array(
    fc.record({
      // Few moments, so that ties are common; a day either way, for clocks that were wrong.
      at: fc.integer({ min: -3, max: 3 }),
      again: fc.option(fc.integer({ min: -3, max: 3 })),
      partySize: fc.integer({ min: 1, max: 9 }),
      ends: fc.array(
        fc.record({
          id: fc.integer({ min: 0, max: 2 }),
          at: fc.integer({ min: -3, max: 3 }),
          method: fc.constantFrom(...METHODS),
          people: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
          withdrawn: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
      erased: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((visits) =>
    visits.flatMap(({ at, again, partySize, ends, erased }, i): VisitEvent[] => {
      const id = `visit-${i}`;
      const step = 8 * 60 * 60 * 1000;
      return [
        arrive(id, MORNING + at * step, { partySize }),
        ...(again === null ? [] : [arrive(id, MORNING + again * step, { entrance: 2 })]),
        ...ends.flatMap((end) => {
          const { method, people } = end;
          const event = leave(id, MORNING + end.at * step, {
            id: `${id}-out-${end.id}`,
            method,
            ...(people !== undefined && { people }),
          });
          return end.withdrawn && end.id === 2 ? [event, withdraw(event)] : [event];
        }),
        ...(erased ? [erase(id)] : []),
      ];
    }),
  );
