/** Reads what visitors carry and lets them in and out; loaded with the formats that it reads. */
import type { Identity } from '../core/identity.js';
import { MINUTE } from '../core/day.js';
import { done } from '../core/outcome.js';
import type { CheckedIn } from '../core/visit-event.js';
import { readPass } from '../codes/pass-claims.js';
import { readCode, type Code } from '../codes/read-code.js';
import { sealingSuite } from '../crypto/sealing.js';
import type { VenueRow } from '../storage.js';
import type { PresenceRow } from '../storage/schema.js';
import { failure, refused, toAdmission, type Admission, type Gate } from './admission.js';
import { departureOf } from './departure.js';
import { readCard, readPaper, readTyped, refusalOf, type Reading } from './reading.js';
import type { ReceptionParts } from './reception.js';
import { sealIdentity } from './seals.js';

/** How far a phone's clock may be ahead of the reception's, in ms. */
const CLOCKS_APART = 10 * MINUTE;

export class Desk {
  readonly #parts: ReceptionParts;

  constructor(parts: ReceptionParts) {
    this.#parts = parts;
  }

  async scanned(text: string, gate: Gate, byHand: boolean): Promise<Admission> {
    const code = readCode(text, { ownOrigin: this.#parts.origin });
    switch (code.kind) {
      case 'citizen-card':
      case 'covid-pass':
      case 'health-insurance':
      case 'health-certificate': {
        const reading = readPaper(code, byHand);
        return reading.ok ? this.#admit(reading.value, gate) : refused(reading.code);
      }
      case 'visitor-card':
        return this.#admitCard(code, gate);
      case 'check-in-pass':
        return this.#admitPass(code, gate);
      default:
        return refused(refusalOf(code));
    }
  }

  typed(identity: Identity, gate: Gate): Promise<Admission> {
    const { subject, ...nameless } = readTyped(identity);
    // Typed where nobody looks, a neighbour's number must not tell whether they are in, nor end their
    // visit, nor be taken for them when they come: what has no mark is always a visit of its own.
    const isKnown = subject !== undefined && !gate.unattended;
    return this.#admit(isKnown ? { ...nameless, subject } : nameless, gate);
  }

  async #admitCard(code: Extract<Code, { kind: 'visitor-card' }>, gate: Gate): Promise<Admission> {
    const read = await this.#parts.cards.scanned(code.text);
    return read.ok ? this.#admit(readCard(read.card), gate) : refused(read.code);
  }

  async #admit({ method, identity, subject, visitor }: Reading, gate: Gate): Promise<Admission> {
    const { store, dayKeys, trust, clock, ids } = this.#parts;
    // One moment for all of it: midnight may pass meanwhile.
    const now = clock.now();
    const row = await store.venues.get(gate.venue);
    if (!row) return refused('no-venue');
    const loaded = await sealingSuite().catch(() => undefined);
    if (!loaded) return failure('not-loaded');
    const marks = subject === undefined ? done([]) : await dayKeys.marks(row.id, subject, now);
    if (!marks.ok) return failure(marks.code);
    const id = ids();
    const target = { visit: id, venue: row.id, sealingKey: row.publicKeys.sealing };
    const sealed = await sealIdentity(identity, target, trust).catch(() => undefined);
    if (!sealed) return failure('bad-key');
    const [dayKey] = marks.value;
    const arrival: CheckedIn = {
      type: 'checked-in',
      id,
      visit: id,
      venue: row.id,
      entrance: entranceOf(row, gate),
      at: now,
      partySize: gate.people ?? 1,
      method,
      evidence: gate.unattended ? 'self' : 'staff',
      maxStay: row.maxStay,
      ...(dayKey !== undefined && { dayKey }),
      identity: sealed,
    };
    const result = await store.gate.admit(marks.value, this.#attempt(arrival, gate, now));
    return result.ok ? toAdmission(result.value, visitor) : failure(result.code);
  }

  async #admitPass(code: Extract<Code, { kind: 'check-in-pass' }>, gate: Gate): Promise<Admission> {
    const { store, clock } = this.#parts;
    const event = readPass(code.envelope);
    if (!event) return refused('pass-unreadable');
    if (event.venue !== gate.venue) return refused('pass-elsewhere');
    const row = await store.venues.get(gate.venue);
    if (!row) return refused('no-venue');
    // What a pass says nobody has signed; what no code of this venue says is no pass of it.
    const isOurs = event.maxStay === row.maxStay && row.entrances[event.entrance - 1] !== undefined;
    if (!isOurs) return refused('pass-unreadable');
    const now = clock.now();
    const early = event.at - now > CLOCKS_APART;
    const timely = !early && now - event.at < event.maxStay * MINUTE;
    const result = await store.gate.admitPass({ ...this.#attempt(event, gate, now), timely });
    if (!result.ok) return failure(result.code);
    if (result.value.kind === 'untimely') return refused(early ? 'pass-early' : 'pass-expired');
    return toAdmission(result.value, { method: event.method }, true);
  }

  #attempt(arrival: CheckedIn, { direction, people }: Gate, now: number) {
    return {
      arrival,
      direction,
      people,
      now,
      departure: (row: PresenceRow, some?: number) => departureOf(row, 'scan', this.#parts, some),
      forgotten: (row: PresenceRow) => departureOf(row, 'next-visit', this.#parts),
    };
  }
}

/** An entrance that the venue does not have is its first. */
function entranceOf({ entrances }: VenueRow, { entrance }: Gate): number {
  return entrances[entrance - 1] === undefined ? 1 : entrance;
}
