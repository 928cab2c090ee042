/**
 * What a check-in pass carries: the resident's own `checked-in` event, packed. It is unsigned, for a
 * phone's signature would prove nothing: the seal inside opens for this visit and venue alone, and
 * the staff see who shows it.
 */
import { decodeCBOR, encodeCBOR, type CBORType } from '@levischuck/tiny-cbor';
import { base32nopad, base64urlnopad } from '@scure/base';
import { isUuid } from '../core/ids.js';
import type { CheckedIn, CheckInMethod, Evidence } from '../core/visit-event.js';
import { bytesToUuid, uuidToBytes, wholeNumber } from './claim-values.js';

/** One-byte map keys. A key is never given a new meaning. */
const KEY = {
  visit: 1,
  venue: 2,
  entrance: 3,
  at: 4,
  partySize: 5,
  method: 6,
  evidence: 7,
  maxStay: 8,
  seal: 9,
} as const;

/** What a phone may say of itself; the place in the list, from 1, is what is written. */
const METHODS: readonly CheckInMethod[] = ['venue-code', 'typed'];
const EVIDENCE: readonly Evidence[] = ['live-code', 'poster'];

/** Bytes: the encapsulated key and the tag (`crypto/sealing.ts`) around a name and a few more. */
const SEAL_MIN = 32 + 16 + 2;
const SEAL_MAX = 1400;

/** base32 characters of the longest seal with what stands beside it. */
export const PASS_LIMIT = 2400;

/** A day far off, in ms, that every store and date still writes. */
const AT_MAX = 2 ** 36 * 1000;

/**
 * The text behind `#P`. The ward's seal is left out: it has no room, and comes with the event
 * itself.
 * @throws RangeError if the event is none that a resident's phone makes and `readPass` gives back;
 * also where so many people are named that no code could be read from a phone.
 */
export function writePass(event: CheckedIn): string {
  const map = new Map<number, CBORType>([
    [KEY.visit, uuidToBytes(event.visit)],
    [KEY.venue, uuidToBytes(event.venue)],
    [KEY.entrance, event.entrance],
    [KEY.at, event.at],
    [KEY.partySize, event.partySize],
    [KEY.method, METHODS.indexOf(event.method) + 1],
    [KEY.evidence, EVIDENCE.indexOf(event.evidence) + 1],
    [KEY.maxStay, event.maxStay],
    [KEY.seal, sealBytes(event.identity.venue) ?? new Uint8Array()],
  ]);
  const isWhole = event.id === event.visit && isUuid(event.visit) && isUuid(event.venue);
  if (!isWhole || !readClaims(map)) throw new RangeError('no check-in of a phone');
  return base32nopad.encode(encodeCBOR(map));
}

/** The event, whole and of sane shape, or `undefined`. Never throws; later keys are read past. */
export function readPass(envelope: string): CheckedIn | undefined {
  if (envelope.length > PASS_LIMIT) return undefined;
  let map;
  try {
    map = decodeCBOR(base32nopad.decode(envelope));
  } catch {
    return undefined;
  }
  return map instanceof Map ? readClaims(map) : undefined;
}

/** The fields stand in the order in which the phone wrote them, so that copies are alike as text. */
function readClaims(map: ReadonlyMap<string | number, CBORType>): CheckedIn | undefined {
  const visit = bytesToUuid(map.get(KEY.visit));
  const venue = bytesToUuid(map.get(KEY.venue));
  const at = wholeNumber(map.get(KEY.at), 0, AT_MAX);
  const entrance = wholeNumber(map.get(KEY.entrance), 1, 999);
  const partySize = wholeNumber(map.get(KEY.partySize), 1, 99);
  const method = METHODS[(wholeNumber(map.get(KEY.method), 1, 99) ?? 0) - 1];
  const evidence = EVIDENCE[(wholeNumber(map.get(KEY.evidence), 1, 99) ?? 0) - 1];
  const maxStay = wholeNumber(map.get(KEY.maxStay), 1, 60 * 24 * 7);
  const seal = map.get(KEY.seal);
  if (
    visit === undefined ||
    venue === undefined ||
    at === undefined ||
    entrance === undefined ||
    partySize === undefined ||
    method === undefined ||
    evidence === undefined ||
    maxStay === undefined ||
    !(seal instanceof Uint8Array) ||
    seal.length < SEAL_MIN ||
    seal.length > SEAL_MAX
  ) {
    return undefined;
  }
  return {
    type: 'checked-in',
    id: visit,
    visit,
    venue,
    entrance,
    at,
    partySize,
    method,
    evidence,
    maxStay,
    identity: { venue: base64urlnopad.encode(seal) },
  };
}

function sealBytes(seal: string | undefined): Uint8Array | undefined {
  try {
    return seal === undefined ? undefined : base64urlnopad.decode(seal);
  } catch {
    return undefined;
  }
}
