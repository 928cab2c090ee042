/** Opens the device's database and hands out one store per kind of record. */
import { openDB } from 'idb';
import { done, failed, type Outcome } from '../core/outcome.js';
import { CardStore } from './card-store.js';
import { AuditStore } from './audit-store.js';
import { DayKeyStore } from './day-key-store.js';
import { GateStore } from './gate-store.js';
import { GuideStore } from './guide-store.js';
import { migrations, type Upgrade, type Database, type WardSchema } from './schema.js';
import { SettingStore } from './setting-store.js';
import { abort } from './transaction.js';
import { VenueStore } from './venue-store.js';
import { VisitSlices } from './visit-slices.js';
import { VisitStore } from './visit-store.js';

/**
 * Why there is no store: `unavailable`, this browser or this page's settings give none (or it is
 * damaged); `blocked`, another tab holds an older version open; `outdated`, a newer release of
 * the page has been here already.
 */
export type OpenFailure = 'unavailable' | 'blocked' | 'outdated';

/**
 * The device's records.
 * @fires change - something stored has changed, in this page or another tab
 * @fires close - the database is gone under the page; a newer release or the user took it
 */
export class Store extends EventTarget {
  readonly name: string;
  readonly visits: VisitStore;
  readonly gate: GateStore;
  readonly dayKeys: DayKeyStore;
  readonly venues: VenueStore;
  readonly cards: CardStore;
  readonly guides: GuideStore;
  readonly settings: SettingStore;
  readonly audit: AuditStore;
  readonly slices: VisitSlices;

  readonly #db: Database;
  readonly #channel: BroadcastChannel;
  #open = true;
  #messageDue = false;

  constructor(db: Database) {
    super();
    this.#db = db;
    this.name = db.name;
    this.#channel = new BroadcastChannel(`wardkit ${db.name}`);
    this.#channel.onmessage = () => this.dispatchEvent(new Event('change'));
    const connection = {
      db,
      announce: () => {
        if (this.#open) this.dispatchEvent(new Event('change'));
        // Later, so that whoever waits for this write does not wait for the message to other tabs
        // as well, and once for all the writes until then.
        if (this.#messageDue) return;
        this.#messageDue = true;
        setTimeout(() => {
          this.#messageDue = false;
          this.#channel.postMessage('change');
        });
      },
    };
    this.visits = new VisitStore(connection);
    this.gate = new GateStore(connection);
    this.dayKeys = new DayKeyStore(connection);
    this.venues = new VenueStore(connection);
    this.cards = new CardStore(connection);
    this.guides = new GuideStore(connection);
    this.settings = new SettingStore(connection);
    this.audit = new AuditStore(connection);
    this.slices = new VisitSlices(connection);
  }

  close(): void {
    this.#open = false;
    // It stays open for writes under way, and without a listener is collected after them.
    this.#channel.onmessage = null;
    this.#db.close();
    this.dispatchEvent(new Event('close'));
  }
}

/**
 * Opens the database of that name, made or brought up to date if need be. A tab with an older
 * release lets go of it by itself, so `blocked` means a tab that hangs.
 * @param steps The migrations to bring it up to; tests bring their own.
 */
export async function openStore(
  name = 'wardkit',
  steps = migrations,
): Promise<Outcome<Store, OpenFailure>> {
  let store: Store | undefined;
  let giveUp: (failure: { ok: false; code: 'blocked' }) => void;
  const blocked = new Promise<{ ok: false; code: 'blocked' }>((resolve) => (giveUp = resolve));
  const opened = open(name, steps, {
    blocked: () => giveUp(failed('blocked')),
    release: () => store?.close(),
  });
  const outcome = await Promise.race([opened, blocked]);
  if (outcome.ok) {
    store = new Store(outcome.value);
    return done(store);
  }
  // A database that opens after all has nobody left to close it.
  if (outcome.code === 'blocked') void opened.then((late) => late.ok && late.value.close());
  return outcome;
}

async function open(
  name: string,
  steps: typeof migrations,
  { blocked, release }: { blocked: () => void; release: () => void },
): Promise<Outcome<Database, 'unavailable' | 'outdated'>> {
  try {
    const db = await openDB<WardSchema>(name, steps.length, {
      upgrade(_db, from, _to, tx) {
        migrate(tx, steps.slice(from)).catch(() => abort(tx));
      },
      blocked,
      blocking: release,
      terminated: release,
    });
    return done(db);
  } catch (error) {
    const outdated = error instanceof DOMException && error.name === 'VersionError';
    return failed(outdated ? 'outdated' : 'unavailable');
  }
}

/** A step may read before it writes, so the next one waits for it. */
async function migrate(tx: Upgrade, steps: typeof migrations): Promise<void> {
  for (const step of steps) await step(tx);
}
