/**
 * The backup file of a venue: who it is, its private keys and which visitor cards it issued, locked
 * with a passphrase.
 */
import type { Outcome } from '../core/outcome.js';
import type { Venue } from '../core/venue.js';
import { lockValue, unlockValue } from './passphrase.js';
import type { VenueSecrets } from './venue-keys.js';

const KIND = 'ward-venue-backup';

/** A visitor card that the venue issued; nothing of its bearer. */
export interface IssuedCard {
  /** 32 hex digits. */
  readonly id: string;
  /** Cards of one household share it. */
  readonly household: string;
  /** Epoch milliseconds. */
  readonly issuedAt: number;
  /** Epoch milliseconds; absent while the card is good. */
  readonly revokedAt?: number;
}

export interface VenueBackup {
  readonly venue: Venue;
  readonly secrets: VenueSecrets;
  /** Absent in files of before there were cards. */
  readonly cards?: readonly IssuedCard[];
}

export function lockBackup(backup: VenueBackup, passphrase: string): Promise<string> {
  return lockValue(backup, passphrase, KIND);
}

/**
 * `unreadable`: no backup file at all. `locked`: not opened by this passphrase, or damaged, which
 * cannot be told apart.
 */
export async function unlockBackup(
  file: string,
  passphrase: string,
): Promise<Outcome<VenueBackup, 'unreadable' | 'locked'>> {
  // Whoever knows the passphrase wrote the file, so its shape is ours.
  return (await unlockValue(file, passphrase, KIND)) as Outcome<
    VenueBackup,
    'unreadable' | 'locked'
  >;
}
