import type { Clock } from '../core/clock.js';
import { fullness, shareCapacity } from '../core/capacity.js';
import type { Identity } from '../core/identity.js';
import type { IdSource } from '../core/ids.js';
import type { Outcome } from '../core/outcome.js';
import { sealingSuite } from '../crypto/sealing.js';
import type { Withdrawn } from '../core/visit-event.js';
import type { Store, WriteFailure } from '../storage.js';
import {
  failure,
  MOST_DEVICES,
  toAdmission,
  type Admission,
  type Gate,
  type HeadCount,
  type Present,
} from './admission.js';
import type { DayKeys } from './day-keys.js';
import { departureOf } from './departure.js';
import type { Desk } from './desk.js';
import type { TrustSource } from './trust-source.js';
import type { VisitorCards } from './visitor-cards.js';

/** What stands behind a reception. */
export interface ReceptionParts {
  readonly store: Store;
  readonly dayKeys: DayKeys;
  readonly cards: VisitorCards;
  readonly trust: TrustSource;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Of the ward's check-in page. */
  readonly origin: string;
}

/** Lets visitors in and out by whatever they carry, on the venue's own device, without a network. */
export class Reception {
  readonly #parts: ReceptionParts;
  #desk: Promise<Desk> | undefined;

  constructor(parts: ReceptionParts) {
    this.#parts = parts;
  }

  /** Loads what reading and sealing need, before anybody stands at the gate. */
  async prepare(): Promise<void> {
    await Promise.all([this.#open(), sealingSuite(), this.#parts.cards.prepare()]).catch(
      () => undefined,
    );
  }

  /**
   * Takes what was scanned. Only `in` and `out` may be shown as such: they are on the disk then.
   * @param byHand True where a hand scanner typed the text, which may have lost its accents.
   */
  async scanned(text: string, gate: Gate, { byHand = false } = {}): Promise<Admission> {
    const desk = await this.#open().catch(() => undefined);
    return desk ? desk.scanned(text, gate, byHand) : failure('not-loaded');
  }

  /** Takes a visitor who carries nothing; `identity` is tidied and checked already. */
  async typed(identity: Identity, gate: Gate): Promise<Admission> {
    const desk = await this.#open().catch(() => undefined);
    return desk ? desk.typed(identity, gate) : failure('not-loaded');
  }

  /**
   * Lets a party out by staff, for those who forgot or whose paper is not at hand.
   * @param people How many of it leave; all of them unless told.
   * @param by `self` where the party says so itself, at a kiosk.
   */
  async leave(visit: string, people?: number, by: 'staff' | 'self' = 'staff'): Promise<Admission> {
    const { store, clock } = this.#parts;
    const result = await store.gate.letOut(visit, clock.now(), (row) =>
      departureOf(row, by, this.#parts, people),
    );
    return result.ok ? toAdmission(result.value, {}) : failure(result.code);
  }

  /**
   * Takes back what was just recorded: an arrival goes for good, one by a pass may be read again; a
   * departure counts no more. Visits that were closed with it are open again.
   */
  async undo(
    passed: Extract<Admission, { kind: 'in' | 'out' }>,
  ): Promise<Outcome<void, WriteFailure>> {
    const { store, clock, ids } = this.#parts;
    const { venue } = passed;
    const ends = passed.kind === 'in' ? passed.closed : [...passed.closed, passed];
    const withdrawn = ends.map(({ visit, event }): Withdrawn => ({
      type: 'withdrawn',
      id: ids(),
      visit,
      venue,
      at: clock.now(),
      event,
    }));
    return store.gate.takeBack(passed.kind === 'in' ? passed : undefined, withdrawn);
  }

  /** Parties in now, newest first. */
  async present(venue: string): Promise<Present[]> {
    const rows = await this.#parts.store.gate.inside(venue, this.#parts.clock.now());
    return rows.map(({ visit, entrance, arrival, people }) => ({
      visit,
      entrance,
      arrival,
      people,
    }));
  }

  /**
   * How full it is, as far as this device knows: what other devices let in, it does not hear, so each
   * of them has its share of the capacity.
   */
  async headCount(venue: string): Promise<HeadCount> {
    const { store } = this.#parts;
    const [row, present, kept] = await Promise.all([
      store.venues.get(venue),
      this.present(venue),
      store.settings.get(devicesSetting(venue)),
    ]);
    const inside = present.reduce((sum, { people }) => sum + people, 0);
    const devices = isDeviceCount(kept) ? kept : 1;
    // Which of the shares is this device's, nobody has said: the last is the smallest.
    const shares = shareCapacity(row?.capacity ?? 0, new Array<number>(devices).fill(0));
    const bound = shares.at(-1);
    return {
      inside,
      devices,
      ...(row?.capacity !== undefined && bound !== undefined && { bound }),
      fullness: fullness(inside, row?.capacity === undefined ? undefined : bound),
    };
  }

  /**
   * How many devices let people in at this venue without hearing of each other, this one included.
   * @throws RangeError if it is not a whole number from 1 to 20.
   */
  setDevices(venue: string, count: number): Promise<Outcome<unknown, WriteFailure>> {
    if (!isDeviceCount(count)) throw new RangeError(`no number of devices: ${count}`);
    return this.#parts.store.settings.set(devicesSetting(venue), count);
  }

  /** Rejects where the formats cannot be loaded; the next scan tries again. */
  #open(): Promise<Desk> {
    this.#desk ??= import('./desk.js').then(
      ({ Desk }) => new Desk(this.#parts),
      (error: unknown) => {
        this.#desk = undefined;
        throw error;
      },
    );
    return this.#desk;
  }
}

function devicesSetting(venue: string): string {
  return `devices|${venue}`;
}

function isDeviceCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_DEVICES;
}
