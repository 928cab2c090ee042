/** What a venue's code says, and how it is laid out in the envelope. */
import type { CBORType } from '@levischuck/tiny-cbor';
import { bytesToUuid, shorten, utf8Length, uuidToBytes, wholeNumber } from './claim-values.js';

export interface VenueClaims {
  readonly venue: string;
  /** From 1. */
  readonly entrance: number;
  readonly name: string;
  /** Commune code, 5 digits. */
  readonly ward: string;
  /** Minutes. */
  readonly maxStay: number;
  /** X25519 public key, 32 bytes: identities are sealed to it. */
  readonly sealingKey: Uint8Array<ArrayBuffer>;
  /** Epoch milliseconds, whole seconds. */
  readonly issuedAt: number;
  /** Epoch milliseconds, whole seconds; only a live code has one. */
  readonly expiresAt?: number;
}

/** The longest name a code carries, in UTF-8 bytes: it keeps the image at version 12 or less. */
export const NAME_BYTES = 64;

/** One-byte map keys. A key is never given a new meaning. */
const KEY = {
  venue: 1,
  entrance: 2,
  name: 3,
  ward: 4,
  maxStay: 5,
  sealingKey: 6,
  issuedAt: 7,
  expiresAt: 8,
} as const;

export function writeVenueClaims(claims: VenueClaims): Map<number, CBORType> {
  const map = new Map<number, CBORType>([
    [KEY.venue, uuidToBytes(claims.venue)],
    [KEY.entrance, claims.entrance],
    [KEY.name, shorten(claims.name.normalize('NFC'), NAME_BYTES, utf8Length)],
    [KEY.ward, Number(claims.ward)],
    [KEY.maxStay, claims.maxStay],
    [KEY.sealingKey, claims.sealingKey],
    [KEY.issuedAt, Math.floor(claims.issuedAt / 1000)],
  ]);
  if (claims.expiresAt !== undefined) map.set(KEY.expiresAt, Math.floor(claims.expiresAt / 1000));
  return map;
}

/** The claims if every one of them has its shape, else `undefined`. */
export function readVenueClaims(
  map: ReadonlyMap<string | number, CBORType>,
): VenueClaims | undefined {
  const venue = bytesToUuid(map.get(KEY.venue));
  const entrance = wholeNumber(map.get(KEY.entrance), 1, 999);
  const name = map.get(KEY.name);
  const ward = wholeNumber(map.get(KEY.ward), 0, 99_999);
  const maxStay = wholeNumber(map.get(KEY.maxStay), 1, 60 * 24 * 7);
  const sealingKey = map.get(KEY.sealingKey);
  const issuedAt = wholeNumber(map.get(KEY.issuedAt), 0, 2 ** 36);
  const expiresAt = wholeNumber(map.get(KEY.expiresAt), 0, 2 ** 36);
  if (
    venue === undefined ||
    entrance === undefined ||
    typeof name !== 'string' ||
    name.trim() === '' ||
    ward === undefined ||
    maxStay === undefined ||
    !(sealingKey instanceof Uint8Array) ||
    sealingKey.length !== 32 ||
    issuedAt === undefined ||
    (map.has(KEY.expiresAt) && expiresAt === undefined)
  ) {
    return undefined;
  }
  return {
    venue,
    entrance,
    name,
    ward: String(ward).padStart(5, '0'),
    maxStay,
    sealingKey: new Uint8Array(sealingKey),
    issuedAt: issuedAt * 1000,
    ...(expiresAt !== undefined && { expiresAt: expiresAt * 1000 }),
  };
}
