import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addWords, LocalizeController } from '../../localize/localize.js';
import words from '../../localize/keyboard-vi.js';
import { sharedStyles } from '../../styles/shared.js';
import type { InputMethod, ToneStyle } from '../../vietnam/typing/typed-word.js';
import { browserTimers, type Timers } from '../reception/timers.js';
import { AutoShift } from './auto-shift.js';
import { doKey, switched } from './do-key.js';
import { fieldFace, fieldLayout } from './field-layout.js';
import { FieldService } from './field-service.js';
import { isInPicker, KeyFocus, keyOf } from './key-focus.js';
import { deedAt, type KeyDeed } from './key.js';
import { KeyPresses } from './key-presses.js';
import type { Shift } from './key-words.js';
import { arrangeKeyboard } from './keyboard-sizes.js';
import { heldLetter, keyboardView, type KeyboardView } from './keyboard-view.js';
import { keyboardStyles } from './keyboard.styles.js';
import type { Layout } from './layouts.js';
import { slideOver } from './picker-slide.js';
import { PlaceKeeper } from './place-keeper.js';
import { pressEnter } from './press-enter.js';
import type { ServedField } from './served-field.js';
import { accentChoices, WordTyping } from './word-typing.js';

/**
 * A keyboard on the screen, for whichever text field on the page a person goes to, within open
 * shadow trees too. It comes when a field is entered and goes when it is left; a field that says
 * `inputmode="none"` is left alone. Vietnamese is composed by Telex or VNI, chosen from suggested
 * words, or letter by letter from a held key; never in numbers, addresses, codes and secrets.
 *
 * @fires toggle - It has opened or closed: `open` says which.
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
  /** The letter whose accents are offered, and the key that was held for them. */
  @state() private accessor held:
    { readonly letter: string; readonly key: HTMLElement } | undefined;

  readonly #localize = new LocalizeController(this);
  readonly #typing = new WordTyping();
  readonly #autoShift = new AutoShift();
  readonly #focus = new KeyFocus(this);
  readonly #place = new PlaceKeeper(this, () => this.#fields.served?.field);
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
      repeats: (key) => /erase|caret/.test(deedAt(key).do),
      hold: (key) => this.#hold(key),
      slide: (x, y) => slideOver(this.renderRoot, x, y),
    },
    this.#timers,
  );
  #shown: ServedField | undefined;
  #layout: Layout | undefined;

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
        role="region"
        aria-label=${this.#localize.term('keyboard')}
        @pointerdown=${this.#onDown}
        @mousedown=${this.#presses.keepFocus}
        @click=${this.#presses.onClick}
        @contextmenu=${this.#onMenu}
        @keydown=${this.#onKey}
        @focusin=${this.#focus.onFocus}
      >
        ${keyboardView(this.#view(served))}
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.get('open') !== undefined) this.dispatchEvent(new Event('toggle'));
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel');
    const served = this.#fields.shown;
    if (!panel || !served || !this.#layout) return;
    arrangeKeyboard(panel, this.#place.space, this.#layout, this.held?.key);
    if (changed.has('open') || this.#shown !== served) {
      this.#shown = served;
      this.#place.watch(this, served.field, ...this.renderRoot.querySelectorAll('.measure'));
    }
  }

  #view(served: ServedField): KeyboardView {
    const { held, shift, layer, method } = this;
    const layout = fieldLayout(served, this.#place.space, method, layer);
    this.#layout = layout;
    const isServed = served.takesWords && this.#fields.served === served;
    return {
      localize: this.#localize,
      layout,
      shift,
      layer,
      method,
      ...fieldFace(served),
      choices: isServed ? this.#typing.choices(served.writer, this) : [],
      stop: this.#focus.stopAmong(layout.keys),
      accents: held && { letter: held.letter, options: accentChoices(held.letter) },
    };
  }

  #onOpened(): void {
    if (!this.open) {
      this.layer = 'letters';
      this.#place.measure();
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

  readonly #onMenu = (event: Event): void => {
    event.preventDefault();
    const key = keyOf(event, this.renderRoot);
    if (key && !this.held && this.#hold(key)) void this.#focus.toPicker();
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
      this.#focus.follow(key, event.key);
      event.preventDefault();
    }
  };

  #hold(key: HTMLElement): boolean {
    const served = this.#fields.served;
    const letter = served?.takesWords && heldLetter(deedAt(key), this.shift);
    if (!letter || accentChoices(letter).length < 2) return false;
    this.held = { letter, key };
    return true;
  }

  #act(key: HTMLElement): void {
    const hadFocus = this.shadowRoot?.activeElement === key;
    if ('vibrate' in navigator) navigator.vibrate(10);
    const served = this.#fields.served;
    if (served) this.#do(deedAt(key), served);
    this.requestUpdate();
    // A word that was chosen goes away, and takes the focus of who chose it along.
    if (hadFocus && this.open) void this.#focus.keep();
  }

  #do(deed: KeyDeed, served: ServedField): void {
    this.held = undefined;
    switch (deed.do) {
      case 'shift':
      case 'layer':
      case 'method':
        if (deed.do === 'method') this.#typing.drop();
        Object.assign(this, switched(deed.do, this.shift, this.layer, this.method));
        return;
      case 'enter':
        if (!pressEnter(served)) this.#hide();
        return;
      case 'hide':
        return this.#hide();
      default:
        doKey(deed, served, this.#typing, this, this.shift);
    }
  }
}
