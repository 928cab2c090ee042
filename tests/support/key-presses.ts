/** Keys as a person or a hand scanner presses them: events, and what they do to what has the focus. */

export interface KeyPress {
  readonly key: string;
  readonly code?: string;
  readonly shift?: boolean;
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  readonly caps?: boolean;
  readonly repeat?: boolean;
  /** An input method takes the key. */
  readonly composing?: boolean;
  /** What the key puts into a field, where it is not the key itself. */
  readonly puts?: string;
}

const SHIFTED = new Map(
  Object.entries({
    ...{ '!': 'Digit1', '@': 'Digit2', '#': 'Digit3', $: 'Digit4', '%': 'Digit5' },
    ...{ '^': 'Digit6', '&': 'Digit7', '*': 'Digit8', '(': 'Digit9', ')': 'Digit0' },
    ...{ _: 'Minus', '+': 'Equal', '{': 'BracketLeft', '}': 'BracketRight', '|': 'Backslash' },
    ...{ ':': 'Semicolon', '"': 'Quote', '~': 'Backquote', '<': 'Comma', '>': 'Period' },
    ...{ '?': 'Slash' },
  }),
);
const PLAIN = new Map(
  Object.entries({
    ...{ '-': 'Minus', '=': 'Equal', '[': 'BracketLeft', ']': 'BracketRight', ' ': 'Space' },
    ...{ '\\': 'Backslash', ';': 'Semicolon', "'": 'Quote', '`': 'Backquote', ',': 'Comma' },
    ...{ '.': 'Period', '/': 'Slash' },
  }),
);

/** How a US keyboard types a printable ASCII character. */
export function asciiKey(char: string): KeyPress {
  if (/[a-z]/.test(char)) return { key: char, code: `Key${char.toUpperCase()}` };
  if (/[A-Z]/.test(char)) return { key: char, code: `Key${char}`, shift: true };
  if (/\d/.test(char)) return { key: char, code: `Digit${char}` };
  const plain = PLAIN.get(char);
  if (plain) return { key: char, code: plain };
  const shifted = SHIFTED.get(char);
  if (shifted) return { key: char, code: shifted, shift: true };
  throw new Error(`no key types ${char}`);
}

export const ENTER: KeyPress = { key: 'Enter', code: 'Enter' };
export const TAB: KeyPress = { key: 'Tab', code: 'Tab' };
/** How a scanner types LF. */
export const LINE_FEED: KeyPress = { key: 'j', code: 'KeyJ', ctrl: true };
export const BACKSPACE: KeyPress = { key: 'Backspace', code: 'Backspace' };

/** Windows' way to type what has no key: Alt down, digits, Alt up. */
export function altCode(digits: string, puts: string): (KeyPress | 'alt-up')[] {
  return [
    { key: 'Alt', code: 'AltLeft', alt: true },
    ...[...digits].map((key) => ({ key, code: `Numpad${key}`, alt: true, puts: '' })),
    'alt-up',
    ...(puts ? [{ key: '', puts }] : []),
  ];
}

let keyboards = 0;

/** A keyboard with its own clock, in ms: later than any earlier keyboard's, as a test comes later. */
export class Keyboard {
  now = ++keyboards * 1e9;

  wait(milliseconds: number): this {
    this.now += milliseconds;
    return this;
  }

  /** Lets a pending pause be noticed, as the next event does. */
  settle(): this {
    this.wait(1_000);
    this.press({ key: 'Shift', code: 'ShiftLeft' });
    return this.wait(1_000);
  }

  /** Types ASCII, the gap before each key in turn from the list, over and over. */
  type(text: string, gaps: number | readonly number[]): this {
    return this.pressAll([...text].map(asciiKey), gaps);
  }

  pressAll(presses: readonly (KeyPress | 'alt-up')[], gaps: number | readonly number[]): this {
    const list = typeof gaps === 'number' ? [gaps] : gaps;
    presses.forEach((press, i) => {
      this.wait(list[i % list.length] ?? 0);
      if (press === 'alt-up') this.#fire('keyup', { key: 'Alt', code: 'AltLeft' });
      else this.press(press);
    });
    return this;
  }

  press(press: KeyPress): this {
    // The character of an Alt code comes without a key.
    const wanted = press.key === '' || this.#fire('keydown', press);
    const text = press.puts ?? (press.ctrl || [...press.key].length !== 1 ? '' : press.key);
    if (wanted || press.composing) {
      if (press.key === 'Backspace') document.execCommand('delete');
      if (text !== '' && !(press.key === '' && !this.#fire('keypress', press))) put(text);
      if (press.key === 'Enter') enter();
    }
    const released = press.key === '' || press.key === 'Alt' || this.#fire('keyup', press);
    const focused = active();
    if (wanted && released && press.key === ' ' && focused instanceof HTMLButtonElement) {
      focused.click();
    }
    return this;
  }

  /** Whether the page let the key do its work. */
  #fire(type: string, press: KeyPress): boolean {
    const { shift, ctrl, alt, caps, composing, repeat, key, code = '' } = press;
    const event = new KeyboardEvent(type, {
      ...{ key, code, bubbles: true, cancelable: true, composed: true },
      ...{ shiftKey: !!shift, ctrlKey: !!ctrl, altKey: !!alt, modifierCapsLock: !!caps },
      ...{ isComposing: !!composing, repeat: !!repeat },
    });
    Object.defineProperty(event, 'timeStamp', { value: this.now });
    if (composing) Object.defineProperty(event, 'keyCode', { value: 229 });
    return (active() ?? document.body).dispatchEvent(event);
  }
}

/** The innermost focused element. */
export function active(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function put(text: string): void {
  const field = active();
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd } = field;
    field.setRangeText(text, selectionStart ?? 0, selectionEnd ?? 0, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  } else if (field instanceof HTMLElement && field.isContentEditable) {
    document.execCommand('insertText', false, text);
  }
}

function enter(): void {
  const focused = active();
  if (focused instanceof HTMLButtonElement) focused.click();
  else if (focused instanceof HTMLInputElement) focused.form?.requestSubmit();
}
