import { DAY, HOUR, MINUTE, startOfDay } from '../../src/core/day.js';
import { peopleInside } from '../../src/core/occupancy.js';
import { done } from '../../src/core/outcome.js';
import type { Venue } from '../../src/core/venue.js';
import { openServices, type Services } from '../../src/services/services.js';
import type { VenueReading } from '../../src/services/code-reader.js';
import { FakeClock } from '../../src/testing.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { MORNING, newId, stayOn } from '../support/records.js';
import { identitiesOf, visitsOn } from '../support/visits.js';

const CHECK_IN_URL = 'https://phuong.example.vn/vao/';
const identity = { name: 'Nguyễn Thị Mẫu', phone: '0900000000', companions: ['Lê Văn Thử'] };

const market = {
  name: 'Chợ Hoa Sen',
  ward: '07069',
  address: '',
  entrances: ['Cổng chính', 'Cổng sau'],
  maxStay: 240,
  contact: { name: 'Trần Văn Ví', phone: '0900000001' },
};

describe('the main job, without a page', () => {
  let clock: FakeClock;
  let services: Services;
  const open: Services[] = [];

  async function start(database = `test-${newId()}`, trust?: URL): Promise<Services> {
    const opened = await openServices({ database, checkInUrl: CHECK_IN_URL, clock, trust });
    if (!opened.ok) throw new Error(opened.code);
    await opened.value.loadOffice();
    open.push(opened.value);
    return opened.value;
  }

  async function register(): Promise<Venue> {
    const registered = await services.venues.register(market);
    if (!registered.ok) throw new Error(registered.code);
    return registered.value;
  }

  async function scan(venue: Venue, entrance = 1): Promise<VenueReading & { ok: true }> {
    const code = await services.venues.code(venue.id, entrance);
    const reading = await services.codes.scanned(code?.text ?? '');
    if (!reading.ok) throw new Error(reading.code);
    return reading;
  }

  async function checkIn(venue: Venue, size = 2) {
    const { claims, trusted } = await scan(venue);
    return services.diary.checkIn({
      claims,
      trusted,
      method: 'venue-code',
      identity,
      partySize: size,
    });
  }

  beforeEach(async () => {
    clock = new FakeClock(MORNING);
    services = await start();
  });

  afterEach(() => {
    for (const one of open.splice(0)) one.close();
  });

  it('registers a venue, reads its codes, checks in, shows the log, opens the name, checks out', async () => {
    const venue = await register();
    const reading = await scan(venue, 2);
    assert.isTrue(reading.trusted);
    assert.deepInclude(reading.claims, { name: 'Chợ Hoa Sen', entrance: 2, maxStay: 240 });

    const checkedIn = await checkIn(venue);
    assert.isTrue(checkedIn.ok && checkedIn.value.created);
    const [visit] = await visitsOn(services.log, venue, '2026-11-22');
    assert.deepInclude(visit, { arrival: MORNING, partySize: 2, evidence: 'poster' });
    const opened = await identitiesOf(services.log, venue.id, [visit!]);
    assert.deepEqual(opened, [identity]);

    clock.advance(40 * MINUTE);
    assert.deepEqual(await services.diary.checkOut(visit!, 'self'), done(undefined));
    const [entry] = await services.diary.entries();
    assert.deepInclude(entry, { venueName: 'Chợ Hoa Sen', name: identity.name, trusted: true });
    assert.deepInclude(entry?.visit.departure, { at: MORNING + 40 * MINUTE, inferred: false });
  });

  it('still opens the log after the device was started again', async () => {
    const venue = await register();
    const database = `test-${newId()}`;
    services = await start(database);
    const kept = await register();
    await checkIn(kept);
    services.close();
    services = await start(database);
    assert.deepEqual(await services.venues.list(), [kept]);
    const visits = await visitsOn(services.log, kept, '2026-11-22');
    assert.equal(visits[0]?.departure, undefined, 'still in');
    assert.lengthOf(await identitiesOf(services.log, kept.id, visits), 1);
    assert.isUndefined(await services.venues.code(venue.id, 1), 'the other database’s venue');
  });

  it('closes a forgotten visit by the venue’s longest stay, over midnight, and says it was inferred', async () => {
    clock.advance(startOfDay('2026-11-22') + 22 * HOUR - MORNING);
    const venue = await register();
    await checkIn(venue, 3);
    clock.advance(3 * HOUR);
    const today = await visitsOn(services.log, venue, '2026-11-23');
    assert.equal(peopleInside(today), 3, 'in since yesterday');
    clock.advance(HOUR);
    const [closed] = await visitsOn(services.log, venue, '2026-11-22');
    assert.deepInclude(closed?.departure, {
      at: startOfDay('2026-11-23') + 2 * HOUR,
      method: 'max-stay',
      inferred: true,
    });
    assert.lengthOf(await visitsOn(services.log, venue, '2026-11-23'), 1);
    assert.isEmpty(await visitsOn(services.log, venue, '2026-11-24'));
  });

  it('survives a clock that jumps forward a day and back', async () => {
    const venue = await register();
    await checkIn(venue);
    clock.advance(DAY);
    assert.isUndefined(await services.diary.current(), 'closed by the longest stay, for now');
    clock.advance(-DAY + 10 * MINUTE);
    const current = await services.diary.current();
    assert.isOk(current, 'nobody’s visit is closed for good by a wrong clock');
    await services.diary.checkOut(current.visit, 'self');
    const [entry] = await services.diary.entries();
    assert.deepInclude(entry?.visit.departure, {
      at: MORNING + 10 * MINUTE,
      clockUncertain: false,
    });
  });

  it('survives a clock that jumps back a day while inside', async () => {
    const venue = await register();
    await checkIn(venue);
    clock.advance(-DAY);
    const again = await checkIn(venue);
    assert.isFalse(again.ok && again.value.created, 'still the same visit');
    const current = await services.diary.current();
    await services.diary.checkOut(current!.visit, 'self');
    const [entry] = await services.diary.entries();
    assert.deepInclude(entry?.visit.departure, { at: MORNING, clockUncertain: true });
  });

  it('reads a typed short code, says when it has a slip and when nobody knows it', async () => {
    const venue = await register();
    const code = await services.venues.code(venue.id, 2);
    const typed = await services.codes.typed(code!.shortCode.toLowerCase().replace('-', ' '));
    assert.isTrue(typed.ok && typed.claims.entrance === 2);
    const slip = code!.shortCode.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    assert.deepEqual(await services.codes.typed(slip), { ok: false, code: 'mistyped' });
    const stranger = await start();
    assert.deepEqual(await stranger.codes.typed(code!.shortCode), { ok: false, code: 'not-known' });
  });

  it('takes a code of a venue it does not know as untrusted, and seals to it all the same', async () => {
    const venue = await register();
    const code = await services.venues.code(venue.id, 1);
    const phone = await start();
    const reading = await phone.codes.scanned(code!.text);
    assert.isTrue(reading.ok && !reading.trusted);
    if (!reading.ok) return;
    const { claims, trusted } = reading;
    await phone.diary.checkIn({ claims, trusted, method: 'venue-code', identity, partySize: 1 });
    const [entry] = await phone.diary.entries();
    assert.isFalse(entry?.trusted);
    const opened = await identitiesOf(services.log, venue.id, [entry.visit]);
    assert.deepEqual(opened, [identity], 'the venue’s own device opens it');
    assert.lengthOf(await identitiesOf(phone.log, venue.id, [entry.visit]), 0);
  });

  it('keeps no name in the clear, in any store of the database', async () => {
    const venue = await register();
    await checkIn(venue);
    await services.profile.set({ name: identity.name, phone: identity.phone, household: [] });
    const text = await everythingStored();
    assert.include(text, 'Chợ Hoa Sen', 'the search finds what is in the clear');
    for (const secret of [
      identity.name,
      identity.phone,
      'Lê Văn Thử',
      'Trần Văn Ví',
      '0900000001',
    ]) {
      assert.notInclude(text, secret);
    }
  });

  async function everythingStored(): Promise<string> {
    const parts: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (!name?.startsWith('test-')) continue;
      const request = indexedDB.open(name);
      const db = await new Promise<IDBDatabase>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => (rows.onsuccess = resolve));
        parts.push(JSON.stringify(rows.result, readable));
      }
      db.close();
    }
    return parts.join('\n');
  }

  /** Bytes as Latin-1 and as UTF-8, so that a name in either would be found. */
  function readable(_key: string, value: unknown): unknown {
    if (value instanceof ArrayBuffer || value instanceof Uint8Array) {
      return new TextDecoder().decode(value);
    }
    return value;
  }

  it('brings a venue with its log’s key to a new device by its backup', async () => {
    const venue = await register();
    await checkIn(venue);
    const [visit] = await visitsOn(services.log, venue, '2026-11-22');
    const made = await services.venues.backUp(venue.id, 'một câu dễ nhớ');
    const file = made.ok ? made.value : assert.fail(made.code);
    const device = await start();
    assert.deepEqual(await device.venues.restore(file, 'một câu khác hẳn'), {
      ok: false,
      code: 'locked',
    });
    assert.deepEqual(await device.venues.restore(file, 'một câu dễ nhớ'), done(venue));
    assert.isEmpty(await identitiesOf(device.log, venue.id, [visit!]), 'locked with the file');
    assert.isTrue((await device.lock.unlock(venue.id, 'một câu dễ nhớ')).ok);
    assert.lengthOf(await identitiesOf(device.log, venue.id, [visit!]), 1);
  });

  it('registers nothing where the engine loses keys, for what is sealed to them would be lost', async () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, row: object, key?: IDBValidKey) {
      const lost = 'wrappedKeys' in row ? { ...row, wrappedKeys: null } : row;
      return key === undefined ? put.call(this, lost) : put.call(this, lost, key);
    };
    try {
      assert.deepEqual(await services.venues.register(market), { ok: false, code: 'keys-lost' });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    assert.isEmpty(await services.venues.list());
  });

  it('remembers the profile only until it is told to forget', async () => {
    const profile = { name: 'A', phone: '0900000000', household: ['B'] };
    await services.profile.set(profile);
    assert.deepEqual(await services.profile.get(), profile);
    await services.profile.forget();
    assert.isUndefined(await services.profile.get());
  });

  it('has no seal for a key that nothing can be sealed to, and stores nothing', async () => {
    const venue = await register();
    const { claims, trusted } = await scan(venue);
    const broken = { ...claims, sealingKey: new Uint8Array(32) };
    const arrival = {
      claims: broken,
      trusted,
      method: 'venue-code',
      identity,
      partySize: 1,
    } as const;
    assert.deepEqual(await services.diary.checkIn(arrival), { ok: false, code: 'bad-key' });
    assert.isEmpty(await visitsOn(services.log, venue, '2026-11-22'));
  });

  it('knows the open visit after the clock was set back, though another seems newer', async () => {
    const [market, school] = [await register(), await register()];
    clock.advance(DAY);
    await checkIn(market);
    const tomorrow = await services.diary.current();
    await services.diary.checkOut(tomorrow!.visit, 'self');
    clock.advance(-DAY);
    await checkIn(school);
    assert.equal((await services.diary.current())?.visit.venue, school.id);
  });

  it('says so on a page over plain http, where browsers give no cryptography', async () => {
    Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined });
    try {
      const opened = await openServices({ database: 'any', checkInUrl: CHECK_IN_URL });
      assert.deepEqual(opened, { ok: false, code: 'insecure' });
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });

  it('erases whole days, so that a day’s figures hold', async () => {
    const venue = await register();
    await checkIn(venue);
    clock.advance(8 * HOUR);
    await checkIn(venue);
    await stayOn(services, clock, 20 * DAY - 2 * HOUR);
    assert.lengthOf(await visitsOn(services.log, venue, '2026-11-22'), 2);
    await stayOn(services, clock, startOfDay('2026-12-13') - clock.now());
    assert.isEmpty(await visitsOn(services.log, venue, '2026-11-22'));
    const [left] = await services.log.erasedDays(venue);
    assert.deepInclude(left, { visits: 2, people: 4 });
  });

  it('erases visits after the 21 days that the consent names', async () => {
    const database = `test-${newId()}`;
    services = await start(database);
    const venue = await register();
    await checkIn(venue);
    services.close();
    clock.advance(20 * DAY);
    services = await start(database);
    await services.prune();
    assert.lengthOf(await services.diary.entries(), 1);
    // It was off for weeks: its clock is believed after a day.
    await stayOn(services, clock, DAY + MINUTE);
    assert.isEmpty(await services.diary.entries());
    assert.isEmpty(await visitsOn(services.log, venue, '2026-11-22'));
  });
});
