/** Signs and verifies the cards of visitors without a phone, and seals whom they are for. */
import { readCardClaims, writeCardClaims, type CardClaims } from '../codes/card-claims.js';
import { packCardIdentity, unpackCardIdentity, type CardIdentity } from '../codes/card-identity.js';
import { openSealedBytes, sealBytes } from './sealing.js';
import { checkSigner, openCode, signCode, type CodeFault } from './signed-code.js';
import type { Trust } from './trust.js';

/** What a card turned out to be. Only a `trusted` one lets anybody in, unless it is withdrawn. */
export type CardVerdict =
  /** Signed by a key the trust names for its issuer, in force now. */
  | { readonly status: 'trusted'; readonly claims: CardClaims }
  /** The trust names no key for its issuer: the signature could not be checked. */
  | { readonly status: 'untrusted'; readonly claims: CardClaims }
  /** Rightly signed, by a key or an issuer that the ward has withdrawn. */
  | { readonly status: 'revoked'; readonly claims: CardClaims }
  /** No key of the issuer it names has signed this. */
  | { readonly status: 'tampered' }
  | CodeFault;

/**
 * The text of a card. `cardUrl` is the absolute address of the ward's check-in page, so that a
 * phone which reads it opens that page and nothing reaches the server.
 * @param key The issuer's ECDSA P-256 private key.
 */
export async function issueVisitorCard(
  claims: CardClaims,
  key: CryptoKey,
  cardUrl: string,
): Promise<string> {
  return signCode('C', writeCardClaims(claims), key, cardUrl);
}

/**
 * Says what a scanned card is worth; whether the card itself is withdrawn, it does not know. Never
 * throws. A card has no end, so that it needs no clock.
 */
export async function verifyVisitorCard(text: string, trust: Trust): Promise<CardVerdict> {
  const envelope = openCode(text, 'C', trust.origin);
  if ('status' in envelope) return envelope;
  const claims = readCardClaims(envelope.claims);
  if (!claims) return { status: 'malformed' };
  const status = await checkSigner(claims.issuer, envelope, trust);
  return status === 'tampered' || status === 'foreign-curve' ? { status } : { status, claims };
}

/** Seals the bearer for a card's reader (32 bytes, X25519). The seal opens for that card alone. */
export function sealCardIdentity(
  identity: CardIdentity,
  readerKey: Uint8Array<ArrayBuffer>,
  card: string,
): Promise<string> {
  return sealBytes(packCardIdentity(identity).buffer, readerKey, contextOf(card));
}

/** Whom a card is for, opened with its reader's keys; `undefined` where they are another's. */
export async function openCardIdentity(
  sealed: string,
  readerKeys: CryptoKeyPair,
  card: string,
): Promise<CardIdentity | undefined> {
  const plain = await openSealedBytes(sealed, readerKeys, contextOf(card));
  return plain && unpackCardIdentity(new Uint8Array(plain));
}

function contextOf(card: string): string {
  return `card:${card}`;
}
