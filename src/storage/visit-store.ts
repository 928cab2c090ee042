import { unwrap, type IDBPTransaction } from 'idb';
import { foldVisits } from '../core/visit.js';
import { dayOf, MINUTE } from '../core/day.js';
import type { CheckedIn, CheckedOut, VisitEvent } from '../core/visit-event.js';
import { failed, type Outcome } from '../core/outcome.js';
import {
  eventKey,
  timeKey,
  type DayCount,
  type DiaryRow,
  type StoredEvent,
  type WardSchema,
} from './schema.js';
import {
  write,
  type Connection,
  type Name,
  type WriteFailure,
  type WriteTransaction,
} from './transaction.js';

/** The events of visits, and the diary of those that are the device user's own. */
export class VisitStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Checks the device's user in. In one transaction, so that two tabs or a double scan cannot both:
   * a visit still open at the same venue is kept and returned instead (`created: false`); one open
   * elsewhere ends now, by the event that `leave` makes for it.
   */
  arrive(
    event: CheckedIn,
    content: unknown,
    leave: (visit: DiaryRow) => CheckedOut,
  ): Promise<Outcome<{ readonly visit: string; readonly created: boolean }, WriteFailure>> {
    return write(this.#connection, ['events', 'diary'], async (tx) => {
      const { visit, venue, at: arrival } = event;
      const events = unawaited(tx, 'events');
      const diary = unawaited(tx, 'diary');
      const until = arrival + event.maxStay * MINUTE;
      // Requests run in order: the answer is from before the two writes, which go out along with
      // the question, since waiting for it costs a third of the time. If need be they are undone.
      const before = tx
        .objectStore('diary')
        .index('open')
        .getAll(IDBKeyRange.lowerBound(arrival, true));
      events.add(event, eventKey(event));
      diary.add({ visit, venue, arrival, open: until, content });
      const open = await before;
      const same = open.find((row) => row.venue === venue);
      if (same) {
        events.delete(eventKey(event));
        diary.delete(visit);
        return { visit: same.visit, created: false };
      }
      await Promise.all(open.map((row) => end(tx, row, leave(row))));
      return { visit, created: true };
    });
  }

  /**
   * Checks the device's user out. `not-in`: no such visit is open here; it was erased, ended
   * already, or never began.
   */
  async leave(event: CheckedOut): Promise<Outcome<void, WriteFailure | 'not-in'>> {
    let found = false;
    const result = await write(this.#connection, ['events', 'diary'], async (tx) => {
      const row = await tx.objectStore('diary').get(event.visit);
      found = row?.open !== undefined;
      if (row && found) await end(tx, row, event);
    });
    return result.ok && !found ? failed('not-in') : result;
  }

  /**
   * Takes in events made elsewhere, or many at once. Repeats change nothing, and what was erased
   * stays erased. Gives the number of events stored or already there.
   */
  merge(events: readonly VisitEvent[]): Promise<Outcome<number, WriteFailure>> {
    return write(this.#connection, ['events', 'tombstones', 'diary'], async (tx) => {
      const erased = new Set(await tx.objectStore('tombstones').getAllKeys());
      const writes: Promise<unknown>[] = [];
      let kept = 0;
      for (const event of events) {
        if (event.type === 'erased') {
          erased.add(event.visit);
          writes.push(eraseVisit(tx, event.visit));
        }
      }
      await Promise.all(writes);
      const store = unawaited(tx, 'events');
      for (const event of events) {
        if (event.type === 'erased' || erased.has(event.visit)) continue;
        store.put(event, eventKey(event));
        kept++;
      }
      return kept;
    });
  }

  /** Deletes visits for good; only their ids stay, so that a late copy cannot bring them back. */
  erase(visits: readonly string[]): Promise<Outcome<void, WriteFailure>> {
    return write(this.#connection, ['events', 'tombstones', 'diary'], async (tx) => {
      await Promise.all(visits.map((visit) => eraseVisit(tx, visit)));
    });
  }

  /**
   * The events of a venue's visits that began in `[from, to)` (epoch ms), their ends included
   * however late they came.
   */
  async eventsOfVenue(venue: string, from: number, to: number): Promise<StoredEvent[]> {
    const tx = this.#connection.db.transaction('events');
    const range = IDBKeyRange.bound(timeKey(venue, from), timeKey(venue, to), false, true);
    const events = await tx.store.getAll(range);
    const ended = new Set<string>();
    for (const { type, visit } of events) if (type === 'checked-out') ended.add(visit);
    const open = events.filter(({ type, visit }) => type === 'checked-in' && !ended.has(visit));
    const later = await Promise.all(open.map(({ visit }) => tx.store.index('visit').getAll(visit)));
    return [...events, ...later.flat().filter(({ type }) => type === 'checked-out')];
  }

  /** The device user's own visits with their events, oldest first. */
  async diary(): Promise<{ rows: DiaryRow[]; events: StoredEvent[] }> {
    const tx = this.#connection.db.transaction(['diary', 'events']);
    const rows = await tx.objectStore('diary').getAll();
    const byVisit = tx.objectStore('events').index('visit');
    const events = await Promise.all(rows.map(({ visit }) => byVisit.getAll(visit)));
    return { rows, events: events.flat() };
  }

  /**
   * Retention: deletes for good all visits that began before a moment (epoch ms), and leaves the
   * count of each day. Gives the number of visits deleted.
   */
  prune(before: number): Promise<Outcome<number, WriteFailure>> {
    return write(this.#connection, ['events', 'diary', 'counts'], async (tx) => {
      const store = tx.objectStore('events');
      const old: StoredEvent[] = [];
      for (let cursor = await store.openKeyCursor(); cursor;) {
        const venue = cursor.key.slice(0, cursor.key.indexOf('|'));
        const range = IDBKeyRange.bound(timeKey(venue, 0), timeKey(venue, before), false, true);
        old.push(...(await store.getAll(range)));
        unawaited(tx, 'events').delete(range);
        // `}` follows `|`: the next key belongs to the next venue.
        cursor = await cursor.continue(`${venue}}`);
      }
      const visits = foldVisits(old);
      await Promise.all(visits.map(({ id }) => deleteEvents(tx, id)));
      for (const { id } of visits) unawaited(tx, 'diary').delete(id);
      const counts = tx.objectStore('counts');
      for (const [key, count] of countByDay(visits)) {
        const known = await counts.get(key);
        unawaited(tx, 'counts').put({
          key,
          visits: count.visits + (known?.visits ?? 0),
          people: count.people + (known?.people ?? 0),
        });
      }
      return visits.length;
    });
  }

  /** What retention left of a venue's day (`YYYY-MM-DD`). */
  countOf(venue: string, day: string): Promise<DayCount | undefined> {
    return this.#connection.db.get('counts', `${venue}|${day}`);
  }
}

interface Unawaited<Row> {
  add(row: Row, key?: string): unknown;
  put(row: Row, key?: string): unknown;
  delete(key: string | IDBKeyRange): unknown;
}

/**
 * A store whose requests nobody waits for, since a promise for each costs more than all of them: a
 * failed one aborts the transaction, whose end is awaited.
 */
function unawaited<Store extends Name>(
  tx: { objectStore(name: Store): unknown },
  name: Store,
): Unawaited<WardSchema[Store]['value']> {
  return unwrap(tx as unknown as IDBPTransaction).objectStore(name);
}

async function end(
  tx: WriteTransaction<['events', 'diary']>,
  { open: _open, ...row }: DiaryRow,
  event: CheckedOut,
): Promise<void> {
  await Promise.all([
    tx.objectStore('events').add(event, eventKey(event)),
    tx.objectStore('diary').put(row),
  ]);
}

async function eraseVisit(
  tx: WriteTransaction<['events', 'tombstones', 'diary']>,
  visit: string,
): Promise<void> {
  await Promise.all([
    deleteEvents(tx, visit),
    tx.objectStore('diary').delete(visit),
    tx.objectStore('tombstones').put({ visit }),
  ]);
}

async function deleteEvents(
  tx: { objectStore(name: 'events'): WriteTransaction<['events']>['store'] },
  visit: string,
): Promise<void> {
  const store = tx.objectStore('events');
  const keys = await store.index('visit').getAllKeys(visit);
  await Promise.all(keys.map((key) => store.delete(key)));
}

function countByDay(visits: ReturnType<typeof foldVisits>) {
  const counts = new Map<string, { visits: number; people: number }>();
  for (const { venue, arrival, partySize } of visits) {
    const key = `${venue}|${dayOf(arrival)}`;
    const count = counts.get(key) ?? { visits: 0, people: 0 };
    counts.set(key, { visits: count.visits + 1, people: count.people + partySize });
  }
  return counts;
}
