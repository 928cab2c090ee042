import { openDB } from 'idb';
import { assert, describe, it } from '../support/suite.js';
import { newStore, withoutStorage } from './kiosk-kit.js';

describe('what a kiosk keeps for itself', () => {
  it('is there after the page is loaded again', async () => {
    const store = newStore();
    assert.equal(await store.open(), 'open');
    assert.deepEqual(await store.get('kept-config'), { ok: true, value: undefined });
    assert.isTrue((await store.set('kept-config', 'text')).ok);
    store.close();
    assert.deepEqual(await newStore(store.name).get('kept-config'), { ok: true, value: 'text' });
  });

  it('is gone when it is removed', async () => {
    const store = newStore();
    await store.set('staff-config', 'text');
    await store.remove('staff-config');
    assert.deepEqual(await store.get('staff-config'), { ok: true, value: undefined });
  });

  it('is counted right by two tabs at once', async () => {
    const first = newStore();
    const second = newStore(first.name);
    const more = (now: unknown) => Number(now ?? 0) + 1;
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? first : second).update('pin-tries', more)),
    );
    assert.deepEqual(await first.get('pin-tries'), { ok: true, value: 20 });
  });

  it('is not there in a browser without storage, and everything says so', async () => {
    await withoutStorage(async () => {
      const store = newStore();
      assert.equal(await store.open(), 'unavailable');
      assert.deepEqual(await store.get('pin'), { ok: false, code: 'unavailable' });
      assert.deepEqual(await store.set('pin', 1), { ok: false, code: 'unavailable' });
      assert.equal(store.state, 'unavailable');
    });
  });

  it('is found again once the browser gives storage again, and after it was closed', async () => {
    const store = newStore();
    await withoutStorage(() => store.open());
    assert.isTrue((await store.set('kiosk-id', 'k')).ok);
    assert.equal(store.state, 'open');
    store.close();
    assert.deepEqual(await store.get('kiosk-id'), { ok: true, value: 'k' });
  });

  it('is left alone where a newer release has been', async () => {
    const store = newStore();
    const newer = await openDB(store.name, 2, { upgrade: (db) => void db.createObjectStore('x') });
    assert.equal(await store.open(), 'outdated');
    newer.close();
  });

  it('gives way to whoever wants to delete or to change the database', async () => {
    const store = newStore();
    await store.set('kiosk-id', 'k');
    const newer = await openDB(store.name, 2);
    assert.isFalse((await store.get('kiosk-id')).ok);
    newer.close();
  });
});
