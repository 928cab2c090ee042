import { cardNumber } from '../codes/card-number.js';
import type { Identity } from '../core/identity.js';
import type { Visit } from '../core/visit.js';
import { isClosed } from '../storage.js';
import { Breath } from './breath.js';
import type { VisitLog } from './visit-log.js';
import type { VisitIndex } from './visit-search.js';

/** Names that are opened come into view this often (ms): each time the search runs again. */
const SHOWN_EVERY = 300;

/** The identities that were opened since the log was unlocked, in memory alone. */
export class OpenedNames {
  readonly #log: VisitLog;
  readonly #shown: () => void;
  #identities = new Map<string, Identity | undefined>();
  /** Visits whose seals are still to be tried. */
  #remaining = 0;
  #opening: AbortController | undefined;

  /** @param shown Some more are there, or all. */
  constructor(log: VisitLog, shown: () => void) {
    this.#log = log;
    this.#shown = shown;
  }

  get isOpening(): boolean {
    return this.#opening !== undefined;
  }

  get remaining(): number {
    return this.#remaining;
  }

  /** Whether the visit's seal was tried; what was in it, where it opened. */
  get(visit: string): { readonly tried: boolean; readonly value: Identity | undefined } {
    return { tried: this.#identities.has(visit), value: this.#identities.get(visit) };
  }

  /** Opens what is not open yet, in the index's order, and adds all to the index. Never rejects. */
  async open(venue: string, index: VisitIndex): Promise<void> {
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    const due = index.visits.filter(({ id }) => !this.#identities.has(id));
    // Opened while the index was being read, so that it took their words over too early.
    for (const { id } of index.visits) {
      const identity = this.#identities.get(id);
      if (identity && index.wordsOf(id) === '') this.#add(index, id, identity);
    }
    this.#remaining = due.length;
    try {
      await this.#openAll(venue, due, index, opening.signal);
    } catch (error) {
      // A page may close its database at any moment.
      if (!isClosed(error)) reportError(error);
    }
    if (this.#opening !== opening) return;
    this.#opening = undefined;
    this.#shown();
  }

  async #openAll(
    venue: string,
    due: readonly Visit[],
    index: VisitIndex,
    signal: AbortSignal,
  ): Promise<void> {
    const breath = new Breath();
    let shown = performance.now();
    for await (const batch of this.#log.opening(venue, due, signal)) {
      if (signal.aborted) return;
      for (const [id, identity] of batch) {
        this.#identities.set(id, identity);
        this.#remaining--;
        if (identity) this.#add(index, id, identity);
      }
      await breath.take();
      if (performance.now() - shown < SHOWN_EVERY) continue;
      shown = performance.now();
      this.#shown();
    }
  }

  #add(index: VisitIndex, id: string, identity: Identity): void {
    index.add(id, identity, identity.card && cardNumber(identity.card));
  }

  forget(): void {
    this.#opening?.abort();
    this.#opening = undefined;
    this.#remaining = 0;
    this.#identities = new Map();
  }
}
