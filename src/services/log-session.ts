import { dayOf } from '../core/day.js';
import type { Identity } from '../core/identity.js';
import { peopleInside } from '../core/occupancy.js';
import { done, type Outcome } from '../core/outcome.js';
import type { Venue } from '../core/venue.js';
import type { Visit } from '../core/visit.js';
import type { WriteFailure } from '../storage.js';
import type { AuditReason } from './audit.js';
import { Breath } from './breath.js';
import type { LockState, UnlockFailure } from './log-lock.js';
import { OpenedNames } from './opened-names.js';
import { Paced } from './paced.js';
import type { Services } from './services.js';
import { figuresOf, type VisitFigures } from './visit-figures.js';
import type { DaySpan } from './visit-log.js';
import { VisitIndex, type VisitQuery } from './visit-search.js';

/** Who opens names, and why. */
export interface Opener {
  readonly who: string;
  readonly reason: AuditReason;
  readonly note: string;
}

export type OpenNamesFailure = UnlockFailure | 'not-audited';

/**
 * One reader of a venue's log: which days they look at, what was found there, and the names while
 * they are open. Reading and opening go on in short tasks; what is no longer wanted stops.
 *
 * @fires change - something to show has changed
 */
export class LogSession extends EventTarget {
  readonly #services: Services;
  #venue: Venue | undefined;
  #span: DaySpan = { from: '', to: '' };
  #index = new VisitIndex();
  #read = false;
  #inside = 0;
  #figures: VisitFigures = { visits: 0, people: 0, bars: [] };
  #lockState: LockState = 'absent';
  #opener: Opener | undefined;
  readonly #names: OpenedNames;
  readonly #reading = new Paced((signal) => this.#readOnce(signal));
  /** Days that the audit says were opened. */
  #audited = new Set<string>();
  #found: { readonly query: VisitQuery; readonly visits: readonly Visit[] } | undefined;

  constructor(services: Services) {
    super();
    this.#services = services;
    this.#names = new OpenedNames(services.log, () => this.#changed());
    services.lock.addEventListener('change', this.#onLock);
  }

  /** Whether the days looked at have been read. */
  get isRead(): boolean {
    return this.#read;
  }

  /** Newest first. */
  get visits(): readonly Visit[] {
    return this.#index.visits;
  }

  /** People in at this moment, whatever days are looked at. */
  get inside(): number {
    return this.#inside;
  }

  get figures(): VisitFigures {
    return this.#figures;
  }

  get span(): DaySpan {
    return this.#span;
  }

  get lockState(): LockState {
    return this.#lockState;
  }

  /** Who has opened the names that are shown; `undefined` while they are covered. */
  get opener(): Opener | undefined {
    return this.#opener;
  }

  /** How many of the visits were opened so far. */
  get opened(): number {
    return this.visits.length - this.#names.remaining;
  }

  get isOpening(): boolean {
    return this.#names.isOpening;
  }

  /** Whether the visit's seal was tried; what was in it, where it opened. */
  identity(visit: string): { readonly tried: boolean; readonly value: Identity | undefined } {
    return this.#names.get(visit);
  }

  /** The visits that a query finds; asked again with the same, it does not look again. */
  find(query: VisitQuery): readonly Visit[] {
    if (this.#found?.query !== query) {
      this.#found = { query, visits: this.#index.find(query) };
    }
    return this.#found.visits;
  }

  /** Looks at some days of a venue; the same again, after something was stored, reads again. */
  look(venue: Venue, span: DaySpan): void {
    const isOther = venue.id !== this.#venue?.id;
    const isSame = !isOther && span.from === this.#span.from && span.to === this.#span.to;
    this.#venue = venue;
    this.#span = span;
    if (isOther) this.#cover();
    if (!isSame) this.#forget();
    if (isSame) this.#reading.ask();
    else this.#reading.insist();
  }

  /** Sets the passphrase where there is none yet, unlocks, writes down who and why, and opens. */
  async open(
    passphrase: string,
    opener: Opener,
  ): Promise<Outcome<void, OpenNamesFailure | WriteFailure>> {
    const { lock } = this.#services;
    const venue = this.#venue?.id ?? '';
    const isNew = (await lock.state(venue)) === 'unset';
    const unlocked = await (isNew ? lock.set(venue, passphrase) : lock.unlock(venue, passphrase));
    if (!unlocked.ok) {
      // Another tab may have set one meanwhile.
      this.#lockState = await lock.state(venue);
      this.#changed();
      return unlocked;
    }
    if (isNew) {
      const content = { deed: 'passphrase', who: opener.who, ...this.#span, visits: 0 } as const;
      await this.#services.audit.record(venue, content);
    }
    if (!(await this.#writeDown(opener)) || !lock.keys(venue)) {
      lock.lock(venue);
      this.#lockState = await lock.state(venue);
      return { ok: false, code: 'not-audited' };
    }
    this.#opener = opener;
    this.#lockState = 'unlocked';
    this.#changed();
    void this.#names.open(venue, this.#index);
    return done(undefined);
  }

  /** Covers the names; also what happens by itself when the log locks. */
  cover(): void {
    if (this.#venue) this.#services.lock.lock(this.#venue.id);
    this.#cover();
    this.#changed();
  }

  /** Somebody uses the log. */
  use(): void {
    if (this.#venue && this.#opener) this.#services.lock.use(this.#venue.id);
  }

  close(): void {
    this.#services.lock.removeEventListener('change', this.#onLock);
    this.#reading.stop();
    if (this.#opener && this.#venue) this.#services.lock.lock(this.#venue.id);
    this.#cover();
  }

  readonly #onLock = (): void => {
    const venue = this.#venue?.id;
    if (venue === undefined || !this.#opener) return;
    if (this.#services.lock.keys(venue)) return;
    this.#lockState = 'locked';
    this.#cover();
    this.#changed();
  };

  #forget(): void {
    this.#read = false;
    this.#setIndex(new VisitIndex());
    this.#figures = figuresOf([], this.#span);
  }

  #cover(): void {
    this.#opener = undefined;
    this.#audited.clear();
    const { isEmpty } = this.#names;
    this.#names.forget();
    if (isEmpty) return;
    const bare = new VisitIndex();
    for (const visit of this.#index.visits) bare.push(visit);
    this.#setIndex(bare);
  }

  async #readOnce(signal: AbortSignal): Promise<void> {
    const venue = this.#venue;
    if (!venue) return;
    const { lock, log, clock } = this.#services;
    const span = this.#span;
    const today = dayOf(clock.now());
    const visits = await log.between(venue, span, signal);
    const now =
      span.to === today ? visits : await log.between(venue, { from: today, to: today }, signal);
    const breath = new Breath(signal);
    const index = new VisitIndex();
    for (let i = visits.length - 1; i >= 0; i--) {
      const visit = visits[i];
      if (visit) index.push(visit, this.#index);
      if (i % 500 === 0) await breath.take();
    }
    const state = await lock.state(venue.id);
    signal.throwIfAborted();
    this.#setIndex(index);
    this.#figures = figuresOf(visits, span);
    this.#inside = peopleInside(now);
    this.#lockState = state;
    this.#read = true;
    this.#changed();
    if (this.#opener && (await this.#writeDown(this.#opener))) {
      void this.#names.open(venue.id, this.#index);
    }
  }

  /** Writes down which days are opened, unless it is written already. */
  async #writeDown(opener: Opener): Promise<boolean> {
    const venue = this.#venue;
    if (!venue) return false;
    const span = this.#span;
    const key = `${span.from}|${span.to}`;
    if (this.#audited.has(key)) return true;
    const content = { deed: 'opened', ...opener, ...span, visits: this.visits.length } as const;
    const written = await this.#services.audit.record(venue.id, content);
    if (written.ok) this.#audited.add(key);
    return written.ok;
  }

  #setIndex(index: VisitIndex): void {
    this.#index = index;
    this.#found = undefined;
  }

  #changed(): void {
    this.#found = undefined;
    this.dispatchEvent(new Event('change'));
  }
}
