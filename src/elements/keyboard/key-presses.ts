/**
 * Presses of fingers, pens, mice and helping technology on keys. A key acts when it is let go, so
 * that a finger can slide off; what repeats acts at once. The focus stays where it is.
 */
import type { Timers } from '../reception/timers.js';

/** ms until a held key offers its accents or starts to repeat. */
const HOLD = 500;
/** ms between repeats: the first, what each is of the one before, the least. */
const REPEAT = 120;
const FASTER = 0.92;
const LEAST = 45;
/** px that a finger may stray from a key's edge. */
const SLACK = 16;

export interface PressDeeds {
  /** The key under a press, if any. */
  readonly keyAt: (event: Event) => HTMLElement | undefined;
  /** What a key does. */
  readonly act: (key: HTMLElement) => void;
  readonly repeats: (key: HTMLElement) => boolean;
  /** A key is held; true where that opened something to slide to. */
  readonly hold: (key: HTMLElement) => boolean;
  /** A finger slides over what is open; gives the key there. */
  readonly slide: (x: number, y: number) => HTMLElement | undefined;
}

interface Press {
  readonly key: HTMLElement;
  readonly repeats: boolean;
  timer: unknown;
  isOpen: boolean;
}

export class KeyPresses {
  readonly #deeds: PressDeeds;
  readonly #timers: () => Timers;
  readonly #presses = new Map<number, Press>();
  /** The key whose press was dealt with, and whose click is still to come. */
  #answered: HTMLElement | undefined;

  constructor(deeds: PressDeeds, timers: () => Timers) {
    this.#deeds = deeds;
    this.#timers = timers;
  }

  /** For a finger's first touch and a mouse's press: neither moves the focus. */
  readonly keepFocus = (event: Event): void => {
    if (event.cancelable && this.#deeds.keyAt(event)) event.preventDefault();
  };

  readonly onDown = (event: PointerEvent): void => {
    const key = this.#deeds.keyAt(event);
    this.#answered = undefined;
    if (!key || event.button !== 0) return;
    event.preventDefault();
    // Fast typing presses the next key before it lets go of the last.
    for (const [pointer, press] of this.#presses) {
      this.#end(pointer);
      if (!press.repeats && !press.isOpen) this.#deeds.act(press.key);
    }
    const repeats = this.#deeds.repeats(key);
    const press: Press = { key, repeats, timer: undefined, isOpen: false };
    this.#presses.set(event.pointerId, press);
    key.classList.add('pressed');
    press.timer = this.#timers().set(() => this.#held(press, REPEAT), HOLD);
    if (this.#presses.size === 1) this.#listen('addEventListener');
    if (repeats) this.#deeds.act(key);
  };

  /** Keys pressed by keyboard, switch or screen reader come as clicks alone. */
  readonly onClick = (event: MouseEvent): void => {
    const key = this.#deeds.keyAt(event);
    const answered = this.#answered;
    this.#answered = undefined;
    if (key && !(key === answered && event.detail > 0)) this.#deeds.act(key);
  };

  /** Lets go of everything, without effect. */
  clear = (): void => {
    for (const pointer of [...this.#presses.keys()]) this.#end(pointer);
    this.#answered = undefined;
  };

  #held(press: Press, wait: number): void {
    if (!press.repeats) {
      press.isOpen = this.#deeds.hold(press.key);
      return;
    }
    press.timer = this.#timers().set(() => this.#held(press, Math.max(LEAST, wait * FASTER)), wait);
    this.#deeds.act(press.key);
  }

  readonly #onMove = (event: PointerEvent): void => {
    const press = this.#presses.get(event.pointerId);
    if (!press) return;
    if (press.isOpen) this.#deeds.slide(event.clientX, event.clientY);
    else if (!isNear(press.key, event)) this.#end(event.pointerId);
  };

  readonly #onUp = (event: PointerEvent): void => {
    const press = this.#presses.get(event.pointerId);
    if (!press) return;
    this.#end(event.pointerId);
    this.#answered = press.key;
    if (press.isOpen) {
      const key = this.#deeds.slide(event.clientX, event.clientY);
      if (key) this.#deeds.act(key);
    } else if (!press.repeats && isNear(press.key, event)) this.#deeds.act(press.key);
  };

  readonly #onCancel = (event: PointerEvent): void => this.#end(event.pointerId);

  #end(pointer: number): void {
    const press = this.#presses.get(pointer);
    if (!press) return;
    this.#timers().clear(press.timer);
    press.key.classList.remove('pressed');
    this.#presses.delete(pointer);
    if (this.#presses.size === 0) this.#listen('removeEventListener');
  }

  /** On the window: a mouse may be let go anywhere. */
  #listen(change: 'addEventListener' | 'removeEventListener'): void {
    window[change]('pointermove', this.#onMove as EventListener);
    window[change]('pointerup', this.#onUp as EventListener);
    window[change]('pointercancel', this.#onCancel as EventListener);
    window[change]('blur', this.clear);
  }
}

function isNear(key: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = key.getBoundingClientRect();
  return (
    clientX >= left - SLACK &&
    clientX <= right + SLACK &&
    clientY >= top - SLACK &&
    clientY <= bottom + SLACK
  );
}
