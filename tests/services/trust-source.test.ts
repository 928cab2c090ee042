import { base64urlnopad } from '@scure/base';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { issueTrustList, type ListedVenue, type TrustList } from '../../src/crypto/trust-list.js';
import { openSeal, sealingSuite } from '../../src/crypto/sealing.js';
import { sealContext } from '../../src/services/seals.js';
import { openServices, type Services } from '../../src/services/services.js';
import { FakeClock } from '../../src/testing.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { MORNING, newId } from '../support/records.js';
import { MARKET } from '../support/ward.js';

/** A ward that signs lists, and publishes them where `fetch` finds them. */
async function makeWard() {
  const { kem } = await sealingSuite();
  const sealing = await kem.generateKeyPair();
  const signing = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const jwk = (await crypto.subtle.exportKey('jwk', signing.publicKey)) as JWK;
  const thumbprint = await calculateJwkThumbprint(jwk);
  const sealingKey = base64urlnopad.encode(
    new Uint8Array(await kem.serializePublicKey(sealing.publicKey)),
  );
  return {
    sealing,
    async publish(venues: readonly ListedVenue[], issuedAt = MORNING): Promise<URL> {
      const list: TrustList = { ward: '07069', sealingKey, issuedAt, venues };
      const address = URL.createObjectURL(new Blob([await issueTrustList(list, signing)]));
      return new URL(`${address}#${thumbprint}`);
    },
  };
}

describe('a ward that vouches for its venues', () => {
  const open: Services[] = [];
  let market: Services;
  let listing: ListedVenue;
  let code: string;
  let shortCode: string;

  async function start(trust?: URL, database = `test-${newId()}`): Promise<Services> {
    const checkInUrl = 'https://phuong.example.vn/vao/';
    const clock = new FakeClock(MORNING);
    const opened = await openServices({ database, checkInUrl, clock, trust });
    if (!opened.ok) throw new Error(opened.code);
    await opened.value.loadOffice();
    open.push(opened.value);
    return opened.value;
  }

  beforeEach(async () => {
    market = await start();
    const registered = await market.venues.register(MARKET);
    if (!registered.ok) throw new Error(registered.code);
    listing = (await market.venues.listing(registered.value.id))!;
    const issued = (await market.venues.code(registered.value.id, 1))!;
    ({ text: code, shortCode } = issued);
  });

  afterEach(() => {
    for (const services of open.splice(0)) services.close();
  });

  it('makes a listed venue trusted on every phone, by scan and by typed code', async () => {
    const ward = await makeWard();
    const phone = await start(await ward.publish([listing]));
    const scanned = await phone.codes.scanned(code);
    assert.isTrue(scanned.ok && scanned.trusted);
    const typed = await phone.codes.typed(shortCode);
    assert.isTrue(typed.ok && typed.trusted);
    if (scanned.ok && typed.ok)
      assert.deepEqual(typed.claims.sealingKey, scanned.claims.sealingKey);
  });

  it('is sealed to as well: the ward opens what the venue opens', async () => {
    const ward = await makeWard();
    const phone = await start(await ward.publish([listing]));
    const reading = await phone.codes.scanned(code);
    if (!reading.ok) throw new Error(reading.code);
    const { claims, trusted } = reading;
    const identity = { name: 'Nguyễn Thị Mẫu' };
    await phone.diary.checkIn({ claims, trusted, method: 'venue-code', identity, partySize: 1 });
    const { visit } = (await phone.diary.current())!;
    const context = sealContext(visit.id, 'ward', '07069');
    assert.deepEqual(await openSeal(visit.identity.ward!, ward.sealing, context), identity);
  });

  it('can revoke a venue, even one of this very device', async () => {
    const ward = await makeWard();
    const trust = await ward.publish([{ ...listing, revoked: true }]);
    const phone = await start(trust);
    assert.deepEqual(await phone.codes.scanned(code), { ok: false, code: 'revoked' });
    assert.deepEqual(await phone.codes.typed(shortCode), { ok: false, code: 'revoked' });
    const database = `test-${newId()}`;
    const gate = await start(trust, database);
    const own = await gate.venues.register(MARKET);
    if (!own.ok) throw new Error(own.code);
    const ownListing = (await gate.venues.listing(own.value.id))!;
    const ownCode = (await gate.venues.code(own.value.id, 1))!;
    gate.close();
    const list = await ward.publish([{ ...ownListing, revoked: true }], MORNING + 1);
    const later = await start(list, database);
    await later.trust.refreshed();
    assert.deepEqual(await later.codes.typed(ownCode.shortCode), { ok: false, code: 'revoked' });
    assert.deepEqual(await later.codes.scanned(ownCode.text), { ok: false, code: 'revoked' });
  });

  it('is believed without a network, by the last list that was good', async () => {
    const ward = await makeWard();
    const trust = await ward.publish([listing]);
    const database = `test-${newId()}`;
    const online = await start(trust, database);
    assert.isTrue((await online.codes.typed(shortCode)).ok);
    URL.revokeObjectURL(trust.href.split('#')[0] ?? '');
    const offline = await start(trust, database);
    assert.isTrue((await offline.codes.typed(shortCode)).ok);
    await offline.trust.refreshed();
    assert.equal(offline.trust.failure, 'unreachable');
    assert.isTrue((await offline.codes.typed(shortCode)).ok);
  });

  it('is not believed when an older list is played back', async () => {
    const ward = await makeWard();
    const database = `test-${newId()}`;
    const newer = await ward.publish([{ ...listing, revoked: true }], MORNING + 1);
    assert.isFalse((await (await start(newer, database)).codes.scanned(code)).ok);
    const phone = await start(await ward.publish([listing]), database);
    await phone.trust.refreshed();
    assert.deepEqual(await phone.codes.scanned(code), { ok: false, code: 'revoked' });
    assert.equal(phone.trust.failure, 'older');
  });

  it('is not believed under another key than the pinned one, nor without a pin', async () => {
    const [ward, forger] = await Promise.all([makeWard(), makeWard()]);
    const pin = (await ward.publish([])).hash;
    const forged = new URL((await forger.publish([listing])).href.replace(/#.*/, pin));
    const phone = await start(forged);
    const reading = await phone.codes.scanned(code);
    assert.isTrue(reading.ok && !reading.trusted);
    assert.equal(phone.trust.failure, 'wrong-key');
    const unpinned = new URL((await ward.publish([listing])).href.replace(/#.*/, ''));
    const careless = await start(unpinned);
    const unproven = await careless.codes.scanned(code);
    assert.isTrue(unproven.ok && !unproven.trusted);
    assert.equal(careless.trust.failure, 'no-pin');
  });
});
