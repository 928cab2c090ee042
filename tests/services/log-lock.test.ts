import { MINUTE } from '../../src/core/day.js';
import { done, failed } from '../../src/core/outcome.js';
import type { Venue } from '../../src/core/venue.js';
import { IDLE } from '../../src/services/log-lock.js';
import { openServices, type Services } from '../../src/services/services.js';
import { FakeClock } from '../../src/testing.js';
import { MORNING, newId } from '../support/records.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { identitiesOf, visitsOn } from '../support/visits.js';

const PASSPHRASE = 'mẹ trồng sen hồng';
const identity = { name: 'Nguyễn Thị Mẫu', phone: '0900000000' };
const market = {
  name: 'Chợ Hoa Sen',
  ward: '07069',
  address: '',
  entrances: ['Cổng chính'],
  maxStay: 240,
  contact: { name: 'Trần Văn Ví', phone: '0900000001' },
};

describe('the lock of a log', () => {
  let clock: FakeClock;
  let database: string;
  let services: Services;
  let venue: Venue;
  const open: Services[] = [];

  async function start(name = database): Promise<Services> {
    const checkInUrl = 'https://phuong.example.vn/vao/';
    const opened = await openServices({ database: name, checkInUrl, clock });
    if (!opened.ok) throw new Error(opened.code);
    await opened.value.loadOffice();
    open.push(opened.value);
    return opened.value;
  }

  async function checkIn(): Promise<void> {
    const code = await services.venues.code(venue.id, 1);
    const reading = await services.codes.scanned(code?.text ?? '');
    if (!reading.ok) throw new Error(reading.code);
    const { claims, trusted } = reading;
    const arrival = { claims, trusted, method: 'venue-code', identity, partySize: 1 } as const;
    const checkedIn = await services.diary.checkIn(arrival);
    assert.isTrue(checkedIn.ok);
  }

  async function names(from = services): Promise<string[]> {
    const visits = await visitsOn(from.log, venue, '2026-11-22');
    return (await identitiesOf(from.log, venue.id, visits)).map(({ name }) => name);
  }

  beforeEach(async () => {
    clock = new FakeClock(MORNING);
    database = `test-${newId()}`;
    services = await start();
    const registered = await services.venues.register(market);
    if (!registered.ok) throw new Error(registered.code);
    venue = registered.value;
    await checkIn();
  });

  afterEach(() => {
    for (const one of open.splice(0)) {
      one.lock.lockAll();
      one.close();
    }
  });

  it('is set at the first opening, and opens the names', async () => {
    const { lock } = services;
    assert.equal(await lock.state(venue.id), 'unset');
    assert.deepEqual(await lock.set(venue.id, 'quá ngắn'), failed('too-short'));
    assert.deepEqual(await lock.set(venue.id, PASSPHRASE), done(undefined));
    assert.equal(await lock.state(venue.id), 'unlocked');
    assert.deepEqual(await names(), [identity.name]);
    assert.isFalse(lock.keys(venue.id)?.privateKey.extractable);
  });

  it('leaves a stolen device without the key: nothing opens but the passphrase', async () => {
    await services.lock.set(venue.id, PASSPHRASE);
    services.lock.lock(venue.id);
    assert.isEmpty(await names());
    assert.isUndefined(await services.lock.sealingKeys(venue.id));
    const again = await start();
    assert.equal(await again.lock.state(venue.id), 'locked');
    assert.isEmpty(await names(again), 'after a restart too');
    const wrong = await again.lock.unlock(venue.id, 'mẹ trồng sen trắng');
    assert.deepEqual(wrong, failed('wrong-passphrase'));
    assert.isEmpty(await names(again));
    // The same words, typed on a system that composes accents otherwise.
    const other = PASSPHRASE.normalize('NFD');
    assert.deepEqual(await again.lock.unlock(venue.id, other), done(undefined));
    assert.deepEqual(await names(again), [identity.name]);
    assert.isEmpty(await names(), 'another page is not unlocked by it');
  });

  it('goes on checking people in while it is locked', async () => {
    await services.lock.set(venue.id, PASSPHRASE);
    services.lock.lock(venue.id);
    const phone = await start(`test-${newId()}`);
    const code = await services.venues.code(venue.id, 1);
    const reading = await phone.codes.scanned(code?.text ?? '');
    assert.isTrue(reading.ok);
  });

  it('locks after five minutes without use, and not while it is used', async () => {
    const { lock } = services;
    await lock.set(venue.id, PASSPHRASE);
    clock.advance(IDLE - MINUTE);
    lock.use(venue.id);
    clock.advance(IDLE - MINUTE);
    assert.isOk(lock.keys(venue.id));
    let told = false;
    lock.addEventListener('change', () => (told = true));
    clock.advance(MINUTE);
    assert.isNotOk(lock.keys(venue.id));
    assert.isTrue(told);
    lock.use(venue.id);
    assert.isNotOk(lock.keys(venue.id), 'use does not open it again');
  });

  it('locks by itself although nobody asks it', async () => {
    const { lock } = services;
    await lock.set(venue.id, PASSPHRASE);
    const locked = new Promise((resolve) => lock.addEventListener('change', resolve));
    clock.advance(IDLE);
    await locked;
    assert.equal(await lock.state(venue.id), 'locked');
  });

  it('locks after the clock was set back, since the time without use is not known', async () => {
    const { lock } = services;
    await lock.set(venue.id, PASSPHRASE);
    clock.advance(-MINUTE);
    assert.isNotOk(lock.keys(venue.id));
  });

  it('locks when the page goes away', async () => {
    const { lock } = services;
    await lock.set(venue.id, PASSPHRASE);
    window.dispatchEvent(new Event('pagehide'));
    assert.isNotOk(lock.keys(venue.id));
  });

  it('lets one of two tabs set it, and the other learns that it is set', async () => {
    const other = await start();
    const both = await Promise.all([
      services.lock.set(venue.id, PASSPHRASE),
      other.lock.set(venue.id, 'một câu khác hẳn'),
    ]);
    assert.sameMembers(
      both.map((one) => (one.ok ? 'set' : one.code)),
      ['set', 'already-set'],
    );
    assert.deepEqual(await services.lock.set(venue.id, 'một câu thứ ba'), failed('already-set'));
  });

  it('makes a backup with the log’s passphrase and with no other', async () => {
    await services.lock.set(venue.id, PASSPHRASE);
    services.lock.lock(venue.id);
    assert.deepEqual(
      await services.venues.backUp(venue.id, 'một câu khác hẳn'),
      failed('wrong-passphrase'),
    );
    const made = await services.venues.backUp(venue.id, PASSPHRASE);
    if (!made.ok) throw new Error(made.code);
    const device = await start(`test-${newId()}`);
    assert.isTrue((await device.venues.restore(made.value, PASSPHRASE)).ok);
    assert.equal(await device.lock.state(venue.id), 'locked', 'on the new device too');
    const visits = await visitsOn(services.log, venue, '2026-11-22');
    assert.isEmpty(await identitiesOf(device.log, venue.id, visits));
    assert.isTrue((await device.lock.unlock(venue.id, PASSPHRASE)).ok);
    assert.lengthOf(await identitiesOf(device.log, venue.id, visits), 1);
  });

  it('that was forgotten is replaced by the passphrase of the backup file', async () => {
    const made = await services.venues.backUp(venue.id, 'câu của tệp dự phòng');
    if (!made.ok) throw new Error(made.code);
    await services.lock.set(venue.id, PASSPHRASE);
    services.lock.lock(venue.id);
    const restored = await services.venues.restore(made.value, 'câu của tệp dự phòng');
    assert.isTrue(restored.ok);
    assert.equal(await services.lock.state(venue.id), 'locked');
    assert.isEmpty(await names());
    assert.deepEqual(await services.lock.unlock(venue.id, PASSPHRASE), failed('wrong-passphrase'));
    assert.isTrue((await services.lock.unlock(venue.id, 'câu của tệp dự phòng')).ok);
    assert.deepEqual(await names(), [identity.name]);
  });

  it('is not taken away by a backup whose keys the engine loses', async () => {
    const made = await services.venues.backUp(venue.id, 'câu của tệp dự phòng');
    if (!made.ok) throw new Error(made.code);
    await services.lock.set(venue.id, PASSPHRASE);
    const { put } = IDBObjectStore.prototype;
    let isFirst = true;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, row: object, key?: IDBValidKey) {
      const isLost = isFirst && 'wrappedKeys' in row;
      if (isLost) isFirst = false;
      const stored = isLost ? { ...row, wrappedKeys: null } : row;
      return key === undefined ? put.call(this, stored) : put.call(this, stored, key);
    };
    try {
      const restored = await services.venues.restore(made.value, 'câu của tệp dự phòng');
      assert.deepEqual(restored, failed('keys-lost'));
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    services.lock.lock(venue.id);
    assert.isTrue((await services.lock.unlock(venue.id, PASSPHRASE)).ok);
  });

  it('knows no venue of another device', async () => {
    const { lock } = services;
    assert.equal(await lock.state(newId()), 'absent');
    assert.deepEqual(await lock.set(newId(), PASSPHRASE), failed('absent'));
    assert.deepEqual(await lock.unlock(newId(), PASSPHRASE), failed('absent'));
  });
});
