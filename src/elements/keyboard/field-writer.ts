/** Writes into a field as a browser does when a person types, with the same events. */
import { isWritable, type TextField } from './text-field.js';

export type WriteType =
  'insertText' | 'insertReplacementText' | 'insertLineBreak' | 'deleteContentBackward';

export class FieldWriter {
  readonly field: TextField;
  readonly #wrote: () => void;

  /** @param wrote called after each change, before the page hears of it */
  constructor(field: TextField, wrote: () => void = () => undefined) {
    this.field = field;
    this.#wrote = wrote;
  }

  /** Number and e-mail fields tell nobody where their caret is. */
  get selection(): { readonly start: number; readonly end: number } | undefined {
    const { selectionStart: start, selectionEnd: end } = this.field;
    return start === null || end === null ? undefined : { start, end };
  }

  /** The text before the caret; the whole text where the field does not tell. */
  get before(): string {
    return this.field.value.slice(0, this.selection?.start);
  }

  /** The caret stands somewhere, and nothing is selected. */
  get isAtCaret(): boolean {
    const { selection } = this;
    return selection !== undefined && selection.start === selection.end;
  }

  /** In place of what is selected. Gives whether anything went in. */
  insert(text: string, type: WriteType = 'insertText'): boolean {
    const { selection } = this;
    const fitting = this.#fitting(text, selection ? selection.end - selection.start : 0);
    if (fitting === '') return false;
    return selection
      ? this.#put(selection.start, selection.end, fitting, type)
      : this.#command(type, fitting);
  }

  /** Puts `text` in place of as many UTF-16 units before the caret, in one step, or not at all. */
  replace(units: number, text: string, type: WriteType = 'insertReplacementText'): boolean {
    const { selection } = this;
    if (!selection || this.#fitting(text, units) !== text) return false;
    return this.#put(selection.end - units, selection.end, text, type);
  }

  /** What is selected, or else one letter with its marks. */
  erase(): boolean {
    const { selection } = this;
    if (!selection) return this.#command('deleteContentBackward', '');
    const { start, end } = selection;
    const from = start < end ? start : start - lastLetter(this.before).length;
    return from < end && this.#put(from, end, '', 'deleteContentBackward');
  }

  /** One letter on, with its marks; to an end of what is selected. */
  moveCaret(by: -1 | 1): void {
    const { field, selection } = this;
    if (!selection) return;
    const { start, end } = selection;
    const isCaret = start === end;
    const step =
      by < 0 ? lastLetter(this.before).length : firstLetter(field.value.slice(end)).length;
    const to = by < 0 ? (isCaret ? start - step : start) : isCaret ? end + step : end;
    field.setSelectionRange(to, to);
  }

  #put(start: number, end: number, text: string, type: WriteType): boolean {
    const { field } = this;
    if (!this.#mayWrite(type, text)) return false;
    field.setRangeText(text, start, end, 'end');
    this.#told(type, text);
    return true;
  }

  /**
   * Only the browser itself knows the caret of these fields, and it writes there on command. Where
   * the focus is elsewhere, the text goes to the end.
   */
  #command(type: WriteType, text: string): boolean {
    const { field } = this;
    if (!this.#mayWrite(type, text)) return false;
    const before = field.value;
    const root = field.getRootNode();
    const hasFocus = (root instanceof ShadowRoot ? root : document).activeElement === field;
    // The browser tells the page itself, and of what it cannot yet read as a value too.
    if (hasFocus && run(type, text)) {
      this.#wrote();
      return true;
    }
    const letter = lastLetter(before);
    field.value =
      type === 'deleteContentBackward' ? before.slice(0, -letter.length) : before + text;
    if (field.value === before) return false;
    this.#told(type, text);
    return true;
  }

  #mayWrite(type: WriteType, text: string): boolean {
    const { field } = this;
    if (!isWritable(field)) return false;
    const asked = inputEvent('beforeinput', type, text);
    return field.dispatchEvent(asked) && isWritable(field);
  }

  #told(type: WriteType, text: string): void {
    this.#wrote();
    this.field.dispatchEvent(inputEvent('input', type, text));
  }

  /** As much of the text as `maxlength` has room for, never half of a surrogate pair. */
  #fitting(text: string, replaced: number): string {
    const { maxLength, value } = this.field;
    if (maxLength < 0) return text;
    let room = maxLength - (value.length - replaced);
    let fitting = '';
    for (const letter of text) {
      room -= letter.length;
      if (room < 0) break;
      fitting += letter;
    }
    return fitting;
  }
}

function run(type: WriteType, text: string): boolean {
  return type === 'deleteContentBackward'
    ? document.execCommand('delete')
    : document.execCommand('insertText', false, text);
}

function inputEvent(name: 'beforeinput' | 'input', inputType: WriteType, text: string): InputEvent {
  const data = inputType.startsWith('delete') || inputType === 'insertLineBreak' ? null : text;
  return new InputEvent(name, {
    bubbles: true,
    composed: true,
    cancelable: name === 'beforeinput',
    inputType,
    data,
  });
}

function lastLetter(text: string): string {
  return /\P{M}?\p{M}*$/u.exec(text)?.[0] ?? '';
}

function firstLetter(text: string): string {
  return /^\P{M}?\p{M}*/u.exec(text)?.[0] ?? '';
}
