/** Makes a venue's keys, and brings them from device to device; loaded when that is asked for. */
import { done, failed, type Outcome } from '../core/outcome.js';
import type { Venue } from '../core/venue.js';
import { openSeal, seal, sealingSuite } from '../crypto/sealing.js';
import { lockBackup, unlockBackup } from '../crypto/venue-backup.js';
import {
  exposeVenueSecrets,
  makeVenueSecrets,
  publicKeys,
  unwrapSealingKeys,
  unwrapSigningKey,
  wrapVenueKeys,
  type VenueSecrets,
  type WrappedVenueKeys,
} from '../crypto/venue-keys.js';
import { openStore, type Store } from '../storage.js';
import { DEVICE_KEY, type Device } from './device.js';
import {
  toVenue,
  type BackupFailure,
  type Contact,
  type NewVenue,
  type RegisterFailure,
  type RestoreFailure,
} from './venues.js';

export async function register(
  { contact, ...details }: NewVenue,
  at: Pick<Venue, 'id' | 'registeredAt'>,
  store: Store,
  device: Device,
): Promise<Outcome<Venue, RegisterFailure>> {
  const loaded = await sealingSuite().catch(() => undefined);
  if (!loaded) return failed('not-loaded');
  return keep({ ...details, ...at }, contact, await makeVenueSecrets(), store, device);
}

export async function backUp(
  id: string,
  passphrase: string,
  store: Store,
  device: Device,
): Promise<Outcome<string, BackupFailure>> {
  const row = await store.venues.get(id);
  if (!row) return failed('not-here');
  const wrapped = row.wrappedKeys as WrappedVenueKeys;
  let secrets: VenueSecrets | undefined;
  try {
    secrets = await exposeVenueSecrets(wrapped, device.key, passphrase);
  } catch {
    return failed('not-loaded');
  }
  if (!secrets) return failed('wrong-passphrase');
  const file = await lockBackup({ venue: toVenue(row), secrets }, passphrase).catch(
    () => undefined,
  );
  return file === undefined ? failed('not-loaded') : done(file);
}

export async function restore(
  file: string,
  passphrase: string,
  store: Store,
  device: Device,
): Promise<Outcome<Venue, RestoreFailure>> {
  const loaded = await sealingSuite().catch(() => undefined);
  const backup = loaded && (await unlockBackup(file, passphrase).catch(() => undefined));
  if (!backup) return failed('not-loaded');
  if (!backup.ok) return backup;
  const { venue, secrets } = backup.value;
  return keep(venue, undefined, secrets, store, device);
}

async function keep(
  venue: Venue,
  contact: Contact | undefined,
  secrets: VenueSecrets,
  store: Store,
  device: Device,
): Promise<Outcome<Venue, RegisterFailure>> {
  const before = await store.venues.get(venue.id);
  const stored = await store.venues.put({
    ...venue,
    publicKeys: publicKeys(secrets),
    wrappedKeys: await wrapVenueKeys(secrets, device.key),
    contact: contact ? await device.box(contact) : before?.contact,
  });
  if (!stored.ok) return stored;
  if (await opensAgain(venue.id, store)) return done(venue);
  await (before ? store.venues.put(before) : store.venues.remove(venue.id));
  return failed('keys-lost');
}

/** Reads the keys back through a connection of its own and opens a test seal with them. */
async function opensAgain(id: string, store: Store): Promise<boolean> {
  const second = await openStore(store.name);
  if (!second.ok) return false;
  try {
    const row = await second.value.venues.get(id);
    const key = await second.value.settings.get(DEVICE_KEY);
    if (!row || !(key instanceof CryptoKey)) return false;
    const sealed = await seal(id, row.publicKeys.sealing, 'test');
    const wrapped = row.wrappedKeys as WrappedVenueKeys;
    await unwrapSigningKey(wrapped, key);
    return (
      (await openSeal(
        sealed,
        await unwrapSealingKeys(wrapped, row.publicKeys.sealing, key),
        'test',
      )) === id
    );
  } catch {
    return false;
  } finally {
    second.value.close();
  }
}
