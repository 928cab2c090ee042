/** What keys do. */

import type { InputMethod } from '../../vietnam/typing/typed-word.js';
import { shifted, type Shift } from './key-words.js';
import type { KeyDeed } from './key.js';
import type { ServedField } from './served-field.js';
import type { WordSettings, WordTyping } from './word-typing.js';

export type WritingDeed = Extract<
  KeyDeed,
  { readonly do: 'type' | 'piece' | 'choose' | 'accent' | 'caret' | 'erase' }
>;

export function doKey(
  deed: WritingDeed,
  served: ServedField,
  typing: WordTyping,
  settings: WordSettings,
  shift: Shift,
): void {
  const { writer, takesWords } = served;
  switch (deed.do) {
    case 'type': {
      const text = shifted(deed.text, shift);
      if (takesWords) typing.type(writer, text, settings);
      else writer.insert(text);
      return;
    }
    case 'piece':
      // One @ is enough.
      writer.insert(writer.field.value.includes('@') ? deed.text.replace('@', '') : deed.text);
      return;
    case 'choose':
      typing.choose(writer, deed.text);
      return;
    case 'accent':
      typing.accent(writer, deed.text, settings);
      return;
    case 'erase':
      if (takesWords) typing.erase(writer, settings);
      else writer.erase();
      return;
    case 'caret':
      writer.moveCaret(deed.by);
      if (takesWords) typing.pickUp(writer, settings);
  }
}

const NEXT_METHOD = { telex: 'vni', vni: 'none', none: 'telex' } as const;
const NEXT_SHIFT = { off: 'once', once: 'lock', lock: 'off' } as const;

/** What the keys that switch the keyboard make of it. */
export function switched(
  what: 'shift' | 'layer' | 'method',
  shift: Shift,
  layer: 'letters' | 'signs',
  method: InputMethod,
): { shift: Shift } | { layer: 'letters' | 'signs' } | { method: InputMethod } {
  switch (what) {
    case 'shift':
      return { shift: NEXT_SHIFT[shift] };
    case 'layer':
      return { layer: layer === 'letters' ? 'signs' : 'letters' };
    case 'method':
      return { method: NEXT_METHOD[method] };
  }
}
