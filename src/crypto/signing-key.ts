/** The key that signs a venue's codes, as it rests on the venue's device. */
import type { Box } from './device-key.js';

export const SIGNING = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** A venue's private keys at rest. */
export interface WrappedVenueKeys {
  readonly signing: Box;
  /** Under the device key; once the venue has set a passphrase, a JWE that only that opens. */
  readonly sealing: Box | string;
}

/** The key that signs the venue's codes, non-extractable. Throws if the device key is another. */
export function unwrapSigningKey(keys: WrappedVenueKeys, deviceKey: CryptoKey): Promise<CryptoKey> {
  return unwrapKey(keys.signing, deviceKey, SIGNING, ['sign']);
}

/** A private key that rests wrapped as a JWK, non-extractable. */
export function unwrapKey(
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
