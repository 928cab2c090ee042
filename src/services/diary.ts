import type { Clock } from '../core/clock.js';
import type { Identity } from '../core/identity.js';
import type { IdSource } from '../core/ids.js';
import { failed, type Outcome } from '../core/outcome.js';
import { foldVisits, type Visit } from '../core/visit.js';
import type {
  CheckedIn,
  CheckedOut,
  DepartureMethod,
  SealedIdentity,
} from '../core/visit-event.js';
import type { VenueClaims } from '../codes/venue-claims.js';
import { base64urlnopad } from '@scure/base';
import { seal, sealingSuite } from '../crypto/sealing.js';
import type { VisitStore, WriteFailure } from '../storage.js';
import type { Device } from './device.js';
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
 * code or the ward's list names a key that nothing can be sealed to.
 */
export type CheckInFailure = WriteFailure | 'not-loaded' | 'bad-key';

/** Who a seal is for and which record it belongs to; see `seal`. */
export function sealContext(visit: string, reader: 'venue' | 'ward', id: string): string {
  return `${visit}|${reader}:${id}`;
}

/** A resident's own visits, on their own phone. */
export class Diary {
  readonly #visits: VisitStore;
  readonly #device: Device;
  readonly #trustSource: TrustSource;
  readonly #clock: Clock;
  readonly #ids: IdSource;

  constructor(
    visits: VisitStore,
    device: Device,
    trustSource: TrustSource,
    clock: Clock,
    ids: IdSource,
  ) {
    this.#visits = visits;
    this.#device = device;
    this.#trustSource = trustSource;
    this.#clock = clock;
    this.#ids = ids;
  }

  /** Loads what `checkIn` needs, while the resident is still filling in. */
  async prepare(): Promise<void> {
    await sealingSuite().catch(() => undefined);
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
    const id = this.#ids();
    const sealed = await this.#seal(identity, claims, id).catch(() => undefined);
    if (!sealed) return failed('bad-key');
    const event: CheckedIn = {
      type: 'checked-in',
      id,
      visit: id,
      venue: claims.venue,
      entrance: claims.entrance,
      at: this.#clock.now(),
      partySize,
      method,
      evidence: claims.expiresAt === undefined ? 'poster' : 'live-code',
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

  async #seal(identity: Identity, claims: VenueClaims, visit: string): Promise<SealedIdentity> {
    const list = await this.#trustSource.list();
    const venue = await seal(
      identity,
      claims.sealingKey,
      sealContext(visit, 'venue', claims.venue),
    );
    if (!list) return { venue };
    const wardKey = new Uint8Array(base64urlnopad.decode(list.sealingKey));
    return { venue, ward: await seal(identity, wardKey, sealContext(visit, 'ward', list.ward)) };
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
