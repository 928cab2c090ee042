import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addWords, LocalizeController } from '../../localize/localize.js';
import words from '../../localize/keyboard-vi.js';
import { sharedStyles } from '../../styles/shared.js';
import type { InputMethod, ToneStyle } from '../../vietnam/typing/typed-word.js';
import { browserTimers, type Timers } from '../reception/timers.js';
import { AutoShift } from './auto-shift.js';
import { doKey } from './do-key.js';
import { fieldLayout } from './field-layout.js';
import { FieldService } from './field-service.js';
import { KeyPresses } from './key-presses.js';
import type { Shift } from './key-words.js';
import { arrangeKeyboard, spaceOf } from './keyboard-sizes.js';
import { heldLetter, keyboardView, type KeyboardView } from './keyboard-view.js';
import { keyboardStyles } from './keyboard.styles.js';
import { deedOf, type KeyDeed, type Layout } from './layouts.js';
import type { Space } from './measures.js';
import { accentAt, showAccentUnder } from './picker-slide.js';
import { PlaceKeeper } from './place-keeper.js';
import { pressEnter } from './press-enter.js';
import { followArrow, isInPicker, keyOf } from './roving.js';
import type { ServedField } from './served-field.js';
import { enterHintOf } from './text-field.js';
import { accentChoices, WordTyping } from './word-typing.js';

const NEXT_METHOD = { telex: 'vni', vni: 'none', none: 'telex' } as const;
const NEXT_SHIFT = { off: 'once', once: 'lock', lock: 'off' } as const;

/**
 * A keyboard on the screen, for whichever text field on the page a person goes to, within open
 * shadow trees too. It comes when a field is entered and goes when it is left; a field that says
 * `inputmode="none"` is left alone. Vietnamese is composed by Telex or VNI, chosen from suggested
 * words, or letter by letter from a held key; never in numbers, addresses, codes and secrets.
 *
 * @csspart strip - The row of suggested words.
 * @csspart keys - The keys.
 * @csspart key - A key.
 * @csspart picker - The accents of a held key.
 */
export class WardKeyboardElement extends LitElement {
  static override styles = [...sharedStyles, keyboardStyles];

  static {
    addWords(words, () => import('../../localize/keyboard-en.js'));
  }

  /** Stands where it was put, in place of the foot of the screen. */
  @property({ type: Boolean, reflect: true }) accessor inline = false;

  /** True while it shows its keys. */
  @property({ type: Boolean, reflect: true }) accessor open = false;

  /** How Vietnamese is typed, `telex`, `vni` or `none`, until a person chooses another way. */
  @property() accessor method: InputMethod = 'telex';

  /** Where a tone stands: `old` as in hòa, `new` as in hoà. */
  @property() accessor tones: ToneStyle = 'old';

  /** Delays; for tests, which run their own. */
  @property({ attribute: false }) accessor timers: Timers = browserTimers;

  @state() private accessor shift: Shift = 'off';
  @state() private accessor layer: 'letters' | 'signs' = 'letters';
  @state() private accessor space: Space = { width: 320, height: 640, target: 48 };
  /** The letter whose accents are offered, and the key that was held for them. */
  @state() private accessor held:
    { readonly letter: string; readonly key: HTMLElement } | undefined;
  /** The key that Tab leads to. */
  @state() private accessor stop = '';

  readonly #localize = new LocalizeController(this);
  readonly #typing = new WordTyping();
  readonly #autoShift = new AutoShift();
  readonly #place = new PlaceKeeper(this, {
    fill: (space) => this.#fill(space),
    field: () => (this.open ? this.#fields.served?.field : undefined),
  });
  readonly #timers = (): Timers => this.timers;
  readonly #fields = new FieldService(
    this,
    {
      opened: () => this.#onOpened(),
      closed: () => this.#onClosed(),
      foreign: () => {
        this.#typing.drop();
        this.held = undefined;
      },
      moved: () => this.requestUpdate(),
    },
    this.#timers,
  );
  readonly #presses = new KeyPresses(
    {
      keyAt: (event) => keyOf(event, this.renderRoot),
      act: (key) => this.#act(key),
      repeats: (key) => /^(erase|caret)/.test(key.dataset['key'] ?? ''),
      hold: (key) => this.#hold(key),
      slide: (x, y) => showAccentUnder(this.#root, x, y),
      letGo: (x, y) => {
        const accent = accentAt(this.#root, x, y);
        if (accent) this.#act(accent);
      },
    },
    this.#timers,
  );
  #shown: ServedField | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#fields.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#fields.disconnect();
  }

  protected override willUpdate(): void {
    this.shift = this.#autoShift.next(this.#fields.shown, this.shift);
  }

  protected override render() {
    const served = this.#fields.shown;
    if (!this.open || !served) return nothing;
    return html`<div class="measure"></div>
      <div
        class="panel"
        role="group"
        aria-label=${this.#localize.term('keyboard')}
        @pointerdown=${this.#onDown}
        @mousedown=${this.#presses.keepFocus}
        @click=${this.#presses.onClick}
        @contextmenu=${this.#onMenu}
        @keydown=${this.#onKey}
        @focusin=${this.#onFocus}
      >
        ${keyboardView(this.#view(served))}
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel');
    const served = this.#fields.shown;
    if (!this.open || !panel || !served) return;
    arrangeKeyboard(panel, this.space, this.#layout(served), this.held?.key);
    if (changed.has('open') || this.#shown !== served) {
      this.#shown = served;
      this.#place.watch(this, served.field, ...this.renderRoot.querySelectorAll('.measure'));
    }
  }

  #view(served: ServedField): KeyboardView {
    const layout = this.#layout(served);
    const { field, takesWords } = served;
    const held = this.held;
    return {
      localize: this.#localize,
      layout,
      shift: this.shift,
      layer: this.layer,
      method: this.method,
      enter: enterHintOf(field),
      isMultiline: field instanceof HTMLTextAreaElement,
      isNarrow: layout.columns < 6,
      takesWords,
      choices: takesWords && this.#fields.served ? this.#typing.choices(served.writer, this) : [],
      stop: layout.keys.some(({ id }) => id === this.stop) ? this.stop : (layout.keys[0]?.id ?? ''),
      accents: held && { letter: held.letter, options: accentChoices(held.letter) },
    };
  }

  #layout(served: ServedField): Layout {
    return fieldLayout(served, this.space, this.method, this.layer);
  }

  #fill(space: Space): Promise<unknown> {
    const { width, height, target } = this.space;
    const isSame = space.width === width && space.height === height && space.target === target;
    if (this.open && !isSame) this.space = space;
    return this.updateComplete;
  }

  #onOpened(): void {
    if (!this.open) {
      this.layer = 'letters';
      this.space = spaceOf(this);
    } else if (this.#shown !== this.#fields.shown) this.layer = 'letters';
    this.open = true;
    this.requestUpdate();
  }

  /** Nothing of what was written stays. */
  #onClosed(): void {
    this.#hide();
    this.#autoShift.forget();
    this.#shown = undefined;
    this.shift = 'off';
  }

  #hide(): void {
    this.#typing.drop();
    this.#presses.clear();
    this.#place.clear();
    this.held = undefined;
    if (this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement) {
      this.#fields.served?.field.focus();
    }
    this.open = false;
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (!isInPicker(event)) this.held = undefined;
    this.#presses.onDown(event);
    // The ground between the keys takes the focus from nobody either.
    event.preventDefault();
  };

  readonly #onFocus = (event: FocusEvent): void => {
    this.stop = keyOf(event, this.renderRoot)?.dataset['key'] ?? this.stop;
  };

  readonly #onMenu = (event: Event): void => {
    event.preventDefault();
    const key = keyOf(event, this.renderRoot);
    if (key && !this.held && this.#hold(key)) void this.#focusKey('.picker button');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const key = keyOf(event, this.renderRoot);
    if (event.key === 'Escape') {
      event.stopPropagation();
      const held = this.held?.key;
      this.held = undefined;
      if (held) held.focus();
      else this.#hide();
    } else if (key && event.key.startsWith('Arrow')) {
      followArrow(this.#root, key, event.key);
      event.preventDefault();
    }
  };

  #hold(key: HTMLElement): boolean {
    const served = this.#fields.served;
    const letter = heldLetter(deedOf(key.dataset['key'] ?? ''), this.shift);
    if (!served?.takesWords || !letter || accentChoices(letter).length < 2) return false;
    this.held = { letter, key };
    return true;
  }

  get #root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  #act(key: HTMLElement): void {
    const hadFocus = this.#root.activeElement === key;
    if ('vibrate' in navigator) navigator.vibrate(10);
    const served = this.#fields.served;
    if (served) this.#do(deedOf(key.dataset['key'] ?? ''), served);
    this.requestUpdate();
    // A word that was chosen goes away, and takes the focus of who chose it along.
    if (hadFocus && this.open) void this.#focusKey(`[data-key="${CSS.escape(this.stop)}"]`);
  }

  #do(deed: KeyDeed, served: ServedField): void {
    this.held = undefined;
    switch (deed.do) {
      case 'shift':
        this.shift = NEXT_SHIFT[this.shift];
        return;
      case 'layer':
        this.layer = this.layer === 'letters' ? 'signs' : 'letters';
        return;
      case 'method':
        this.method = NEXT_METHOD[this.method];
        this.#typing.drop();
        return;
      case 'enter':
        this.#typing.drop();
        if (!pressEnter(served)) this.#hide();
        return;
      case 'hide':
        this.#hide();
        return;
      default:
        doKey(deed, served, this.#typing, this, this.shift);
    }
  }

  /** After drawing, if the key that had the focus is gone or another is to have it. */
  async #focusKey(selector: string): Promise<void> {
    await this.updateComplete;
    const root = this.#root;
    if (root.activeElement && !selector.startsWith('.picker')) return;
    const key =
      root.querySelector<HTMLElement>(selector) ?? root.querySelector<HTMLElement>('button');
    key?.focus();
  }
}
