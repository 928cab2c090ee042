/** The database: its stores and how each version came to be. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Venue } from '../core/venue.js';
import type { CheckedIn, CheckedOut } from '../core/visit-event.js';

export type StoredEvent = CheckedIn | CheckedOut;

/** A visit of this device's own user; `content` is boxed by whoever stores it. */
export interface DiaryRow {
  readonly visit: string;
  readonly venue: string;
  /** Epoch milliseconds. */
  readonly arrival: number;
  /**
   * Until when the visit is open (epoch ms): the venue's longest stay after the arrival. Absent once
   * the visitor checked out. The index over it finds who is in without reading who forgot to leave.
   */
  readonly open?: number;
  readonly content: unknown;
}

/** A venue registered on this device with its keys, wrapped by whoever stores it. */
export interface VenueRow extends Venue {
  readonly publicKeys: { readonly signing: JsonWebKey; readonly sealing: Uint8Array<ArrayBuffer> };
  readonly wrappedKeys: unknown;
  readonly contact: unknown;
}

/** What is left of a day after retention: counts, not names. */
export interface DayCount {
  /** `venue|YYYY-MM-DD` of the arrivals. */
  readonly key: string;
  readonly visits: number;
  readonly people: number;
}

export interface WardSchema extends DBSchema {
  /** Key: `venue|time|id`. One compound string inserts faster than an index or an array key. */
  events: { key: string; value: StoredEvent; indexes: { visit: string } };
  tombstones: { key: string; value: { readonly visit: string } };
  diary: { key: string; value: DiaryRow; indexes: { open: number } };
  venues: { key: string; value: VenueRow };
  counts: { key: string; value: DayCount };
  /** Small things by name: the device key, the profile, the last good trust list. */
  settings: { key: string; value: unknown };
}

export type Database = IDBPDatabase<WardSchema>;

type Upgrade = IDBPTransaction<WardSchema, StoreNames<WardSchema>[], 'versionchange'>;

/** Step n makes version n + 1 out of version n. A released step is never changed, only followed. */
export const migrations: readonly ((tx: Upgrade) => void)[] = [
  ({ db }) => {
    db.createObjectStore('events').createIndex('visit', 'visit');
    db.createObjectStore('tombstones', { keyPath: 'visit' });
    db.createObjectStore('diary', { keyPath: 'visit' }).createIndex('open', 'open');
    db.createObjectStore('venues', { keyPath: 'id' });
    db.createObjectStore('counts', { keyPath: 'key' });
    db.createObjectStore('settings');
  },
];

/** Sorts like the number while epoch milliseconds have at most 15 digits. */
export function timeKey(venue: string, at: number): string {
  return `${venue}|${String(Math.max(0, Math.trunc(at))).padStart(15, '0')}`;
}

export function eventKey({ venue, at, id }: StoredEvent): string {
  return `${timeKey(venue, at)}|${id}`;
}
