/** The backup file of a venue: who it is and its private keys, locked with a passphrase. */
import type { Outcome } from '../core/outcome.js';
import type { Venue } from '../core/venue.js';
import { lockValue, unlockValue } from './passphrase.js';
import type { VenueSecrets } from './venue-keys.js';

const KIND = 'ward-venue-backup';

export interface VenueBackup {
  readonly venue: Venue;
  readonly secrets: VenueSecrets;
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
