/** Every write goes through here: strict durability, one failure vocabulary, one announcement. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { done, failed, type Outcome } from '../core/outcome.js';
import type { Database, WardSchema } from './schema.js';

/**
 * Why nothing was stored: `full`, the disk or the site's share of it is used up; `closed`, the
 * database was closed or deleted under the page; `failed`, the engine gave another reason.
 */
export type WriteFailure = 'full' | 'closed' | 'failed';

export type Name = StoreNames<WardSchema>;
/**
 * A transaction under way. It is not typed by the stores that it covers: one that it does not cover
 * throws at first use.
 */
export type WriteTransaction = IDBPTransaction<WardSchema, Name[], 'readwrite'>;

export interface Connection {
  readonly db: Database;
  /** Tells this page and other tabs that something stored has changed. */
  announce(): void;
}

/**
 * Runs one read-write transaction. It counts as done only when the engine says that the disk has
 * it (`durability: 'strict'`); on any failure all of it is undone.
 */
export async function write<Value>(
  { db, announce }: Connection,
  names: readonly Name[],
  work: (tx: WriteTransaction) => Promise<Value>,
): Promise<Outcome<Value, WriteFailure>> {
  let tx: WriteTransaction;
  try {
    tx = db.transaction([...names], 'readwrite', { durability: 'strict' });
  } catch {
    return failed('closed');
  }
  // Settled below through `work` or `finished`; here only so that no rejection goes unhandled.
  const finished = tx.done.then(
    () => undefined,
    (error: unknown) => error ?? new DOMException('aborted', 'AbortError'),
  );
  let value: Value;
  try {
    value = await work(tx);
    commit(tx);
    const error = await finished;
    if (error !== undefined) return failed(failureOf(error));
  } catch (cause) {
    abort(tx);
    const error = await finished;
    return failed(failureOf(isQuota(error) ? error : cause));
  }
  // Stored is stored, whatever a listener makes of it.
  announce();
  return done(value);
}

/** Says that no more requests will come, which spares the engine a wait for the last answer. */
function commit(tx: { commit(): void }): void {
  try {
    tx.commit();
  } catch {
    // It had ended by itself; how, `done` tells.
  }
}

export function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It had ended by itself.
  }
}

function failureOf(error: unknown): WriteFailure {
  if (isQuota(error)) return 'full';
  if (isClosed(error)) return 'closed';
  return 'failed';
}

/** True for what a read throws once the database was closed or deleted under the page. */
export function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
