import { MINUTE } from './day.js';
import type { CheckedIn, CheckedOut, DepartureMethod, VisitEvent } from './visit-event.js';

/** The known or inferred end of a visit. */
export interface Departure {
  /** Epoch milliseconds, never before the arrival. */
  readonly at: number;
  readonly method: DepartureMethod;
  /** True where nobody recorded the end: it follows from a rule. */
  readonly inferred: boolean;
  /** True where the clock ran backwards between the two events, so the length is not known. */
  readonly clockUncertain: boolean;
}

/** What the events of one visit add up to. */
export interface Visit extends Omit<CheckedIn, 'type' | 'visit' | 'at'> {
  readonly arrival: number;
  /** Absent while the visitor is in. */
  readonly departure?: Departure;
}

const RECORDED: ReadonlySet<DepartureMethod> = new Set(['scan', 'self', 'staff']);

/**
 * Folds events into visits, oldest arrival first. The result does not depend on the order of the
 * events nor on repeats, so any number of devices may merge theirs.
 *
 * A recorded end beats an inferred one; among equals the earliest counts. A check-out without its
 * check-in gives no visit until the check-in arrives. With `now` (epoch ms), a visit nobody ended
 * closes at the venue's longest stay. That end is worked out on reading and not stored, so a
 * clock that was wrong for an hour closes nobody's visit for good.
 */
export function foldVisits(events: Iterable<VisitEvent>, now = -Infinity): Visit[] {
  const arrivals = new Map<string, CheckedIn>();
  const ends = new Map<string, CheckedOut>();
  const erased = new Set<string>();
  for (const event of events) {
    switch (event.type) {
      case 'checked-in': {
        const known = arrivals.get(event.visit);
        if (!known || precedes(event, known)) arrivals.set(event.visit, event);
        break;
      }
      case 'checked-out': {
        const known = ends.get(event.visit);
        if (!known || precedes(event, known)) ends.set(event.visit, event);
        break;
      }
      case 'erased':
        erased.add(event.visit);
        break;
    }
  }
  const visits: Visit[] = [];
  for (const [id, arrival] of arrivals) {
    if (!erased.has(id)) visits.push(toVisit(arrival, ends.get(id), now));
  }
  return visits.sort((a, b) => a.arrival - b.arrival || (a.id < b.id ? -1 : 1));
}

type Draft = { -readonly [Key in keyof Visit]: Visit[Key] };

/** Field by field: copying the event whole takes the engine twice as long. */
function toVisit(event: CheckedIn, end: CheckedOut | undefined, now: number): Visit {
  const visit: Draft = {
    id: event.visit,
    venue: event.venue,
    entrance: event.entrance,
    arrival: event.at,
    partySize: event.partySize,
    method: event.method,
    evidence: event.evidence,
    maxStay: event.maxStay,
    identity: event.identity,
  };
  if (event.dayKey !== undefined) visit.dayKey = event.dayKey;
  const departure = end ? departureFrom(event.at, end) : overdue(event, now);
  if (departure) visit.departure = departure;
  return visit;
}

function departureFrom(arrival: number, { at, method }: CheckedOut): Departure {
  return {
    at: Math.max(at, arrival),
    method,
    inferred: !RECORDED.has(method),
    clockUncertain: at < arrival,
  };
}

function overdue({ at, maxStay }: CheckedIn, now: number): Departure | undefined {
  const limit = at + maxStay * MINUTE;
  if (now < limit) return undefined;
  return { at: limit, method: 'max-stay', inferred: true, clockUncertain: false };
}

/** A total order that names one winner wherever two events claim the same thing. */
function precedes<T extends CheckedIn | CheckedOut>(a: T, b: T): boolean {
  if (a.type === 'checked-out' && b.type === 'checked-out') {
    const recorded = Number(RECORDED.has(b.method)) - Number(RECORDED.has(a.method));
    if (recorded !== 0) return recorded < 0;
  }
  if (a.at !== b.at) return a.at < b.at;
  if (a.id !== b.id) return a.id < b.id;
  // Two bodies under one id and time come only from a forger or a broken disk; any fixed order does.
  return JSON.stringify(a) < JSON.stringify(b);
}
