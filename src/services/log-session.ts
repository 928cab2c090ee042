import { dayOf } from '../core/day.js';
import type { Identity } from '../core/identity.js';
import { peopleInside } from '../core/occupancy.js';
import { done, type Outcome } from '../core/outcome.js';
import type { Venue } from '../core/venue.js';
import type { Visit } from '../core/visit.js';
import { cardNumber } from '../codes/card-number.js';
import type { WriteFailure } from '../storage.js';
import type { AuditReason } from './audit.js';
import { Breath } from './breath.js';
import type { LockState, UnlockFailure } from './log-lock.js';
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

/** Names that are opened come into view this often (ms): each time the search runs again. */
const SHOWN_EVERY = 300;
/** A reading that took n ms is not repeated before n times this are over. */
const REST = 4;

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
  #identities = new Map<string, Identity | undefined>();
  /** Days that the audit says were opened. */
  #audited = new Set<string>();
  #found: { readonly query: VisitQuery; readonly visits: readonly Visit[] } | undefined;
  #reading: AbortController | undefined;
  #isDue = false;
  /** Visits whose seals are still to be tried. */
  #remaining = 0;
  #opening: AbortController | undefined;
  #lookAgain: ReturnType<typeof setTimeout> | undefined;

  constructor(services: Services) {
    super();
    this.#services = services;
    services.venues.lock.addEventListener('change', this.#onLock);
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
    return this.visits.length - this.#remaining;
  }

  get isOpening(): boolean {
    return this.#opening !== undefined;
  }

  /** Whether the visit's seal was tried; what was in it, where it opened. */
  identity(visit: string): { readonly tried: boolean; readonly value: Identity | undefined } {
    return { tried: this.#identities.has(visit), value: this.#identities.get(visit) };
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
    void this.#readAgain(!isSame);
  }

  /** Sets the passphrase where there is none yet, unlocks, writes down who and why, and opens. */
  async open(
    passphrase: string,
    opener: Opener,
  ): Promise<Outcome<void, OpenNamesFailure | WriteFailure>> {
    const { lock } = this.#services.venues;
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
      const content = { deed: 'passphrase', ...opener, ...this.#span, visits: 0 } as const;
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
    void this.#openNames();
    return done(undefined);
  }

  /** Covers the names; also what happens by itself when the log locks. */
  cover(): void {
    if (this.#venue) this.#services.venues.lock.lock(this.#venue.id);
    this.#cover();
    this.#changed();
  }

  /** Somebody uses the log. */
  use(): void {
    if (this.#venue && this.#opener) this.#services.venues.lock.use(this.#venue.id);
  }

  close(): void {
    this.#services.venues.lock.removeEventListener('change', this.#onLock);
    clearTimeout(this.#lookAgain);
    this.#reading?.abort();
    if (this.#opener && this.#venue) this.#services.venues.lock.lock(this.#venue.id);
    this.#cover();
  }

  readonly #onLock = (): void => {
    const venue = this.#venue?.id;
    if (venue === undefined || !this.#opener) return;
    if (this.#services.venues.lock.keys(venue)) return;
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
    this.#opening?.abort();
    this.#opening = undefined;
    if (this.#identities.size === 0) return;
    this.#identities = new Map();
    const bare = new VisitIndex();
    for (const visit of this.#index.visits) bare.push(visit);
    this.#setIndex(bare);
  }

  /** One reading at a time; another that is asked for meanwhile comes after it, and after a rest. */
  async #readAgain(isOther: boolean): Promise<void> {
    if (isOther) this.#reading?.abort();
    else if (this.#reading || this.#lookAgain !== undefined) {
      this.#isDue = true;
      return;
    }
    clearTimeout(this.#lookAgain);
    this.#lookAgain = undefined;
    this.#isDue = false;
    const reading = new AbortController();
    this.#reading = reading;
    const begin = performance.now();
    try {
      await this.#readOnce(reading.signal);
    } catch (error) {
      if (!reading.signal.aborted) reportUnlessClosed(error);
    }
    if (this.#reading !== reading) return;
    this.#reading = undefined;
    const rest = REST * (performance.now() - begin);
    if (rest < 200) {
      if (this.#isDue) void this.#readAgain(false);
      return;
    }
    this.#lookAgain = setTimeout(() => {
      this.#lookAgain = undefined;
      if (this.#isDue) void this.#readAgain(false);
    }, rest);
  }

  async #readOnce(signal: AbortSignal): Promise<void> {
    const venue = this.#venue;
    if (!venue) return;
    const { log, clock, venues } = this.#services;
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
    const state = await venues.lock.state(venue.id);
    signal.throwIfAborted();
    this.#setIndex(index);
    this.#figures = figuresOf(visits, span);
    this.#inside = peopleInside(now);
    this.#lockState = state;
    this.#read = true;
    this.#changed();
    if (this.#opener && (await this.#writeDown(this.#opener))) void this.#openNames();
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

  /** Opens what is not open yet, newest first. */
  async #openNames(): Promise<void> {
    const venue = this.#venue;
    if (!venue || !this.#opener) return;
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    const index = this.#index;
    const due = index.visits.filter(({ id }) => !this.#identities.has(id));
    this.#remaining = due.length;
    const breath = new Breath();
    let shown = performance.now();
    for await (const batch of this.#services.log.opening(venue.id, due, opening.signal)) {
      if (opening.signal.aborted) return;
      for (const [id, identity] of batch) {
        this.#identities.set(id, identity);
        this.#remaining--;
        if (identity) index.add(id, identity, identity.card && cardNumber(identity.card));
      }
      await breath.take();
      if (performance.now() - shown < SHOWN_EVERY) continue;
      shown = performance.now();
      this.#changed();
    }
    if (this.#opening !== opening) return;
    this.#opening = undefined;
    this.#changed();
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

function reportUnlessClosed(error: unknown): void {
  if (error instanceof DOMException && error.name === 'InvalidStateError') return;
  reportError(error);
}
