/** Presses on the name above every screen that open what is for staff; nobody finds them by chance. */
const TAPS = 5;
/** Milliseconds within which all of them fall. */
const WITHIN = 4_000;

export class StaffCorner {
  #taps: readonly number[] = [];

  /** Whether this tap was the last of them. */
  tap(now = performance.now()): boolean {
    this.#taps = [...this.#taps.filter((at) => now - at < WITHIN), now];
    if (this.#taps.length < TAPS) return false;
    this.#taps = [];
    return true;
  }
}
