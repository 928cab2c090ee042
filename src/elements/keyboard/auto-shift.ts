/** Capitals by themselves: at the start of a name, of a sentence, or throughout. */
import type { Shift } from './key-words.js';
import type { ServedField } from './served-field.js';
import { startsCapital } from './text-field.js';

export class AutoShift {
  #field: ServedField | undefined;
  #before = '';

  /** Shift as it is now to be. What a person chose lasts until the text before the caret changes. */
  next(served: ServedField | undefined, shift: Shift): Shift {
    if (!served || shift === 'lock') return shift;
    const { before } = served.writer;
    if (this.#field === served && this.#before === before) return shift;
    this.#field = served;
    this.#before = before;
    return startsCapital(served.capitals, before) ? 'once' : 'off';
  }

  forget(): void {
    this.#field = undefined;
    this.#before = '';
  }
}
