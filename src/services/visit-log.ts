import type { Clock } from '../core/clock.js';
import { DAY, MINUTE, startOfDay } from '../core/day.js';
import type { Identity } from '../core/identity.js';
import { visitsOn } from '../core/occupancy.js';
import { foldVisits, type Visit } from '../core/visit.js';
import type { Venue } from '../core/venue.js';
import { openSeal } from '../crypto/sealing.js';
import type { DayCount, VisitStore } from '../storage.js';
import { sealContext } from './diary.js';
import type { Venues } from './venues.js';

/** What a venue reads: its visits of a day, and who they were. */
export class VisitLog {
  readonly #visits: VisitStore;
  readonly #venues: Venues;
  readonly #clock: Clock;

  constructor(visits: VisitStore, venues: Venues, clock: Clock) {
    this.#visits = visits;
    this.#venues = venues;
    this.#clock = clock;
  }

  /**
   * The visits that touch a Vietnamese day (`YYYY-MM-DD`), oldest first; those that began before
   * midnight and went on are among them.
   */
  async on({ id, maxStay }: Venue, day: string): Promise<Visit[]> {
    const start = startOfDay(day);
    const events = await this.#visits.eventsOfVenue(id, start - maxStay * MINUTE, start + DAY);
    return visitsOn(foldVisits(events, this.#clock.now()), day);
  }

  /** What is left of a day that retention has erased: counts, no names. */
  erasedOn({ id }: Venue, day: string): Promise<DayCount | undefined> {
    return this.#visits.countOf(id, day);
  }

  /**
   * Opens the identities of a venue's visits with the venue's key. A visit whose seal does not
   * open has no entry.
   */
  async identities(venue: string, visits: readonly Visit[]): Promise<Map<string, Identity>> {
    const keys = await this.#venues.sealingKeys(venue);
    const opened = new Map<string, Identity>();
    if (!keys) return opened;
    for (const { id, identity } of visits) {
      if (!identity.venue) continue;
      const value = await openSeal(identity.venue, keys, sealContext(id, 'venue', venue));
      if (isIdentity(value)) opened.set(id, value);
    }
    return opened;
  }
}

/** Any phone can seal anything to a venue's public key, so what comes out is checked. */
function isIdentity(value: unknown): value is Identity {
  const identity = value as Partial<Identity> | null | undefined;
  return (
    typeof identity?.name === 'string' &&
    (identity.phone === undefined || typeof identity.phone === 'string') &&
    (identity.companions === undefined ||
      (Array.isArray(identity.companions) &&
        identity.companions.every((name) => typeof name === 'string')))
  );
}
