import type { Outcome } from '../core/outcome.js';
import type { GuideTally } from './schema.js';
import { write, type Connection, type WriteFailure } from './transaction.js';

/** What is counted of guides, and the guides that a ward writes itself. */
export class GuideStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Changes the figures of a guide on a day (`YYYY-MM-DD`), from none at first. */
  count(
    guide: string,
    day: string,
    change: (tally: GuideTally) => GuideTally,
  ): Promise<Outcome<void, WriteFailure>> {
    return write(this.#connection, ['tallies'], async (tx) => {
      const tallies = tx.objectStore('tallies');
      const none = { guide, day, starts: 0, finishes: 0, helps: 0, stuck: {} };
      await tallies.put(change((await tallies.get([day, guide])) ?? none));
    });
  }

  /** The figures of some days (`YYYY-MM-DD`, both included), by day, then guide. */
  tallies(from: string, to: string): Promise<GuideTally[]> {
    // An array sorts behind every string: all guides of the last day are in.
    return this.#connection.db.getAll('tallies', IDBKeyRange.bound([from], [to, []]));
  }

  /** As they were kept; whoever reads them checks them. */
  all(): Promise<unknown[]> {
    return this.#connection.db.getAll('guides');
  }

  put(id: string, guide: unknown): Promise<Outcome<string, WriteFailure>> {
    return write(this.#connection, ['guides'], (tx) => {
      const put = tx.objectStore('guides').put(guide, id);
      // A page that is going away does not come to the answer any more.
      tx.commit();
      return put;
    });
  }

  remove(id: string): Promise<Outcome<void, WriteFailure>> {
    return write(this.#connection, ['guides'], (tx) => tx.objectStore('guides').delete(id));
  }
}
