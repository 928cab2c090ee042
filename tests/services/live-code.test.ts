import { MINUTE, SECOND } from '../../src/core/day.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { Ward } from '../support/ward.js';

describe('a venue’s live code', () => {
  let ward: Ward;

  beforeEach(() => {
    ward = new Ward();
  });

  afterEach(() => ward.close());

  async function scanLive() {
    const { id } = await ward.register();
    const { venues, codes, clock } = await ward.services();
    const code = (await venues.liveCode(id, 2)) ?? assert.fail('no live code');
    return { id, venues, code, clock, scan: () => codes.scanned(code.text) };
  }

  it('is signed here, for its entrance, and good for 90 seconds', async () => {
    const { code, clock, scan } = await scanLive();
    assert.equal(code.expiresAt, clock.now() + 90 * SECOND);
    const reading = await scan();
    if (!reading.ok) return assert.fail(reading.code);
    assert.isTrue(reading.trusted);
    assert.include(reading.claims, { entrance: 2, expiresAt: code.expiresAt });
    ward.clock.advance(90 * SECOND - 1);
    assert.isTrue((await scan()).ok);
    ward.clock.advance(1);
    assert.deepEqual(await scan(), { ok: false, code: 'expired' });
  });

  it('of a while ago is refused, and the one of now is another under the same short code', async () => {
    const { code, scan, id, venues } = await scanLive();
    ward.clock.advance(10 * MINUTE);
    assert.deepEqual(await scan(), { ok: false, code: 'expired' });
    const next = await venues.liveCode(id, 2);
    assert.notEqual(next?.text, code.text);
    assert.equal(next?.shortCode, code.shortCode);
  });

  it('is had only of a venue and entrance of this device', async () => {
    const { id } = await ward.register();
    const { venues } = await ward.services();
    assert.isUndefined(await venues.liveCode(id, 3));
    assert.isUndefined(await venues.liveCode('0198b3c4-0000-7abc-9def-0123456789ab', 1));
  });

  it('that is confirmed too late is refused as expired, and nothing is stored', async () => {
    const { scan } = await scanLive();
    const reading = await scan();
    if (!reading.ok) return assert.fail(reading.code);
    const { diary } = await ward.services();
    const { claims, trusted } = reading;
    const identity = { name: 'Nguyễn Thị Mẫu', phone: '0900000000' };
    const arrival = { claims, trusted, method: 'venue-code', identity, partySize: 1 } as const;
    ward.clock.advance(17 * MINUTE);
    assert.deepEqual(await diary.checkIn(arrival), { ok: false, code: 'expired' });
    assert.lengthOf(await diary.entries(), 0);
    ward.clock.advance(-60 * MINUTE);
    assert.isTrue((await diary.checkIn(arrival)).ok, 'a slow clock turns nobody away');
    assert.equal((await diary.current())?.visit.evidence, 'poster');
  });
});
