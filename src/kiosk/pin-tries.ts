/** Counts wrong tries at a PIN, and how long they lock it; what is stored, and what follows from it. */
import { MINUTE } from '../core/day.js';

export const TRIES = 5;

/** Each lock after the one before, until the right PIN; the last one again and again. */
const LOCKS = [1, 5, 15, 60].map((minutes) => minutes * MINUTE);

/** A page that has not looked for so long may be gone, and another takes over its count. */
export const HANDOVER = 15_000;

/** As it is stored. */
export interface PinTries {
  /** Since the last right PIN, or the last lock. */
  readonly wrong: number;
  /** How often it was locked since the last right PIN. */
  readonly locks: number;
  /** Milliseconds still locked, when the page that counts them down last looked. */
  readonly left: number;
  readonly page: string;
  /** The page's own running time at that moment (ms), which no clock sets. */
  readonly running: number;
  /** Epoch milliseconds; only to tell whether that page is still there. */
  readonly seen: number;
}

/** The page that looks, and when. */
export interface PinMoment {
  readonly page: string;
  readonly running: number;
  readonly now: number;
}

export function readTries(value: unknown): PinTries {
  const stored = value as Partial<Record<keyof PinTries, unknown>> | null | undefined;
  const number = (field: unknown) =>
    typeof field === 'number' && Number.isFinite(field) && field > 0 ? field : 0;
  return {
    wrong: number(stored?.wrong),
    locks: number(stored?.locks),
    left: number(stored?.left),
    page: typeof stored?.page === 'string' ? stored.page : '',
    running: number(stored?.running),
    seen: number(stored?.seen),
  };
}

/**
 * The tries as they are now. A lock runs down by the running time of a page, not by the machine's
 * clock, which whoever has the machine may set: so neither setting it forward nor back changes a lock.
 * The price is that a lock stands still while the kiosk is off, or is loaded again.
 */
export function lookAtTries(tries: PinTries, { page, running, now }: PinMoment): PinTries {
  if (tries.left === 0) return tries;
  if (tries.page === page) {
    const left = Math.max(0, tries.left - Math.max(0, running - tries.running));
    return { ...tries, left, running, seen: now };
  }
  // One page counts down, or two would do it twice as fast.
  const isThere = Math.abs(now - tries.seen) <= HANDOVER;
  return isThere ? tries : { ...tries, page, running, seen: now };
}

/** One try more; the fifth locks at once, for whoever is cut off before the PIN is found wrong. */
export function countTry(tries: PinTries, { page, running, now }: PinMoment): PinTries {
  const wrong = tries.wrong + 1;
  if (wrong < TRIES) return { ...tries, wrong };
  const left = LOCKS[Math.min(tries.locks, LOCKS.length - 1)] ?? 0;
  return { wrong: 0, locks: tries.locks + 1, left, page, running, seen: now };
}
