/** What goes for good, and what stays of it. */
import { dayOf } from '../core/day.js';
import { foldVisits, type Visit } from '../core/visit.js';
import { timeKey, type StoredEvent } from './schema.js';
import type { WriteTransaction } from './transaction.js';

/** Under this name among the settings: the moment (epoch ms) before which all was erased. */
const RETENTION_BOUND = 'retention-bound';

/** Deletes a visit for good; its id stays, so that a late copy cannot bring it back. */
export async function eraseVisit(tx: WriteTransaction, visit: string): Promise<void> {
  await Promise.all([deleteVisit(tx, visit), tx.objectStore('tombstones').put({ visit })]);
}

/**
 * Deletes all visits that began before a moment (epoch ms) and leaves the counts of each day. Gives
 * the number of visits deleted.
 */
export async function pruneVisits(tx: WriteTransaction, before: number): Promise<number> {
  const settings = tx.objectStore('settings');
  const bound = await retentionBound(tx);
  if (before > bound) await settings.put(before, RETENTION_BOUND);
  const store = tx.objectStore('events');
  let old: StoredEvent[] = [];
  for (let cursor = await store.openKeyCursor(); cursor;) {
    const venue = cursor.key.slice(0, cursor.key.indexOf('|'));
    const range = IDBKeyRange.bound(timeKey(venue, 0), timeKey(venue, before), false, true);
    old = old.concat(await store.getAll(range));
    await store.delete(range);
    // `}` follows `|`: the next key belongs to the next venue.
    cursor = await cursor.continue(`${venue}}`);
  }
  const visits = foldVisits(old);
  await Promise.all(visits.map(({ id }) => deleteVisit(tx, id)));
  const counts = tx.objectStore('counts');
  for (const [key, { visits: more, people }] of countByDay(visits)) {
    const known = await counts.get(key);
    await counts.put({
      key,
      visits: more + (known?.visits ?? 0),
      people: people + (known?.people ?? 0),
    });
  }
  return visits.length;
}

/** Nothing from before this moment (epoch ms) is taken in again: it has been erased and counted. */
export async function retentionBound(tx: WriteTransaction): Promise<number> {
  const bound: unknown = await tx.objectStore('settings').get(RETENTION_BOUND);
  return typeof bound === 'number' ? bound : -Infinity;
}

async function deleteVisit(tx: WriteTransaction, visit: string): Promise<void> {
  const events = tx.objectStore('events');
  const keys = await events.index('visit').getAllKeys(visit);
  await Promise.all([
    ...keys.map((key) => events.delete(key)),
    tx.objectStore('presence').delete(visit),
    tx.objectStore('diary').delete(visit),
  ]);
}

function countByDay(visits: readonly Visit[]) {
  const counts = new Map<string, { visits: number; people: number }>();
  for (const { venue, arrival, partySize } of visits) {
    const key = `${venue}|${dayOf(arrival)}`;
    const count = counts.get(key) ?? { visits: 0, people: 0 };
    counts.set(key, { visits: count.visits + 1, people: count.people + partySize });
  }
  return counts;
}
