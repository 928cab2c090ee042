import { calculateJwkThumbprint, CompactSign, type JWK } from 'jose';
import { issueTrustList, openTrustList, type TrustList } from '../../src/crypto/trust-list.js';
import { assert, describe, it } from '../support/suite.js';

const list: TrustList = {
  ward: '07069',
  sealingKey: 'BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc',
  issuedAt: 1_760_000_000_000,
  venues: [
    {
      id: '0192f0a0-1111-7222-8333-444455556666',
      name: 'Chợ Hoa Sen',
      ward: '07069',
      entrances: 2,
      maxStay: 240,
      sealingKey: 'BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc',
      keys: [],
    },
  ],
};

async function wardKeys() {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const jwk = (await crypto.subtle.exportKey('jwk', pair.publicKey)) as JWK;
  return { pair, jwk, thumbprint: await calculateJwkThumbprint(jwk) };
}

describe('a trust list', () => {
  it('opens under the ward’s pinned key', async () => {
    const { pair, thumbprint } = await wardKeys();
    const jws = await issueTrustList(list, pair);
    assert.deepEqual(await openTrustList(jws, thumbprint), { ok: true, value: list });
  });

  it('is refused when another key signed it, when it was changed, and when it is no list', async () => {
    const ward = await wardKeys();
    const forger = await wardKeys();
    const forged = await issueTrustList(list, forger.pair);
    assert.deepEqual(await openTrustList(forged, ward.thumbprint), {
      ok: false,
      code: 'wrong-key',
    });

    const [header, payload, signature] = (await issueTrustList(list, ward.pair)).split('.');
    const changed = [header, `${payload?.slice(0, -4)}AAAA`, signature].join('.');
    assert.deepEqual(await openTrustList(changed, ward.thumbprint), {
      ok: false,
      code: 'tampered',
    });

    for (const text of ['', 'a.b.c', '<!doctype html>']) {
      assert.deepEqual(await openTrustList(text, ward.thumbprint), {
        ok: false,
        code: 'malformed',
      });
    }
  });

  it('is refused when signed rightly but not whole', async () => {
    const { pair, jwk, thumbprint } = await wardKeys();
    for (const body of [null, {}, { ...list, venues: [{}] }, { ...list, issuedAt: 'today' }]) {
      const jws = await new CompactSign(new TextEncoder().encode(JSON.stringify(body)))
        .setProtectedHeader({ alg: 'ES256', typ: 'ward-trust+jws', jwk })
        .sign(pair.privateKey);
      assert.deepEqual(await openTrustList(jws, thumbprint), { ok: false, code: 'malformed' });
    }
  });
});
