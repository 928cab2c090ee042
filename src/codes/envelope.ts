/**
 * The envelope of our own codes: a COSE_Sign1 message (RFC 9052, section 4.2) with ES256 over a
 * small CBOR map, written as base32 so that it stays in the QR alphanumeric mode.
 */
import { decodeCBOR, encodeCBOR, type CBORType } from '@levischuck/tiny-cbor';
import { base32nopad } from '@scure/base';

/** COSE algorithm numbers (IANA): ES256 is the one we sign and accept. */
const ES256 = -7;
const ALG = 1;
/** ECDSA and EdDSA over other curves: ES384, ES512, ES256K, EdDSA, and their fully-specified kin. */
const FOREIGN_CURVES: ReadonlySet<unknown> = new Set([-35, -36, -47, -8, -51, -52, -19, -53]);

/** base32 characters; twice what fits a version 12 QR code at level M. */
export const ENVELOPE_LIMIT = 840;

export interface Envelope {
  /** Integer-keyed claims. Checked by nobody yet. */
  readonly claims: ReadonlyMap<string | number, CBORType>;
  /** What the signature covers (RFC 9052, section 4.4). */
  readonly signed: Uint8Array<ArrayBuffer>;
  /** r and s, 64 bytes. */
  readonly signature: Uint8Array<ArrayBuffer>;
}

export type EnvelopeFault = 'oversized' | 'malformed' | 'unsigned' | 'foreign-curve';

const PROTECTED = bytes(encodeCBOR(new Map([[ALG, ES256]])));

/** The bytes to sign for some claims; `sealEnvelope` puts the signature in. */
export function claimsToSign(claims: ReadonlyMap<number, CBORType>): {
  payload: Uint8Array<ArrayBuffer>;
  signed: Uint8Array<ArrayBuffer>;
} {
  const payload = bytes(encodeCBOR(new Map(claims)));
  return { payload, signed: sigStructure(PROTECTED, payload) };
}

/** The base32 text of a signed payload. The message goes untagged: the letter before it tells. */
export function writeEnvelope(payload: Uint8Array, signature: Uint8Array): string {
  return base32nopad.encode(
    encodeCBOR([PROTECTED, new Map<string | number, CBORType>(), payload, signature]),
  );
}

/** Takes an envelope apart without trusting a byte of it. */
export function readEnvelope(text: string): Envelope | EnvelopeFault {
  if (text.length > ENVELOPE_LIMIT) return 'oversized';
  let message: CBORType;
  let header: CBORType;
  let claims: CBORType;
  try {
    message = decodeCBOR(base32nopad.decode(text));
    if (!Array.isArray(message) || message.length !== 4) return 'malformed';
    const [protectedBytes, , payload] = message as unknown[];
    if (!(protectedBytes instanceof Uint8Array) || !(payload instanceof Uint8Array)) {
      return 'malformed';
    }
    header = protectedBytes.length === 0 ? new Map() : decodeCBOR(protectedBytes);
    claims = decodeCBOR(payload);
  } catch {
    return 'malformed';
  }
  const [protectedBytes, loose, payload, signature] = message as [
    Uint8Array,
    unknown,
    Uint8Array,
    unknown,
  ];
  if (!(header instanceof Map) || !(claims instanceof Map)) return 'malformed';
  const algorithm = header.get(ALG);
  if (FOREIGN_CURVES.has(algorithm)) return 'foreign-curve';
  // No algorithm, a MAC or an empty signature: nobody in particular has signed this.
  if (algorithm !== ES256 || !(signature instanceof Uint8Array) || signature.length === 0) {
    return 'unsigned';
  }
  if (signature.length !== 64) return 'malformed';
  // The signature does not cover this header, so nothing may stand in it.
  if (!(loose instanceof Map) || loose.size > 0) return 'malformed';
  return { claims, signed: sigStructure(protectedBytes, payload), signature: bytes(signature) };
}

function sigStructure(protectedBytes: Uint8Array, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes(encodeCBOR(['Signature1', protectedBytes, new Uint8Array(), payload]));
}

/** A copy on a plain ArrayBuffer, the only kind WebCrypto takes. */
function bytes(source: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(source);
}
