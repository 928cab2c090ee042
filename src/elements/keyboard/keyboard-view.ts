/** How the keyboard is drawn. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../styles/keyboard-icons.js';
import { faceOf, shifted, type KeyContext, type Shift } from './key-words.js';
import { idOf, type Key, type KeyDeed } from './key.js';
import type { Layout } from './layouts.js';

export interface KeyboardView extends KeyContext {
  readonly layout: Layout;
  /** Words that the syllable before the caret may be. */
  readonly choices: readonly string[];
  readonly takesWords: boolean;
  /** The one key that Tab leads to. */
  readonly stop: string;
  /** Accents to choose from, while they are offered. */
  readonly accents: { readonly letter: string; readonly options: readonly string[] } | undefined;
}

export function keyboardView(view: KeyboardView): TemplateResult {
  const { localize, layout, accents } = view;
  return html`${strip(view)}
    <div class="board" part="keys">
      ${repeat(
        layout.keys,
        ({ id }) => id,
        (key) => keyButton(key, view),
      )}
    </div>
    ${accents ? picker(accents.letter, accents.options, view) : nothing}
    <p class="visually-hidden" role="status">
      ${accents ? localize.term('keyboardAccents', accents.letter) : nothing}
    </p>`;
}

/** As high with words as without, so that the keys below never move. */
function strip(view: KeyboardView): TemplateResult {
  const { localize, layout, choices, takesWords } = view;
  const pieces = layout.pieces;
  const carets = layout.hasCarets
    ? ([-1, 1] as const).map((by) => plainKey({ do: 'caret', by }, 'work', view))
    : nothing;
  return html`<div class="strip" part="strip">
    ${carets}
    ${
      choices.length > 0
        ? chips(localize.term('keyboardChoices'), 'choose', choices, view)
        : pieces.length > 0
          ? chips(localize.term('keyboardPieces'), 'piece', pieces, view)
          : html`<p class="chips hint">${takesWords ? localize.term('keyboardHint') : nothing}</p>`
    }
    ${plainKey({ do: 'hide' }, 'work', view)}
  </div>`;
}

function chips(
  name: string,
  deed: 'choose' | 'piece',
  texts: readonly string[],
  view: KeyboardView,
): TemplateResult {
  return html`<div class="chips" role="group" aria-label=${name}>
    ${texts.map((text) => plainKey({ do: deed, text }, 'chip', view))}
  </div>`;
}

function picker(letter: string, options: readonly string[], view: KeyboardView): TemplateResult {
  return html`<div
    class="picker"
    part="picker"
    role="group"
    aria-label=${view.localize.term('keyboardAccents', letter)}
  >
    ${options.map((text) => plainKey({ do: 'accent', text }, 'letter', view))}
  </div>`;
}

function keyButton(key: Key, view: KeyboardView): TemplateResult {
  const { deed, span, lead, tall } = key;
  const place = `span-${span}${lead === undefined ? '' : ` lead-${lead}`}${tall ? ' tall' : ''}`;
  return button(key.id, deed, `${toneOf(deed)} ${place}`, view);
}

function plainKey(deed: KeyDeed, tone: string, view: KeyboardView): TemplateResult {
  return button(idOf(deed), deed, tone, view);
}

function button(id: string, deed: KeyDeed, classes: string, view: KeyboardView): TemplateResult {
  const face = faceOf(deed, view);
  return html`<button
    type="button"
    class=${classes}
    part="key"
    data-key=${id}
    tabindex=${id === view.stop ? 0 : -1}
    aria-label=${face.name ?? nothing}
    aria-pressed=${face.pressed === undefined ? nothing : String(face.pressed)}
  >
    ${face.icon ? icon(face.icon, 28) : face.label}
  </button>`;
}

function toneOf(deed: KeyDeed): string {
  if (deed.do === 'enter') return 'enter';
  if (deed.do === 'type') return deed.text === ' ' ? 'work space' : 'letter';
  return deed.do === 'piece' ? 'letter piece' : 'work';
}

/** What a held key offers, as shift makes it. */
export function heldLetter(deed: KeyDeed, shift: Shift): string | undefined {
  return deed.do === 'type' ? shifted(deed.text, shift) : undefined;
}
