/** IndexedDB as it is: the least that code written for this one purpose could do. */
import { diaryRow, eventKey, makeDatabase, type Peer } from './peer.js';

export interface RawOptions {
  readonly name: string;
  readonly durability?: IDBTransactionDurability;
  /** Whether a check-in first looks for an open visit, as the product must. */
  readonly looks?: boolean;
  /** Whether a check-in ends its transaction at once instead of when the last answer is there. */
  readonly commits?: boolean;
}

export async function raw(
  database: string,
  { name, durability = 'strict', looks = false, commits = false }: RawOptions,
): Promise<Peer> {
  await makeDatabase(database);
  const db = await result(indexedDB.open(database));
  const begin = (...stores: string[]) => db.transaction(stores, 'readwrite', { durability });
  return {
    name,
    durability,
    put: (event) => {
      const tx = begin('events');
      tx.objectStore('events').put(event, eventKey(event));
      return ended(tx);
    },
    checkIn: (event, content) => {
      const tx = begin('events', 'diary');
      const diary = tx.objectStore('diary');
      const add = () => {
        tx.objectStore('events').add(event, eventKey(event));
        diary.add(diaryRow(event, content));
        if (commits) tx.commit();
      };
      if (looks) diary.index('open').getAll(IDBKeyRange.lowerBound(event.at, true)).onsuccess = add;
      else add();
      return ended(tx);
    },
    checkOut: (event) => {
      const tx = begin('events', 'diary');
      const diary = tx.objectStore('diary');
      const found = diary.get(event.visit);
      found.onsuccess = () => {
        const { open: _open, ...row } = found.result as Record<string, unknown>;
        tx.objectStore('events').add(event, eventKey(event));
        diary.put(row);
      };
      return ended(tx);
    },
    batch: (events) => {
      const tx = begin('events');
      const store = tx.objectStore('events');
      for (const event of events) store.put(event, eventKey(event));
      return ended(tx);
    },
    close: () => db.close(),
  };
}

function ended(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new Error('aborted'));
  });
}

function result<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('failed'));
  });
}
