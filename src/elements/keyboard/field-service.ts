/** Finds the field that a person writes in, serves it, and lets go of it when they leave. */
import type { Timers } from '../reception/timers.js';
import { focusedElement, FocusWatch, isWithin } from './focus-watch.js';
import { ServedField } from './served-field.js';
import { isTextField } from './text-field.js';

export interface FieldDeeds {
  /** A field is to be served: the keyboard shows itself. */
  readonly opened: () => void;
  /** Nobody writes any more. */
  readonly closed: () => void;
  /** Somebody else typed, or is about to. */
  readonly foreign: () => void;
  /** The caret or the text is another. */
  readonly moved: () => void;
}

export class FieldService {
  readonly #keyboard: HTMLElement;
  readonly #deeds: FieldDeeds;
  readonly #timers: () => Timers;
  readonly #watch: FocusWatch;
  #served: ServedField | undefined;
  /** The field was left, and the keyboard has not gone yet. */
  #isLeft = false;
  #isPointerDown = false;
  #isWaiting = false;
  #check: unknown;

  constructor(keyboard: HTMLElement, deeds: FieldDeeds, timers: () => Timers) {
    this.#keyboard = keyboard;
    this.#deeds = deeds;
    this.#timers = timers;
    this.#watch = new FocusWatch({
      entered: this.#onEntered,
      left: this.#onLeft,
      changed: this.#onChanged,
    });
  }

  /** The field whose keys are shown; after it was left, for as long as they are. */
  get shown(): ServedField | undefined {
    return this.#served;
  }

  /** The field that may be written in. */
  get served(): ServedField | undefined {
    return this.#isLeft ? undefined : this.#served;
  }

  connect(): void {
    for (const [type, listener] of this.#listeners) window.addEventListener(type, listener, true);
    this.#watch.connect();
  }

  disconnect(): void {
    for (const [type, listener] of this.#listeners)
      window.removeEventListener(type, listener, true);
    this.#watch.disconnect();
    this.#isPointerDown = false;
    this.#end();
  }

  readonly #onEntered = (element: Element): void => {
    if (isWithin(element, this.#keyboard)) {
      this.#stay();
      return;
    }
    if (element === this.served?.field) {
      this.#stay();
      this.#deeds.opened();
      return;
    }
    if (!this.#isLeft) this.#leave();
    if (!isTextField(element)) {
      this.#closeSoon();
      return;
    }
    this.#stay();
    this.#served = new ServedField(element);
    this.#isLeft = false;
    this.#deeds.opened();
  };

  readonly #onLeft = (element: Element, to: EventTarget | null): void => {
    const isKeyboard = isWithin(element, this.#keyboard);
    if (!isKeyboard && element !== this.served?.field) return;
    if (!isKeyboard && !(to && isWithin(this.#keyboard, to))) this.#leave();
    this.#closeSoon();
  };

  readonly #onChanged = (): void => {
    if (this.#served && !this.#served.field.isConnected) this.#end();
  };

  /** The page is told of what was written, before whatever has the focus next. */
  #leave(): void {
    const served = this.served;
    if (!served) return;
    served.commit();
    served.release();
    this.#isLeft = true;
    this.#deeds.foreign();
  }

  #stay(): void {
    this.#timers().clear(this.#check);
    this.#isWaiting = false;
  }

  /**
   * Not at once: a keyboard that goes away moves the page, and the press that took the focus from
   * the field must still meet what it was aimed at.
   */
  #closeSoon(): void {
    this.#stay();
    if (!this.#served) return;
    this.#isWaiting = this.#isPointerDown;
    if (!this.#isWaiting) this.#check = this.#timers().set(this.#closeIfLeft, 0);
  }

  readonly #closeIfLeft = (): void => {
    const focused = focusedElement();
    if (focused && isWithin(focused, this.#keyboard)) return;
    if (!this.#isLeft && focused === this.#served?.field) return;
    this.#leave();
    this.#end();
  };

  #end(): void {
    this.#stay();
    const served = this.#served;
    if (!served) return;
    if (!this.#isLeft) served.release();
    this.#served = undefined;
    this.#isLeft = false;
    this.#deeds.closed();
  }

  readonly #onPointer = ({ type }: Event): void => {
    this.#isPointerDown = type === 'pointerdown';
    if (this.#isPointerDown || !this.#isWaiting) return;
    this.#closeSoon();
  };

  /** A keyboard that was hidden comes back when the field is touched again. */
  readonly #onClick = (event: Event): void => {
    if (this.#isOfField(event)) this.#deeds.opened();
  };

  readonly #onKey = (event: Event): void => {
    if (this.#isOfField(event)) this.#deeds.foreign();
  };

  readonly #onMoved = (): void => {
    if (this.#served) this.#deeds.moved();
  };

  readonly #listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ['pointerdown', this.#onPointer],
    ['pointerup', this.#onPointer],
    ['pointercancel', this.#onPointer],
    ['click', this.#onClick],
    ['keydown', this.#onKey],
    ['compositionstart', this.#onKey],
    ['selectionchange', this.#onMoved],
    ['input', this.#onMoved],
  ];

  #isOfField(event: Event): boolean {
    return this.served !== undefined && event.composedPath()[0] === this.served.field;
  }
}
