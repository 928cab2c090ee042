import { dayOf } from '../core/day.js';
import type { Outcome } from '../core/outcome.js';
import { write, type Connection, type WriteFailure } from './transaction.js';

/** The day keys of venues, boxed by whoever stores them. */
export class DayKeyStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** A venue's living keys by day (`YYYY-MM-DD`), oldest first. */
  async list(venue: string): Promise<{ readonly day: string; readonly boxed: unknown }[]> {
    const tx = this.#connection.db.transaction('dayKeys');
    const range = IDBKeyRange.bound(`${venue}|`, `${venue}}`);
    const [names, values] = await Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range)]);
    return names.map((name, i) => ({ day: name.slice(venue.length + 1), boxed: values[i] }));
  }

  /** Stores a day's key unless there is one, and gives the one that stays: two tabs share it. */
  setOnce(venue: string, day: string, boxed: unknown): Promise<Outcome<unknown, WriteFailure>> {
    return write(this.#connection, ['dayKeys'], async (tx) => {
      const name = `${venue}|${day}`;
      const known: unknown = await tx.objectStore('dayKeys').get(name);
      if (known === undefined) await tx.objectStore('dayKeys').put(boxed, name);
      return known ?? boxed;
    });
  }

  /**
   * Destroys the keys of days before one (`YYYY-MM-DD`) once all who came on them have left: from then
   * on nothing links those visits. Whoever left unseen counts as here until their presence row goes,
   * a day after the longest stay, since a clock may be wrong for hours. Gives the number of keys.
   */
  prune(before: string): Promise<Outcome<number, WriteFailure>> {
    return write(this.#connection, ['dayKeys', 'presence'], async (tx) => {
      const names = await tx.objectStore('dayKeys').getAllKeys();
      const old = names.filter((name) => name.slice(-before.length) < before);
      if (old.length === 0) return 0;
      const rows = await tx.objectStore('presence').getAll();
      const needed = new Set(
        rows
          .filter(({ inside }) => inside !== undefined)
          .map(({ venue, arrival }) => `${venue}|${dayOf(arrival)}`),
      );
      const past = old.filter((name) => !needed.has(name));
      await Promise.all(past.map((name) => tx.objectStore('dayKeys').delete(name)));
      return past.length;
    });
  }
}
