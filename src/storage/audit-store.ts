import { done, failed, type Outcome } from '../core/outcome.js';
import type { AuditRow } from './schema.js';
import { write, type Connection, type WriteFailure } from './transaction.js';

/** Who opened identities. Rows are added and, when their time is over, deleted; never changed. */
export class AuditStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  add(row: AuditRow): Promise<Outcome<string, WriteFailure>> {
    return write(this.#connection, ['audit'], (tx) => tx.objectStore('audit').add(row));
  }

  /** Newest first. */
  async list(venue: string): Promise<AuditRow[]> {
    const rows = await this.#connection.db.getAllFromIndex('audit', 'venue', venue);
    return rows.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  }

  /** Deletes what is older than a moment (epoch ms). Gives the number of rows deleted. */
  async prune(before: number): Promise<Outcome<number, WriteFailure>> {
    // Looked at first: a write tells every tab that something has changed.
    let rows: AuditRow[];
    try {
      rows = await this.#connection.db.getAll('audit');
    } catch {
      return failed('closed');
    }
    const old = rows.filter(({ at }) => at < before);
    if (old.length === 0) return done(0);
    return write(this.#connection, ['audit'], async (tx) => {
      await Promise.all(old.map(({ id }) => tx.objectStore('audit').delete(id)));
      return old.length;
    });
  }
}
