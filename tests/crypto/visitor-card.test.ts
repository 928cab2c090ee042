import fc from 'fast-check';
import { base32nopad, base64urlnopad } from '@scure/base';
import type { CardClaims } from '../../src/codes/card-claims.js';
import { qrImage } from '../../src/codes/qr-image.js';
import { readCode } from '../../src/codes/read-code.js';
import { sealingSuite } from '../../src/crypto/sealing.js';
import type { Trust } from '../../src/crypto/trust.js';
import { issueVenueCode, verifyVenueCode } from '../../src/crypto/venue-code.js';
import {
  issueVisitorCard,
  openCardIdentity,
  sealCardIdentity,
  verifyVisitorCard,
} from '../../src/crypto/visitor-card.js';
import { assert, describe, it } from '../support/suite.js';
import { CLAIMS as VENUE } from '../codes/claims.js';

const PAGE = 'https://phuongmaokhe.quangninh.gov.vn/check-in/';
const ORIGIN = 'https://phuongmaokhe.quangninh.gov.vn';
const CARD = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';
const ISSUER = '0192f0a0-1111-7222-8333-444455556666';
const bearer = { name: 'Nguyễn Phước Tường Vy Thuỵ Ưỡng Ểnh Quỳn', phone: '0912345678' };

async function signingKeys() {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  return { ...pair, jwk: await crypto.subtle.exportKey('jwk', pair.publicKey) };
}

async function readerKeys() {
  const { kem } = await sealingSuite();
  const pair = await kem.generateKeyPair();
  return { pair, raw: new Uint8Array(await kem.serializePublicKey(pair.publicKey)) };
}

const keys = await signingKeys();
const ward = await readerKeys();
const claims: CardClaims = {
  id: CARD,
  issuer: ISSUER,
  reader: '07069',
  issuedOn: '2026-11-22',
  sealed: await sealCardIdentity(bearer, ward.raw, CARD),
};
const card = await issueVisitorCard(claims, keys.privateKey, PAGE);
const trusting = (...venues: Trust['venues']): Trust => ({ origin: ORIGIN, venues });
const trust = trusting({ id: ISSUER, keys: [{ jwk: keys.jwk }] });
const status = async (text: string, by = trust) => (await verifyVisitorCard(text, by)).status;

describe('a visitor card', () => {
  it('is trusted when a key named for its issuer signed it, and says what was put in', async () => {
    assert.deepEqual(await verifyVisitorCard(card, trust), { status: 'trusted', claims });
  });

  it('is a link that opens the ward’s page, whose code is a visitor card', () => {
    assert.isTrue(card.startsWith('HTTPS://PHUONGMAOKHE.QUANGNINH.GOV.VN/check-in/#C'));
    assert.deepInclude(readCode(card), { kind: 'visitor-card', text: card });
  });

  it('is version 12 or less with a name of 40 letters and a phone', () => {
    assert.lengthOf(bearer.name, 40);
    assert.isAtMost(qrImage(card, { level: 'M' }).version, 12);
  });

  it('tells nobody its bearer’s name or phone, nor how long they are', async () => {
    const short = await sealCardIdentity({ name: 'An' }, ward.raw, CARD);
    assert.equal(short.length, claims.sealed.length);
    const [, envelope = ''] = card.split('#C');
    const bytes = base32nopad.decode(envelope);
    const readable = new TextDecoder('utf-8', { fatal: false }).decode(bytes) + card;
    for (const part of [...bearer.name.split(' '), 'Nguyen', '0912', '345678']) {
      assert.notInclude(readable, part);
    }
    const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    assert.notInclude(digits, bearer.phone);
  });

  it('is untrusted where no key of its issuer is known', async () => {
    assert.deepEqual(await verifyVisitorCard(card, trusting()), { status: 'untrusted', claims });
  });

  it('is tampered when another key signed it for the issuer', async () => {
    const forger = await signingKeys();
    assert.equal(await status(await issueVisitorCard(claims, forger.privateKey, PAGE)), 'tampered');
  });

  it('is revoked when its issuer or the key that signed it is', async () => {
    const issuer = trusting({ id: ISSUER, keys: [{ jwk: keys.jwk }], revoked: true });
    assert.equal(await status(card, issuer), 'revoked');
    const key = trusting({ id: ISSUER, keys: [{ jwk: keys.jwk, revoked: true }] });
    assert.equal(await status(card, key), 'revoked');
  });

  it('of another site is not followed', async () => {
    const elsewhere = await issueVisitorCard(claims, keys.privateKey, 'https://evil.example/vao/');
    assert.deepEqual(await verifyVisitorCard(elsewhere, trust), {
      status: 'wrong-origin',
      origin: 'https://evil.example',
    });
  });

  it('does not pass for a poster by another letter, nor a poster for a card', async () => {
    const venue = { ...VENUE, venue: ISSUER };
    const poster = await issueVenueCode(venue, keys.privateKey, PAGE);
    assert.equal(await status(poster.replace('#V', '#C')), 'malformed');
    assert.equal((await verifyVenueCode(card.replace('#C', '#V'), trust, 0)).status, 'malformed');
    assert.equal(await status(poster), 'malformed');
  });

  it('is never trusted after any one bit of it changed', async () => {
    const [address, envelope] = card.split('#C') as [string, string];
    const bytes = base32nopad.decode(envelope);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const copy = bytes.slice();
        copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        assert.notEqual(await status(`${address}#C${base32nopad.encode(copy)}`), 'trusted');
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever was scanned', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        assert.equal(await status(text), 'malformed');
        assert.notEqual(await status(`${PAGE}#C${text}`), 'trusted');
      }),
      { numRuns: 100 },
    );
    assert.equal(await status(`${PAGE}#C${'A'.repeat(900)}`), 'oversized');
  });
});

describe('the seal on a visitor card', () => {
  it('opens with its reader’s key', async () => {
    assert.deepEqual(await openCardIdentity(claims.sealed, ward.pair, CARD), bearer);
  });

  it('stays shut for another key, for another card and after any change', async () => {
    const other = await readerKeys();
    assert.isUndefined(await openCardIdentity(claims.sealed, other.pair, CARD));
    const copied = CARD.replace('a', 'b');
    assert.isUndefined(await openCardIdentity(claims.sealed, ward.pair, copied), 'wrong context');
    const bytes = base64urlnopad.decode(claims.sealed);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    const damaged = base64urlnopad.encode(bytes);
    assert.isUndefined(await openCardIdentity(damaged, ward.pair, CARD));
    assert.isUndefined(await openCardIdentity('not base64url!', ward.pair, CARD));
  });

  it('is another each time, so that two cards of one person have nothing in common', async () => {
    const again = await sealCardIdentity(bearer, ward.raw, CARD);
    assert.notEqual(again, claims.sealed);
    assert.notEqual(again.slice(0, 20), claims.sealed.slice(0, 20));
  });
});
