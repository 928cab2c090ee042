/** What a way of storing has to do to be measured. */
import { openStore } from '../../../src/storage.js';
import type { CheckedIn, CheckedOut, VisitEvent } from '../../../src/core/visit-event.js';
import { eventKey, type DiaryRow } from '../../../src/storage/schema.js';

type StoredEvent = Exclude<VisitEvent, { type: 'erased' }>;

export interface Peer {
  readonly name: string;
  readonly durability: IDBTransactionDurability;
  /** One event, into `events`. */
  put(event: StoredEvent): Promise<unknown>;
  /** One event and its diary row, into two stores in one transaction. */
  checkIn(event: CheckedIn, content: unknown): Promise<unknown>;
  /** One event, and the diary row without its mark as open. */
  checkOut(event: CheckedOut): Promise<unknown>;
  /** Many events in one transaction. */
  batch(events: readonly StoredEvent[]): Promise<unknown>;
  close(): void;
}

/** Has the product make the database, so that stores and indexes are the same for all. */
export async function makeDatabase(name: string): Promise<void> {
  const opened = await openStore(name);
  if (!opened.ok) throw new Error(opened.code);
  opened.value.close();
}

export function diaryRow({ visit, venue, at, maxStay }: CheckedIn, content: unknown): DiaryRow {
  return { visit, venue, arrival: at, open: at + maxStay * 60_000, content };
}

export { eventKey };
