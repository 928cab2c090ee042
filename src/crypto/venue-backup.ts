/**
 * The backup file of a venue: who it is and its private keys, locked with a passphrase
 * (JWE, RFC 7516, PBES2-HS512+A256KW, A256GCM).
 */
import { failed, done, type Outcome } from '../core/outcome.js';
import type { Venue } from '../core/venue.js';
import type { VenueSecrets } from './venue-keys.js';

export interface VenueBackup {
  readonly venue: Venue;
  readonly secrets: VenueSecrets;
}

/** Shortest passphrase taken, in characters. */
export const PASSPHRASE_LENGTH = 12;

/** OWASP's 2023 figure for PBKDF2-HMAC-SHA512. */
const ITERATIONS = 210_000;

export async function lockBackup(backup: VenueBackup, passphrase: string): Promise<string> {
  const { CompactEncrypt } = await import('jose');
  return new CompactEncrypt(encode(JSON.stringify(backup)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ: 'ward-venue-backup' })
    .setKeyManagementParameters({ p2c: ITERATIONS })
    .encrypt(encode(passphrase.normalize('NFC')));
}

/**
 * `unreadable`: no backup file at all. `locked`: not opened by this passphrase, or damaged, which
 * cannot be told apart.
 */
export async function unlockBackup(
  file: string,
  passphrase: string,
): Promise<Outcome<VenueBackup, 'unreadable' | 'locked'>> {
  const { compactDecrypt, decodeProtectedHeader } = await import('jose');
  try {
    if (decodeProtectedHeader(file.trim()).typ !== 'ward-venue-backup') return failed('unreadable');
  } catch {
    return failed('unreadable');
  }
  try {
    const { plaintext } = await compactDecrypt(
      file.trim(),
      encode(passphrase.normalize('NFC')),
      // A file may not make this device count for minutes.
      { keyManagementAlgorithms: ['PBES2-HS512+A256KW'], maxPBES2Count: ITERATIONS },
    );
    // Whoever knows the passphrase wrote the file, so its shape is ours.
    return done(JSON.parse(new TextDecoder().decode(plaintext)) as VenueBackup);
  } catch {
    return failed('locked');
  }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
