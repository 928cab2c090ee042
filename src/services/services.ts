/** Everything that the elements of a page share, opened once for a database. */
import { systemClock, type Clock } from '../core/clock.js';
import { addDays, dayOf, HOUR, startOfDay } from '../core/day.js';
import { createIdSource } from '../core/ids.js';
import { done, failed, type Outcome } from '../core/outcome.js';
import {
  isClosed,
  openStore,
  type OpenFailure,
  type Store,
  type WriteFailure,
} from '../storage.js';
import type { Audit } from './audit.js';
import { CodeReader } from './code-reader.js';
import { openDevice, type Device } from './device.js';
import { Diary } from './diary.js';
import type { GuideRecords } from './guide-records.js';
import { ProfileKeeper } from './profile.js';
import type { LogLock } from './log-lock.js';
import type { Office, OfficeParts } from './office.js';
import type { Reception } from './reception.js';
import { AUDIT_EXTRA_DAYS, RetentionRecord } from './retention.js';
import { TrustSource } from './trust-source.js';
import { Venues } from './venues.js';
import type { VisitLog } from './visit-log.js';
import type { VisitorCards } from './visitor-cards.js';

/** Visits of this many days are kept, today's among them. The consent names this figure. */
export const RETENTION_DAYS = 21;

export interface ServicesOptions {
  /** Name of the IndexedDB database. */
  readonly database: string;
  /** Absolute address of the ward's check-in page, which venue codes lead to. */
  readonly checkInUrl: string;
  /** Commune code of the ward whose page this is, if it serves one ward only. */
  readonly ward?: string | undefined;
  /** Address of the ward's trust list with its key's thumbprint behind `#`. */
  readonly trust?: URL | undefined;
  readonly clock?: Clock;
}

/**
 * Why a page has no services: as a store; `insecure`, a page over plain http, where browsers give no
 * cryptography; or `not-loaded`, what staff works with did not come over the network. `closed` also
 * when the database is taken away later.
 */
export type ServicesFailure = OpenFailure | WriteFailure | 'insecure' | 'not-loaded';

/**
 * @fires change - something stored has changed, in this page or another tab
 * @fires close - the database was taken away under the page, which has to be loaded again
 */
export class Services extends EventTarget {
  readonly clock: Clock;
  readonly ward: string | undefined;
  readonly venues: Venues;
  readonly codes: CodeReader;
  readonly diary: Diary;
  readonly retention: RetentionRecord;
  readonly profile: ProfileKeeper;
  readonly trust: TrustSource;
  readonly #store: Store;
  readonly #officeParts: OfficeParts;
  readonly #pruning: ReturnType<typeof setInterval>;
  #office: Office | undefined;

  constructor(
    store: Store,
    device: Device,
    { checkInUrl, ward, trust, clock = systemClock }: Omit<ServicesOptions, 'database'>,
  ) {
    super();
    const ids = createIdSource(clock);
    this.#store = store;
    this.clock = clock;
    this.ward = ward;
    this.trust = new TrustSource(store.settings, trust, clock);
    this.venues = new Venues(store, device, clock, ids, checkInUrl);
    this.codes = new CodeReader(this.venues, this.trust, clock, new URL(checkInUrl).origin);
    this.diary = new Diary(store.visits, device, this.trust, clock, ids, checkInUrl);
    this.retention = new RetentionRecord(store.settings, clock);
    this.profile = new ProfileKeeper(store.settings, device);
    const { venues } = this;
    this.#officeParts = { store, device, venues, trust: this.trust, clock, ids, checkInUrl };
    store.addEventListener('change', () => this.dispatchEvent(new Event('change')));
    store.addEventListener('close', () => {
      clearInterval(this.#pruning);
      this.dispatchEvent(new Event('close'));
    });
    // A screen at a gate stays open for weeks.
    this.#pruning = setInterval(() => void this.prune().catch(unlessClosed), HOUR);
  }

  /**
   * Loads what staff works with: the log, the reception, the cards, the audit. Residents' phones do
   * without. Rejects where it cannot be loaded; the next call tries again.
   */
  async loadOffice(): Promise<void> {
    const { Office } = await import('./office.js');
    this.#office ??= new Office(this.#officeParts);
  }

  /** What this device keeps of guides, loaded on demand. Rejects where it cannot be loaded. */
  async guides(): Promise<GuideRecords> {
    const { GuideRecords } = await import('./guide-records.js');
    return new GuideRecords(this.#store, this.clock);
  }

  get hasOffice(): boolean {
    return this.#office !== undefined;
  }

  get lock(): LogLock {
    return this.#loaded.lock;
  }

  get log(): VisitLog {
    return this.#loaded.log;
  }

  get audit(): Audit {
    return this.#loaded.audit;
  }

  get cards(): VisitorCards {
    return this.#loaded.cards;
  }

  get reception(): Reception {
    return this.#loaded.reception;
  }

  get #loaded(): Office {
    if (!this.#office) throw new Error('loadOffice() comes first');
    return this.#office;
  }

  /**
   * Erases what is older than the retention allows, in whole days, so that a day's figures hold; and
   * the keys that linked a past day's visits, once nobody of that day is in.
   */
  async prune(): Promise<void> {
    const now = this.clock.now();
    const today = dayOf(now);
    const firstKept = addDays(today, 1 - RETENTION_DAYS);
    const { visits, audit, dayKeys, gate } = this.#store;
    if (!(await this.retention.isClockBelieved())) return;
    const pruned = await visits.prune(startOfDay(firstKept));
    await audit.prune(startOfDay(addDays(firstKept, -AUDIT_EXTRA_DAYS)));
    if (pruned.ok) await this.retention.ran();
    await gate.prune(now);
    await dayKeys.prune(today);
  }

  close(): void {
    this.#store.close();
  }
}

export async function openServices(
  options: ServicesOptions,
): Promise<Outcome<Services, ServicesFailure>> {
  if (!globalThis.crypto?.subtle) return failed('insecure');
  const store = await openStore(options.database);
  if (!store.ok) return store;
  const device = await openDevice(store.value.settings);
  if (!device.ok) {
    store.value.close();
    return device;
  }
  const services = new Services(store.value, device.value, options);
  // Retention is a promise, but nobody waits at a gate for it: what fails now is done next time.
  void services.prune().catch(unlessClosed);
  // So that the ward's word is there when the first code is read.
  void services.trust.list();
  return done(services);
}

/** The page may close the database while something that runs by itself is under way. */
function unlessClosed(error: unknown): void {
  if (!isClosed(error)) reportError(error);
}
