import { unwrap, type IDBPTransaction } from 'idb';
import { MINUTE } from '../core/day.js';
import type { CheckedIn, CheckedOut, VisitEvent } from '../core/visit-event.js';
import { failed, type Outcome } from '../core/outcome.js';
import { settle, VISIT_STORES } from './presence.js';
import { eraseVisit, pruneVisits, retentionBound } from './retention.js';
import {
  eventKey,
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
    return write(this.#connection, [...VISIT_STORES, 'venues'], async (tx) => {
      const { visit, venue, at: arrival } = event;
      const events = unawaited(tx, 'events');
      const diary = unawaited(tx, 'diary');
      const until = arrival + event.maxStay * MINUTE;
      const own = tx.objectStore('venues').getKey(venue);
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
      await Promise.all(open.map((row) => end(tx, row.visit, leave(row))));
      // A venue's own device counts whom it checks in by itself.
      if (await own) await settle(tx, visit, { isOwn: true });
      return { visit, created: true };
    });
  }

  /**
   * Checks the device's user out. `not-in`: no such visit is open here; it was erased, ended
   * already, or never began.
   */
  async leave(event: CheckedOut): Promise<Outcome<void, WriteFailure | 'not-in'>> {
    let found = false;
    const result = await write(this.#connection, VISIT_STORES, async (tx) => {
      const row = await tx.objectStore('diary').get(event.visit);
      found = row?.open !== undefined;
      if (found) await end(tx, event.visit, event);
    });
    return result.ok && !found ? failed('not-in') : result;
  }

  /**
   * Takes in events made elsewhere, or many at once. Repeats change nothing, and what was erased
   * stays erased, on request or by retention. Gives the number of events stored or already there.
   */
  merge(events: readonly VisitEvent[]): Promise<Outcome<number, WriteFailure>> {
    return write(
      this.#connection,
      [...VISIT_STORES, 'tombstones', 'venues', 'settings'],
      async (tx) => {
        const [bound, tombstones, venues] = await Promise.all([
          retentionBound(tx),
          tx.objectStore('tombstones').getAllKeys(),
          tx.objectStore('venues').getAllKeys(),
        ]);
        const erased = new Set(tombstones);
        const own = new Set(venues);
        const counted = new Set<string>();
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
          if (event.type === 'erased' || erased.has(event.visit) || event.at < bound) continue;
          store.put(event, eventKey(event));
          if (own.has(event.venue)) counted.add(event.visit);
          kept++;
        }
        await Promise.all([...counted].map((visit) => settle(tx, visit, { isOwn: true })));
        return kept;
      },
    );
  }

  /** Deletes visits for good; only their ids stay, so that a late copy cannot bring them back. */
  erase(visits: readonly string[]): Promise<Outcome<void, WriteFailure>> {
    return write(this.#connection, [...VISIT_STORES, 'tombstones'], async (tx) => {
      await Promise.all(visits.map((visit) => eraseVisit(tx, visit)));
    });
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
    return write(this.#connection, [...VISIT_STORES, 'counts', 'settings'], (tx) =>
      pruneVisits(tx, before),
    );
  }

  /** What retention left of a venue's days, newest first. */
  async counts(venue: string): Promise<DayCount[]> {
    const range = IDBKeyRange.bound(`${venue}|`, `${venue}}`, false, true);
    return (await this.#connection.db.getAll('counts', range)).reverse();
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

async function end(tx: WriteTransaction, visit: string, event: CheckedOut): Promise<void> {
  await tx.objectStore('events').add(event, eventKey(event));
  await settle(tx, visit);
}
