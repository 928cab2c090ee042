import type { Outcome } from '../core/outcome.js';
import type { VenueRow } from './schema.js';
import { write, type Connection, type WriteFailure } from './transaction.js';

/** The venues registered on this device. */
export class VenueStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  put(venue: VenueRow): Promise<Outcome<string, WriteFailure>> {
    return write(this.#connection, ['venues'], (tx) => tx.objectStore('venues').put(venue));
  }

  /**
   * Writes what `change` makes of a venue as it stands at that moment; nothing where there is none,
   * or `change` gives none. Gives what stands then.
   */
  update(
    id: string,
    change: (venue: VenueRow) => VenueRow | undefined,
  ): Promise<Outcome<VenueRow | undefined, WriteFailure>> {
    return write(this.#connection, ['venues'], async (tx) => {
      const known = await tx.objectStore('venues').get(id);
      const changed = known && change(known);
      if (changed) await tx.objectStore('venues').put(changed);
      return changed ?? known;
    });
  }

  remove(id: string): Promise<Outcome<void, WriteFailure>> {
    return write(this.#connection, ['venues'], (tx) => tx.objectStore('venues').delete(id));
  }

  get(id: string): Promise<VenueRow | undefined> {
    return this.#connection.db.get('venues', id);
  }

  /** Newest first. */
  async list(): Promise<VenueRow[]> {
    const rows = await this.#connection.db.getAll('venues');
    return rows.sort((a, b) => b.registeredAt - a.registeredAt);
  }
}
