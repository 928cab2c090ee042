import { openDB } from 'idb';
import { openStore } from '../../src/storage.js';
import { migrations } from '../../src/storage/schema.js';
import { assert, describe, it } from '../support/suite.js';
import {
  checkedIn,
  checkedOut,
  eventsOf,
  MORNING,
  newId,
  openTestStore,
  VENUE,
} from '../support/records.js';

describe('a store', () => {
  it('keeps what was stored over closing and opening again', async () => {
    const store = await openTestStore();
    const event = checkedIn();
    await store.visits.merge([event]);
    store.close();
    const again = await openTestStore(store.name);
    assert.deepEqual(await eventsOf(again), [event]);
    again.close();
  });

  it('tells every tab when something was stored, and none when nothing was', async () => {
    const store = await openTestStore();
    const other = await openTestStore(store.name);
    let heard = 0;
    store.addEventListener('change', () => heard++);
    const told = new Promise((resolve) => other.addEventListener('change', resolve));
    await store.settings.set('name', 'value');
    assert.equal(heard, 1);
    await told;
    store.close();
    const outcome = await store.settings.set('name', 'other');
    assert.deepEqual(outcome, { ok: false, code: 'closed' });
    assert.equal(heard, 1);
    other.close();
  });

  it('goes from version to version, step by step, and keeps its records', async () => {
    const store = await openTestStore();
    const event = checkedIn();
    await store.visits.merge([event]);
    store.close();
    let ran = 0;
    const next = [...migrations, () => void ran++, () => void ran++];
    for (let opening = 0; opening < 2; opening++) {
      const newer = await openStore(store.name, next);
      assert.isTrue(newer.ok);
      if (!newer.ok) return;
      assert.deepEqual(await eventsOf(newer.value), [event]);
      newer.value.close();
    }
    assert.equal(ran, 2, 'each step once');
  });

  it('counts who was in at its own venues when the release with gates comes', async () => {
    const name = `test-${newId()}`;
    const [first] = migrations;
    const older = await openDB(name, 1, {
      upgrade: (_db, _from, _to, tx) => void first?.(tx as never),
    });
    const inside = checkedIn({ partySize: 3 });
    const gone = checkedIn();
    const elsewhere = checkedIn({ venue: newId() });
    await older.put('venues', { id: VENUE });
    for (const event of [inside, gone, checkedOut(gone), elsewhere]) {
      await older.put('events', event, `${event.venue}|${event.at}|${event.id}`);
    }
    older.close();
    const store = await openTestStore(name);
    const rows = await store.gate.inside(VENUE, MORNING + 1);
    assert.deepEqual(
      rows.map(({ visit, people }) => ({ visit, people })),
      [{ visit: inside.visit, people: 3 }],
    );
    assert.isEmpty(await store.gate.inside(elsewhere.venue, MORNING + 1));
    store.close();
  });

  it('lets go when a newer release opens, and says so', async () => {
    const store = await openTestStore();
    const closed = new Promise((resolve) => store.addEventListener('close', resolve));
    const newer = await openDB(store.name, migrations.length + 1);
    await closed;
    assert.deepEqual(await store.visits.merge([checkedIn()]), { ok: false, code: 'closed' });
    newer.close();
  });

  it('does not touch a database that a newer release has made', async () => {
    const name = `test-${newId()}`;
    (await openDB(name, migrations.length + 1)).close();
    assert.deepEqual(await openStore(name), { ok: false, code: 'outdated' });
  });

  it('says so when another tab hangs on to an older version', async () => {
    const store = await openTestStore();
    store.close();
    // A raw connection does not let go when it is asked to.
    const hanging = await openDB(store.name, migrations.length);
    const next = [...migrations, () => undefined];
    assert.deepEqual(await openStore(store.name, next), { ok: false, code: 'blocked' });
    hanging.close();
  });

  it('says so where the browser gives the page no database', async () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('no databases here', 'SecurityError');
    };
    try {
      assert.deepEqual(await openStore('any'), { ok: false, code: 'unavailable' });
    } finally {
      IDBFactory.prototype.open = open;
    }
  });
});
