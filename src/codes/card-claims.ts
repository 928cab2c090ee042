/** What a visitor card's code says, and how it is laid out in the envelope. */
import type { CBORType } from '@levischuck/tiny-cbor';
import { base64urlnopad } from '@scure/base';
import { DAY, dayOf, startOfDay } from '../core/day.js';
import { bytesToUuid, uuidToBytes, wholeNumber } from './claim-values.js';

export interface CardClaims {
  /** 32 hex digits; random, and all that the code says of its bearer in clear. */
  readonly id: string;
  /** Id of the venue that signs. */
  readonly issuer: string;
  /** Who may open the seal: a ward (commune code, 5 digits), or the issuer where it is the same. */
  readonly reader: string;
  /** `YYYY-MM-DD`, the Vietnamese day: a time would tell the cards of a household by. */
  readonly issuedOn: string;
  /** The bearer, sealed for the reader (base64url; see `crypto/visitor-card.ts`). */
  readonly sealed: string;
}

/** One-byte map keys. A key is never given a new meaning. */
const KEY = { card: 1, issuer: 2, ward: 3, issuedOn: 4, seal: 5 } as const;

/** The day that days are counted from. */
const FIRST_DAY = startOfDay('1970-01-01');
/** Bytes: the encapsulated key and the tag around one byte; and more than any version holds. */
const SEAL_MIN = 32 + 16 + 1;
const SEAL_MAX = 400;

export function writeCardClaims(claims: CardClaims): Map<number, CBORType> {
  const { id, issuer, reader, issuedOn, sealed } = claims;
  const map = new Map<number, CBORType>([
    [KEY.card, uuidToBytes(id)],
    [KEY.issuer, uuidToBytes(issuer)],
  ]);
  if (reader !== issuer) map.set(KEY.ward, Number(reader));
  map.set(KEY.issuedOn, Math.round((startOfDay(issuedOn) - FIRST_DAY) / DAY));
  map.set(KEY.seal, base64urlnopad.decode(sealed));
  return map;
}

/** The claims if every one of them has its shape, else `undefined`. */
export function readCardClaims(
  map: ReadonlyMap<string | number, CBORType>,
): CardClaims | undefined {
  const id = bytesToUuid(map.get(KEY.card))?.replaceAll('-', '');
  const issuer = bytesToUuid(map.get(KEY.issuer));
  const ward = wholeNumber(map.get(KEY.ward), 0, 99_999);
  const day = wholeNumber(map.get(KEY.issuedOn), 0, 99_999);
  const seal = map.get(KEY.seal);
  if (
    id === undefined ||
    issuer === undefined ||
    (map.has(KEY.ward) && ward === undefined) ||
    day === undefined ||
    !(seal instanceof Uint8Array) ||
    seal.length < SEAL_MIN ||
    seal.length > SEAL_MAX
  ) {
    return undefined;
  }
  return {
    id,
    issuer,
    reader: ward === undefined ? issuer : String(ward).padStart(5, '0'),
    issuedOn: dayOf(FIRST_DAY + day * DAY),
    sealed: base64urlnopad.encode(seal),
  };
}
