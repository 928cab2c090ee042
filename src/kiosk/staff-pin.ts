import { systemClock, type Clock } from '../core/clock.js';
import { done, failed, type Outcome } from '../core/outcome.js';
import type { KioskStore } from './kiosk-store.js';
import { isPin, isPinRecord, makePinRecord, pinFault, type PinFault } from './pin-record.js';
import { countTry, lookAtTries, readTries, TRIES, type PinTries } from './pin-tries.js';

/** `unset`: there is none. `unavailable`: the kiosk's storage does not answer, so nobody gets in. */
export type PinCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'wrong'; readonly triesLeft: number }
  /** Until then, epoch milliseconds, if the kiosk stays on. */
  | { readonly ok: false; readonly code: 'locked'; readonly until: number }
  | { readonly ok: false; readonly code: 'unset' | 'unavailable' };

export interface StaffPinOptions {
  readonly clock?: Clock;
  /** Milliseconds that this page has run, which no clock sets: `performance.now()`. */
  readonly running?: () => number;
  /** Tells this page from others and from itself before it was loaded again. */
  readonly page?: string;
}

let thisPage: string | undefined;

/**
 * The PIN that opens what is for staff: 6 to 12 digits, kept as PBKDF2-HMAC-SHA256 of 600,000 rounds.
 * After five wrong tries it is locked for 1 minute, after five more for 5, then 15, then 60 each time.
 * A try is counted on the disk before it is checked, so that cutting the power wins none, and all tabs
 * share the count. A lock runs down while the kiosk is on and its page open; no clock sets it.
 *
 * A PIN of six digits withstands whoever stands at the kiosk, not whoever takes the disk home: nothing
 * is encrypted with it. Who forgot it deletes the database `wardkit-kiosk` on the machine, with the
 * browser's own tools; residents' records lie in another one and stay.
 */
export class StaffPin {
  readonly #store: KioskStore;
  readonly #clock: Clock;
  readonly #running: () => number;
  readonly #page: string | undefined;

  constructor(store: KioskStore, options: StaffPinOptions = {}) {
    this.#store = store;
    this.#clock = options.clock ?? systemClock;
    this.#running = options.running ?? (() => performance.now());
    this.#page = options.page;
  }

  async isSet(): Promise<Outcome<boolean, 'unavailable'>> {
    const stored = await this.#store.get('pin');
    return stored.ok ? done(stored.value !== undefined) : stored;
  }

  /** Sets the first PIN; do so before the first visitor comes, for whoever is first may. */
  async set(pin: string): Promise<Outcome<void, PinFault | 'already-set' | 'unavailable'>> {
    const fault = pinFault(pin);
    if (fault) return failed(fault);
    const record = await makePinRecord(pin);
    const stored = await this.#store.update('pin', (now) => now ?? record);
    if (!stored.ok) return stored;
    return stored.value === record ? done(undefined) : failed('already-set');
  }

  async check(pin: string): Promise<PinCheck> {
    const stored = await this.#store.get('pin');
    if (!stored.ok) return stored;
    if (stored.value === undefined) return failed('unset');
    let isLocked = false;
    const counted = await this.#update((tries) => {
      isLocked = tries.left > 0;
      return isLocked ? tries : countTry(tries, this.#moment());
    });
    if (!counted) return failed('unavailable');
    if (isLocked) return this.#locked(counted);
    // A record that cannot be read lets nobody in.
    if (!isPinRecord(stored.value) || !(await isPin(pin, stored.value))) {
      return counted.left > 0
        ? this.#locked(counted)
        : { ok: false, code: 'wrong', triesLeft: TRIES - counted.wrong };
    }
    // The next one begins anew; where that is not kept it is harder for them, not easier.
    await this.#store.remove('pin-tries');
    return { ok: true };
  }

  /** How things stand, without a try: for a screen that counts down. */
  async look(): Promise<PinCheck> {
    const set = await this.isSet();
    if (!set.ok) return set;
    if (!set.value) return failed('unset');
    const tries = await this.#update((now) => now);
    if (!tries) return failed('unavailable');
    return tries.left > 0
      ? this.#locked(tries)
      : { ok: false, code: 'wrong', triesLeft: TRIES - tries.wrong };
  }

  /** The old one is checked as any other try. */
  async change(
    old: string,
    pin: string,
  ): Promise<PinCheck | { readonly ok: false; readonly code: PinFault }> {
    const fault = pinFault(pin);
    if (fault) return failed(fault);
    const checked = await this.check(old);
    if (!checked.ok) return checked;
    const record = await makePinRecord(pin);
    const stored = await this.#store.set('pin', record);
    return stored.ok ? { ok: true } : stored;
  }

  async #update(change: (tries: PinTries) => PinTries): Promise<PinTries | undefined> {
    const stored = await this.#store.update('pin-tries', (now) =>
      change(lookAtTries(readTries(now), this.#moment())),
    );
    return stored.ok ? readTries(stored.value) : undefined;
  }

  #locked({ left }: PinTries): PinCheck {
    return { ok: false, code: 'locked', until: this.#clock.now() + left };
  }

  #moment() {
    const page = this.#page ?? (thisPage ??= crypto.randomUUID());
    return { page, running: this.#running(), now: this.#clock.now() };
  }
}
