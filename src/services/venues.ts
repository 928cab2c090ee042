import type { Clock } from '../core/clock.js';
import type { IdSource } from '../core/ids.js';
import { failed, type Outcome } from '../core/outcome.js';
import type { Venue } from '../core/venue.js';
import { liveTimes } from '../codes/live-code.js';
import { shortCode } from '../codes/short-code.js';
import type { VenueClaims } from '../codes/venue-claims.js';
import { base64urlnopad } from '@scure/base';
import type { TrustedVenue } from '../crypto/trust.js';
import type { ListedVenue } from '../crypto/trust-list.js';
import { issueVenueCode } from '../crypto/venue-code.js';
import { unwrapSigningKey, type WrappedVenueKeys } from '../crypto/signing-key.js';
import type { Store, VenueRow, WriteFailure } from '../storage.js';
import type { Device } from './device.js';

/** Who answers for a venue; kept boxed on the venue's device and shown to nobody else. */
export interface Contact {
  readonly name: string;
  readonly phone: string;
}

export type NewVenue = Omit<Venue, 'id' | 'registeredAt'> & { readonly contact: Contact };

/** A signed code of one entrance, ready to be drawn. */
export interface VenueCode {
  readonly venue: Venue;
  /** From 1. */
  readonly entrance: number;
  /** What the QR image says. */
  readonly text: string;
  /** `ABCD-EFGH`, to type where nothing can be scanned. */
  readonly shortCode: string;
}

/** A code for a screen, never for print. */
export interface LiveCode extends VenueCode {
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/**
 * `not-loaded`: what makes or locks keys could not be loaded, for want of a network.
 * `keys-lost`: the venue's keys did not come back from the database as they went in. Nothing is
 * registered then, for what would be sealed to a lost key is lost.
 */
export type RegisterFailure = WriteFailure | 'not-loaded' | 'keys-lost';
export type BackupFailure = 'not-loaded' | 'not-here' | 'wrong-passphrase';
/** `unreadable`: no backup file. `locked`: not by this passphrase, or damaged. */
export type RestoreFailure = RegisterFailure | 'unreadable' | 'locked';

/** The venues registered on this device: their keys live here, and their log opens here. */
export class Venues {
  readonly #store: Store;
  readonly #device: Device;
  readonly #clock: Clock;
  readonly #ids: IdSource;
  readonly #checkInUrl: string;
  readonly #codes = new Map<string, Promise<VenueCode>>();

  constructor(store: Store, device: Device, clock: Clock, ids: IdSource, checkInUrl: string) {
    this.#store = store;
    this.#device = device;
    this.#clock = clock;
    this.#ids = ids;
    this.#checkInUrl = checkInUrl;
  }

  /** Makes a venue's keys and registers it on this device. */
  async register(venue: NewVenue): Promise<Outcome<Venue, RegisterFailure>> {
    const keeping = await loadKeeping();
    if (!keeping) return failed('not-loaded');
    const at = { id: this.#ids(), registeredAt: this.#clock.now() };
    return keeping.register(venue, at, this.#store, this.#device);
  }

  /**
   * The venue and its private keys in one file, locked with a passphrase. Where the log has one, it
   * has to be the same (`wrong-passphrase`): nothing else opens the key that goes into the file.
   */
  async backUp(id: string, passphrase: string): Promise<Outcome<string, BackupFailure>> {
    const keeping = await loadKeeping();
    return keeping
      ? keeping.backUp(id, passphrase, this.#store, this.#device)
      : failed('not-loaded');
  }

  /**
   * Brings a venue onto this device from its backup file, with the cards that were withdrawn. The
   * file's passphrase is the log's from then on, also where the venue is here already with another,
   * which may have been forgotten.
   */
  async restore(file: string, passphrase: string): Promise<Outcome<Venue, RestoreFailure>> {
    const keeping = await loadKeeping();
    return keeping
      ? keeping.restore(file, passphrase, this.#store, this.#device)
      : failed('not-loaded');
  }

  /** Newest first. */
  async list(): Promise<Venue[]> {
    return (await this.#store.venues.list()).map(toVenue);
  }

  /** The code of an entrance; `undefined` for a venue or entrance this device does not have. */
  async code(id: string, entrance: number): Promise<VenueCode | undefined> {
    const key = `${id}|${entrance}`;
    const known = this.#codes.get(key);
    if (known) return known;
    const row = await this.#store.venues.get(id);
    if (!row?.entrances[entrance - 1]) return undefined;
    const code = this.#issue(row, claimsOf(row, entrance));
    this.#codes.set(key, code);
    code.catch(() => this.#codes.delete(key));
    return code;
  }

  /**
   * The live code of this moment, signed anew at each call; `undefined` as for `code`. Rejects where
   * the venue's keys cannot be had.
   */
  async liveCode(id: string, entrance: number): Promise<LiveCode | undefined> {
    const row = await this.#store.venues.get(id);
    if (!row?.entrances[entrance - 1]) return undefined;
    const times = liveTimes(this.#clock.now());
    const code = await this.#issue(row, { ...claimsOf(row, entrance), ...times });
    return { ...code, expiresAt: times.expiresAt };
  }

  /** The venue's own keys, which this device trusts without asking a ward. */
  async trusted(): Promise<TrustedVenue[]> {
    const rows = await this.#store.venues.list();
    return rows.map(({ id, publicKeys: { signing } }) => ({ id, keys: [{ jwk: signing }] }));
  }

  /** What a ward needs to put the venue on its trust list; nothing of it is secret. */
  async listing(id: string): Promise<ListedVenue | undefined> {
    const row = await this.#store.venues.get(id);
    if (!row) return undefined;
    const { name, ward, entrances, maxStay, publicKeys: keys } = row;
    return {
      id,
      name,
      ward,
      entrances: entrances.length,
      maxStay,
      sealingKey: base64urlnopad.encode(keys.sealing),
      keys: [{ jwk: keys.signing }],
    };
  }

  /** The unsigned claims behind a typed short code, if a venue of this device has it. */
  async claimsOf(code: string): Promise<VenueClaims | undefined> {
    for (const row of await this.#store.venues.list()) {
      const place = row.entrances.findIndex((_, i) => shortCode(row.id, i + 1) === code);
      if (place >= 0) return claimsOf(row, place + 1);
    }
    return undefined;
  }

  async #issue(row: VenueRow, claims: VenueClaims): Promise<VenueCode> {
    const { entrance } = claims;
    const key = await unwrapSigning(row, this.#device.key);
    return {
      venue: toVenue(row),
      entrance,
      text: await issueVenueCode(claims, key, this.#checkInUrl),
      shortCode: shortCode(row.id, entrance),
    };
  }
}

function unwrapSigning(row: VenueRow, deviceKey: CryptoKey): Promise<CryptoKey> {
  return unwrapSigningKey(row.wrappedKeys as WrappedVenueKeys, deviceKey);
}

/** What makes, locks and moves keys: needed once in a venue's life. */
function loadKeeping(): Promise<typeof import('./venue-keeping.js') | undefined> {
  return import('./venue-keeping.js').catch(() => undefined);
}

export function toVenue({
  publicKeys: _p,
  wrappedKeys: _w,
  contact: _c,
  ...venue
}: VenueRow): Venue {
  return venue;
}

function claimsOf(row: VenueRow, entrance: number): VenueClaims {
  const { id: venue, name, ward, maxStay, registeredAt, publicKeys: keys } = row;
  return {
    venue,
    entrance,
    name,
    ward,
    maxStay,
    sealingKey: keys.sealing,
    issuedAt: registeredAt,
  };
}
