/**
 * A venue's two key pairs: one signs its codes (ECDSA P-256), one opens the identities sealed to
 * it (X25519). The private halves rest wrapped under the device key, the sealing one under the
 * venue's passphrase once it has set one, and are unwrapped non-extractable for use: WebKit loses an
 * X25519 `CryptoKey` put into IndexedDB (SYNC notes).
 */
import { base64urlnopad } from '@scure/base';
import { done } from '../core/outcome.js';
import { unbox, box } from './device-key.js';
import { lockValue, unlockValue } from './passphrase.js';
import { hasNativeX25519, sealingSuite } from './sealing.js';
import { SIGNING, unwrapKey, type WrappedVenueKeys } from './signing-key.js';

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

const LOCKED_KIND = 'ward-venue-log';

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

/**
 * The pair that opens what was sealed to the venue. Throws if the device key is another, or a
 * passphrase locks it.
 */
export async function unwrapSealingKeys(
  { sealing }: WrappedVenueKeys,
  publicKey: Uint8Array<ArrayBuffer>,
  deviceKey: CryptoKey,
): Promise<CryptoKeyPair> {
  if (typeof sealing === 'string') throw new Error('a passphrase locks it');
  const { kem } = await sealingSuite();
  const privateKey = (await hasNativeX25519())
    ? await unwrapKey(sealing, deviceKey, { name: 'X25519' }, ['deriveBits'])
    : await kem.importKey('jwk', (await unbox(sealing, deviceKey)) as JsonWebKey, false);
  return { privateKey, publicKey: await kem.deserializePublicKey(publicKey) };
}

/**
 * The same keys with the sealing one under a passphrase; the device key no longer opens it.
 * @throws where what locks cannot be loaded, or the device key is another.
 */
export async function lockSealingKey(
  keys: WrappedVenueKeys,
  deviceKey: CryptoKey,
  passphrase: string,
): Promise<WrappedVenueKeys> {
  if (typeof keys.sealing === 'string') throw new Error('it is locked already');
  const secret = (await unbox(keys.sealing, deviceKey)) as JsonWebKey | undefined;
  if (!secret) throw new Error('the device key is another');
  return { ...keys, sealing: await lockValue(secret, passphrase, LOCKED_KIND) };
}

/**
 * The pair of a locked venue, non-extractable; `undefined` where the passphrase is another.
 * @throws where what unlocks cannot be loaded.
 */
export async function unlockSealingKeys(
  locked: string,
  publicKey: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<CryptoKeyPair | undefined> {
  const secret = await unlockValue(locked, passphrase, LOCKED_KIND);
  if (!secret.ok) return undefined;
  const { kem } = await sealingSuite();
  const jwk = secret.value as JsonWebKey;
  const privateKey = (await hasNativeX25519())
    ? await crypto.subtle.importKey('jwk', jwk, { name: 'X25519' }, false, ['deriveBits'])
    : await kem.importKey('jwk', jwk, false);
  return { privateKey, publicKey: await kem.deserializePublicKey(publicKey) };
}

/**
 * Both private keys in the clear, for a backup.
 * @param passphrase Opens the sealing key where it is locked; `undefined` is given where it does not.
 */
export async function exposeVenueSecrets(
  { signing, sealing }: WrappedVenueKeys,
  deviceKey: CryptoKey,
  passphrase = '',
): Promise<VenueSecrets | undefined> {
  const opened =
    typeof sealing === 'string'
      ? await unlockValue(sealing, passphrase, LOCKED_KIND)
      : done(await unbox(sealing, deviceKey));
  if (!opened.ok) return undefined;
  return {
    signing: (await unbox(signing, deviceKey)) as JsonWebKey,
    sealing: opened.value as JsonWebKey,
  };
}

function toBase64url(bytes: ArrayBuffer): string {
  return base64urlnopad.encode(new Uint8Array(bytes));
}
