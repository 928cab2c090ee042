/**
 * What a kiosk keeps for itself, in a database of its own: apart from residents' records, so that
 * either may be taken away without the other.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { done, failed, type Outcome } from '../core/outcome.js';

/**
 * `staff-config`, `kept-config`: texts of a `kiosk.json`; `remote-config`: a signed one;
 * `pin`, `pin-tries`: of staff; `kiosk-id`: what it is called in heartbeats.
 */
export type KioskKey =
  'staff-config' | 'kept-config' | 'remote-config' | 'pin' | 'pin-tries' | 'kiosk-id';

/**
 * `open`, or why nothing is kept: `unavailable`, this browser or its settings give no storage (or it
 * is damaged); `blocked`, it does not answer; `outdated`, a newer release has been here already.
 */
export type KioskStoreState = 'open' | 'unavailable' | 'blocked' | 'outdated';

interface KioskSchema extends DBSchema {
  kept: { key: KioskKey; value: unknown };
}

type Database = IDBPDatabase<KioskSchema>;

/** Milliseconds: a start does not wait longer for a database that does not answer. */
const PATIENCE = 5_000;

/**
 * Every call opens the database anew if it was lost, so a kiosk that runs for months gets over a
 * browser that closed it. What comes back is `unknown`: an older release may have written it.
 */
export class KioskStore {
  readonly #name: string;
  #opening: Promise<Database> | undefined;
  #state: KioskStoreState = 'unavailable';

  constructor(name = 'wardkit-kiosk') {
    this.#name = name;
  }

  /** As the last call found it; `unavailable` before the first. */
  get state(): KioskStoreState {
    return this.#state;
  }

  /** Opens the database, and says whether anything will be kept. */
  async open(): Promise<KioskStoreState> {
    await this.#connect();
    return this.#state;
  }

  /** `undefined` where nothing was stored under that name. */
  async get(key: KioskKey): Promise<Outcome<unknown, 'unavailable'>> {
    const db = await this.#connect();
    if (!db) return failed('unavailable');
    try {
      return done(await db.get('kept', key));
    } catch {
      return this.#lost(db);
    }
  }

  set(key: KioskKey, value: unknown): Promise<Outcome<unknown, 'unavailable'>> {
    return this.update(key, () => value);
  }

  remove(key: KioskKey): Promise<Outcome<unknown, 'unavailable'>> {
    return this.update(key, () => undefined);
  }

  /**
   * Reads and writes in one step that no other tab comes between; settles when the disk has it.
   * Gives what is stored now.
   * @param change Gives what shall be stored, `undefined` for nothing; it must not wait.
   */
  async update(
    key: KioskKey,
    change: (stored: unknown) => unknown,
  ): Promise<Outcome<unknown, 'unavailable'>> {
    const db = await this.#connect();
    if (!db) return failed('unavailable');
    try {
      const tx = db.transaction('kept', 'readwrite', { durability: 'strict' });
      // Settled below; here only so that no rejection goes unhandled.
      tx.done.catch(() => undefined);
      const value = change(await tx.store.get(key));
      if (value === undefined) await tx.store.delete(key);
      else await tx.store.put(value, key);
      await tx.done;
      return done(value);
    } catch {
      return this.#lost(db);
    }
  }

  /** Until the next call. */
  close(): void {
    const opening = this.#opening;
    this.#opening = undefined;
    void opening?.then((db) => db.close()).catch(() => undefined);
  }

  async #connect(): Promise<Database | undefined> {
    const opening = (this.#opening ??= this.#open());
    try {
      const db = await patient(opening);
      this.#state = db ? 'open' : 'blocked';
      return db;
    } catch (error) {
      if (this.#opening === opening) this.#opening = undefined;
      const isOutdated = error instanceof DOMException && error.name === 'VersionError';
      this.#state = isOutdated ? 'outdated' : 'unavailable';
      return undefined;
    }
  }

  async #open(): Promise<Database> {
    const forget = () => this.close();
    return openDB<KioskSchema>(this.#name, 1, {
      upgrade: (db) => void db.createObjectStore('kept'),
      blocking: forget,
      terminated: forget,
    });
  }

  #lost(db: Database): { ok: false; code: 'unavailable' } {
    this.#state = 'unavailable';
    // A full disk fails a write and closes nothing: to open it again does no harm.
    db.close();
    this.#opening = undefined;
    return failed('unavailable');
  }
}

/** `undefined` where it takes too long; it may still come for a later call. */
async function patient<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
