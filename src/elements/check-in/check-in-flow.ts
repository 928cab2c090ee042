/** A check-in from the code to the green screen and out again, without a screen. */
import type { VenueClaims } from '../../codes/venue-claims.js';
import type { Refusal, VenueReading } from '../../services/code-reader.js';
import type { CheckInFailure, DiaryEntry } from '../../services/diary.js';
import type { Services } from '../../services/services.js';
import {
  checkDraft,
  partySize,
  remainingFaults,
  startDraft,
  type CheckInDraft,
  type DraftFault,
} from './check-in-draft.js';

/** One screen at a time; `home` shows the open visit where there is one. */
export type View =
  | { readonly step: 'home' }
  | { readonly step: 'scanning' }
  | { readonly step: 'refused'; readonly code: Refusal }
  | {
      readonly step: 'form';
      readonly claims: VenueClaims;
      readonly trusted: boolean;
      /** True where the ward may open the identity as well. */
      readonly wardReads: boolean;
      readonly method: 'venue-code' | 'typed';
    }
  /** `already`: the code was scanned once more while in. */
  | { readonly step: 'inside'; readonly entry: DiaryEntry; readonly already: boolean }
  | { readonly step: 'outside'; readonly entry: DiaryEntry };

/** @fires change - what is to be shown has changed */
export class CheckInFlow extends EventTarget {
  view: View = { step: 'home' };
  draft: CheckInDraft = startDraft(undefined);
  faults: ReadonlySet<DraftFault> = new Set();
  failure: CheckInFailure | undefined;
  busy = false;
  /** The newest visit of this phone: the open one, or the one that was closed for them. */
  latest: DiaryEntry | undefined;

  scan(): void {
    this.#show({ step: 'scanning' });
  }

  goHome(): void {
    this.failure = undefined;
    this.#show({ step: 'home' });
  }

  async look({ diary }: Services): Promise<void> {
    [this.latest] = await diary.entries();
    this.#changed();
  }

  /** Goes on from a code that was read, however it was. */
  async open(
    reading: VenueReading,
    method: 'venue-code' | 'typed',
    { diary, profile, trust }: Services,
  ): Promise<void> {
    this.failure = undefined;
    if (!reading.ok) return this.#show({ step: 'refused', code: reading.code });
    const { claims, trusted } = reading;
    const current = await diary.current();
    if (current?.visit.venue === claims.venue) {
      return this.#show({ step: 'inside', entry: current, already: true });
    }
    this.draft = startDraft(await profile.get());
    this.faults = new Set();
    const wardReads = (await trust.list()) !== undefined;
    this.#show({ step: 'form', claims, trusted, wardReads, method });
    void diary.prepare();
  }

  change(draft: CheckInDraft): void {
    this.draft = draft;
    if (this.faults.size > 0) this.faults = remainingFaults(draft, this.faults);
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
    const result = await this.#busily(() => diary.checkIn(arrival));
    this.failure = result.ok ? undefined : result.code;
    if (!result.ok) return void this.#changed();
    void (draft.remember ? profile.set(checked.profile) : profile.forget());
    const { visit, created } = result.value;
    const entry = await this.#find(visit, diary);
    if (!entry) return void this.goHome();
    this.#show({ step: 'inside', entry, already: !created });
    return created ? entry : undefined;
  }

  /** Checks out. Gives true if the visit ended just now. */
  async checkOut({ visit }: DiaryEntry, already: boolean, { diary }: Services): Promise<boolean> {
    if (this.busy) return false;
    const method = already ? 'scan' : 'self';
    const result = await this.#busily(() => diary.checkOut(visit, method));
    // Ended in another tab meanwhile: what counts is that it has ended.
    this.failure = result.ok || result.code === 'not-in' ? undefined : result.code;
    if (this.failure) {
      this.#changed();
      return false;
    }
    const entry = await this.#find(visit.id, diary);
    if (entry) this.#show({ step: 'outside', entry });
    else this.goHome();
    return result.ok;
  }

  async #find(visit: string, diary: Services['diary']): Promise<DiaryEntry | undefined> {
    const entries = await diary.entries();
    this.latest = entries[0];
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
    }
  }

  #show(view: View): void {
    this.view = view;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
