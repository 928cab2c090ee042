/** Signs and verifies venue codes. */
import { readVenueClaims, writeVenueClaims, type VenueClaims } from '../codes/venue-claims.js';
import { checkSigner, openCode, signCode, type CodeFault } from './signed-code.js';
import type { Trust } from './trust.js';

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
  | CodeFault;

/**
 * The text of a venue code. `checkInUrl` is the absolute address of the ward's check-in page.
 * @param key An ECDSA P-256 private key that may sign.
 */
export async function issueVenueCode(
  claims: VenueClaims,
  key: CryptoKey,
  checkInUrl: string,
): Promise<string> {
  return signCode('V', writeVenueClaims(claims), key, checkInUrl);
}

/** Says what a scanned text is worth. Never throws; `now` is epoch ms. */
export async function verifyVenueCode(
  text: string,
  trust: Trust,
  now: number,
): Promise<VenueVerdict> {
  const envelope = openCode(text, 'V', trust.origin);
  if ('status' in envelope) return envelope;
  const claims = readVenueClaims(envelope.claims);
  if (!claims) return { status: 'malformed' };
  const status = await checkSigner(claims.venue, envelope, trust);
  if (status === 'tampered' || status === 'foreign-curve') return { status };
  const expired = claims.expiresAt !== undefined && now >= claims.expiresAt;
  return { status: expired && status !== 'revoked' ? 'expired' : status, claims };
}
