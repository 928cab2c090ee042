/** A check-in from the code to the green screen and out again, without a screen. */
import type { VenueClaims } from '../../codes/venue-claims.js';
import type { Refusal, VenueReading } from '../../services/code-reader.js';
import { MINUTE } from '../../core/day.js';
import { openEntry, type CheckInFailure, type DiaryEntry } from '../../services/diary.js';
import type { Services } from '../../services/services.js';
import {
  checkDraft,
  partySize,
  remainingFaults,
  startDraft,
  withMember,
  type CheckInDraft,
  type DraftFault,
} from './check-in-draft.js';

/** One screen at a time; `home` shows the open visit where there is one. */
export type View =
  | { readonly step: 'home' }
  /** `slip`: what was typed leads nowhere; the field keeps it to be corrected. */
  | { readonly step: 'scanning'; readonly slip?: Refusal }
  | { readonly step: 'refused'; readonly code: Refusal }
  | {
      readonly step: 'form';
      readonly claims: VenueClaims;
      readonly trusted: boolean;
      /** True where the ward may open the identity as well. */
      readonly wardReads: boolean;
      readonly method: 'venue-code' | 'typed';
    }
  /** `scannedAt`: epoch ms at which the code was scanned once more while in. */
  | { readonly step: 'inside'; readonly entry: DiaryEntry; readonly scannedAt?: number }
  | { readonly step: 'outside'; readonly entry: DiaryEntry };

/** A scan says that somebody stands at the door for this long; after it, a button is a button. */
const SCAN_COUNTS = 5 * MINUTE;

/** @fires change - what is to be shown has changed */
export class CheckInFlow extends EventTarget {
  view: View = { step: 'home' };
  draft: CheckInDraft = startDraft(undefined);
  faults: ReadonlySet<DraftFault> = new Set();
  failure: Exclude<CheckInFailure, 'expired'> | undefined;
  busy = false;
  /** The newest visit of this phone: the open one, or the one that was closed for them. */
  latest: DiaryEntry | undefined;
  /** What was filled in for a code that expired meanwhile, for the code that is scanned next. */
  #kept: CheckInDraft | undefined;
  /** True where the screen changed by itself: whoever is busy elsewhere keeps their place. */
  isQuiet = false;
  /** Goes up with every screen, so that what was begun on an earlier one ends without effect. */
  #turn = 0;
  /** Counts readings of the diary: one that comes late must not undo what a later one saw. */
  #reading = 0;

  scan(): void {
    this.#show({ step: 'scanning' });
  }

  goHome(): void {
    this.failure = undefined;
    this.#kept = undefined;
    this.#show({ step: 'home' });
  }

  /** Reads what is stored. A visit that has ended or was erased meanwhile leaves the screen. */
  async look({ diary }: Services): Promise<void> {
    const reading = ++this.#reading;
    const entries = await diary.entries();
    if (reading !== this.#reading) return;
    this.latest = openEntry(entries) ?? entries[0];
    const { view } = this;
    if (view.step === 'inside' || view.step === 'outside') {
      const entry = entries.find(({ visit }) => visit.id === view.entry.visit.id);
      if (!entry || (view.step === 'inside' && entry.visit.departure)) {
        this.goHome();
        this.isQuiet = true;
      }
    }
    this.#changed();
  }

  /** Goes on from a code that was read, however it was. */
  async open(
    reading: VenueReading,
    method: 'venue-code' | 'typed',
    { clock, diary, profile, trust }: Services,
  ): Promise<void> {
    this.failure = undefined;
    const turn = ++this.#turn;
    if (!reading.ok && method === 'typed') {
      return this.#show({ step: 'scanning', slip: reading.code });
    }
    if (!reading.ok) return this.#show({ step: 'refused', code: reading.code });
    const { claims, trusted } = reading;
    const current = await diary.current();
    const [known, list] = await Promise.all([profile.get(), trust.list()]);
    if (turn !== this.#turn) return;
    if (current?.visit.venue === claims.venue) {
      const scanned = method === 'venue-code' && { scannedAt: clock.now() };
      return this.#show({ step: 'inside', entry: current, ...scanned });
    }
    // The consent names the venue, so it is given anew.
    this.draft = this.#kept ? { ...this.#kept, consent: false } : startDraft(known);
    this.faults = new Set();
    const wardReads = list !== undefined;
    this.#show({ step: 'form', claims, trusted, wardReads, method });
    void diary.prepare();
  }

  change(draft: CheckInDraft): void {
    this.draft = draft;
    if (this.faults.size > 0) this.faults = remainingFaults(draft, this.faults);
    this.#changed();
  }

  /** Takes the typed member along, or says that it is no name. */
  addMember(): void {
    const draft = withMember(this.draft);
    if (draft) return this.change(draft);
    this.faults = new Set([...this.faults, 'member']);
    this.#changed();
  }

  /** Checks in from the form. Gives the visit if one began just now. */
  async checkIn({ diary, profile }: Services): Promise<DiaryEntry | undefined> {
    const { view, draft } = this;
    if (view.step !== 'form' || this.busy) return undefined;
    const checked = checkDraft(draft);
    this.faults = checked.ok ? new Set() : checked.faults;
    this.#changed();
    if (!checked.ok) return undefined;
    const { claims, trusted, method } = view;
    const { identity } = checked;
    const arrival = { claims, trusted, method, identity, partySize: partySize(draft) };
    return this.#busily(async () => {
      const result = await diary.checkIn(arrival);
      this.failure = undefined;
      if (!result.ok) {
        if (result.code !== 'expired') {
          this.failure = result.code;
        } else {
          this.#kept = draft;
          this.#show({ step: 'refused', code: 'expired' });
        }
        return undefined;
      }
      this.#kept = undefined;
      void (draft.remember ? profile.set(checked.profile) : profile.forget());
      const entry = await this.#find(result.value.visit, diary);
      if (!entry) return void this.goHome();
      this.#show({ step: 'inside', entry });
      return result.value.created ? entry : undefined;
    });
  }

  /** Checks out. Gives true if the visit ended just now. */
  async checkOut({ visit }: DiaryEntry, { clock, diary }: Services): Promise<boolean> {
    if (this.busy) return false;
    const { view } = this;
    const scannedAt = (view.step === 'inside' && view.scannedAt) || -Infinity;
    const method = clock.now() - scannedAt < SCAN_COUNTS ? 'scan' : 'self';
    return this.#busily(async () => {
      const result = await diary.checkOut(visit, method);
      // Ended in another tab meanwhile: what counts is that it has ended.
      this.failure = result.ok || result.code === 'not-in' ? undefined : result.code;
      if (this.failure) return false;
      const entry = await this.#find(visit.id, diary);
      if (entry) this.#show({ step: 'outside', entry });
      else this.goHome();
      return result.ok;
    });
  }

  async #find(visit: string, diary: Services['diary']): Promise<DiaryEntry | undefined> {
    this.#reading++;
    const entries = await diary.entries();
    this.latest = openEntry(entries) ?? entries[0];
    return entries.find((entry) => entry.visit.id === visit);
  }

  /** One press, one deed: a second press meanwhile does nothing. */
  async #busily<Value>(work: () => Promise<Value>): Promise<Value> {
    this.busy = true;
    this.#changed();
    try {
      return await work();
    } finally {
      this.busy = false;
      this.#changed();
    }
  }

  #show(view: View): void {
    this.#turn++;
    this.isQuiet = false;
    this.view = view;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
