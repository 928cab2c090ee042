/** What the staff of a venue works with, loaded when an element for staff first stands on a page. */
import type { Clock } from '../core/clock.js';
import type { IdSource } from '../core/ids.js';
import type { Store } from '../storage.js';
import { Audit } from './audit.js';
import { DayKeys } from './day-keys.js';
import type { Device } from './device.js';
import { LogLock } from './log-lock.js';
import { Reception } from './reception.js';
import type { TrustSource } from './trust-source.js';
import type { Venues } from './venues.js';
import { VisitLog } from './visit-log.js';
import { VisitorCards } from './visitor-cards.js';

export interface OfficeParts {
  readonly store: Store;
  readonly device: Device;
  readonly venues: Venues;
  readonly trust: TrustSource;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Absolute address of the ward's check-in page. */
  readonly checkInUrl: string;
}

export class Office {
  /** What keeps the names of the venues' logs from whoever merely has the device. */
  readonly lock: LogLock;
  readonly log: VisitLog;
  readonly audit: Audit;
  readonly cards: VisitorCards;
  readonly reception: Reception;

  constructor({ store, device, venues, trust, clock, ids, checkInUrl }: OfficeParts) {
    this.lock = new LogLock(store.venues, device.key, clock);
    this.log = new VisitLog(store.visits, store.slices, this.lock, clock);
    this.audit = new Audit(store.audit, device, clock, ids);
    this.cards = new VisitorCards(store, device, venues, trust, clock, checkInUrl);
    this.reception = new Reception({
      store,
      dayKeys: new DayKeys(store, device),
      cards: this.cards,
      trust,
      clock,
      ids,
      origin: new URL(checkInUrl).origin,
    });
  }
}
