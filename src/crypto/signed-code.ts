/** Codes that a venue signs, of whatever letter: ES256 over the envelope of `codes/envelope.ts`. */
import type { CBORType } from '@levischuck/tiny-cbor';
import { readLink, writeLink, type CodeLetter } from '../codes/code-link.js';
import {
  claimsToSign,
  ENVELOPE_LIMIT,
  readEnvelope,
  writeEnvelope,
  type Envelope,
  type EnvelopeFault,
} from '../codes/envelope.js';
import type { Trust, TrustedVenue } from './trust.js';

const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** Why the claims of a code are not even looked at. */
export type CodeFault =
  /** A link to another site's page. */
  | { readonly status: 'wrong-origin'; readonly origin: string }
  /** Faults of form; `malformed` also where the text is no code of that letter at all. */
  | { readonly status: EnvelopeFault };

/** What a signature is worth. */
export type Standing =
  /** By a key that the trust names for this venue, in force now. */
  | 'trusted'
  /** The trust names no key for this venue: nothing could be checked. */
  | 'untrusted'
  /** Right, but by a key or for a venue that the ward has withdrawn. */
  | 'revoked'
  /** No key of the venue has signed this. */
  | 'tampered'
  | 'foreign-curve';

/** @param key An ECDSA P-256 private key that may sign. */
export async function signCode(
  letter: CodeLetter,
  claims: ReadonlyMap<number, CBORType>,
  key: CryptoKey,
  pageUrl: string,
): Promise<string> {
  const { payload, signed } = claimsToSign(claims);
  const signature = await crypto.subtle.sign(SIGNATURE, key, signed);
  return writeLink(letter, pageUrl, writeEnvelope(payload, new Uint8Array(signature)));
}

/** Takes a code for a page of that origin apart; nothing about it is checked yet. Never throws. */
export function openCode(text: string, letter: CodeLetter, origin: string): Envelope | CodeFault {
  // Before anything is parsed: a code is a few hundred characters, and an address is not long.
  if (text.length > ENVELOPE_LIMIT + 2048) return { status: 'oversized' };
  const link = readLink(text, letter);
  if (!link) return { status: 'malformed' };
  if (link.origin !== origin) return { status: 'wrong-origin', origin: link.origin };
  const envelope = readEnvelope(link.envelope);
  return typeof envelope === 'string' ? { status: envelope } : envelope;
}

/** Whether the venue of that id has signed an envelope, as far as the trust knows. */
export async function checkSigner(
  id: string,
  { signed, signature }: Envelope,
  { venues }: Trust,
): Promise<Standing> {
  const venue = venues.find((one) => one.id === id);
  if (!venue) return 'untrusted';
  const signer = await findSigner(venue, signed, signature);
  if (typeof signer === 'string') return signer;
  return venue.revoked || signer.revoked ? 'revoked' : 'trusted';
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
