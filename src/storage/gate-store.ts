/** What a gate writes: who comes and goes, told from who is in, in one transaction each. */
import { DAY, HOUR, MINUTE, SECOND } from '../core/day.js';
import type { Outcome } from '../core/outcome.js';
import type { CheckedIn, CheckedOut, Withdrawn } from '../core/visit-event.js';
import { isInside, settle, VISIT_STORES } from './presence.js';
import { eraseVisit } from './retention.js';
import { eventKey, type PresenceRow } from './schema.js';
import { write, type Connection, type WriteFailure, type WriteTransaction } from './transaction.js';

/** Ends the key of a check-in that came by a pass. */
const PASS_MARK = '|pass';
/** The same code within this is a slip and no change of mind, in ms. */
const SLIP = MINUTE;
/** The same for a party of whom some have left: its next member may follow with the same card. */
const SLIP_OF_PARTY = 5 * SECOND;

export interface Attempt {
  /** The visit to begin, if this visitor comes in. */
  readonly arrival: CheckedIn;
  /** The end to record, if they go; `people` as below. */
  readonly departure: (row: PresenceRow, people?: number) => CheckedOut;
  /** The end of a visit that was forgotten, where the same visitor comes in once more. */
  readonly forgotten: (row: PresenceRow) => CheckedOut;
  readonly direction: 'auto' | 'in' | 'out';
  /** How many leave; all of the party unless told. */
  readonly people: number | undefined;
  /** Epoch ms. */
  readonly now: number;
}

/** A visit that was closed because its visitor came in once more, and the event that says so. */
export interface Closed {
  readonly visit: string;
  readonly event: string;
}

interface Passed {
  /** As it stands now. */
  readonly row: PresenceRow;
  readonly closed: readonly Closed[];
}

export type Passage =
  | (Passed & { readonly kind: 'in' })
  /** `people` have left, by the event of that id. */
  | (Passed & { readonly kind: 'out'; readonly people: number; readonly event: string })
  /** The row is of the scan before, and nothing was written. */
  | { readonly kind: 'repeat'; readonly row: PresenceRow }
  | { readonly kind: 'not-in' };

/**
 * `used`: the visit has ended. `erased`: on request, for good. `untimely`: it is not from now, and no
 * gate knows it.
 */
export type PassPassage =
  Passage | { readonly kind: 'used' | 'erased' } | { readonly kind: 'untimely' };

export class GateStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Lets a visitor in or out whom their day keys name: `dayKeys` are of every day whose key is still
   * there, for somebody may have come before midnight. None: somebody new comes in.
   */
  admit(dayKeys: readonly string[], attempt: Attempt): Promise<Outcome<Passage, WriteFailure>> {
    return write(this.#connection, VISIT_STORES, async (tx) => {
      const { now, direction } = attempt;
      const index = tx.objectStore('presence').index('dayKey');
      const rows = (await Promise.all(dayKeys.map((key) => index.getAll(key)))).flat();
      const [last] = rows.sort((a, b) => (b.scanned ?? 0) - (a.scanned ?? 0));
      if (last && isSlip(last, now)) return { kind: 'repeat', row: last };
      const here = rows.filter((row) => mayLeave(row, now)).sort((a, b) => b.arrival - a.arrival);
      const [newest, ...older] = here;
      if (direction === 'out' && !newest) return { kind: 'not-in' };
      const isLeaving = newest !== undefined && direction !== 'in';
      const closed: Closed[] = [];
      // Two open visits of one person: the clock was wrong, or they left unseen. The rest of a party,
      // of whom one comes back, is no such thing, and what is over by its longest stay is over.
      for (const row of isLeaving ? older : here) {
        if (!isInside(row, now) || row.people < row.party) continue;
        const event = attempt.forgotten(row);
        await end(tx, row.visit, event);
        closed.push({ visit: row.visit, event: event.id });
      }
      if (isLeaving) return { ...(await out(tx, newest, attempt)), closed };
      await tx.objectStore('events').add(attempt.arrival, eventKey(attempt.arrival));
      return { kind: 'in', row: await settled(tx, attempt.arrival.visit, now), closed };
    });
  }

  /**
   * Lets in or out by a check-in pass. Its event may have come by another way before; the first time
   * that a gate reads it, its bearer is coming in.
   */
  admitPass(
    attempt: Attempt & {
      /** Whether the pass is from now, as far as two clocks agree. */
      readonly timely: boolean;
    },
  ): Promise<Outcome<PassPassage, WriteFailure>> {
    return write(
      this.#connection,
      [...VISIT_STORES, 'tombstones'],
      async (tx): Promise<PassPassage> => {
        const { arrival, now, direction } = attempt;
        const { visit } = arrival;
        const [row, erased] = await Promise.all([
          tx.objectStore('presence').get(visit),
          tx.objectStore('tombstones').get(visit),
        ]);
        if (erased) return { kind: 'erased' };
        if (row && isSlip(row, now)) return { kind: 'repeat', row };
        if (row && !mayLeave(row, now)) return { kind: 'used' };
        const isKnown = row?.scanned !== undefined;
        if (isKnown && direction === 'in') return { kind: 'repeat', row };
        if (isKnown) return out(tx, row, attempt);
        if (!row && !attempt.timely) return { kind: 'untimely' };
        // Beside a copy that came by another way, for a pass has no room for all that stands in it.
        await tx.objectStore('events').put(arrival, passKey(arrival));
        const entered = await settled(tx, visit, now);
        if (!isInside(entered, now)) return { kind: 'used' };
        if (direction === 'out') return out(tx, entered, attempt);
        return { kind: 'in', row: entered, closed: [] };
      },
    );
  }

  /** Records an end by staff. `not-in`: the visit is unknown, or has ended. */
  letOut(
    visit: string,
    now: number,
    departure: (row: PresenceRow) => CheckedOut,
  ): Promise<Outcome<Extract<Passage, { kind: 'out' | 'not-in' }>, WriteFailure>> {
    return write(this.#connection, VISIT_STORES, async (tx) => {
      const row = await tx.objectStore('presence').get(visit);
      if (!row || !mayLeave(row, now)) return { kind: 'not-in' };
      return out(tx, row, { departure, people: undefined, now });
    });
  }

  /**
   * Takes back what was just recorded. Of somebody who came in by a pass, only what this gate did: the
   * visit is the phone's own, and may come again. Check-outs count no more, nor do the ends of visits
   * that were closed with them.
   */
  takeBack(
    arrival: { readonly visit: string; readonly byPass: boolean } | undefined,
    ends: readonly Withdrawn[],
  ): Promise<Outcome<void, WriteFailure>> {
    return write(this.#connection, [...VISIT_STORES, 'tombstones'], async (tx) => {
      for (const event of ends) {
        if (await tx.objectStore('tombstones').get(event.visit)) continue;
        await tx.objectStore('events').put(event, eventKey(event));
        await settle(tx, event.visit, { isOwn: true });
      }
      if (arrival?.byPass) await forgetPass(tx, arrival.visit);
      else if (arrival) await eraseVisit(tx, arrival.visit);
    });
  }

  /**
   * Forgets what no gate needs any more: who left more than an hour ago, and who has been over the
   * longest stay for a day, since a clock may have been wrong for hours.
   */
  prune(now: number): Promise<Outcome<void, WriteFailure>> {
    return write(this.#connection, ['presence'], async (tx) => {
      const rows = await tx.objectStore('presence').getAll();
      const past = rows.filter(({ inside, until, arrival, scanned = arrival }) =>
        inside === undefined ? now - scanned > HOUR : now - until > DAY,
      );
      await Promise.all(past.map(({ visit }) => tx.objectStore('presence').delete(visit)));
    });
  }

  /** Parties in at a venue, newest first; `now` is epoch ms. */
  async inside(venue: string, now: number): Promise<PresenceRow[]> {
    const rows = await this.#connection.db.getAllFromIndex('presence', 'inside', venue);
    return rows.filter((row) => isInside(row, now)).sort((a, b) => b.arrival - a.arrival);
  }
}

function isSlip({ scanned, party, people }: PresenceRow, now: number): boolean {
  if (scanned === undefined) return false;
  const isGoing = people > 0 && people < party;
  // Either way: a clock may have been set back meanwhile.
  return Math.abs(now - scanned) < (isGoing ? SLIP_OF_PARTY : SLIP);
}

/**
 * True of who is in, and of who was not seen leaving for as long again as the longest stay: at a gate
 * they rather stayed too long than left unseen and came back.
 */
function mayLeave({ inside, arrival, until }: PresenceRow, now: number): boolean {
  return inside !== undefined && now < until + (until - arrival);
}

async function out(
  tx: WriteTransaction,
  row: PresenceRow,
  { departure, people, now }: Pick<Attempt, 'departure' | 'people' | 'now'>,
): Promise<Extract<Passage, { kind: 'out' }>> {
  const event = departure(row, people);
  const after = await end(tx, row.visit, event, now);
  const left = row.people - after.people;
  return { kind: 'out', row: after, people: left, event: event.id, closed: [] };
}

/** The event's own key with a mark: the copy that came by a pass. */
function passKey(event: CheckedIn): string {
  return `${eventKey(event)}${PASS_MARK}`;
}

/** The copy that this gate took from a pass goes; what came of the visit by another way stays. */
async function forgetPass(tx: WriteTransaction, visit: string): Promise<void> {
  const events = tx.objectStore('events');
  const keys = await events.index('visit').getAllKeys(visit);
  await Promise.all(keys.filter((key) => key.endsWith(PASS_MARK)).map((key) => events.delete(key)));
  await tx.objectStore('presence').delete(visit);
  await settle(tx, visit, { isOwn: true });
}

async function end(
  tx: WriteTransaction,
  visit: string,
  event: CheckedOut,
  scanned?: number,
): Promise<PresenceRow> {
  await tx.objectStore('events').add(event, eventKey(event));
  return settled(tx, visit, scanned);
}

async function settled(
  tx: WriteTransaction,
  visit: string,
  scanned?: number,
): Promise<PresenceRow> {
  const row = await settle(tx, visit, { scanned, isOwn: true });
  if (!row) throw new Error(`no check-in of visit ${visit}`);
  return row;
}
