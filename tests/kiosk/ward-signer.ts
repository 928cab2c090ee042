import { calculateJwkThumbprint, type JWK } from 'jose';
import type { KioskConfig } from '../../src/kiosk/kiosk-config.js';
import { issueKioskConfig } from '../../src/kiosk/signed-config.js';

/** A ward that signs configs. */
export async function makeSigner() {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const jwk = (await crypto.subtle.exportKey('jwk', keys.publicKey)) as JWK;
  return {
    keys,
    key: await calculateJwkThumbprint(jwk),
    sign: (config: KioskConfig, issued: number) => issueKioskConfig(config, issued, keys),
  };
}
