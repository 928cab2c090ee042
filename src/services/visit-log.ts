import type { Clock } from '../core/clock.js';
import { DAY, MINUTE, startOfDay } from '../core/day.js';
import type { Identity } from '../core/identity.js';
import type { Venue } from '../core/venue.js';
import type { Visit } from '../core/visit.js';
import { openSeal } from '../crypto/sealing.js';
import type { DayCount, VisitSlices, VisitStore, WriteFailure } from '../storage.js';
import type { Outcome } from '../core/outcome.js';
import { readVisits } from './read-visits.js';
import { sealContext } from './seals.js';
import type { LogLock } from './log-lock.js';

/** Seals opened at once: enough to keep the engine's crypto threads busy, few enough to stop soon. */
const AT_ONCE = 32;

/** Days (`YYYY-MM-DD`), the first and the last. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** What a venue reads: its visits, and who they were. */
export class VisitLog {
  readonly #visits: VisitStore;
  readonly #slices: VisitSlices;
  readonly #lock: LogLock;
  readonly #clock: Clock;

  constructor(visits: VisitStore, slices: VisitSlices, lock: LogLock, clock: Clock) {
    this.#visits = visits;
    this.#slices = slices;
    this.#lock = lock;
    this.#clock = clock;
  }

  /**
   * The visits that touch any of some days, oldest first; those that began before midnight and went
   * on are among them. Leaves the page responsive, however many.
   * @throws the signal's reason once it is aborted.
   */
  async between(
    { id, maxStay }: Venue,
    { from, to }: DaySpan,
    signal?: AbortSignal,
  ): Promise<Visit[]> {
    const start = startOfDay(from);
    const span = {
      venue: id,
      from: start - maxStay * MINUTE,
      to: startOfDay(to) + DAY,
      now: this.#clock.now(),
    };
    const visits = await readVisits(this.#slices, span, signal);
    // Those from before the first day come first and are few.
    const first = visits.findIndex(({ arrival }) => arrival >= start);
    const before = first < 0 ? visits.splice(0) : visits.splice(0, first);
    const still = before.filter(({ departure }) => !departure || departure.at > start);
    return still.length > 0 ? [...still, ...visits] : visits;
  }

  /** What is left of all days that retention has erased, newest first. */
  erasedDays({ id }: Venue): Promise<DayCount[]> {
    return this.#visits.counts(id);
  }

  /** Deletes visits for good, here and wherever their tombstones reach. */
  erase(visits: readonly string[]): Promise<Outcome<void, WriteFailure>> {
    return this.#visits.erase(visits);
  }

  /**
   * Opens the identities of a venue's visits with the venue's key, in the order given, a few at a
   * time: all of 100,000 take minutes on a slow machine. Ends early when the log is locked or the
   * signal aborted; `undefined` for a seal that does not open.
   */
  async *opening(
    venue: string,
    visits: readonly Visit[],
    signal?: AbortSignal,
  ): AsyncGenerator<readonly (readonly [string, Identity | undefined])[]> {
    for (let i = 0; i < visits.length; i += AT_ONCE) {
      const keys = await this.#lock.sealingKeys(venue);
      if (!keys || signal?.aborted) return;
      const batch = visits
        .slice(i, i + AT_ONCE)
        .map(
          async ({ id, identity }) =>
            [
              id,
              identity.venue && (await openIdentity(identity.venue, keys, { id, venue })),
            ] as const,
        );
      const opened = await Promise.all(batch);
      if (signal?.aborted) return;
      yield opened.map(([id, identity]) => [id, identity || undefined]);
    }
  }
}

async function openIdentity(
  sealed: string,
  keys: CryptoKeyPair,
  visit: { id: string; venue: string },
): Promise<Identity | undefined> {
  const value = await openSeal(sealed, keys, sealContext(visit.id, 'venue', visit.venue));
  if (!isIdentity(value)) return undefined;
  // A card of the venue's own carries its holder sealed to the venue.
  const { card, sealed: inner } = value as Identity & { readonly sealed?: unknown };
  if (card === undefined || typeof inner !== 'string') return value;
  const { openCardIdentity } = await import('../crypto/visitor-card.js');
  const holder = await openCardIdentity(inner, keys, card);
  return holder ? { ...holder, card } : { name: value.name, card };
}

/** Any phone can seal anything to a venue's public key, so what comes out is checked. */
function isIdentity(value: unknown): value is Identity {
  const identity = value as Partial<Identity> | null | undefined;
  const isText = (text: unknown) => text === undefined || typeof text === 'string';
  return (
    typeof identity?.name === 'string' &&
    isText(identity.phone) &&
    isText(identity.document) &&
    isText(identity.card) &&
    (identity.companions === undefined ||
      (Array.isArray(identity.companions) &&
        identity.companions.every((name) => typeof name === 'string')))
  );
}
