/** Taps on the corner of the screen that open what is for staff; nobody finds them by chance. */
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

/** For a kiosk with a keyboard, since nothing may need a pointer (WCAG 2.1.1): Ctrl+Alt+S. */
export function isStaffKey({ ctrlKey, altKey, code }: KeyboardEvent): boolean {
  return ctrlKey && altKey && code === 'KeyS';
}
