import type { Identity } from '../core/identity.js';
import { done, failed, type Outcome } from '../core/outcome.js';
import type { Venue } from '../core/venue.js';
import type { Visit } from '../core/visit.js';
import type { WriteFailure } from '../storage.js';
import type { LockState, UnlockFailure } from './log-lock.js';
import { NOTHING_READ, readLog, type LogReading } from './log-reading.js';
import { OpenedNames } from './opened-names.js';
import { OpeningRecord, type Opener } from './opening-record.js';
import { Paced } from './paced.js';
import type { Services } from './services.js';
import { figuresOf, type VisitFigures } from './visit-figures.js';
import type { DaySpan } from './visit-log.js';
import { VisitIndex, type VisitQuery } from './visit-search.js';

/**
 * `set-not-audited`: the passphrase is set, but that could not be written down. `looked-away`:
 * another venue or other days were chosen meanwhile, and nothing was opened.
 */
export type OpenNamesFailure = UnlockFailure | 'not-audited' | 'set-not-audited' | 'looked-away';

/**
 * One reader of a venue's log: which days they look at, what was found there, and the names while
 * they are open. Reading and opening go on in short tasks; what is no longer wanted stops.
 *
 * @fires change - something to show has changed
 */
export class LogSession extends EventTarget {
  readonly #services: Services;
  #venue: Venue | undefined;
  /** An object of its own each time, so that what was begun for one knows that it is over. */
  #span: DaySpan = { from: '', to: '' };
  #isRead = false;
  #last: LogReading = NOTHING_READ;
  #lockState: LockState = 'absent';
  #opener: Opener | undefined;
  readonly #names: OpenedNames;
  readonly #reading = new Paced((signal) => this.#readOnce(signal));
  readonly #record: OpeningRecord;
  #failure: 'not-audited' | undefined;
  #found: { readonly query: VisitQuery; readonly visits: readonly Visit[] } | undefined;

  constructor(services: Services) {
    super();
    this.#services = services;
    this.#names = new OpenedNames(services.log, () => this.#changed());
    this.#record = new OpeningRecord(services.audit);
    services.lock.addEventListener('change', this.#onLock);
  }

  /** Whether the days looked at have been read. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** Newest first. */
  get visits(): readonly Visit[] {
    return this.#last.index.visits;
  }

  /** People in at this moment, whatever days are looked at. */
  get inside(): number {
    return this.#last.inside;
  }

  get figures(): VisitFigures {
    return this.#last.figures;
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

  /** Why names were covered that nobody covered; `undefined` where the lock did, or nobody. */
  get failure(): 'not-audited' | undefined {
    return this.#failure;
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
      this.#found = { query, visits: this.#last.index.find(query) };
    }
    return this.#found.visits;
  }

  /** Looks at some days of a venue; the same again, after something was stored, reads again. */
  look(venue: Venue, span: DaySpan): void {
    const isOther = venue.id !== this.#venue?.id;
    const isSame = !isOther && span.from === this.#span.from && span.to === this.#span.to;
    if (isOther) this.#leave();
    this.#venue = venue;
    if (isSame) return this.#reading.ask();
    this.#span = { ...span };
    this.#isRead = false;
    this.#last = { ...this.#last, index: new VisitIndex(), figures: figuresOf([], span) };
    this.#found = undefined;
    this.#reading.insist();
  }

  /** Sets the passphrase where there is none yet, unlocks, writes down who and why, and opens. */
  async open(
    passphrase: string,
    opener: Opener,
  ): Promise<Outcome<void, OpenNamesFailure | WriteFailure>> {
    const { lock } = this.#services;
    const venue = this.#venue?.id ?? '';
    const span = this.#span;
    this.#failure = undefined;
    const opened = await this.#unlock(venue, passphrase, opener);
    if (this.#span !== span) {
      // Of what is no longer looked at nothing stays open.
      lock.lock(venue);
      return failed('looked-away');
    }
    if (!opened.ok) {
      // The passphrase may be set by now, here or in another tab.
      const state = await lock.state(venue);
      if (this.#span === span) this.#lockState = state;
      this.#changed();
      return opened;
    }
    this.#opener = opener;
    this.#lockState = 'unlocked';
    this.#changed();
    void this.#names.open(venue, this.#last.index);
    return done(undefined);
  }

  async #unlock(
    venue: string,
    passphrase: string,
    opener: Opener,
  ): Promise<Outcome<void, OpenNamesFailure | WriteFailure>> {
    const { lock } = this.#services;
    const span = this.#span;
    const isNew = (await lock.state(venue)) === 'unset';
    const unlocked = await (isNew ? lock.set(venue, passphrase) : lock.unlock(venue, passphrase));
    if (!unlocked.ok) return unlocked;
    if (isNew) this.#record.owe(venue, opener.who, span);
    const isSettled = await this.#record.settle(venue);
    if (this.#span !== span) return failed('looked-away');
    const count = this.visits.length;
    const isWritten = isSettled && (await this.#record.opened(venue, span, count, opener));
    if (isWritten && lock.keys(venue)) return done(undefined);
    lock.lock(venue);
    return failed(isSettled ? 'not-audited' : 'set-not-audited');
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
    this.#leave();
  }

  readonly #onLock = (): void => {
    const venue = this.#venue?.id;
    if (venue === undefined || !this.#opener) return;
    if (this.#services.lock.keys(venue)) return;
    this.#lockState = 'locked';
    this.#cover();
    this.#changed();
  };

  /** The venue is no longer looked at: nothing of it stays open. */
  #leave(): void {
    const isOpen = this.#opener !== undefined;
    this.#cover();
    this.#failure = undefined;
    if (isOpen && this.#venue) this.#services.lock.lock(this.#venue.id);
    this.#venue = undefined;
    this.#span = { ...this.#span };
  }

  #cover(): void {
    this.#opener = undefined;
    this.#record.forget();
    this.#names.forget();
    this.#last.index.forgetNames();
    this.#found = undefined;
  }

  async #readOnce(signal: AbortSignal): Promise<void> {
    const venue = this.#venue;
    if (!venue) return;
    const span = this.#span;
    const reading = await readLog(this.#services, { venue, span }, this.#last.index, signal);
    // They were covered while some of their words were being copied.
    if (!this.#opener) reading.index.forgetNames();
    this.#last = reading;
    this.#lockState = reading.lockState;
    this.#isRead = true;
    this.#changed();
    await this.#openRead(venue.id, span);
  }

  /** Opens what has just been read, if names are open. */
  async #openRead(venue: string, span: DaySpan): Promise<void> {
    const opener = this.#opener;
    if (!opener) return;
    const isWritten = await this.#record.opened(venue, span, this.visits.length, opener);
    if (opener !== this.#opener || span !== this.#span) return;
    if (isWritten) return void this.#names.open(venue, this.#last.index);
    this.#failure = 'not-audited';
    this.#lockState = 'locked';
    this.cover();
  }

  #changed(): void {
    this.#found = undefined;
    this.dispatchEvent(new Event('change'));
  }
}
