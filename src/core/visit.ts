import { MINUTE } from './day.js';
import type {
  CheckedIn,
  CheckedOut,
  DepartureMethod,
  SealedIdentity,
  VisitEvent,
} from './visit-event.js';

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
  /** People still in: the party, less those who left before the others; 0 once all have gone. */
  readonly inside: number;
  /** Absent while anybody of the party is in. */
  readonly departure?: Departure;
}

const RECORDED: ReadonlySet<DepartureMethod> = new Set(['scan', 'self', 'staff']);

/** Whether somebody saw the end; else it follows from a rule. */
export function isRecorded(method: DepartureMethod): boolean {
  return RECORDED.has(method);
}

/** What is known of a visit's ends; a list only where there are several, which is rare. */
type Ends = CheckedOut | CheckedOut[];

/**
 * Folds events into visits, oldest arrival first. The result does not depend on the order of the
 * events nor on repeats, so any number of devices may merge theirs.
 *
 * A recorded end beats an inferred one; among equals the earliest counts. Ends of part of a party
 * add up, and the one that completes it is the end. A check-out without its check-in gives no visit
 * until the check-in arrives; a withdrawn one never counts. Copies of one check-in may lack a seal
 * (a pass has no room for the ward's); the visit has all of them. With `now` (epoch ms), a visit
 * nobody ended closes at the venue's longest stay. That end is worked out on reading and not stored,
 * so a clock that was wrong for an hour closes nobody's visit for good.
 */
export function foldVisits(events: Iterable<VisitEvent>, now = -Infinity): Visit[] {
  const arrivals = new Map<string, CheckedIn>();
  const copies = new Map<string, CheckedIn[]>();
  const ends = new Map<string, Ends>();
  const withdrawn = new Set<string>();
  const erased = new Set<string>();
  for (const event of events) {
    switch (event.type) {
      case 'checked-in': {
        const known = arrivals.get(event.visit);
        if (known && !hasSameSeals(known, event)) gather(copies, event.visit, known, event);
        if (!known || precedes(event, known)) arrivals.set(event.visit, event);
        break;
      }
      case 'checked-out': {
        const known = ends.get(event.visit);
        if (known === undefined) ends.set(event.visit, event);
        else if (Array.isArray(known)) known.push(event);
        else ends.set(event.visit, [known, event]);
        break;
      }
      case 'withdrawn':
        withdrawn.add(event.event);
        break;
      case 'erased':
        erased.add(event.visit);
        break;
    }
  }
  for (const [visit, all] of copies) {
    const arrival = arrivals.get(visit);
    if (arrival) arrivals.set(visit, { ...arrival, identity: allSeals(arrival, all) });
  }
  const visits: Visit[] = [];
  for (const [id, arrival] of arrivals) {
    if (!erased.has(id)) visits.push(toVisit(arrival, ends.get(id), withdrawn, now));
  }
  return visits.sort((a, b) => a.arrival - b.arrival || (a.id < b.id ? -1 : 1));
}

function hasSameSeals({ identity: a }: CheckedIn, { identity: b }: CheckedIn): boolean {
  return a.venue === b.venue && a.ward === b.ward;
}

function gather(
  copies: Map<string, CheckedIn[]>,
  visit: string,
  known: CheckedIn,
  event: CheckedIn,
): void {
  const all = copies.get(visit);
  if (all) all.push(event);
  else copies.set(visit, [known, event]);
}

/** What copies of one event have between them; of two that differ, that of the first in order. */
function allSeals({ id }: CheckedIn, copies: readonly CheckedIn[]): SealedIdentity {
  const first = copies.filter((copy) => copy.id === id).sort((a, b) => (precedes(a, b) ? -1 : 1));
  return Object.assign({}, ...first.reverse().map(({ identity }) => identity)) as SealedIdentity;
}

type Draft = { -readonly [Key in keyof Visit]: Visit[Key] };

/** Field by field: copying the event whole takes the engine twice as long. */
function toVisit(
  event: CheckedIn,
  ends: Ends | undefined,
  withdrawn: ReadonlySet<string>,
  now: number,
): Visit {
  const visit: Draft = {
    id: event.visit,
    venue: event.venue,
    entrance: event.entrance,
    arrival: event.at,
    partySize: event.partySize,
    inside: event.partySize,
    method: event.method,
    evidence: event.evidence,
    maxStay: event.maxStay,
    identity: event.identity,
  };
  if (event.dayKey !== undefined) visit.dayKey = event.dayKey;
  let end: CheckedOut | undefined;
  if (ends && (Array.isArray(ends) || ends.people !== undefined || withdrawn.has(ends.id))) {
    const counted = countDown(event.partySize, [ends].flat(), withdrawn);
    visit.inside = counted.inside;
    end = counted.end;
  } else {
    end = ends;
  }
  const departure = end ? departureFrom(event.at, end) : overdue(event, now);
  if (departure) {
    visit.departure = departure;
    visit.inside = 0;
  }
  return visit;
}

/** Of several ends: who is still in after them, and which of them was the last of the party. */
function countDown(
  partySize: number,
  all: readonly CheckedOut[],
  withdrawn: ReadonlySet<string>,
): { inside: number; end?: CheckedOut } {
  const byId = new Map<string, CheckedOut>();
  for (const end of all) {
    const known = byId.get(end.id);
    if (!withdrawn.has(end.id) && (!known || precedes(end, known))) byId.set(end.id, end);
  }
  const ends = [...byId.values()].sort((a, b) => (precedes(a, b) ? -1 : 1));
  const whole = ends.find(({ people }) => people === undefined);
  if (whole && RECORDED.has(whole.method)) return { inside: 0, end: whole };
  let inside = partySize;
  for (const end of ends) {
    if (end.people === undefined) continue;
    inside -= end.people >= 1 ? end.people : 1;
    if (inside <= 0) return { inside: 0, end };
  }
  return whole ? { inside: 0, end: whole } : { inside };
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
