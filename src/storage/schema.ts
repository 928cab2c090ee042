/** The database: its stores and how each version came to be. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Venue } from '../core/venue.js';
import type { VisitEvent } from '../core/visit-event.js';
import { foldVisits } from '../core/visit.js';
import { toPresence } from './presence.js';

export type StoredEvent = Exclude<VisitEvent, { type: 'erased' }>;

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

/**
 * Who is in at a venue of this device: a row a visit, written together with its events, so that a
 * gate reads those who are in and not all who ever came.
 */
export interface PresenceRow {
  readonly visit: string;
  readonly venue: string;
  readonly entrance: number;
  /** Epoch milliseconds. */
  readonly arrival: number;
  /** Epoch ms from which the visit counts as over, if nobody ends it before. */
  readonly until: number;
  /** People who came in together. */
  readonly party: number;
  /** Those of them still in; 0 once all have left. */
  readonly people: number;
  /** As the event's; looked up to tell in from out. */
  readonly dayKey?: string;
  /** The venue's id while anybody is in. The index over it finds them without the others. */
  readonly inside?: string;
  /** When a gate last read this visitor's code (epoch ms); absent where none has yet. */
  readonly scanned?: number;
}

/** A visitor card issued on this device; `content` is boxed by whoever stores it. */
export interface CardRow {
  /** 32 hex digits; random. */
  readonly id: string;
  /** Id of the venue that signed it. */
  readonly issuer: string;
  /** Cards of one household share it. */
  readonly household: string;
  /** Epoch milliseconds. */
  readonly issuedAt: number;
  /** Epoch milliseconds; absent while the card is good. */
  readonly revokedAt?: number;
  readonly content: unknown;
}

/** That somebody opened identities: when, and, boxed, who, why and which. */
export interface AuditRow {
  /** UUIDv7. */
  readonly id: string;
  readonly venue: string;
  /** Epoch milliseconds. */
  readonly at: number;
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

/** What happened with a guide on a Vietnamese day: figures, and nobody's. */
export interface GuideTally {
  readonly guide: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly starts: number;
  readonly finishes: number;
  /** People who were helped through it, whether it was finished or not ("lượt hỗ trợ"). */
  readonly helps: number;
  /** How often somebody was stuck, by the step's id. */
  readonly stuck: Readonly<Record<string, number>>;
}

export interface WardSchema extends DBSchema {
  /** Key: `venue|time|id`. One compound string inserts faster than an index or an array key. */
  events: { key: string; value: StoredEvent; indexes: { visit: string } };
  tombstones: { key: string; value: { readonly visit: string } };
  diary: { key: string; value: DiaryRow; indexes: { open: number } };
  venues: { key: string; value: VenueRow };
  counts: { key: string; value: DayCount };
  presence: { key: string; value: PresenceRow; indexes: { inside: string; dayKey: string } };
  cards: { key: string; value: CardRow; indexes: { issuer: string } };
  audit: { key: string; value: AuditRow; indexes: { venue: string } };
  /** Key: `venue|YYYY-MM-DD`; the value is boxed by whoever stores it. */
  dayKeys: { key: string; value: unknown };
  /** Key: day and guide, so that a span of days is one range. */
  tallies: { key: [string, string]; value: GuideTally };
  /** Guides that a ward writes or has changed, by their id; checked by whoever reads them. */
  guides: { key: string; value: unknown };
  /** Small things by name: the device key, the profile, the last good trust list. */
  settings: { key: string; value: unknown };
}

export type Database = IDBPDatabase<WardSchema>;

export type Upgrade = IDBPTransaction<WardSchema, StoreNames<WardSchema>[], 'versionchange'>;

/** Step n makes version n + 1 out of version n. A released step is never changed, only followed. */
export const migrations: readonly ((tx: Upgrade) => Promise<void> | void)[] = [
  ({ db }) => {
    db.createObjectStore('events').createIndex('visit', 'visit');
    db.createObjectStore('tombstones', { keyPath: 'visit' });
    db.createObjectStore('diary', { keyPath: 'visit' }).createIndex('open', 'open');
    db.createObjectStore('venues', { keyPath: 'id' });
    db.createObjectStore('counts', { keyPath: 'key' });
    db.createObjectStore('settings');
  },
  async (tx) => {
    const presence = tx.db.createObjectStore('presence', { keyPath: 'visit' });
    presence.createIndex('inside', 'inside');
    presence.createIndex('dayKey', 'dayKey');
    tx.db.createObjectStore('cards', { keyPath: 'id' }).createIndex('issuer', 'issuer');
    tx.db.createObjectStore('audit', { keyPath: 'id' }).createIndex('venue', 'venue');
    tx.db.createObjectStore('dayKeys');
    const own = new Set(await tx.objectStore('venues').getAllKeys());
    const visits = foldVisits(await tx.objectStore('events').getAll());
    const open = visits.filter((visit) => !visit.departure && own.has(visit.venue));
    await Promise.all(open.map((visit) => presence.add(toPresence(visit))));
  },
  ({ db }) => {
    db.createObjectStore('tallies', { keyPath: ['day', 'guide'] });
    db.createObjectStore('guides');
  },
];

/** Sorts like the number while epoch milliseconds have at most 15 digits. */
export function timeKey(venue: string, at: number): string {
  return `${venue}|${String(Math.max(0, Math.trunc(at))).padStart(15, '0')}`;
}

export function eventKey({ venue, at, id }: StoredEvent): string {
  return `${timeKey(venue, at)}|${id}`;
}
