/** Makes records for tests; each call a new one. */
import type { CheckedIn, CheckedOut, DepartureMethod } from '../../src/core/visit-event.js';
import { createIdSource } from '../../src/core/ids.js';
import { systemClock } from '../../src/core/clock.js';
import { openStore, type Store, type StoredEvent } from '../../src/storage.js';
import { DAY, MINUTE } from '../../src/core/day.js';
import type { FakeClock } from '../../src/testing.js';

export const newId = createIdSource(systemClock);

/** 22/11/2026, 09:00 in Vietnam. */
export const MORNING = Date.UTC(2026, 10, 22, 2);

export const VENUE = '0192f0a0-1111-7222-8333-444455556666';

export function checkedIn(fields: Partial<CheckedIn> = {}): CheckedIn {
  const id = newId();
  return {
    type: 'checked-in',
    id,
    visit: id,
    venue: VENUE,
    entrance: 1,
    at: MORNING,
    partySize: 1,
    method: 'venue-code',
    evidence: 'poster',
    maxStay: 240,
    identity: { venue: 'sealed' },
    ...fields,
  };
}

export function checkedOut(
  { visit, venue, at }: CheckedIn,
  minutes = 60,
  method: DepartureMethod = 'scan',
): CheckedOut {
  return { type: 'checked-out', id: newId(), visit, venue, at: at + minutes * MINUTE, method };
}

/** A store of its own for one test. */
export async function openTestStore(name = `test-${newId()}`): Promise<Store> {
  const opened = await openStore(name);
  if (!opened.ok) throw new Error(`no store: ${opened.code}`);
  return opened.value;
}

/** All that is stored of a venue's visits. */
export async function eventsOf(store: Store, venue = VENUE): Promise<StoredEvent[]> {
  const all: StoredEvent[] = [];
  for await (const events of store.slices.events(venue, 0, Number.MAX_SAFE_INTEGER / 10)) {
    all.push(...events);
  }
  return all;
}

/** Lets time pass on a device that is on, and erases what is due as it does. */
export async function stayOn(
  services: { prune(): Promise<void> },
  clock: FakeClock,
  ms: number,
): Promise<void> {
  for (let left = ms; left > 0; left -= DAY) {
    clock.advance(Math.min(left, DAY));
    await services.prune();
  }
}
