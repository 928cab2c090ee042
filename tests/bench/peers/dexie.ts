import { Dexie, type Table } from 'dexie';
import type { DiaryRow } from '../../../src/storage/schema.js';
import { diaryRow, eventKey, makeDatabase, type Peer } from './peer.js';

export async function dexie(database: string): Promise<Peer> {
  await makeDatabase(database);
  // On localhost Dexie would keep a stack trace of every call.
  Dexie.debug = false;
  const db = new Dexie(database, { chromeTransactionDurability: 'strict' });
  await db.open();
  const events = db.table('events');
  const diary: Table<DiaryRow> = db.table('diary');
  return {
    name: 'Dexie',
    durability: 'strict',
    put: (event) => events.put(event, eventKey(event)),
    checkIn: (event, content) =>
      db.transaction('rw', events, diary, async () => {
        await diary.where('open').above(event.at).toArray();
        await Promise.all([
          events.add(event, eventKey(event)),
          diary.add(diaryRow(event, content)),
        ]);
      }),
    checkOut: (event) =>
      db.transaction('rw', events, diary, async () => {
        const row = await diary.get(event.visit);
        if (!row) throw new Error('not in');
        const { open: _open, ...rest } = row;
        await Promise.all([events.add(event, eventKey(event)), diary.put(rest)]);
      }),
    batch: (list) => events.bulkPut(list, list.map(eventKey)),
    close: () => db.close(),
  };
}
