/**
 * The ward's trust list: one signed file (JWS, RFC 7515) that a page fetches and keeps. It names
 * the approved venues, what is revoked, and the key that identities are sealed to for the ward.
 */
import { failed, done, type Outcome } from '../core/outcome.js';
import { openPinned, signPinned, type PinnedFault } from './pinned-jws.js';
import type { TrustedVenue } from './trust.js';

/** An approved venue, with what a page needs where only its short code was typed. */
export interface ListedVenue extends TrustedVenue {
  readonly name: string;
  /** Commune code. */
  readonly ward: string;
  readonly entrances: number;
  /** Minutes. */
  readonly maxStay: number;
  /** X25519 public key, base64url. */
  readonly sealingKey: string;
}

export interface TrustList {
  /** Commune code of the ward that signs. */
  readonly ward: string;
  /** X25519 public key of the ward, base64url. */
  readonly sealingKey: string;
  /** Epoch milliseconds; an older list never replaces a newer one. */
  readonly issuedAt: number;
  readonly venues: readonly ListedVenue[];
  /** Ids of visitor cards that are lost or withdrawn, whoever issued them. */
  readonly revokedCards?: readonly string[];
}

export type TrustListFault = PinnedFault;

const TYPE = 'ward-trust+jws';

/**
 * Signs a trust list with the ward's ECDSA P-256 key.
 * @throws TypeError if the list is not whole: phones would refuse it.
 */
export async function issueTrustList(list: TrustList, keys: CryptoKeyPair): Promise<string> {
  if (!isTrustList(list)) throw new TypeError('the trust list is not whole');
  return signPinned(list, TYPE, keys);
}

/**
 * Opens a trust list. The page pins the ward's key by `thumbprint` (RFC 7638, SHA-256, base64url),
 * so a list on a broken-into server is refused.
 */
export async function openTrustList(
  jws: string,
  thumbprint: string,
): Promise<Outcome<TrustList, TrustListFault>> {
  const opened = await openPinned(jws, TYPE, thumbprint);
  if (!opened.ok) return opened;
  return isTrustList(opened.value) ? done(opened.value) : failed('malformed');
}

/** The signature says who wrote the list, not that it is whole. */
function isTrustList(value: unknown): value is TrustList {
  const list = value as Partial<TrustList> | null;
  return (
    typeof list === 'object' &&
    list !== null &&
    typeof list.ward === 'string' &&
    typeof list.sealingKey === 'string' &&
    Number.isFinite(list.issuedAt) &&
    Array.isArray(list.venues) &&
    list.venues.every(isListedVenue) &&
    (list.revokedCards === undefined ||
      (Array.isArray(list.revokedCards) &&
        list.revokedCards.every((card) => typeof card === 'string')))
  );
}

function isListedVenue(value: unknown): value is ListedVenue {
  const venue = value as Partial<ListedVenue> | null;
  return (
    typeof venue === 'object' &&
    venue !== null &&
    typeof venue.id === 'string' &&
    typeof venue.name === 'string' &&
    typeof venue.ward === 'string' &&
    Number.isInteger(venue.entrances) &&
    Number.isInteger(venue.maxStay) &&
    typeof venue.sealingKey === 'string' &&
    Array.isArray(venue.keys) &&
    venue.keys.every((key: { jwk?: unknown } | null) => typeof key?.jwk === 'object' && key.jwk)
  );
}
