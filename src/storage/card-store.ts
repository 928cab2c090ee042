import type { Outcome } from '../core/outcome.js';
import { failed } from '../core/outcome.js';
import type { CardRow } from './schema.js';
import { write, type Connection, type WriteFailure } from './transaction.js';

/** The visitor cards issued on this device, withdrawn ones among them. */
export class CardStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** All or none. */
  add(rows: readonly CardRow[]): Promise<Outcome<void, WriteFailure>> {
    return write(this.#connection, ['cards'], async (tx) => {
      await Promise.all(rows.map((row) => tx.objectStore('cards').add(row)));
    });
  }

  /**
   * Withdraws a card at a moment (epoch ms) and puts another in its place where one is given, both
   * or neither. What was kept of its bearer is deleted: it goes on with the new card, or not at all.
   * `not-good`: there is no such card, or it was withdrawn before.
   */
  async revoke(
    id: string,
    revokedAt: number,
    successor?: CardRow,
  ): Promise<Outcome<void, WriteFailure | 'not-good'>> {
    let good = false;
    const result = await write(this.#connection, ['cards'], async (tx) => {
      const cards = tx.objectStore('cards');
      const row = await cards.get(id);
      good = row !== undefined && row.revokedAt === undefined;
      if (!row || !good) return;
      await Promise.all([
        cards.put({ ...row, revokedAt, content: undefined }),
        successor && cards.add(successor),
      ]);
    });
    return result.ok && !good ? failed('not-good') : result;
  }

  /**
   * Adds cards that came from elsewhere, all or none. Of a card that is here already only its
   * withdrawal is taken over: what is kept of its bearer goes with it, and otherwise stays.
   */
  bringBack(rows: readonly CardRow[]): Promise<Outcome<void, WriteFailure>> {
    return write(this.#connection, ['cards'], async (tx) => {
      const cards = tx.objectStore('cards');
      await Promise.all(
        rows.map(async (row) => {
          const known = await cards.get(row.id);
          if (!known) return cards.add(row);
          const { revokedAt } = row;
          if (revokedAt === undefined || known.revokedAt !== undefined) return undefined;
          return cards.put({ ...known, revokedAt, content: undefined });
        }),
      );
    });
  }

  get(id: string): Promise<CardRow | undefined> {
    return this.#connection.db.get('cards', id);
  }

  /** All cards a venue has issued here, in no order. */
  ofIssuer(venue: string): Promise<CardRow[]> {
    return this.#connection.db.getAllFromIndex('cards', 'issuer', venue);
  }
}
