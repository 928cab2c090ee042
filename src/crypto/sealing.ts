/**
 * Sealing to a public key: HPKE (RFC 9180), base mode, X25519-HKDF-SHA256, AES-256-GCM, one
 * single-shot message a record. The library is loaded at first use: a page may be open for long
 * before anyone checks in.
 */
import type { CipherSuite, KemInterface } from '@hpke/core';
import { base64urlnopad } from '@scure/base';

const INFO = new TextEncoder().encode('wardkit identity v1');
const ENCAPSULATED = 32;

let suite: Promise<CipherSuite> | undefined;

/**
 * The cipher suite, over WebCrypto's X25519 or, on engines before it, a JavaScript one. Rejects
 * where the library cannot be loaded; the next call tries again.
 */
export function sealingSuite(): Promise<CipherSuite> {
  return (suite ??= loadSuite().catch((error: unknown) => {
    suite = undefined;
    throw error;
  }));
}

async function loadSuite(): Promise<CipherSuite> {
  const { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } = await import('@hpke/core');
  /** The KEM over WebCrypto, with the retry below for the key pair that each seal makes. */
  class NativeKem extends DhkemX25519HkdfSha256 {
    override generateKeyPair(): Promise<CryptoKeyPair> {
      return persist(() => super.generateKeyPair());
    }
  }
  let kem: KemInterface = new NativeKem();
  if (!(await hasNativeX25519())) {
    const fallback = await import('@hpke/dhkem-x25519');
    kem = new fallback.DhkemX25519HkdfSha256();
  }
  return new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes256Gcm() });
}

/** True where X25519 keys are WebCrypto's own, so that they can be wrapped and unwrapped there. */
export async function hasNativeX25519(): Promise<boolean> {
  try {
    await persist(() => crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']));
    return true;
  } catch {
    return false;
  }
}

/**
 * Tries again what fails by chance: in WebKitGTK 2.50, making an X25519 key failed 10 times in
 * 1,500. Five failures in a row are no chance.
 */
async function persist<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let left = 4; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

/**
 * Seals a value (as JSON) to a raw X25519 public key. `context` says what the seal belongs to and
 * must be given again to open it: a seal moved to another record does not open.
 * @returns base64url of the encapsulated key (32 bytes) and the ciphertext.
 */
export function seal(
  value: unknown,
  publicKey: Uint8Array<ArrayBuffer>,
  context: string,
): Promise<string> {
  return sealBytes(encode(JSON.stringify(value)), publicKey, context);
}

/** The same for bytes, where every one of them counts. */
export async function sealBytes(
  plain: ArrayBuffer,
  publicKey: Uint8Array<ArrayBuffer>,
  context: string,
): Promise<string> {
  const hpke = await sealingSuite();
  const recipientPublicKey = await hpke.kem.deserializePublicKey(publicKey);
  const { enc, ct } = await hpke.seal(
    { recipientPublicKey, info: INFO.buffer },
    plain,
    encode(context),
  );
  const message = new Uint8Array(enc.byteLength + ct.byteLength);
  message.set(new Uint8Array(enc));
  message.set(new Uint8Array(ct), enc.byteLength);
  return base64urlnopad.encode(message);
}

/** Opens a seal; `undefined` where the key, the context or a single bit is another. */
export async function openSeal(
  message: string,
  recipientKey: CryptoKeyPair,
  context: string,
): Promise<unknown> {
  const plain = await openSealedBytes(message, recipientKey, context);
  try {
    return plain && JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return undefined;
  }
}

/** What `sealBytes` sealed, or `undefined`. */
export async function openSealedBytes(
  message: string,
  recipientKey: CryptoKeyPair,
  context: string,
): Promise<ArrayBuffer | undefined> {
  const hpke = await sealingSuite();
  try {
    const bytes = new Uint8Array(base64urlnopad.decode(message));
    return await hpke.open(
      { recipientKey, enc: bytes.slice(0, ENCAPSULATED).buffer, info: INFO.buffer },
      bytes.slice(ENCAPSULATED).buffer,
      encode(context),
    );
  } catch {
    return undefined;
  }
}

function encode(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer;
}
