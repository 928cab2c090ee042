/** How keys are labelled and what they are called. */
import type { LocalizeController, Strings } from '../../localize/localize.js';
import type { IconName } from '../../styles/keyboard-icons.js';
import type { InputMethod } from '../../vietnam/typing/typed-word.js';
import type { KeyDeed } from './key.js';
import type { Layout } from './layouts.js';

export type Shift = 'off' | 'once' | 'lock';

export interface KeyContext {
  readonly localize: LocalizeController;
  readonly shift: Shift;
  readonly method: InputMethod;
  readonly layer: 'letters' | 'signs';
  /** The field's `enterkeyhint`. */
  readonly enter: string;
  readonly isMultiline: boolean;
  readonly layout: Pick<Layout, 'columns'>;
}

export interface KeyFace {
  readonly label?: string;
  readonly icon?: IconName;
  /** Where the label says too little. */
  readonly name?: string | undefined;
  readonly pressed?: boolean;
}

type Term = {
  [Key in keyof Strings]: Strings[Key] extends string ? Key : never;
}[keyof Strings];

const SIGNS: Readonly<Record<string, Term>> = {
  '.': 'keyboardDot',
  ',': 'keyboardComma',
  '-': 'keyboardDash',
  _: 'keyboardUnderscore',
  '/': 'keyboardSlash',
  '\\': 'keyboardBackslash',
  ':': 'keyboardColon',
  ';': 'keyboardSemicolon',
  '!': 'keyboardExclamation',
  '?': 'keyboardQuestion',
  '"': 'keyboardQuote',
  "'": 'keyboardApostrophe',
  '(': 'keyboardBracketOpen',
  ')': 'keyboardBracketClose',
  '@': 'keyboardAt',
  '#': 'keyboardHash',
  '&': 'keyboardAnd',
  '%': 'keyboardPercent',
  '+': 'keyboardPlus',
  '=': 'keyboardEquals',
  '*': 'keyboardStar',
  '₫': 'keyboardDong',
};

const ENTER: Readonly<Record<string, Term>> = {
  done: 'keyboardDone',
  go: 'keyboardGo',
  next: 'keyboardNext',
  previous: 'keyboardPrevious',
  search: 'keyboardSearch',
  send: 'keyboardSend',
};

const METHODS = {
  telex: { label: 'Telex', name: 'keyboardMethodTelex' },
  vni: { label: 'VNI', name: 'keyboardMethodVni' },
  none: { label: undefined, name: 'keyboardMethodNone' },
} as const;

/** A letter as shift makes it. */
export function shifted(text: string, shift: Shift): string {
  return shift === 'off' ? text : text.toLocaleUpperCase('vi');
}

export function faceOf(deed: KeyDeed, context: KeyContext): KeyFace {
  const { localize, shift, method } = context;
  const term = (key: Term) => localize.term(key);
  switch (deed.do) {
    case 'type': {
      if (deed.text === ' ') return spaceFace(context);
      const sign = SIGNS[deed.text];
      return { label: shifted(deed.text, shift), name: sign && term(sign) };
    }
    case 'piece':
    case 'choose':
    case 'accent':
      return { label: deed.text };
    case 'caret':
      return deed.by < 0
        ? { icon: 'chevron-left', name: term('keyboardLeft') }
        : { icon: 'chevron-right', name: term('keyboardRight') };
    case 'erase':
      return { icon: 'delete', name: term('keyboardDelete') };
    case 'shift':
      return shift === 'lock'
        ? { icon: 'arrow-big-up-dash', name: term('keyboardLock'), pressed: true }
        : { icon: 'arrow-big-up', name: term('keyboardShift'), pressed: shift === 'once' };
    case 'layer':
      return context.layer === 'letters'
        ? { label: term('keyboardDigits'), name: term('keyboardDigitsName') }
        : { label: term('keyboardLetters'), name: term('keyboardLettersName') };
    case 'method': {
      const { label, name } = METHODS[method];
      return { label: label ?? term('keyboardOff'), name: term(name) };
    }
    case 'enter':
      return enterFace(context);
    case 'hide':
      return { icon: 'keyboard-off', name: term('keyboardHide') };
  }
}

function spaceFace({ localize, method, layout }: KeyContext): KeyFace {
  const name = localize.term('keyboardSpace');
  // No room for its label.
  if (layout.columns < 6) return { icon: 'space', name };
  if (method === 'none') return { label: name };
  const label = localize.term('keyboardLanguage');
  return { label, name: localize.term('keyboardSpaceOf', label) };
}

function enterFace({ localize, enter, isMultiline }: KeyContext): KeyFace {
  const hint = ENTER[enter];
  if (hint) return { label: localize.term(hint) };
  if (isMultiline) return { icon: 'corner-down-left', name: localize.term('keyboardNewLine') };
  return { label: localize.term('keyboardDone') };
}
