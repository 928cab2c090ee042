/**
 * Files that a ward signs (compact JWS, RFC 7515, ES256) and that a page takes by the thumbprint of
 * the ward's key alone (RFC 7638, SHA-256, base64url), so that one on a broken-into server is
 * refused. What signs is loaded at first use.
 */
import type { CompactJWSHeaderParameters, JWK } from 'jose';
import { done, failed, type Outcome } from '../core/outcome.js';

/** `malformed`: no such file. `wrong-key`: signed by another. `tampered`: changed after that. */
export type PinnedFault = 'malformed' | 'wrong-key' | 'tampered';

/**
 * @param kind What it is, as the JWS's `typ`: one kind is never taken for another.
 * @throws where what signs cannot be loaded, for want of a network.
 */
export async function signPinned(
  value: unknown,
  kind: string,
  { privateKey, publicKey }: CryptoKeyPair,
): Promise<string> {
  const { CompactSign } = await import('jose');
  const jwk = publicPart(await crypto.subtle.exportKey('jwk', publicKey));
  return new CompactSign(new TextEncoder().encode(JSON.stringify(value)))
    .setProtectedHeader({ alg: 'ES256', typ: kind, jwk })
    .sign(privateKey);
}

/** @throws where what checks signatures cannot be loaded, for want of a network. */
export async function openPinned(
  jws: string,
  kind: string,
  thumbprint: string,
): Promise<Outcome<unknown, PinnedFault>> {
  const { calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK } =
    await import('jose');
  try {
    const header = decodeProtectedHeader(jws) as CompactJWSHeaderParameters;
    if (header.typ !== kind || !header.jwk) return failed('malformed');
    if ((await calculateJwkThumbprint(header.jwk)) !== thumbprint) return failed('wrong-key');
    const key = await importJWK(header.jwk, 'ES256');
    const verified = await compactVerify(jws, key, { algorithms: ['ES256'] }).catch(
      () => undefined,
    );
    if (!verified) return failed('tampered');
    return done(JSON.parse(new TextDecoder().decode(verified.payload)));
  } catch {
    return failed('malformed');
  }
}

function publicPart({ kty, crv, x, y }: JsonWebKey): JWK {
  return { kty, crv, x, y } as JWK;
}
