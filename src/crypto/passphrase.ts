/**
 * Locks a value with a passphrase: JWE (RFC 7516), PBES2-HS512+A256KW, A256GCM. What locks is loaded
 * at first use.
 */
import { done, failed, type Outcome } from '../core/outcome.js';

/** Shortest passphrase taken, in characters. */
export const PASSPHRASE_LENGTH = 12;

/** OWASP's 2023 figure for PBKDF2-HMAC-SHA512. */
const ITERATIONS = 210_000;

/** Characters as people count them, not UTF-16 units. */
export function isLongEnough(passphrase: string): boolean {
  return Array.from(passphrase.normalize('NFC')).length >= PASSPHRASE_LENGTH;
}

/**
 * @param kind What is locked, as the JWE's `typ`: one kind is never taken for another.
 * @throws where what locks cannot be loaded, for want of a network.
 */
export async function lockValue(value: unknown, passphrase: string, kind: string): Promise<string> {
  const { CompactEncrypt } = await import('jose');
  return new CompactEncrypt(encode(JSON.stringify(value)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ: kind })
    .setKeyManagementParameters({ p2c: ITERATIONS })
    .encrypt(encode(passphrase.normalize('NFC')));
}

/**
 * `unreadable`: nothing of that kind. `locked`: not opened by this passphrase, or damaged, which
 * cannot be told apart.
 * @throws where what locks cannot be loaded, for want of a network.
 */
export async function unlockValue(
  locked: string,
  passphrase: string,
  kind: string,
): Promise<Outcome<unknown, 'unreadable' | 'locked'>> {
  const { compactDecrypt, decodeProtectedHeader } = await import('jose');
  try {
    if (decodeProtectedHeader(locked.trim()).typ !== kind) return failed('unreadable');
  } catch {
    return failed('unreadable');
  }
  try {
    const { plaintext } = await compactDecrypt(
      locked.trim(),
      encode(passphrase.normalize('NFC')),
      // A file may not make this device count for minutes.
      { keyManagementAlgorithms: ['PBES2-HS512+A256KW'], maxPBES2Count: ITERATIONS },
    );
    return done(JSON.parse(new TextDecoder().decode(plaintext)));
  } catch {
    return failed('locked');
  }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
