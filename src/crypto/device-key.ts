/**
 * The device's own key: AES-256-GCM, non-extractable, kept in the device's database. It boxes what
 * only this device may read (the profile, the diary) and wraps the private keys of its venues. No
 * script can take it out, and nothing personal lies readable in the database; but a browser keeps
 * the key beside it, so whoever copies the whole database has both. Against a stolen device helps
 * disk encryption, which phones have and kiosks need.
 */

/** AES-GCM output with the nonce it was made under. */
export interface Box {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

export function makeDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
    'wrapKey',
    'unwrapKey',
  ]);
}

export async function box(value: unknown, key: CryptoKey): Promise<Box> {
  const iv = makeNonce();
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) };
}

/** The boxed value; `undefined` where the key is another or the box is damaged. */
export async function unbox(boxed: Box, key: CryptoKey): Promise<unknown> {
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: boxed.iv }, key, boxed.data);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return undefined;
  }
}

/** Random 96-bit nonce: NIST SP 800-38D allows 2^32 of them under one key. */
export function makeNonce(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(12));
}
