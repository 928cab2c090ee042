import type { Audit, AuditReason } from './audit.js';
import type { DaySpan } from './visit-log.js';

/** Who opens names, and why. */
export interface Opener {
  readonly who: string;
  readonly reason: AuditReason;
  readonly note: string;
}

/** Has the audit say what a session at the log opens: each span of days once while it is open. */
export class OpeningRecord {
  readonly #audit: Audit;
  #written = new Set<string>();
  /** Venues whose passphrase was set and not written down yet, with who set it. */
  readonly #owed = new Map<string, { readonly who: string; readonly span: DaySpan }>();

  constructor(audit: Audit) {
    this.#audit = audit;
  }

  /** That some days of a venue are opened; `false` where that cannot be written. */
  async opened(venue: string, span: DaySpan, visits: number, opener: Opener): Promise<boolean> {
    const key = `${venue}|${span.from}|${span.to}`;
    if (this.#written.has(key)) return true;
    const content = { deed: 'opened', ...opener, ...span, visits } as const;
    const result = await this.#audit.record(venue, content);
    if (result.ok) this.#written.add(key);
    return result.ok;
  }

  /** The venue's passphrase was set: `settle` writes it down. */
  owe(venue: string, who: string, span: DaySpan): void {
    this.#owed.set(venue, { who, span });
  }

  /** Writes down what is owed; `false` where that cannot be written, to be tried again. */
  async settle(venue: string): Promise<boolean> {
    const owed = this.#owed.get(venue);
    if (!owed) return true;
    const content = { deed: 'passphrase', who: owed.who, ...owed.span, visits: 0 } as const;
    const result = await this.#audit.record(venue, content);
    if (result.ok) this.#owed.delete(venue);
    return result.ok;
  }

  /** The names are covered: to open the same days again is written down again. */
  forget(): void {
    this.#written = new Set();
  }
}
