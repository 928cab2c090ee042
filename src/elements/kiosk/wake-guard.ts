/**
 * The touch that wakes a kiosk does nothing else: neither its end, nor a second finger, nor the second
 * tap of an impatient one, presses what comes up below it.
 */

const EVENTS = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchend', 'click'] as const;
/** Milliseconds after which a tap was meant for what is seen. */
const FORGETS = 600;

export class WakeGuard {
  readonly #host: HTMLElement;
  #until = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Before the listeners of what it guards. */
  connect(): void {
    for (const type of EVENTS) this.#host.addEventListener(type, this.#swallow, { capture: true });
  }

  disconnect(): void {
    for (const type of EVENTS) {
      this.#host.removeEventListener(type, this.#swallow, { capture: true });
    }
  }

  close(): void {
    this.#until = performance.now() + FORGETS;
  }

  readonly #swallow = (event: Event): void => {
    if (performance.now() >= this.#until) return;
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
  };
}
