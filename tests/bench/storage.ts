/** Writes of visits: ours, bare IndexedDB's and Dexie's, into equal databases on the same disk. */
import { hex } from '@scure/base';
import { box, makeDeviceKey } from '../../src/crypto/device-key.js';
import type { CheckedIn } from '../../src/core/visit-event.js';
import { arrival, departure, NAME, newId } from './data.js';
import { dexie } from './peers/dexie.js';
import { raw } from './peers/raw.js';
import { wardkit } from './peers/wardkit.js';
import type { Peer } from './peers/peer.js';
import { elapsed, interleave, type Contestant, type Plan, type Series } from './rounds.js';

const RAW = 'raw IndexedDB';

export interface StoragePlans {
  readonly single: Plan;
  readonly batch: Plan;
}

/** Series by what was written. */
export async function measureStorage(plans: StoragePlans): Promise<Record<string, Series>> {
  const content = await box({ venueName: 'Chợ Hoa Sen', name: NAME }, await makeDeviceKey());
  return {
    checkIn: await race(
      [
        (name) => wardkit(name),
        (name) => raw(name, { name: RAW }),
        (name) => raw(name, { name: `${RAW}, looking first`, looks: true }),
        (name) => raw(name, { name: `${RAW}, with commit()`, commits: true }),
        (name) => dexie(name),
        (name) => raw(name, { name: `${RAW}, relaxed`, durability: 'relaxed' }),
      ],
      plans.single,
      (peer, n) => checkInAndOut(peer, arrivals(n), content),
    ),
    oneEvent: await race(
      [(name) => wardkit(name), (name) => raw(name, { name: RAW }), (name) => dexie(name)],
      plans.single,
      (peer, n) => elapsed(() => peer.put(arrivals(n))),
    ),
    batch: await race(
      [(name) => wardkit(name), (name) => raw(name, { name: RAW }), (name) => dexie(name)],
      plans.batch,
      (peer, n) => {
        const events = Array.from({ length: 1000 }, (_, i) => arrivals(n * 1000 + i));
        return elapsed(() => peer.batch(events));
      },
    ),
  };
}

/** The check-out makes room for the next check-in, and is not timed. */
async function checkInAndOut(peer: Peer, event: CheckedIn, content: unknown): Promise<number> {
  const spent = await elapsed(() => peer.checkIn(event, content));
  await peer.checkOut(departure(event));
  return spent;
}

let known: CheckedIn[] = [];

/** The n-th arrival, the same for every peer of a race. */
function arrivals(n: number): CheckedIn {
  return (known[n] ??= arrival(n));
}

/** Every peer writes the same records in the same order, and has to have them in the end. */
async function race(
  openers: readonly ((database: string) => Promise<Peer>)[],
  plan: Plan,
  write: (peer: Peer, n: number) => Promise<number>,
): Promise<Series> {
  known = [];
  const watch = watchDurability();
  const databases = openers.map(() => `bench-${newId()}`);
  const peers = await Promise.all(openers.map((open, i) => open(databases[i] ?? '')));
  const contestants = peers.map((peer): Contestant => {
    let n = 0;
    return {
      name: peer.name,
      measure: async (count) => {
        let spent = 0;
        for (let i = 0; i < count; i++) spent += await write(peer, n++);
        return spent;
      },
    };
  });
  const series = await interleave(contestants, plan);
  peers.forEach((peer, i) => watch.check(databases[i] ?? '', peer));
  watch.stop();
  for (const peer of peers) peer.close();
  const contents = await Promise.all(databases.map(summary));
  if (new Set(contents).size !== 1) throw new Error(`not the same records: ${contents.join('; ')}`);
  for (const name of databases) indexedDB.deleteDatabase(name);
  return series;
}

/**
 * Looks at every transaction of everyone: an option that is not heard would win every race. Begins
 * before the databases are opened, since Dexie holds on to the functions it finds then.
 */
function watchDurability() {
  const { transaction } = IDBDatabase.prototype;
  const seen = new Map<string, Set<string>>();
  IDBDatabase.prototype.transaction = function (...parameters) {
    const tx = transaction.apply(this, parameters);
    const known = seen.get(this.name) ?? new Set();
    if (tx.mode === 'readwrite') seen.set(this.name, known.add(tx.durability));
    return tx;
  };
  return {
    check(database: string, { name, durability }: Peer) {
      const found = [...(seen.get(database) ?? [])].join(', ');
      if (found !== durability) throw new Error(`${name} wrote with durability ${found}`);
    },
    stop() {
      IDBDatabase.prototype.transaction = transaction;
    },
  };
}

/** What is in a database, without the ids of check-outs, which every peer has of its own. */
async function summary(database: string): Promise<string> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
  const tx = db.transaction(['events', 'diary']);
  const rows = await Promise.all(['events', 'diary'].map((name) => all(tx.objectStore(name))));
  db.close();
  const text = JSON.stringify(rows, (key, value: unknown) => (key === 'id' ? undefined : value));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `${rows.map(({ length }) => length).join(' and ')} rows, ${hex.encode(new Uint8Array(digest))}`;
}

function all(store: IDBObjectStore): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = store.getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not read'));
  });
}
