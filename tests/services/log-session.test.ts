import { DAY, MINUTE } from '../../src/core/day.js';
import type { Venue } from '../../src/core/venue.js';
import { foldVisits } from '../../src/core/visit.js';
import type { VisitEvent } from '../../src/core/visit-event.js';
import { AUDIT_EXTRA_DAYS } from '../../src/services/retention.js';
import { IDLE } from '../../src/services/log-lock.js';
import { LogSession } from '../../src/services/log-session.js';
import { readVisits } from '../../src/services/read-visits.js';
import { RETENTION_DAYS, type Services } from '../../src/services/services.js';
import { until } from '../support/fixture.js';
import {
  checkedIn,
  checkedOut,
  MORNING,
  openTestStore,
  VENUE,
  stayOn,
} from '../support/records.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { Ward } from '../support/ward.js';
import { visitsOn } from '../support/visits.js';

const PASSPHRASE = 'mẹ trồng sen hồng';
const TODAY = { from: '2026-11-22', to: '2026-11-22' };
const opener = { who: 'Trần Văn Ví', reason: 'tracing', note: 'ca bệnh ở khu phố 3' } as const;

describe('reading many visits', () => {
  it('gives what folding all their events gives, in whatever slices', async () => {
    const store = await openTestStore();
    const events: VisitEvent[] = [];
    for (let i = 0; i < 2600; i++) {
      const arrival = checkedIn({ at: MORNING + i * 1000, partySize: 1 + (i % 3) });
      events.push(arrival);
      if (i % 4 !== 0) events.push(checkedOut(arrival, i % 5 === 0 ? -30 : 30 + (i % 700)));
      if (i % 6 === 0) events.push({ ...checkedOut(arrival, 400), people: 1 });
    }
    await store.visits.merge(events);
    const span = { venue: VENUE, from: MORNING, to: MORNING + 2600 * 1000, now: MORNING + DAY };
    const read = await readVisits(store.slices, span);
    assert.deepEqual(read, foldVisits(events, span.now));
    const first = await readVisits(store.slices, { ...span, to: MORNING + 1000 });
    assert.lengthOf(first, 1);
    assert.deepEqual(first[0]?.departure, read[0]?.departure, 'an end after the span');
    store.close();
  });

  it('stops when nobody wants it any more', async () => {
    const store = await openTestStore();
    await store.visits.merge([checkedIn()]);
    const reading = new AbortController();
    reading.abort(new Error('gone on'));
    const span = { venue: VENUE, from: 0, to: MORNING + DAY, now: MORNING };
    let reason: unknown;
    await readVisits(store.slices, span, reading.signal).catch((error) => (reason = error));
    assert.equal(String(reason), 'Error: gone on');
    store.close();
  });
});

describe('a session at the log', () => {
  let ward: Ward;
  let services: Services;
  let venue: Venue;
  let session: LogSession;

  beforeEach(async () => {
    ward = new Ward();
    services = await ward.services();
    venue = await ward.register();
    await ward.checkIn(venue, 'Nguyễn Thị Mẫu', 2);
    session = new LogSession(services);
    session.look(venue, TODAY);
    await until(() => session.isRead, 'the day');
  });

  afterEach(() => {
    session.close();
    ward.close();
  });

  const nameOf = () => session.identity(session.visits[0]?.id ?? '').value?.name;

  it('opens names after the audit has said who, why, which days and how many', async () => {
    assert.isTrue((await session.open(PASSPHRASE, opener)).ok);
    await until(nameOf, 'the name');
    assert.equal(nameOf(), 'Nguyễn Thị Mẫu');
    assert.lengthOf(session.find({ text: 'mau' }), 1);
    const [opened, set] = await services.audit.list(venue.id);
    assert.deepInclude(opened, { deed: 'opened', ...opener, ...TODAY, visits: 1, at: MORNING });
    assert.deepInclude(set, { deed: 'passphrase', who: 'Trần Văn Ví' });
  });

  it('writes other days down too, and the same days once', async () => {
    await session.open(PASSPHRASE, opener);
    session.look(venue, TODAY);
    const week = { from: '2026-11-16', to: '2026-11-22' };
    session.look(venue, week);
    await until(() => session.isRead && nameOf(), 'the week');
    const entries = await services.audit.list(venue.id);
    const opened = entries.filter(({ deed }) => deed === 'opened');
    assert.deepEqual(opened.map(({ from }) => from).sort(), ['2026-11-16', '2026-11-22']);
  });

  it('forgets every name when it locks, and finds none any more', async () => {
    await session.open(PASSPHRASE, opener);
    await until(nameOf, 'the name');
    ward.clock.advance(IDLE);
    await until(() => !session.opener, 'the lock');
    assert.isUndefined(nameOf());
    assert.isEmpty(session.find({ text: 'mau' }));
    assert.lengthOf(session.find({}), 1);
    assert.equal(session.lockState, 'locked');
    const wrong = await session.open('mẹ trồng sen trắng', opener);
    assert.isTrue(!wrong.ok && wrong.code === 'wrong-passphrase');
    assert.isUndefined(session.opener);
  });

  it('opens nobody where the audit cannot be written', async () => {
    await session.open(PASSPHRASE, opener);
    session.cover();
    services.audit.record = () => Promise.resolve({ ok: false, code: 'full' });
    const opened = await session.open(PASSPHRASE, opener);
    assert.isTrue(!opened.ok && opened.code === 'not-audited');
    assert.isUndefined(nameOf());
    assert.equal(await services.lock.state(venue.id), 'locked');
  });

  it('says that the passphrase is set although that was not written down, and writes it later', async () => {
    const record = services.audit.record.bind(services.audit);
    services.audit.record = () => Promise.resolve({ ok: false, code: 'full' });
    const opened = await session.open(PASSPHRASE, opener);
    assert.isTrue(!opened.ok && opened.code === 'set-not-audited');
    assert.equal(session.lockState, 'locked');
    assert.isUndefined(session.opener);
    services.audit.record = record;
    assert.isTrue((await session.open(PASSPHRASE, opener)).ok);
    const deeds = (await services.audit.list(venue.id)).map(({ deed }) => deed);
    assert.sameMembers(deeds, ['passphrase', 'opened']);
  });

  it('covers the names, and says why, where other days could not be written down', async () => {
    await session.open(PASSPHRASE, opener);
    await until(nameOf, 'the name');
    services.audit.record = () => Promise.resolve({ ok: false, code: 'full' });
    session.look(venue, { from: '2026-11-16', to: '2026-11-22' });
    await until(() => session.isRead && !session.opener, 'the names to be covered');
    assert.equal(session.failure, 'not-audited');
    assert.isUndefined(nameOf());
    assert.equal(await services.lock.state(venue.id), 'locked');
  });

  it('finds nobody by a name that it was copying while the log locked', async () => {
    await session.open(PASSPHRASE, opener);
    await until(nameOf, 'the name');
    const state = services.lock.state.bind(services.lock);
    let isLocked = false;
    services.lock.state = (id) => {
      if (!isLocked) services.lock.lockAll();
      isLocked = true;
      return state(id);
    };
    let readings = 0;
    session.addEventListener('change', () => readings++);
    session.look(venue, TODAY);
    await until(() => isLocked && readings >= 2, 'the lock and the reading');
    assert.isEmpty(session.find({ text: 'mau' }));
    assert.isUndefined(session.opener);
  });

  it('stops quietly when the database is closed while names are being opened', async () => {
    let rejected = false;
    const listen = () => (rejected = true);
    window.addEventListener('unhandledrejection', listen);
    const keys = services.lock.sealingKeys.bind(services.lock);
    let isClosed = false;
    services.lock.sealingKeys = (id) => {
      services.close();
      isClosed = true;
      return keys(id);
    };
    await session.open(PASSPHRASE, opener);
    await until(() => isClosed && !session.isOpening, 'the end');
    window.removeEventListener('unhandledrejection', listen);
    assert.isFalse(rejected);
  });

  it('keeps the audit longer than the visits, and then no longer', async () => {
    await session.open(PASSPHRASE, opener);
    session.cover();
    await stayOn(services, ward.clock, (RETENTION_DAYS + AUDIT_EXTRA_DAYS - 1) * DAY);
    assert.isEmpty(await visitsOn(services.log, venue, '2026-11-22'));
    assert.isNotEmpty(await services.audit.list(venue.id));
    ward.clock.advance(DAY);
    await services.prune();
    assert.isEmpty(await services.audit.list(venue.id));
    assert.deepEqual(
      (await services.log.erasedDays(venue)).map(({ visits, people }) => [visits, people]),
      [[1, 2]],
    );
    assert.equal(await services.retention.lastRun(), '2027-03-13');
  });

  it('stores no staff name, reason or passphrase in the clear', async () => {
    await session.open(PASSPHRASE, opener);
    const request = indexedDB.open(ward.database);
    const db = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise((resolve) => {
      const all = db.transaction('audit').objectStore('audit').getAll();
      all.onsuccess = () => resolve(all.result);
    });
    db.close();
    const text = JSON.stringify(rows, (_, value: unknown) =>
      value instanceof ArrayBuffer || value instanceof Uint8Array
        ? new TextDecoder().decode(value)
        : value,
    );
    for (const secret of ['Trần Văn Ví', 'khu phố', 'tracing', PASSPHRASE]) {
      assert.notInclude(text, secret);
    }
  });

  it('shows a visit that comes while names are open, opened too', async () => {
    await session.open(PASSPHRASE, opener);
    await until(nameOf, 'the name');
    ward.clock.advance(MINUTE);
    const [first] = session.visits;
    if (first) await services.diary.checkOut(first, 'self');
    await ward.checkIn(venue, 'Lê Văn Thử', 1);
    session.look(venue, TODAY);
    await until(() => nameOf() === 'Lê Văn Thử', 'the newest');
    assert.lengthOf(session.visits, 2);
  });

  it('does not look at another venue with the names of this one', async () => {
    await session.open(PASSPHRASE, opener);
    const other = await ward.register({ name: 'Nhà văn hoá' });
    session.look(other, TODAY);
    assert.isUndefined(session.opener);
    assert.isUndefined(services.lock.keys(venue.id), 'nothing stays open behind it');
  });

  it('opens nothing where another venue is chosen while the passphrase is being checked', async () => {
    const other = await ward.register({ name: 'Nhà văn hoá' });
    await services.lock.set(venue.id, PASSPHRASE);
    services.lock.lockAll();
    const opening = session.open(PASSPHRASE, opener);
    session.look(other, TODAY);
    const opened = await opening;
    assert.isTrue(!opened.ok && opened.code === 'looked-away');
    await until(() => session.isRead, 'the other venue');
    assert.equal(session.lockState, 'unset');
    assert.isUndefined(session.opener);
    assert.isUndefined(services.lock.keys(venue.id));
    assert.isEmpty(await services.audit.list(other.id));
    assert.isEmpty(await services.audit.list(venue.id), 'nobody saw a name');
  });

  it('leaves no key behind when it ends while the passphrase is being checked', async () => {
    const opening = session.open(PASSPHRASE, opener);
    session.close();
    assert.isFalse((await opening).ok);
    assert.isUndefined(services.lock.keys(venue.id));
  });
});
