/** Whole texts typed in Telex or VNI. */
import { belongsToWord, typedWord, typeKey } from './typed-word.js';
import type { InputMethod, ToneStyle } from './typed-word.js';

export interface TypingOptions {
  /** `hoà` or `hòa`; `old` unless told. */
  readonly tone?: ToneStyle;
}

/**
 * What keys typed in Telex write, NFC: `Nguyeenx Thij Hoaf` → `Nguyễn Thị Hòa`.
 *
 * Each word is composed by itself; words that are no Vietnamese syllables stay as typed
 * (`window`), unless they happen to be one in Telex (`test` is `tét`): double the key (`tesst`).
 */
export function telex(keys: string, options?: TypingOptions): string {
  return compose(keys, 'telex', options);
}

/** What keys typed in VNI write, NFC: `Nguye6n4 Thi5 Hoa2` → `Nguyễn Thị Hòa`. See `telex`. */
export function vni(keys: string, options?: TypingOptions): string {
  return compose(keys, 'vni', options);
}

function compose(keys: string, method: InputMethod, options?: TypingOptions): string {
  let text = '';
  let word = typedWord('');
  for (const key of keys.normalize('NFC')) {
    if (belongsToWord(key, method)) {
      word = typeKey(word, key, method, options?.tone);
    } else {
      text += word.text + key;
      word = typedWord('');
    }
  }
  return text + word.text;
}
