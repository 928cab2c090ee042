import { DAY, HOUR, MINUTE } from '../../src/core/day.js';
import type { Venue } from '../../src/core/venue.js';
import type { Admission, Gate } from '../../src/services/admission.js';
import { openServices, type Services } from '../../src/services/services.js';
import { FakeClock } from '../../src/testing.js';
import { writeLink } from '../../src/codes.js';
import { writePass } from '../../src/codes/pass-claims.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { checkedIn, MORNING, newId } from '../support/records.js';
import { identitiesOf, visitsOn } from '../support/visits.js';
import { SAMPLES } from '../codes/samples.js';

const CHECK_IN_URL = 'https://phuong.example.vn/vao/';
const CARD = '001090000001|011111111|Nguyễn Văn Mẫu|01011990|Nam|Số 1, Phường Mẫu, Hà Nội|15042021';

describe('the reception, without a page', () => {
  let clock: FakeClock;
  let services: Services;
  let venue: Venue;
  let gate: Gate;

  async function start(database = `test-${newId()}`): Promise<Services> {
    const opened = await openServices({ database, checkInUrl: CHECK_IN_URL, clock });
    if (!opened.ok) throw new Error(opened.code);
    await opened.value.loadOffice();
    return opened.value;
  }

  beforeEach(async () => {
    clock = new FakeClock(MORNING);
    services = await start();
    const registered = await services.venues.register({
      name: 'Chợ Hoa Sen',
      ward: '07069',
      address: '',
      entrances: ['Cổng chính', 'Cổng sau'],
      capacity: 10,
      maxStay: 240,
      contact: { name: 'Trần Văn Ví', phone: '0900000001' },
    });
    if (!registered.ok) throw new Error(registered.code);
    venue = registered.value;
    gate = { venue: venue.id, entrance: 1, direction: 'auto' };
  });

  afterEach(() => services.close());

  const scan = (text: string, more: Partial<Gate> = {}) =>
    services.reception.scanned(text, { ...gate, ...more });

  async function passed<Kind extends 'in' | 'out' | 'repeat'>(
    kind: Kind,
    admission: Promise<Admission>,
  ): Promise<Extract<Admission, { kind: Kind }>> {
    const result = await admission;
    assert.equal(result.kind, kind, JSON.stringify(result));
    return result as Extract<Admission, { kind: Kind }>;
  }

  async function code(admission: Promise<Admission>): Promise<string> {
    const result = await admission;
    return 'code' in result ? result.code : result.kind;
  }

  const visits = () => visitsOn(services.log, venue, '2026-11-22');

  it('lets in and out by a citizen card, shows its bearer masked, and seals name and number', async () => {
    const entered = await passed('in', scan(CARD));
    assert.deepEqual(entered.visitor, {
      method: 'citizen-card',
      name: 'N… V… Mẫu',
      number: '••••0001',
    });
    clock.advance(HOUR);
    await passed('out', scan(`\ufeff${CARD}\r\n`));
    const [visit, ...others] = await visits();
    assert.isEmpty(others);
    assert.include(visit, { method: 'citizen-card', evidence: 'staff', partySize: 1 });
    assert.include(visit?.departure, { method: 'scan', at: MORNING + HOUR });
    const opened = await identitiesOf(
      services.log,
      venue.id,
      [visit].flatMap((one) => one ?? []),
    );
    assert.deepEqual(opened, [{ name: 'Nguyễn Văn Mẫu', document: '001090000001' }]);
  });

  it('records what nobody of the venue saw as such', async () => {
    const alone = { unattended: true };
    const entered = await passed('in', scan(CARD, { ...alone, people: 2 }));
    clock.advance(HOUR);
    const left = await passed('out', services.reception.leave(entered.visit, 1, 'self'));
    assert.equal(left.remaining, 1);
    clock.advance(HOUR);
    await passed('out', scan(CARD, alone));
    await passed(
      'in',
      services.reception.typed({ name: 'Lê Văn Thử' }, { ...gate, ...alone, people: 1 }),
    );
    const [card, typed] = await visits();
    assert.include(card, { method: 'citizen-card', evidence: 'self' });
    assert.include(card?.departure, { method: 'scan', inferred: false });
    assert.include(typed, { method: 'typed', evidence: 'self' });
  });

  it('tells nobody who types a neighbour’s number alone whether they are in, nor ends their visit', async () => {
    const neighbour = { name: 'Lê Văn Thử', phone: '0912345678', document: '001090000001' };
    await passed('in', services.reception.typed(neighbour, { ...gate, people: 1 }));
    clock.advance(HOUR);
    const alone = { ...gate, people: 1, unattended: true };
    await passed('in', services.reception.typed(neighbour, alone));
    clock.advance(HOUR);
    // Nor does it stand in the neighbour's way when they leave.
    const left = await passed('out', services.reception.typed(neighbour, { ...gate, people: 1 }));
    assert.equal(left.remaining, 0);
    const [first, second] = await visits();
    assert.equal(first?.departure?.at, MORNING + 2 * HOUR);
    assert.isUndefined(second?.departure);
    assert.isUndefined(second?.dayKey);
  });

  it('reads every kind of paper that a visitor may carry', async () => {
    const kinds = {
      cancuoc_2024_11_fields_empty_tail: 'citizen-card',
      covid_personal_qr_v1_1: 'covid-pass',
      covid_personal_qr_masked: 'covid-pass',
      covid_personal_qr_declared_by_other: 'covid-pass',
      bhyt_card_qr_hex_order_partly_verified: 'health-insurance',
      hc1_synthetic_self_signed_test_key: 'health-certificate',
    };
    for (const [name, method] of Object.entries(kinds)) {
      const { visitor } = await passed('in', scan(SAMPLES[name as keyof typeof kinds]));
      assert.equal(visitor.method, method, name);
    }
    assert.equal((await services.reception.headCount(venue.id)).inside, 6);
  });

  it('knows the same person again by another paper with the same number', async () => {
    await passed('in', scan('001087000001||Nguyễn Văn Mẫu|18011987|Nam|Hà Nội|15042021'));
    clock.advance(HOUR);
    await passed('out', scan(SAMPLES.covid_personal_qr_v1_1));
  });

  it('says why a code that is no visitor’s lets nobody in, and writes nothing', async () => {
    const venueCode = await services.venues.code(venue.id, 1);
    const expected: [string, string][] = [
      ['otpauth://totp/x', 'unknown'],
      [SAMPLES.negative_keyboard_wedge_no_diacritics, 'garbled'],
      [SAMPLES.negative_scanner_label_format, 'rewritten'],
      [SAMPLES.vietqr_amount, 'payment'],
      [SAMPLES.vietqr_amount.replace(/.$/, '0'), 'damaged'],
      [venueCode?.text ?? '', 'venue-code'],
      ['https://dichvucong.gov.vn/', 'link'],
      ['https://dichvucong-gov-vn.top/', 'lookalike'],
      [`${CHECK_IN_URL}#PAAAA`, 'pass-unreadable'],
    ];
    for (const [text, refusal] of expected) assert.equal(await code(scan(text)), refusal, text);
    assert.isEmpty(await visits());
  });

  it('asks for the camera where a hand scanner has dropped the accents', async () => {
    const bare = '001090000001||Nguyen Van Mau|01011990|Nam|Ha Noi|15042021';
    const byHand = services.reception.scanned(bare, gate, { byHand: true });
    assert.equal(await code(byHand), 'garbled');
    await passed('in', scan(bare));
  });

  it('takes a visitor with nothing, told from others by phone or number if there is one', async () => {
    const { reception } = services;
    await passed('in', reception.typed({ name: 'Trần Thị Ví', phone: '0912345678' }, gate));
    await passed('in', reception.typed({ name: 'Lê Văn Thử' }, gate));
    await passed('in', reception.typed({ name: 'Lê Văn Thử' }, gate));
    const byNumber = { name: 'Nguyễn Văn Mẫu', document: '001090000001' };
    await passed('in', reception.typed(byNumber, gate));
    clock.advance(HOUR);
    await passed('out', reception.typed({ name: 'TRẦN THỊ VÍ', phone: '0912345678' }, gate));
    await passed('out', scan(CARD));
    assert.equal((await reception.headCount(venue.id)).inside, 2);
  });

  it('takes in the pass of a phone that checked in by itself, once', async () => {
    const event = checkedIn({ venue: venue.id, identity: { venue: 'A'.repeat(100) } });
    const pass = writeLink('P', CHECK_IN_URL, writePass(event));
    await passed('in', scan(pass));
    assert.equal(await code(scan(pass)), 'repeat');
    clock.advance(HOUR);
    await passed('out', scan(pass));
    clock.advance(HOUR);
    assert.equal(await code(scan(pass)), 'pass-used');
    assert.lengthOf(await visits(), 1);
    const pass2 = (more: object) =>
      scan(
        writeLink(
          'P',
          CHECK_IN_URL,
          writePass(checkedIn({ ...event, ...more, id: pass2Id, visit: pass2Id })),
        ),
      );
    const pass2Id = newId();
    assert.equal(await code(pass2({ venue: newId() })), 'pass-elsewhere');
    assert.equal(await code(pass2({ at: MORNING + DAY })), 'pass-early');
    assert.equal(await code(pass2({ at: MORNING - DAY })), 'pass-expired');
    assert.lengthOf(await visits(), 1);
  });

  it('lets the bearer of a pass out though the clock of the gate was set back meanwhile', async () => {
    const event = checkedIn({ venue: venue.id, identity: { venue: 'A'.repeat(100) } });
    const pass = writeLink('P', CHECK_IN_URL, writePass(event));
    await passed('in', scan(pass));
    clock.advance(-HOUR);
    await passed('out', scan(pass));
  });

  it('takes back an arrival for good, and a departure', async () => {
    const { reception } = services;
    const entered = await passed('in', scan(CARD));
    await reception.undo(entered);
    assert.isEmpty(await visits());
    await passed('in', scan(CARD));
    clock.advance(HOUR);
    const left = await passed('out', scan(CARD));
    await reception.undo(left);
    assert.equal((await reception.headCount(venue.id)).inside, 1);
    assert.notProperty((await visits())[0], 'departure');
  });

  it('lets a household in by one scan, and out one by one', async () => {
    const { reception } = services;
    const entered = await passed('in', scan(CARD, { people: 4 }));
    assert.equal(entered.people, 4);
    clock.advance(HOUR);
    assert.include(await passed('out', scan(CARD, { people: 1 })), { people: 1, remaining: 3 });
    assert.include(await reception.leave(entered.visit, 1), {
      kind: 'out',
      people: 1,
      remaining: 2,
    });
    assert.include(await reception.leave(entered.visit), { kind: 'out', people: 2, remaining: 0 });
    assert.equal(await code(reception.leave(entered.visit)), 'not-in');
    assert.equal((await visits())[0]?.departure?.method, 'staff');
  });

  it('counts who is in against the capacity, shared by the devices that count apart', async () => {
    const { reception } = services;
    const people = async (count: number) => {
      await passed('in', reception.typed({ name: 'Đoàn khách' }, { ...gate, people: count }));
      return reception.headCount(venue.id);
    };
    assert.include(await people(8), { inside: 8, bound: 10, fullness: 'free' });
    assert.include(await people(1), { inside: 9, fullness: 'warning' });
    assert.include(await people(1), { inside: 10, fullness: 'full' });
    await reception.setDevices(venue.id, 3);
    assert.include(await reception.headCount(venue.id), { bound: 3, devices: 3, fullness: 'full' });
  });

  it('knows nobody again on another day, and nothing is left that could', async () => {
    await passed('in', scan(CARD));
    clock.advance(HOUR);
    await passed('out', scan(CARD));
    clock.advance(DAY);
    await services.prune();
    await passed('in', scan(CARD));
    const [first] = await visitsOn(services.log, venue, '2026-11-22');
    const [second] = await visitsOn(services.log, venue, '2026-11-23');
    assert.isString(first?.dayKey);
    assert.notEqual(first?.dayKey, second?.dayKey);
  });

  it('tells two of one household apart who give the same phone', async () => {
    const { reception } = services;
    const phone = '0912345678';
    await passed('in', reception.typed({ name: 'Trần Thị Ví', phone }, gate));
    await passed('in', reception.typed({ name: 'Lê Văn Thử', phone }, gate));
    assert.equal((await reception.headCount(venue.id)).inside, 2);
  });

  it('lets the bearer of a pass try again whose arrival was taken back', async () => {
    const event = checkedIn({ venue: venue.id, identity: { venue: 'A'.repeat(100) } });
    const pass = writeLink('P', CHECK_IN_URL, writePass(event));
    const entered = await passed('in', scan(pass));
    assert.isTrue((await services.reception.undo(entered)).ok);
    assert.isEmpty(await visits());
    await passed('in', scan(pass));
  });

  it('refuses a pass that says what no code of the venue says', async () => {
    const id = newId();
    for (const more of [{ maxStay: 10_080 }, { entrance: 9 }]) {
      const event = checkedIn({
        id,
        visit: id,
        venue: venue.id,
        identity: { venue: 'A'.repeat(100) },
        ...more,
      });
      const pass = writeLink('P', CHECK_IN_URL, writePass(event));
      assert.equal(await code(scan(pass)), 'pass-unreadable');
    }
  });

  it('erases nothing by a clock that has just jumped, nor forgets who is in', async () => {
    await passed('in', scan(CARD));
    await services.prune();
    clock.advance(30 * DAY);
    await services.prune();
    clock.advance(-30 * DAY + HOUR);
    await services.prune();
    assert.lengthOf(await visits(), 1);
    clock.advance(DAY);
    await services.prune();
    clock.advance(-DAY);
    await passed('out', scan(CARD));
  });

  it('knows who came before midnight when they leave after it', async () => {
    clock.advance(14 * HOUR + 30 * MINUTE);
    await passed('in', scan(CARD));
    clock.advance(HOUR);
    await services.prune();
    await passed('out', scan(CARD));
  });

  it('is one reception in two tabs', async () => {
    const database = `test-${newId()}`;
    services.close();
    services = await start(database);
    const tab = await start(database);
    const registered = await services.venues.register({
      name: 'Chợ Hoa Sen',
      ward: '07069',
      address: '',
      entrances: ['Cổng chính'],
      maxStay: 240,
      contact: { name: 'Trần Văn Ví', phone: '0900000001' },
    });
    if (!registered.ok) throw new Error(registered.code);
    const there: Gate = { venue: registered.value.id, entrance: 1, direction: 'auto' };
    const both = await Promise.all(
      [services, tab].map(({ reception }) => reception.scanned(CARD, there)),
    );
    assert.deepEqual(both.map(({ kind }) => kind).sort(), ['in', 'repeat']);
    tab.close();
  });

  it('says that the venue is not of this device', async () => {
    assert.equal(await code(scan(CARD, { venue: newId() })), 'no-venue');
  });
});
