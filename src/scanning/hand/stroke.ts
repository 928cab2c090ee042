/** What one `keydown` means when a scanner may have sent it. */

/**
 * - `text`: a character. `typed` is what the system made of the key, if that is one;
 *   `physical` is what the key says on a US keyboard, whatever stands between: input method,
 *   layout, Caps Lock. `foreign`: something does stand between. `composing`: the key goes to an
 *   input method first, so holding it back has no effect.
 * - `injected`: a character that a program sent, not a key: VK_PACKET on Windows (no `code`); on
 *   macOS key code 0, which is A's.
 * - `alt-digit`: a digit of a Windows Alt code (Alt down, digits on the number pad, Alt up).
 * - `control`: Ctrl with a letter, which is how scanners type the characters below U+0020.
 * - `end`: CR, LF or TAB, as Enter, Tab, Ctrl+M, Ctrl+J or Ctrl+I.
 * - `unreadable`: an input method took the key and says nothing of it.
 * - `silent`: modifiers and function keys. `other`: what no scanner sends.
 */
export type Stroke =
  | {
      readonly kind: 'text';
      readonly typed: string;
      readonly physical: string | undefined;
      readonly foreign: boolean;
      readonly composing: boolean;
    }
  | { readonly kind: 'injected' | 'control'; readonly char: string }
  | { readonly kind: 'alt-digit'; readonly digit: string }
  | { readonly kind: 'end' | 'erase' | 'unreadable' | 'silent' | 'other' };

const DIGITS_SHIFTED = ')!@#$%^&*(';

/** Without and with Shift, on a US keyboard: what scanners pretend to be unless told otherwise. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['Space', '  '],
  ['Minus', '-_'],
  ['Equal', '=+'],
  ['BracketLeft', '[{'],
  ['BracketRight', ']}'],
  ['Backslash', '\\|'],
  ['Semicolon', ';:'],
  ['Quote', '\'"'],
  ['Backquote', '`~'],
  ['Comma', ',<'],
  ['Period', '.>'],
  ['Slash', '/?'],
  ['NumpadAdd', '++'],
  ['NumpadSubtract', '--'],
  ['NumpadMultiply', '**'],
  ['NumpadDivide', '//'],
  ['NumpadDecimal', '..'],
]);

const SILENT =
  /^(Shift|Control|Alt|AltGraph|Meta|OS|Fn|FnLock|CapsLock|NumLock|ScrollLock|F\d{1,2})$/;

const ENDS = ['Enter', 'NumpadEnter', 'Tab'];

/** What the key gives on a US keyboard, or nothing if it gives no character. */
function usCharacter(code: string, shift: boolean): string | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shift ? letter : letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit) return shift && code.startsWith('D') ? DIGITS_SHIFTED[Number(digit)] : digit;
  return MARKS.get(code)?.[shift ? 1 : 0];
}

/** Ctrl with `@` to `_` types U+0000 to U+001F. */
function controlStroke(code: string, key: string): Stroke {
  const char = code === 'Digit6' ? '^' : code === 'Minus' ? '_' : (usCharacter(code, false) ?? key);
  const upper = char.toUpperCase();
  if (!/^[A-Z[\\\]^_]$/.test(upper)) return { kind: 'other' };
  if ('IJM'.includes(upper)) return { kind: 'end' };
  return { kind: 'control', char: String.fromCharCode(upper.charCodeAt(0) & 31) };
}

export function readStroke(event: KeyboardEvent): Stroke {
  const { key, code, shiftKey } = event;
  if (SILENT.test(key)) return { kind: 'silent' };
  if (key === 'Backspace' || code === 'Backspace') return { kind: 'erase' };
  if (event.metaKey) return { kind: 'other' };
  // AltGr is Ctrl and Alt at once on Windows, and types characters.
  if (!event.getModifierState('AltGraph')) {
    const altDigit = /^Numpad(\d)$/.exec(code)?.[1];
    if (event.altKey) {
      return altDigit && !event.ctrlKey
        ? { kind: 'alt-digit', digit: altDigit }
        : { kind: 'other' };
    }
    if (event.ctrlKey) return controlStroke(code, key);
  }
  if (ENDS.includes(code) || ENDS.includes(key)) return { kind: shiftKey ? 'other' : 'end' };

  const isCharacter = [...key].length === 1;
  // No other property tells that an input method has the key in every engine.
  const composing = event.isComposing || event.keyCode === 229 || key === 'Process';
  if (code === '') return isCharacter ? { kind: 'injected', char: key } : { kind: 'unreadable' };
  const isAscii = /^[ -~]$/.test(key);
  if (isCharacter && !isAscii && !composing && code === 'KeyA' && /\p{Script=Latin}/u.test(key)) {
    return { kind: 'injected', char: key };
  }
  const physical = usCharacter(code, shiftKey);
  if (physical === undefined && !isAscii) return { kind: 'other' };
  return {
    kind: 'text',
    typed: isCharacter ? key : '',
    physical,
    foreign: composing || !isAscii || event.getModifierState('CapsLock'),
    composing,
  };
}
