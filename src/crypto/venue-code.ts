/** Signs and verifies venue codes: ES256 over the envelope of `codes/envelope.ts`. */
import {
  claimsToSign,
  ENVELOPE_LIMIT,
  readEnvelope,
  writeEnvelope,
  type EnvelopeFault,
} from '../codes/envelope.js';
import { readVenueClaims, writeVenueClaims, type VenueClaims } from '../codes/venue-claims.js';
import { readVenueLink, writeVenueLink } from '../codes/venue-link.js';
import type { Trust, TrustedVenue } from './trust.js';

const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/**
 * What a venue code turned out to be. Only `trusted` and, after the visitor was told, `untrusted`
 * may be checked in with.
 */
export type VenueVerdict =
  /** Signed by a key the trust names for this venue, in force now. */
  | { readonly status: 'trusted'; readonly claims: VenueClaims }
  /** The trust names no key for this venue: its signature could not be checked. */
  | { readonly status: 'untrusted'; readonly claims: VenueClaims }
  /** Rightly signed, by a key or for a venue that the ward has withdrawn. */
  | { readonly status: 'revoked'; readonly claims: VenueClaims }
  /** A live code after its time: photographed, or shown from a stopped screen. */
  | { readonly status: 'expired'; readonly claims: VenueClaims }
  /** No key of the venue it names has signed this. */
  | { readonly status: 'tampered' }
  /** A link to another site's check-in page. */
  | { readonly status: 'wrong-origin'; readonly origin: string }
  /** Faults of form; `malformed` also where the text is no venue code at all. */
  | { readonly status: EnvelopeFault };

/**
 * The text of a venue code. `checkInUrl` is the absolute address of the ward's check-in page.
 * @param key An ECDSA P-256 private key that may sign.
 */
export async function issueVenueCode(
  claims: VenueClaims,
  key: CryptoKey,
  checkInUrl: string,
): Promise<string> {
  const { payload, signed } = claimsToSign(writeVenueClaims(claims));
  const signature = await crypto.subtle.sign(SIGNATURE, key, signed);
  return writeVenueLink(checkInUrl, writeEnvelope(payload, new Uint8Array(signature)));
}

/** Says what a scanned text is worth. Never throws; `now` is epoch ms. */
export async function verifyVenueCode(
  text: string,
  trust: Trust,
  now: number,
): Promise<VenueVerdict> {
  // Before anything is parsed: a code is a few hundred characters, and an address is not long.
  if (text.length > ENVELOPE_LIMIT + 2048) return { status: 'oversized' };
  const link = readVenueLink(text);
  if (!link) return { status: 'malformed' };
  if (link.origin !== trust.origin) return { status: 'wrong-origin', origin: link.origin };
  const envelope = readEnvelope(link.envelope);
  if (typeof envelope === 'string') return { status: envelope };
  const claims = readVenueClaims(envelope.claims);
  if (!claims) return { status: 'malformed' };

  const venue = trust.venues.find(({ id }) => id === claims.venue);
  const expired = claims.expiresAt !== undefined && now >= claims.expiresAt;
  if (!venue) return { status: expired ? 'expired' : 'untrusted', claims };
  const signer = await findSigner(venue, envelope.signed, envelope.signature);
  if (typeof signer === 'string') return { status: signer };
  if (venue.revoked || signer.revoked) return { status: 'revoked', claims };
  return { status: expired ? 'expired' : 'trusted', claims };
}

async function findSigner(
  venue: TrustedVenue,
  signed: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
) {
  const onCurve = venue.keys.filter(({ jwk }) => jwk.kty === 'EC' && jwk.crv === 'P-256');
  if (onCurve.length === 0 && venue.keys.length > 0) return 'foreign-curve' as const;
  for (const key of onCurve) {
    const publicKey = await importPublicKey(key.jwk);
    if (publicKey && (await crypto.subtle.verify(SIGNATURE, publicKey, signature, signed))) {
      return key;
    }
  }
  return 'tampered' as const;
}

/** Only the coordinates are taken over, so that a listed key cannot bring private parts or uses. */
async function importPublicKey({ x, y }: JsonWebKey): Promise<CryptoKey | undefined> {
  if (x === undefined || y === undefined) return undefined;
  try {
    const jwk = { kty: 'EC', crv: 'P-256', x, y };
    return await crypto.subtle.importKey('jwk', jwk, CURVE, false, ['verify']);
  } catch {
    return undefined; // not a point of the curve: a list's mistake must not lock out its good keys
  }
}
