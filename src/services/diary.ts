import type { Clock } from '../core/clock.js';
import type { Identity } from '../core/identity.js';
import type { IdSource } from '../core/ids.js';
import { failed, type Outcome } from '../core/outcome.js';
import { foldVisits, type Visit } from '../core/visit.js';
import type { CheckedIn, CheckedOut, DepartureMethod } from '../core/visit-event.js';
import { writeLink } from '../codes/code-link.js';
import { evidenceOf, isStale } from '../codes/live-code.js';
import type { VenueClaims } from '../codes/venue-claims.js';
import { sealingSuite } from '../crypto/sealing.js';
import type { VisitStore, WriteFailure } from '../storage.js';
import type { Device } from './device.js';
import { sealIdentity } from './seals.js';
import type { TrustSource } from './trust-source.js';

/** What only the visitor's own device knows about a visit, boxed there. */
interface DiaryContent {
  readonly venueName: string;
  readonly ward: string;
  readonly name: string;
  readonly phone: string;
  readonly companions: readonly string[];
  readonly trusted: boolean;
}

export interface DiaryEntry extends DiaryContent {
  readonly visit: Visit;
}

export interface Arrival {
  readonly claims: VenueClaims;
  readonly trusted: boolean;
  readonly method: 'venue-code' | 'typed';
  readonly identity: Identity;
  /** At least 1 and no fewer than the people named. */
  readonly partySize: number;
}

/**
 * `not-loaded`: what seals the identity could not be loaded, for want of a network. `bad-key`: the
 * code or the ward's list names a key that nothing can be sealed to. `expired`: a live code was
 * scanned in time, but that is long ago.
 */
export type CheckInFailure = WriteFailure | 'not-loaded' | 'bad-key' | 'expired';

/** What writes a pass; most pages load it after the check-in, or never. */
const passClaims = () => import('../codes/pass-claims.js');

/** A resident's own visits, on their own phone. */
export class Diary {
  readonly #visits: VisitStore;
  readonly #device: Device;
  readonly #trustSource: TrustSource;
  readonly #clock: Clock;
  readonly #ids: IdSource;
  readonly #checkInUrl: string;

  constructor(
    visits: VisitStore,
    device: Device,
    trustSource: TrustSource,
    clock: Clock,
    ids: IdSource,
    checkInUrl: string,
  ) {
    this.#visits = visits;
    this.#device = device;
    this.#trustSource = trustSource;
    this.#clock = clock;
    this.#ids = ids;
    this.#checkInUrl = checkInUrl;
  }

  /** Loads what `checkIn` and `pass` need, while the resident is still filling in. */
  async prepare(): Promise<void> {
    await Promise.allSettled([sealingSuite(), passClaims()]);
  }

  /**
   * Checks in. Only an outcome that is `ok` may be shown as a check-in: it is on the disk then.
   * `created: false` means that this device was in there already, since the visit that is named.
   */
  async checkIn({
    claims,
    trusted,
    method,
    identity,
    partySize,
  }: Arrival): Promise<Outcome<{ visit: string; created: boolean }, CheckInFailure>> {
    const sealing = await sealingSuite().catch(() => undefined);
    if (!sealing) return failed('not-loaded');
    if (isStale(claims, this.#clock.now())) return failed('expired');
    const id = this.#ids();
    const { venue, sealingKey } = claims;
    const sealed = await sealIdentity(
      identity,
      { visit: id, venue, sealingKey },
      this.#trustSource,
    ).catch(() => undefined);
    if (!sealed) return failed('bad-key');
    const at = this.#clock.now();
    const event: CheckedIn = {
      type: 'checked-in',
      id,
      visit: id,
      venue: claims.venue,
      entrance: claims.entrance,
      at,
      partySize,
      method,
      evidence: evidenceOf(claims, at),
      maxStay: claims.maxStay,
      identity: sealed,
    };
    const content: DiaryContent = {
      venueName: claims.name,
      ward: claims.ward,
      name: identity.name,
      phone: identity.phone ?? '',
      companions: identity.companions ?? [],
      trusted,
    };
    return this.#visits.arrive(event, await this.#device.box(content), (row) =>
      this.#departure(row.visit, row.venue, 'next-visit'),
    );
  }

  /**
   * The text of a visit's pass, for a reception to scan: a link to the check-in page with the visit's
   * `checked-in` event behind `#P`. `undefined` where the device has no such visit, or so many people
   * are named in it that no code holds them. Rejects where it could not be loaded or read.
   */
  async pass(visit: string): Promise<string | undefined> {
    const { writePass } = await passClaims();
    const { events } = await this.#visits.diary();
    const arrival = events.find((event) => event.type === 'checked-in' && event.visit === visit);
    if (arrival?.type !== 'checked-in') return undefined;
    try {
      return writeLink('P', this.#checkInUrl, writePass(arrival));
    } catch {
      return undefined;
    }
  }

  /** Ends a visit that is open here; `not-in` where it is not. */
  checkOut(
    { id, venue }: Visit,
    method: 'scan' | 'self',
  ): Promise<Outcome<void, WriteFailure | 'not-in'>> {
    return this.#visits.leave(this.#departure(id, venue, method));
  }

  /** Newest first. */
  async entries(): Promise<DiaryEntry[]> {
    const { rows, events } = await this.#visits.diary();
    const contents = new Map(rows.map(({ visit, content }) => [visit, content]));
    const visits = foldVisits(events, this.#clock.now()).reverse();
    return Promise.all(
      visits.map(async (visit) => ({
        visit,
        ...toContent(await this.#device.unbox(contents.get(visit.id))),
      })),
    );
  }

  /** The visit this device's user is on now. */
  async current(): Promise<DiaryEntry | undefined> {
    return openEntry(await this.entries());
  }

  /** Erases visits for good, here and wherever their tombstones reach. */
  erase(visits: readonly string[]): Promise<Outcome<void, WriteFailure>> {
    return this.#visits.erase(visits);
  }

  #departure(visit: string, venue: string, method: DepartureMethod): CheckedOut {
    return { type: 'checked-out', id: this.#ids(), visit, venue, at: this.#clock.now(), method };
  }
}

/** The open visit of a diary; not always the newest, after a clock was set back. */
export function openEntry(entries: readonly DiaryEntry[]): DiaryEntry | undefined {
  return entries.find(({ visit }) => !visit.departure);
}

/** A box that no longer opens leaves the visit's times, which are worth showing. */
function toContent(value: unknown): DiaryContent {
  const {
    venueName = '',
    ward = '',
    name = '',
    phone = '',
    companions = [],
    trusted = false,
  } = (value as Partial<DiaryContent> | undefined) ?? {};
  return { venueName, ward, name, phone, companions, trusted };
}
