import type { Clock } from '../core/clock.js';
import type { IdSource } from '../core/ids.js';
import type { Outcome } from '../core/outcome.js';
import type { AuditStore, WriteFailure } from '../storage.js';
import type { Device } from './device.js';

/** Why somebody opened identities. `other` needs a line that says it. */
export type AuditReason = 'tracing' | 'request' | 'check' | 'other';

export const AUDIT_REASONS: readonly AuditReason[] = ['tracing', 'request', 'check', 'other'];

/**
 * `opened`: names were shown. `exported`, `printed`: with names, or without (`names: false`).
 * `erased`: on request. `passphrase`: the log's passphrase was set.
 */
export type AuditDeed = 'opened' | 'exported' | 'printed' | 'erased' | 'passphrase';

export interface AuditContent {
  readonly deed: AuditDeed;
  /** Name of whoever did it, as typed; empty where nobody was asked. */
  readonly who: string;
  readonly reason?: AuditReason;
  /** A line in their own words. */
  readonly note?: string;
  /** The days (`YYYY-MM-DD`) that were looked at. */
  readonly from: string;
  readonly to: string;
  readonly visits: number;
  readonly names?: boolean;
}

export interface AuditEntry extends AuditContent {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Who opened a venue's identities, when and why; boxed, since staff are people too. */
export class Audit {
  /** Name of whoever stands at this page, so that they type it once; never stored but in a record. */
  who = '';
  readonly #store: AuditStore;
  readonly #device: Device;
  readonly #clock: Clock;
  readonly #ids: IdSource;

  constructor(store: AuditStore, device: Device, clock: Clock, ids: IdSource) {
    this.#store = store;
    this.#device = device;
    this.#clock = clock;
    this.#ids = ids;
  }

  /** Only an outcome that is `ok` may be followed by the deed. */
  async record(venue: string, content: AuditContent): Promise<Outcome<string, WriteFailure>> {
    const boxed = await this.#device.box(content);
    return this.#store.add({ id: this.#ids(), venue, at: this.#clock.now(), content: boxed });
  }

  /** Newest first. An entry whose box no longer opens still says that something was done. */
  async list(venue: string): Promise<AuditEntry[]> {
    const rows = await this.#store.list(venue);
    return Promise.all(
      rows.map(async ({ id, at, content }) => ({
        ...toContent(await this.#device.unbox(content)),
        id,
        at,
      })),
    );
  }
}

function toContent(value: unknown): AuditContent {
  const nothing: AuditContent = { deed: 'opened', who: '', from: '', to: '', visits: 0 };
  return { ...nothing, ...(value as Partial<AuditContent> | undefined) };
}
