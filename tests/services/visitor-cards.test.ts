import { calculateJwkThumbprint } from 'jose';
import { base64urlnopad } from '@scure/base';
import { MINUTE } from '../../src/core/day.js';
import type { Venue } from '../../src/core/venue.js';
import { sealingSuite } from '../../src/crypto/sealing.js';
import { issueTrustList, type TrustList } from '../../src/crypto/trust-list.js';
import { openCardIdentity } from '../../src/crypto/visitor-card.js';
import { openServices, type Services } from '../../src/services/services.js';
import type { CardBearer, VisitorCard } from '../../src/services/card.js';
import { FakeClock } from '../../src/testing.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { MORNING, newId, openTestStore } from '../support/records.js';

const CHECK_IN_URL = 'https://phuong.example.vn/vao/';

const OFFICE = {
  name: 'Uỷ ban nhân dân phường',
  ward: '07069',
  address: '',
  entrances: ['Cổng chính'],
  maxStay: 240,
  contact: { name: 'Trần Văn Ví', phone: '0900000001' },
};

const PASSPHRASE = 'mẹ trồng sen hồng';
const GRANDMOTHER = { name: 'Nguyễn Thị Mẫu', phone: '0912345678', label: 'Bà Mẫu' };
const GRANDFATHER = { name: 'Lê Văn Thử', label: 'Thử' };

/** A ward with its keys, and what it publishes, served from a blob. */
async function makeWard() {
  const signing = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const thumbprint = await calculateJwkThumbprint(
    await crypto.subtle.exportKey('jwk', signing.publicKey),
  );
  const { kem } = await sealingSuite();
  const reader = await kem.generateKeyPair();
  const sealingKey = base64urlnopad.encode(
    new Uint8Array(await kem.serializePublicKey(reader.publicKey)),
  );
  const publish = async (more: Partial<TrustList>) => {
    const list = { ward: '07069', sealingKey, issuedAt: MORNING, venues: [], ...more };
    const file = new Blob([await issueTrustList(list, signing)]);
    return new URL(`${URL.createObjectURL(file)}#${thumbprint}`);
  };
  return { reader, publish };
}

describe('visitor cards', () => {
  let clock: FakeClock;
  let services: Services;
  let office: Venue;
  const open: Services[] = [];

  async function start(database = `cards-${newId()}`, trust?: URL): Promise<Services> {
    const opened = await openServices({ database, checkInUrl: CHECK_IN_URL, clock, trust });
    if (!opened.ok) throw new Error(opened.code);
    await opened.value.loadOffice();
    open.push(opened.value);
    return opened.value;
  }

  async function register(on = services): Promise<Venue> {
    const registered = await on.venues.register(OFFICE);
    if (!registered.ok) throw new Error(registered.code);
    return registered.value;
  }

  async function issue(bearers: readonly CardBearer[] = [GRANDMOTHER], on = services, at = office) {
    const issued = await on.cards.issue(at.id, bearers);
    if (!issued.ok) throw new Error(issued.code);
    return issued.value;
  }

  const textOf = ({ content }: VisitorCard) => content?.text ?? '';

  beforeEach(async () => {
    clock = new FakeClock(MORNING);
    services = await start();
    office = await register();
  });

  afterEach(() => {
    for (const one of open.splice(0)) one.close();
  });

  it('are issued for a household in one go, and let their holders in', async () => {
    const [hers, his] = await issue([GRANDMOTHER, GRANDFATHER]);
    assert.equal(hers?.household, his?.household);
    assert.notEqual(hers?.id, his?.id);
    const reading = await services.cards.scanned(textOf(hers!));
    assert.deepInclude(reading, { ok: true });
    assert.isTrue(reading.ok);
    const { sealed: _, ...card } = reading.ok ? reading.card : assert.fail();
    // Not the name, which is on this device: whoever has a photo of the card would see it.
    assert.deepEqual(card, {
      id: hers!.id,
      number: hers!.number,
      issuer: office.id,
      reader: office.id,
    });
  });

  it('are listed with the newest household first, each in its order, after a restart too', async () => {
    const database = `cards-${newId()}`;
    services = await start(database);
    office = await register();
    await issue([GRANDMOTHER, GRANDFATHER]);
    clock.advance(MINUTE);
    await issue([{ name: 'Phạm Thị Minh Hoạ', label: 'Hoạ' }]);
    services.close();
    services = await start(database);
    const names = (await services.cards.list(office.id)).map(({ content }) => content?.name);
    assert.deepEqual(names, ['Phạm Thị Minh Hoạ', 'Nguyễn Thị Mẫu', 'Lê Văn Thử']);
    assert.isEmpty(await services.cards.list(newId()));
  });

  it('are opened by the issuing venue where there is no ward', async () => {
    const [card] = await issue();
    const reading = await services.cards.scanned(textOf(card!));
    const keys = await services.lock.sealingKeys(office.id);
    assert.deepEqual(
      reading.ok && keys && (await openCardIdentity(reading.card.sealed, keys, card!.id)),
      { name: 'Nguyễn Thị Mẫu', phone: '0912345678' },
    );
  });

  it('are opened by the ward alone where there is one', async () => {
    const ward = await makeWard();
    services = await start(undefined, await ward.publish({}));
    office = await register();
    const [card] = await issue();
    const reading = await services.cards.scanned(textOf(card!));
    if (!reading.ok) return assert.fail(reading.code);
    assert.equal(reading.card.reader, '07069');
    const { sealed } = reading.card;
    assert.include(await openCardIdentity(sealed, ward.reader, card!.id), { phone: '0912345678' });
    const own = await services.lock.sealingKeys(office.id);
    assert.isUndefined(own && (await openCardIdentity(sealed, own, card!.id)));
  });

  it('are not made while a ward is set but was never heard', async () => {
    services = await start(undefined, new URL('https://127.0.0.1:1/trust.jws#pin'));
    office = await register();
    const issued = await services.cards.issue(office.id, [GRANDMOTHER]);
    assert.deepEqual(issued, { ok: false, code: 'not-loaded' });
    assert.isEmpty(await services.cards.list(office.id));
  });

  it('are not made for a venue whose keys are elsewhere', async () => {
    const issued = await services.cards.issue(newId(), [GRANDMOTHER]);
    assert.deepEqual(issued, { ok: false, code: 'no-venue' });
  });

  it('let their holders in at other venues that the ward’s list connects', async () => {
    const [card] = await issue();
    const listing = await services.venues.listing(office.id);
    const ward = await makeWard();
    const market = await start(undefined, await ward.publish({ venues: [listing!] }));
    const reading = await market.cards.scanned(textOf(card!));
    assert.equal(reading.ok && reading.card.number, card!.number);
  });

  it('are not known where nobody vouches for their issuer', async () => {
    const [card] = await issue();
    const stranger = await start();
    assert.deepEqual(await stranger.cards.scanned(textOf(card!)), {
      ok: false,
      code: 'card-not-known',
    });
    const elsewhere = textOf(card!).replace('PHUONG.EXAMPLE.VN', 'OTHER.EXAMPLE.VN');
    assert.deepInclude(await services.cards.scanned(elsewhere), { code: 'card-not-known' });
  });

  it('are tampered with where anything of them was changed, or another device signed them', async () => {
    const [card] = await issue();
    const text = textOf(card!);
    const last = text.at(-20) === 'A' ? 'B' : 'A';
    const changed = `${text.slice(0, -20)}${last}${text.slice(-19)}`;
    assert.deepInclude(await services.cards.scanned(changed), { code: 'card-tampered' });
    assert.deepInclude(await services.cards.scanned('#C'), { code: 'card-tampered' });
    const forger = await start();
    const [forged] = await issue([GRANDMOTHER], forger, await register(forger));
    const listing = await services.venues.listing(office.id);
    const ward = await makeWard();
    const wrong = { ...listing!, id: (await forger.venues.list())[0]!.id };
    const market = await start(undefined, await ward.publish({ venues: [wrong] }));
    assert.deepInclude(await market.cards.scanned(textOf(forged!)), { code: 'card-tampered' });
  });

  it('made anew let nobody in with the lost one, and keep the household together', async () => {
    const [lost, other] = await issue([GRANDMOTHER, GRANDFATHER]);
    clock.advance(MINUTE);
    const renewed = await services.cards.reissue(lost!.id);
    if (!renewed.ok) return assert.fail(renewed.code);
    const next = renewed.value;
    assert.notEqual(next.id, lost!.id);
    assert.equal(next.household, other!.household);
    assert.deepInclude(next.content, GRANDMOTHER);
    assert.deepInclude(await services.cards.scanned(textOf(lost!)), { code: 'card-revoked' });
    assert.deepInclude(await services.cards.scanned(textOf(next)), { ok: true });
    const [old] = (await services.cards.list(office.id)).filter(({ id }) => id === lost!.id);
    assert.equal(old?.revokedAt, MORNING + MINUTE);
    assert.isUndefined(old?.content, 'nothing is kept of its bearer');
  });

  it('are made anew once, however many tabs ask at the same moment', async () => {
    const database = `cards-${newId()}`;
    services = await start(database);
    office = await register();
    const second = await start(database);
    const [lost] = await issue();
    const outcomes = await Promise.all([
      services.cards.reissue(lost!.id),
      second.cards.reissue(lost!.id),
    ]);
    assert.lengthOf(
      outcomes.filter(({ ok }) => ok),
      1,
    );
    assert.deepInclude(
      outcomes.find(({ ok }) => !ok),
      { code: 'not-good' },
    );
    const good = (await services.cards.list(office.id)).filter((card) => !card.revokedAt);
    assert.lengthOf(good, 1);
  });

  it('withdrawn let nobody in, and are named to the ward by their random ids', async () => {
    const [kept, withdrawn] = await issue([GRANDFATHER, GRANDMOTHER]);
    assert.isTrue((await services.cards.revoke(withdrawn!.id)).ok);
    assert.deepInclude(await services.cards.scanned(textOf(withdrawn!)), { code: 'card-revoked' });
    assert.deepInclude(await services.cards.scanned(textOf(kept!)), { ok: true });
    assert.deepEqual(await services.cards.revoke(withdrawn!.id), { ok: false, code: 'not-good' });
    assert.deepEqual(await services.cards.reissue(withdrawn!.id), { ok: false, code: 'not-good' });
    assert.deepEqual(await services.cards.revocations(office.id), {
      issuer: office.id,
      revokedCards: [withdrawn!.id],
    });
  });

  it('are refused at every venue once the ward publishes that they are withdrawn', async () => {
    const [card] = await issue();
    const ward = await makeWard();
    const venues = [(await services.venues.listing(office.id))!];
    await services.cards.revoke(card!.id);
    const { revokedCards } = await services.cards.revocations(office.id);
    const before = await start(undefined, await ward.publish({ venues }));
    assert.deepInclude(await before.cards.scanned(textOf(card!)), { ok: true });
    const after = await start(undefined, await ward.publish({ venues, revokedCards }));
    assert.deepInclude(await after.cards.scanned(textOf(card!)), { code: 'card-revoked' });
    const gone = await start(
      undefined,
      await ward.publish({ venues: venues.map((one) => ({ ...one, revoked: true })) }),
    );
    assert.deepInclude(await gone.cards.scanned(textOf(card!)), { code: 'card-revoked' });
  });

  it('stay withdrawn on a device that the venue moves to, where good ones can be withdrawn', async () => {
    const [withdrawn, good] = await issue([GRANDMOTHER, GRANDFATHER]);
    await services.cards.revoke(withdrawn!.id);
    const made = await services.venues.backUp(office.id, PASSPHRASE);
    if (!made.ok) return assert.fail(made.code);
    const moved = await start();
    assert.isTrue((await moved.venues.restore(made.value, PASSPHRASE)).ok);
    assert.deepInclude(await moved.cards.scanned(textOf(withdrawn!)), { code: 'card-revoked' });
    assert.deepInclude(await moved.cards.scanned(textOf(good!)), { ok: true });
    const listed = await moved.cards.list(office.id);
    assert.sameMembers(
      listed.map(({ number }) => number),
      [withdrawn!.number, good!.number],
    );
    assert.isTrue(
      listed.every(({ content }) => content === undefined),
      'nothing of their bearers',
    );
    assert.isTrue((await moved.cards.revoke(good!.id)).ok);
    assert.deepInclude(await moved.cards.scanned(textOf(good!)), { code: 'card-revoked' });
  });

  it('keep their bearers, and stay withdrawn, when an older backup is opened over them', async () => {
    const [lost, good] = await issue([GRANDMOTHER, GRANDFATHER]);
    const made = await services.venues.backUp(office.id, PASSPHRASE);
    if (!made.ok) return assert.fail(made.code);
    await services.cards.revoke(lost!.id);
    assert.isTrue((await services.venues.restore(made.value, PASSPHRASE)).ok);
    assert.deepInclude(await services.cards.scanned(textOf(lost!)), { code: 'card-revoked' });
    const kept = (await services.cards.list(office.id)).find(({ id }) => id === good!.id);
    assert.equal(kept?.content?.name, GRANDFATHER.name);
  });

  it('are withdrawn by a newer backup on a device where they are still good', async () => {
    const database = `cards-${newId()}`;
    services = await start(database);
    office = await register();
    const [card] = await issue();
    const first = await services.venues.backUp(office.id, PASSPHRASE);
    const other = await start();
    if (!first.ok) return assert.fail(first.code);
    await other.venues.restore(first.value, PASSPHRASE);
    await other.cards.revoke(card!.id);
    const second = await other.venues.backUp(office.id, PASSPHRASE);
    if (!second.ok) return assert.fail(second.code);
    assert.isTrue((await services.venues.restore(second.value, PASSPHRASE)).ok);
    assert.deepInclude(await services.cards.scanned(textOf(card!)), { code: 'card-revoked' });
    const [row] = await services.cards.list(office.id);
    assert.isUndefined(row?.content, 'nothing of its bearer is kept');
  });

  it('have numbers that differ among all cards of a venue', async () => {
    const many = Array.from({ length: 10 }, () => GRANDFATHER);
    const cards = [...(await issue(many)), ...(await issue(many))];
    assert.equal(new Set(cards.map(({ number }) => number)).size, 20);
  });

  it('leave nothing of their bearers readable in the database, and nothing at all once withdrawn', async () => {
    const database = `cards-${newId()}`;
    services = await start(database);
    office = await register();
    const [card] = await issue();
    const store = await openTestStore(database);
    const stored = async () => everyByte(await store.cards.get(card!.id));
    for (const part of ['Nguyễn', 'Mẫu', 'Nguyen', '0912345678', '912345678', 'Bà']) {
      assert.notInclude(await stored(), part);
    }
    assert.include(await stored(), office.id);
    await services.cards.revoke(card!.id);
    const row = await store.cards.get(card!.id);
    assert.isUndefined(row?.content);
    store.close();
  });
});

/** All that is kept in a record, bytes read as text. */
function everyByte(value: unknown): string {
  if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
  if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(everyByte).join();
  return String(value);
}
