import type { Outcome } from '../core/outcome.js';
import { write, type Connection, type WriteFailure } from './transaction.js';

/** Small values by name. What comes back is `unknown`: an older release may have written it. */
export class SettingStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get(name: string): Promise<unknown> {
    return this.#connection.db.get('settings', name);
  }

  set(name: string, value: unknown): Promise<Outcome<string, WriteFailure>> {
    return write(this.#connection, ['settings'], (tx) =>
      tx.objectStore('settings').put(value, name),
    );
  }

  remove(name: string): Promise<Outcome<void, WriteFailure>> {
    return write(this.#connection, ['settings'], (tx) => tx.objectStore('settings').delete(name));
  }

  /** Stores what `change` makes of what is there, which nobody else can change in between. */
  change(
    name: string,
    change: (known: unknown) => unknown,
  ): Promise<Outcome<string, WriteFailure>> {
    return write(this.#connection, ['settings'], async (tx) => {
      const settings = tx.objectStore('settings');
      return settings.put(change(await settings.get(name)), name);
    });
  }

  /** Stores a value unless there is one, and gives the one that stays: two tabs agree on it. */
  setOnce(name: string, value: unknown): Promise<Outcome<unknown, WriteFailure>> {
    return write(this.#connection, ['settings'], async (tx) => {
      const known: unknown = await tx.objectStore('settings').get(name);
      if (known !== undefined) return known;
      await tx.objectStore('settings').put(value, name);
      return value;
    });
  }
}
