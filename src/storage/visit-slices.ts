import { eventKey, timeKey, type StoredEvent } from './schema.js';
import type { Connection } from './transaction.js';

/** Events at once: what the engine unpacks in one go has to leave a frame's time to the page. */
const SLICE = 500;

/** Reads the events of many visits without holding up the page, in transactions of their own. */
export class VisitSlices {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The events of a venue in `[from, to)` (epoch ms), in the order of their times. */
  async *events(venue: string, from: number, to: number): AsyncGenerator<StoredEvent[]> {
    const end = timeKey(venue, to);
    for (let start = timeKey(venue, from), isFirst = true; ; isFirst = false) {
      const range = IDBKeyRange.bound(start, end, !isFirst, true);
      const events = await this.#connection.db.getAll('events', range, SLICE);
      yield events;
      const last = events.at(-1);
      if (!last || events.length < SLICE) return;
      start = eventKey(last);
    }
  }

  /** All events of some visits, whenever they were; give it a few hundred at a time. */
  async ofVisits(visits: readonly string[]): Promise<StoredEvent[]> {
    const byVisit = this.#connection.db.transaction('events').store.index('visit');
    return (await Promise.all(visits.map((visit) => byVisit.getAll(visit)))).flat();
  }
}
