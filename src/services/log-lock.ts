import type { Clock } from '../core/clock.js';
import { MINUTE, SECOND } from '../core/day.js';
import { done, failed, type Outcome } from '../core/outcome.js';
import { isLongEnough } from '../crypto/passphrase.js';
import { openSeal, seal } from '../crypto/sealing.js';
import type { WrappedVenueKeys } from '../crypto/signing-key.js';
import { lockSealingKey, unlockSealingKeys, unwrapSealingKeys } from '../crypto/venue-keys.js';
import type { VenueRow, VenueStore, WriteFailure } from '../storage.js';

/** An open log that nobody uses locks itself after this (ms). */
export const IDLE = 5 * MINUTE;

/**
 * `unset`: no passphrase yet; the first who opens names sets one. `absent`: the venue's keys are not
 * on this device.
 */
export type LockState = 'absent' | 'unset' | 'locked' | 'unlocked';

/**
 * `wrong-passphrase`: or the venue's row is damaged, which cannot be told apart. `already-set`: in
 * another tab, a moment ago. `keys-lost`: the locked key would not have opened again; nothing was
 * changed.
 */
export type UnlockFailure =
  'wrong-passphrase' | 'too-short' | 'already-set' | 'absent' | 'not-loaded' | 'keys-lost';

interface Opened {
  readonly keys: CryptoKeyPair;
  used: number;
}

/**
 * Keeps the names in a venue's log from whoever merely has the device: the key that opens them rests
 * under the venue's passphrase alone, and once unlocked lives in this page's memory, non-extractable,
 * until it is locked again: by hand, after five minutes without use, or when the page goes away.
 *
 * What the database wrote before the passphrase was set was wrapped under the device key. A browser
 * overwrites such leftovers in its own time, so set the passphrase before the first visitor.
 *
 * @fires change - a log was unlocked or locked in this page
 */
export class LogLock extends EventTarget {
  readonly #venues: VenueStore;
  readonly #deviceKey: CryptoKey;
  readonly #clock: Clock;
  readonly #opened = new Map<string, Opened>();
  #watch: ReturnType<typeof setInterval> | undefined;

  constructor(venues: VenueStore, deviceKey: CryptoKey, clock: Clock) {
    super();
    this.#venues = venues;
    this.#deviceKey = deviceKey;
    this.#clock = clock;
  }

  async state(venue: string): Promise<LockState> {
    const row = await this.#venues.get(venue);
    if (!row) return 'absent';
    if (!isLocked(row)) return 'unset';
    return this.keys(venue) ? 'unlocked' : 'locked';
  }

  /** Sets the passphrase of a venue that has none, for good, and unlocks. */
  async set(
    venue: string,
    passphrase: string,
  ): Promise<Outcome<void, UnlockFailure | WriteFailure>> {
    if (!isLongEnough(passphrase)) return failed('too-short');
    const row = await this.#venues.get(venue);
    if (!row) return failed('absent');
    if (isLocked(row)) return failed('already-set');
    let locked: WrappedVenueKeys;
    let keys: CryptoKeyPair | undefined;
    try {
      locked = await lockSealingKey(wrappedKeys(row), this.#deviceKey, passphrase);
      keys = await tryToOpen({ ...row, wrappedKeys: locked }, passphrase);
    } catch {
      return failed('not-loaded');
    }
    if (!keys) return failed('keys-lost');
    const stored = await this.#venues.update(venue, (now) =>
      isLocked(now) ? undefined : { ...now, wrappedKeys: locked },
    );
    if (!stored.ok) return stored;
    if (!stored.value) return failed('absent');
    if (wrappedKeys(stored.value).sealing !== locked.sealing) return failed('already-set');
    this.#open(venue, keys);
    return done(undefined);
  }

  async unlock(venue: string, passphrase: string): Promise<Outcome<void, UnlockFailure>> {
    const row = await this.#venues.get(venue);
    if (!row) return failed('absent');
    let keys: CryptoKeyPair | undefined;
    try {
      keys = await tryToOpen(row, passphrase);
    } catch {
      return failed('not-loaded');
    }
    if (!keys) return failed('wrong-passphrase');
    this.#open(venue, keys);
    return done(undefined);
  }

  /**
   * The pair that opens what was sealed to a venue; `undefined` where it is not kept here, or is locked
   * at this moment.
   */
  async sealingKeys(venue: string): Promise<CryptoKeyPair | undefined> {
    const row = await this.#venues.get(venue);
    if (!row) return undefined;
    if (isLocked(row)) return this.keys(venue);
    return unwrapSealingKeys(wrappedKeys(row), row.publicKeys.sealing, this.#deviceKey);
  }

  /** The keys, while the log is unlocked. */
  keys(venue: string): CryptoKeyPair | undefined {
    this.#check();
    return this.#opened.get(venue)?.keys;
  }

  /** Somebody uses the log: it stays unlocked for another five minutes. */
  use(venue: string): void {
    this.#check();
    const opened = this.#opened.get(venue);
    if (opened) opened.used = this.#clock.now();
  }

  lock(venue: string): void {
    if (!this.#opened.delete(venue)) return;
    if (this.#opened.size === 0) this.#rest();
    this.dispatchEvent(new Event('change'));
  }

  readonly lockAll = (): void => {
    for (const venue of [...this.#opened.keys()]) this.lock(venue);
  };

  #open(venue: string, keys: CryptoKeyPair): void {
    this.#opened.set(venue, { keys, used: this.#clock.now() });
    if (this.#watch === undefined) {
      this.#watch = setInterval(() => this.#check(), SECOND);
      // A page in the back-forward cache comes back with its memory.
      globalThis.addEventListener('pagehide', this.lockAll);
    }
    this.dispatchEvent(new Event('change'));
  }

  #rest(): void {
    clearInterval(this.#watch);
    this.#watch = undefined;
    globalThis.removeEventListener('pagehide', this.lockAll);
  }

  /** Also locks after the clock was set back, since the time without use is not known then. */
  #check(): void {
    const now = this.#clock.now();
    for (const [venue, { used }] of [...this.#opened]) {
      if (now < used || now - used >= IDLE) this.lock(venue);
    }
  }
}

/** Whether only the venue's passphrase opens the names sealed to it. */
function isLocked(row: VenueRow): boolean {
  return typeof wrappedKeys(row).sealing === 'string';
}

function wrappedKeys(row: VenueRow): WrappedVenueKeys {
  return row.wrappedKeys as WrappedVenueKeys;
}

/** The keys, once a test seal has opened with them. */
async function tryToOpen(row: VenueRow, passphrase: string): Promise<CryptoKeyPair | undefined> {
  const { sealing: locked } = wrappedKeys(row);
  const publicKey = row.publicKeys.sealing;
  if (typeof locked !== 'string') return undefined;
  const keys = await unlockSealingKeys(locked, publicKey, passphrase);
  if (!keys) return undefined;
  const opened = await openSeal(await seal(row.id, publicKey, 'test'), keys, 'test');
  return opened === row.id ? keys : undefined;
}
