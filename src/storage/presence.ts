/** Keeps the rows of who is in together with the events that say so, within one transaction. */
import { MINUTE } from '../core/day.js';
import { foldVisits, type Visit } from '../core/visit.js';
import type { DiaryRow, PresenceRow } from './schema.js';
import type { WriteTransaction } from './transaction.js';

/** The stores that have to agree on a visit. */
export const VISIT_STORES = ['events', 'presence', 'diary'] as const;

/** What a visit leaves among those who are in, before any gate has read its code. */
export function toPresence(visit: Visit): PresenceRow {
  const { id, venue, entrance, arrival, partySize: party, inside, maxStay, dayKey } = visit;
  return {
    visit: id,
    venue,
    entrance,
    arrival,
    until: arrival + maxStay * MINUTE,
    party,
    people: inside,
    ...(dayKey !== undefined && { dayKey }),
    ...(inside > 0 && { inside: venue }),
  };
}

/** True while somebody is in and the longest stay is not over; `now` is epoch ms. */
export function isInside({ inside, until }: PresenceRow, now: number): boolean {
  return inside !== undefined && now < until;
}

export interface SettleOptions {
  /** Epoch ms, where a gate has read the visitor's code just now. */
  readonly scanned?: number | undefined;
  /** The visit is to a venue of this device, which counts who is in. */
  readonly isOwn?: boolean;
}

/**
 * Brings a visit's other rows in line with its events as they stand now: who is in, and the diary
 * where the visitor is this device's own user. A visit that has ended keeps its presence row for
 * some time, since a gate may read the same code again at once.
 */
export async function settle(
  tx: WriteTransaction,
  visit: string,
  { scanned, isOwn = false }: SettleOptions = {},
): Promise<PresenceRow | undefined> {
  const [events, before, diary] = await Promise.all([
    tx.objectStore('events').index('visit').getAll(visit),
    tx.objectStore('presence').get(visit),
    tx.objectStore('diary').get(visit),
  ]);
  const [folded] = foldVisits(events);
  if (!folded) return undefined;
  const last = scanned ?? before?.scanned;
  const row = { ...toPresence(folded), ...(last !== undefined && { scanned: last }) };
  await Promise.all([
    (isOwn || before) && tx.objectStore('presence').put(row),
    diary && tx.objectStore('diary').put(settledDiary(diary, row)),
  ]);
  return row;
}

function settledDiary({ open: _open, ...row }: DiaryRow, { inside, until }: PresenceRow): DiaryRow {
  return inside === undefined ? row : { ...row, open: until };
}
