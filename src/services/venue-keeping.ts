/** Makes a venue's keys, and brings them from device to device; loaded when that is asked for. */
import { done, failed, type Outcome } from '../core/outcome.js';
import type { Venue } from '../core/venue.js';
import { openSeal, seal, sealingSuite } from '../crypto/sealing.js';
import { lockBackup, unlockBackup, type IssuedCard } from '../crypto/venue-backup.js';
import { unwrapSigningKey, type WrappedVenueKeys } from '../crypto/signing-key.js';
import {
  exposeVenueSecrets,
  lockSealingKey,
  makeVenueSecrets,
  publicKeys,
  unlockSealingKeys,
  unwrapSealingKeys,
  wrapVenueKeys,
  type VenueSecrets,
} from '../crypto/venue-keys.js';
import { openStore, type Store, type VenueRow } from '../storage.js';
import { DEVICE_KEY, type Device } from './device.js';
import {
  toVenue,
  type BackupFailure,
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
  const secrets = await makeVenueSecrets();
  const row = {
    ...details,
    ...at,
    publicKeys: publicKeys(secrets),
    wrappedKeys: await wrapVenueKeys(secrets, device.key),
    contact: await device.box(contact),
  };
  return keep(row, store);
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
  const cards = (await store.cards.ofIssuer(id)).map(
    ({ issuer: _i, content: _c, ...card }): IssuedCard => card,
  );
  const backup = { venue: toVenue(row), secrets, cards };
  const file = await lockBackup(backup, passphrase).catch(() => undefined);
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
  const { venue, secrets, cards = [] } = backup.value;
  // Before the venue, whose gate would let in whoever has a card that was withdrawn.
  const rows = cards.map((card) => ({ ...card, issuer: venue.id, content: undefined }));
  const known = await store.cards.bringBack(rows);
  if (!known.ok) return known;
  const bare = await wrapVenueKeys(secrets, device.key);
  // At once under the passphrase, which was just typed: the log that it locked stays locked.
  const wrapped = await lockSealingKey(bare, device.key, passphrase).catch(() => undefined);
  if (!wrapped) return failed('not-loaded');
  const before = await store.venues.get(venue.id);
  const keys = { publicKeys: publicKeys(secrets), wrappedKeys: wrapped };
  return keep({ ...venue, ...keys, contact: before?.contact }, store, passphrase);
}

/** @param passphrase Locks the sealing key, where one does. */
async function keep(
  row: VenueRow,
  store: Store,
  passphrase?: string,
): Promise<Outcome<Venue, RegisterFailure>> {
  const before = await store.venues.get(row.id);
  const stored = await store.venues.put(row);
  if (!stored.ok) return stored;
  if (await opensAgain(row.id, store, passphrase)) return done(toVenue(row));
  await (before ? store.venues.put(before) : store.venues.remove(row.id));
  return failed('keys-lost');
}

/** Reads the keys back through a connection of its own and opens a test seal with them. */
async function opensAgain(id: string, store: Store, passphrase = ''): Promise<boolean> {
  const second = await openStore(store.name);
  if (!second.ok) return false;
  try {
    const row = await second.value.venues.get(id);
    const key = await second.value.settings.get(DEVICE_KEY);
    if (!row || !(key instanceof CryptoKey)) return false;
    const sealed = await seal(id, row.publicKeys.sealing, 'test');
    const wrapped = row.wrappedKeys as WrappedVenueKeys;
    await unwrapSigningKey(wrapped, key);
    const { sealing } = wrapped;
    const keys =
      typeof sealing === 'string'
        ? await unlockSealingKeys(sealing, row.publicKeys.sealing, passphrase)
        : await unwrapSealingKeys(wrapped, row.publicKeys.sealing, key);
    return keys !== undefined && (await openSeal(sealed, keys, 'test')) === id;
  } catch {
    return false;
  } finally {
    second.value.close();
  }
}
