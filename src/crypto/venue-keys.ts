/**
 * A venue's two key pairs: one signs its codes (ECDSA P-256), one opens the identities sealed to
 * it (X25519). The private halves rest wrapped under the device key and are unwrapped
 * non-extractable for use: WebKit loses an X25519 `CryptoKey` put into IndexedDB (SYNC notes).
 */
import { base64urlnopad } from '@scure/base';
import { unbox, box, type Box } from './device-key.js';
import { hasNativeX25519, sealingSuite } from './sealing.js';

const SIGNING = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** Private keys in the clear, only ever on their way into a wrapping or a backup. */
export interface VenueSecrets {
  /** EC, P-256, with `d`. */
  readonly signing: JsonWebKey;
  /** OKP, X25519, with `d`. */
  readonly sealing: JsonWebKey;
}

export interface VenuePublicKeys {
  readonly signing: JsonWebKey;
  /** 32 bytes. */
  readonly sealing: Uint8Array<ArrayBuffer>;
}

export interface WrappedVenueKeys {
  readonly signing: Box;
  readonly sealing: Box;
}

export async function makeVenueSecrets(): Promise<VenueSecrets> {
  const signing = await crypto.subtle.generateKey(SIGNING, true, ['sign', 'verify']);
  const { kem } = await sealingSuite();
  const sealing = await kem.generateKeyPair();
  const [d, x] = await Promise.all([
    kem.serializePrivateKey(sealing.privateKey),
    kem.serializePublicKey(sealing.publicKey),
  ]);
  return {
    signing: await crypto.subtle.exportKey('jwk', signing.privateKey),
    sealing: { kty: 'OKP', crv: 'X25519', d: toBase64url(d), x: toBase64url(x) },
  };
}

export function publicKeys({ signing, sealing }: VenueSecrets): VenuePublicKeys {
  const { kty, crv, x, y } = signing;
  return {
    signing: { kty, crv, x, y } as JsonWebKey,
    sealing: new Uint8Array(base64urlnopad.decode(sealing.x ?? '')),
  };
}

export async function wrapVenueKeys(
  secrets: VenueSecrets,
  deviceKey: CryptoKey,
): Promise<WrappedVenueKeys> {
  return {
    signing: await box(secrets.signing, deviceKey),
    sealing: await box(secrets.sealing, deviceKey),
  };
}

/** The key that signs the venue's codes, non-extractable. Throws if the device key is another. */
export function unwrapSigningKey(keys: WrappedVenueKeys, deviceKey: CryptoKey): Promise<CryptoKey> {
  return unwrap(keys.signing, deviceKey, SIGNING, ['sign']);
}

/** The pair that opens what was sealed to the venue. Throws if the device key is another. */
export async function unwrapSealingKeys(
  keys: WrappedVenueKeys,
  publicKey: Uint8Array<ArrayBuffer>,
  deviceKey: CryptoKey,
): Promise<CryptoKeyPair> {
  const { kem } = await sealingSuite();
  const privateKey = (await hasNativeX25519())
    ? await unwrap(keys.sealing, deviceKey, { name: 'X25519' }, ['deriveBits'])
    : await kem.importKey('jwk', (await unbox(keys.sealing, deviceKey)) as JsonWebKey, false);
  return { privateKey, publicKey: await kem.deserializePublicKey(publicKey) };
}

/** Both private keys in the clear, for a backup. */
export async function exposeVenueSecrets(
  keys: WrappedVenueKeys,
  deviceKey: CryptoKey,
): Promise<VenueSecrets> {
  return {
    signing: (await unbox(keys.signing, deviceKey)) as JsonWebKey,
    sealing: (await unbox(keys.sealing, deviceKey)) as JsonWebKey,
  };
}

function unwrap(
  { iv, data }: Box,
  deviceKey: CryptoKey,
  algorithm: EcKeyImportParams | { name: 'X25519' },
  usages: KeyUsage[],
): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey(
    'jwk',
    data,
    deviceKey,
    { name: 'AES-GCM', iv },
    algorithm,
    false,
    usages,
  );
}

function toBase64url(bytes: ArrayBuffer): string {
  return base64urlnopad.encode(new Uint8Array(bytes));
}
