/** Health certificates (vaccine passports) in the form of the EU: `HC1:`. */
import { decode as decodeBase45 } from '@digitalbazaar/base45';
import { CBORTag, decodeCBOR, type CBORType } from '@levischuck/tiny-cbor';
import { unzlibSync } from 'fflate';
import { isShallowCbor } from './cbor-guard.js';
import { readYearFirst } from './dates.js';
import { asLine, asName, tidy } from './written.js';

/**
 * Decoded only: no list of Vietnam's keys is public. Source: decision 5772/QĐ-BYT of 2021 and the
 * EU's technical specifications (form: high confidence; which fields Vietnam fills: medium).
 */
export interface HealthCertificate {
  readonly kind: 'health-certificate';
  /** Nobody has checked who signed this: "chưa xác thực chữ ký". */
  readonly signature: 'unchecked';
  /** NFC, family name first; at most 120 characters. */
  readonly fullName: string;
  /** `YYYY-MM-DD`; `YYYY-MM` or `YYYY` where no more is known; absent where nothing is. */
  readonly birthDate?: string;
  readonly about: 'vaccination' | 'test' | 'recovery';
  /** The certificate's own number; at most 120 characters. */
  readonly certificateId?: string;
  /** Country or body that issued it, as written: `VN`. At most 120 characters. */
  readonly issuer?: string;
  /** Epoch milliseconds, whole seconds. */
  readonly issuedAt?: number;
  /** Epoch milliseconds, whole seconds. Past for nearly every one that a resident still holds. */
  readonly expiresAt?: number;
  /** Only where it is `about` a vaccination. */
  readonly vaccination?: Vaccination;
}

/** Texts are codes of the EU's value sets as written, at most 120 characters each. */
export interface Vaccination {
  /** SNOMED CT: `840539006` is COVID-19. */
  readonly disease?: string;
  readonly vaccine?: string;
  readonly product?: string;
  readonly manufacturer?: string;
  /** Which dose this was: 0 to 99. */
  readonly dose?: number;
  /** Out of how many: 0 to 99. */
  readonly doses?: number;
  /** `YYYY-MM-DD`, or less where no more is known. */
  readonly givenOn?: string;
  readonly country?: string;
}

const PREFIX = 'HC1:';
/** The decoder takes characters of other alphabets for nought. */
const BASE45 = /^[0-9A-Z $%*+\-./:]+$/;
/** Bytes inflated; one with every field filled has under 2,000. What would be more is a bomb. */
const INFLATED_LIMIT = 16_384;
const TEXT_LENGTH = 120;

/** Claims of a CBOR Web Token (RFC 8392), and the health certificates' own. */
const CLAIM = { issuer: 1, expiresAt: 4, issuedAt: 6, health: -260 } as const;
const COSE_SIGN1 = 18;
const SUBJECTS = [
  ['v', 'vaccination'],
  ['t', 'test'],
  ['r', 'recovery'],
] as const;

type CborMap = ReadonlyMap<string | number, CBORType>;

/** Whether a clean text begins as a certificate does. */
export function isHealthCertificate(text: string): boolean {
  return text.startsWith(PREFIX);
}

/**
 * A text for which `isHealthCertificate` holds. `damaged` where it is cut, misread or changed by accident, or is none after all.
 */
export function readHealthCertificate(text: string): HealthCertificate | 'damaged' {
  const claims = open(text.slice(PREFIX.length));
  return (claims && readClaims(claims)) ?? 'damaged';
}

/** The token inside: out of base45, zlib and COSE_Sign1, in this order. */
function open(body: string): CborMap | undefined {
  if (!BASE45.test(body)) return undefined;
  try {
    const message = decode(inflate(decodeBase45(body)));
    if (!Array.isArray(message) || message.length !== 4) return undefined;
    const payload = (message as unknown[])[2];
    return payload instanceof Uint8Array ? asMap(decode(payload)) : undefined;
  } catch {
    return undefined;
  }
}

/** @throws Error unless the bytes are one whole zlib stream (RFC 1950) of no more than the limit. */
function inflate(data: Uint8Array): Uint8Array {
  const inflated = unzlibSync(data, { out: new Uint8Array(INFLATED_LIMIT) });
  // A buffer that is full may have been too small. The library leaves the checksum alone.
  if (inflated.length === INFLATED_LIMIT) throw new RangeError('over the limit');
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  if (adler32(inflated) !== view.getUint32(data.length - 4)) throw new RangeError('changed');
  return inflated;
}

function adler32(data: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of data) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
}

/** @throws Error unless the bytes are one CBOR item that may be decoded. */
function decode(data: Uint8Array): CBORType {
  if (!isShallowCbor(data)) throw new RangeError('not CBOR, or too deep');
  const value = decodeCBOR(data);
  return value instanceof CBORTag && value.tag === COSE_SIGN1 ? value.value : value;
}

function readClaims(claims: CborMap): HealthCertificate | undefined {
  const certificate = asMap(asMap(claims.get(CLAIM.health))?.get(1));
  const fullName = certificate && readName(asMap(certificate.get('nam')));
  if (!certificate || !fullName) return undefined;
  for (const [key, about] of SUBJECTS) {
    const list = certificate.get(key);
    const entry = Array.isArray(list) ? asMap(list[0]) : undefined;
    if (!entry) continue;
    return {
      kind: 'health-certificate',
      signature: 'unchecked',
      fullName,
      ...given('birthDate', date(certificate.get('dob'))),
      about,
      ...given('certificateId', line(entry.get('ci'))),
      ...given('issuer', line(claims.get(CLAIM.issuer)) ?? line(entry.get('is'))),
      ...given('issuedAt', moment(claims.get(CLAIM.issuedAt))),
      ...given('expiresAt', moment(claims.get(CLAIM.expiresAt))),
      ...(about === 'vaccination' && { vaccination: readVaccination(entry) }),
    };
  }
  return undefined;
}

function readVaccination(entry: CborMap): Vaccination {
  return {
    ...given('disease', line(entry.get('tg'))),
    ...given('vaccine', line(entry.get('vp'))),
    ...given('product', line(entry.get('mp'))),
    ...given('manufacturer', line(entry.get('ma'))),
    ...given('dose', count(entry.get('dn'))),
    ...given('doses', count(entry.get('sd'))),
    ...given('givenOn', date(entry.get('dt'))),
    ...given('country', line(entry.get('co'))),
  };
}

/** As written, else as on the machine-readable lines: `NGUYEN<VAN`. */
function readName(names: CborMap | undefined): string | undefined {
  const join = (family: string, own: string) =>
    asName(tidy(`${line(names?.get(family)) ?? ''} ${line(names?.get(own)) ?? ''}`));
  return join('fn', 'gn') ?? asName(tidy(mrzWords(names)));
}

function mrzWords(names: CborMap | undefined): string {
  return `${line(names?.get('fnt')) ?? ''} ${line(names?.get('gnt')) ?? ''}`.replaceAll('<', ' ');
}

/** A property, or none: an absent one is not one that is `undefined`. */
function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

function asMap(value: unknown): CborMap | undefined {
  return value instanceof Map ? (value as CborMap) : undefined;
}

/** Some issuers tag their texts. */
function line(value: unknown): string | undefined {
  const content: unknown = value instanceof CBORTag ? value.value : value;
  return (typeof content === 'string' && asLine(content, TEXT_LENGTH)) || undefined;
}

function date(value: unknown): string | undefined {
  return readYearFirst(line(value) ?? '');
}

function count(value: unknown): number | undefined {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 99
    ? (value as number)
    : undefined;
}

/** Seconds since 1970 (RFC 8392), some with a fraction. */
function moment(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value < 2 ** 36
    ? Math.floor(value) * 1000
    : undefined;
}
