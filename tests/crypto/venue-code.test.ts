import * as fc from 'fast-check';
import { writeVenueClaims, type VenueClaims } from '../../src/codes/venue-claims.js';
import { encodeCBOR } from '@levischuck/tiny-cbor';
import { base32nopad } from '@scure/base';
import { issueVenueCode, verifyVenueCode } from '../../src/crypto/venue-code.js';
import type { Trust } from '../../src/crypto/trust.js';
import { assert, describe, it } from '../support/suite.js';

const NOW = Date.UTC(2026, 10, 22, 3);
const CHECK_IN_URL = 'https://checkin.example.gov.vn/vao/';
const ORIGIN = 'https://checkin.example.gov.vn';

const claims: VenueClaims = {
  venue: '0192f0a0-1111-7222-8333-444455556666',
  entrance: 2,
  name: 'Chợ Hoa Sen',
  ward: '07069',
  maxStay: 240,
  sealingKey: new Uint8Array(32).fill(7),
  issuedAt: NOW,
};

async function signingKeys(namedCurve = 'P-256') {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve }, true, [
    'sign',
    'verify',
  ]);
  return { ...pair, jwk: await crypto.subtle.exportKey('jwk', pair.publicKey) };
}

function trusting(...venues: Trust['venues']): Trust {
  return { origin: ORIGIN, venues };
}

const keys = await signingKeys();
const code = await issueVenueCode(claims, keys.privateKey, CHECK_IN_URL);
const trust = trusting({ id: claims.venue, keys: [{ jwk: keys.jwk }] });

describe('a venue code', () => {
  it('is trusted when a key named for the venue signed it, and says what was put in', async () => {
    const verdict = await verifyVenueCode(code, trust, NOW);
    assert.deepEqual(verdict, { status: 'trusted', claims });
  });

  it('is trusted by any one of a venue’s keys, so a venue can change its key', async () => {
    const newer = await signingKeys();
    const both = trusting({ id: claims.venue, keys: [{ jwk: newer.jwk }, { jwk: keys.jwk }] });
    assert.equal((await verifyVenueCode(code, both, NOW)).status, 'trusted');
  });

  it('is untrusted, but readable, when the trust does not name the venue', async () => {
    const verdict = await verifyVenueCode(code, trusting(), NOW);
    assert.deepEqual(verdict, { status: 'untrusted', claims });
  });

  it('is revoked when the venue or the key that signed it is', async () => {
    const venue = trusting({ id: claims.venue, keys: [{ jwk: keys.jwk }], revoked: true });
    assert.equal((await verifyVenueCode(code, venue, NOW)).status, 'revoked');
    const key = trusting({ id: claims.venue, keys: [{ jwk: keys.jwk, revoked: true }] });
    assert.equal((await verifyVenueCode(code, key, NOW)).status, 'revoked');
  });

  it('expires at its time and not a millisecond before', async () => {
    const live = { ...claims, expiresAt: NOW + 30_000 };
    const text = await issueVenueCode(live, keys.privateKey, CHECK_IN_URL);
    assert.equal((await verifyVenueCode(text, trust, NOW + 29_999)).status, 'trusted');
    assert.equal((await verifyVenueCode(text, trust, NOW + 30_000)).status, 'expired');
    assert.equal((await verifyVenueCode(text, trusting(), NOW + 30_000)).status, 'expired');
  });

  it('is tampered with when another key signed it in the venue’s name', async () => {
    const forger = await signingKeys();
    const forged = await issueVenueCode(claims, forger.privateKey, CHECK_IN_URL);
    assert.equal((await verifyVenueCode(forged, trust, NOW)).status, 'tampered');
  });

  it('is never trusted after any one bit of it changed', async () => {
    const [address, payload] = code.split('#V') as [string, string];
    const bytes = base32nopad.decode(payload);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const copy = bytes.slice();
        copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const text = `${address}#V${base32nopad.encode(copy)}`;
        const { status } = await verifyVenueCode(text, trust, NOW);
        assert.notEqual(status, 'trusted');
      }),
      { numRuns: 300 },
    );
  });

  it('of another site is not followed, whoever signed it', async () => {
    const elsewhere = await issueVenueCode(claims, keys.privateKey, 'https://evil.example/vao/');
    assert.deepEqual(await verifyVenueCode(elsewhere, trust, NOW), {
      status: 'wrong-origin',
      origin: 'https://evil.example',
    });
    const plain = await issueVenueCode(
      claims,
      keys.privateKey,
      CHECK_IN_URL.replace('https', 'http'),
    );
    assert.equal((await verifyVenueCode(plain, trust, NOW)).status, 'wrong-origin');
  });

  it('without a signature, or with one on another curve, says just that', async () => {
    const payload = encodeCBOR(writeVenueClaims(claims));
    const message = (algorithm: number | undefined, signature: Uint8Array) => {
      const header =
        algorithm === undefined ? new Uint8Array() : encodeCBOR(new Map([[1, algorithm]]));
      const cose = encodeCBOR([header, new Map<string | number, never>(), payload, signature]);
      return `${CHECK_IN_URL}#V${base32nopad.encode(cose)}`;
    };
    const status = async (text: string) => (await verifyVenueCode(text, trust, NOW)).status;
    assert.equal(await status(message(undefined, new Uint8Array(64))), 'unsigned');
    assert.equal(await status(message(0, new Uint8Array(64))), 'unsigned');
    assert.equal(await status(message(5, new Uint8Array(32))), 'unsigned', 'HMAC 256/256');
    assert.equal(await status(message(-7, new Uint8Array())), 'unsigned');
    assert.equal(await status(message(-35, new Uint8Array(96))), 'foreign-curve', 'ES384');
    assert.equal(await status(message(-47, new Uint8Array(64))), 'foreign-curve', 'ES256K');
    assert.equal(
      await status(message(-7, new Uint8Array(64))),
      'tampered',
      'an all-zero signature',
    );
  });

  it('says so when the list names the venue with keys of another curve only', async () => {
    const foreign = await signingKeys('P-384');
    const list = trusting({ id: claims.venue, keys: [{ jwk: foreign.jwk }] });
    assert.equal((await verifyVenueCode(code, list, NOW)).status, 'foreign-curve');
  });

  it('that is far too long is turned away unread', async () => {
    const long = `${CHECK_IN_URL}#V${'A'.repeat(5000)}`;
    assert.equal((await verifyVenueCode(long, trust, NOW)).status, 'oversized');
    const stuffed = `${CHECK_IN_URL}#V${'A'.repeat(900)}`;
    assert.equal((await verifyVenueCode(stuffed, trust, NOW)).status, 'oversized');
  });

  it('never throws, whatever was scanned', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const { status } = await verifyVenueCode(text, trust, NOW);
        assert.equal(status, 'malformed');
        const behind = await verifyVenueCode(`${CHECK_IN_URL}#V${text}`, trust, NOW);
        assert.include(
          ['malformed', 'unsigned', 'oversized', 'tampered', 'untrusted'],
          behind.status,
        );
      }),
      { numRuns: 300 },
    );
  });
});
