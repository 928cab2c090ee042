/** One PIN or several, entered on large digits and never shown. */
import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../parts/state.js';
import { numberPad, pressOnPad, type PadDeeds } from './number-pad.js';
import type { StaffContext } from './staff-context.js';

export interface PinEntry {
  readonly label: () => string;
  /** What is wrong with it by itself, in words. */
  readonly fault?: (pin: string) => string | undefined;
}

export interface PinFormOptions {
  readonly entries: readonly PinEntry[];
  /** What the last button does. */
  readonly action: () => string;
  /** Gives what is wrong, in words; nothing where all is well. */
  readonly submit: (pins: readonly string[]) => Promise<string | undefined>;
}

const LONGEST = 12;
/** As many places are drawn, so that a PIN has somewhere to go. */
const PLACES = 6;

export class PinForm {
  readonly #context: StaffContext;
  readonly #options: PinFormOptions;
  #pins: readonly string[] = [];
  #at = 0;
  #isBusy = false;
  #fault: string | undefined;

  constructor(context: StaffContext, options: PinFormOptions) {
    this.#context = context;
    this.#options = options;
    this.#clearAll();
  }

  open(): void {
    addEventListener('keydown', this.#onKey);
  }

  close(): void {
    removeEventListener('keydown', this.#onKey);
    this.#clearAll();
  }

  /** Something that was known before the first digit. */
  say(fault: string | undefined): void {
    this.#fault = fault;
  }

  /** @param about What is said above the places to fill in. */
  render(about?: TemplateResult): TemplateResult {
    const { entries, action } = this.#options;
    const { localize } = this.#context;
    const isLast = this.#at === entries.length - 1;
    return html`<div class="pin-form">
      <div class="entries">
        ${about ?? nothing} ${entries.map((entry, index) => this.#entry(entry, index))}
        <p class="visually-hidden" role="status">${this.#said()}</p>
        ${this.#fault ? notice('danger', html`<p>${this.#fault}</p>`) : nothing}
      </div>
      ${numberPad(this.#deeds, localize)}
      <button class="primary large enter" @click=${this.#deeds.enter}>
        ${
          this.#isBusy
            ? localize.term('staffPinChecking')
            : isLast
              ? action()
              : localize.term('staffPinNext')
        }
      </button>
    </div>`;
  }

  #entry({ label }: PinEntry, index: number): TemplateResult {
    const length = this.#pins[index]?.length ?? 0;
    const dots = Array.from({ length: Math.max(PLACES, length) }, (_, place) => place < length);
    const content = html`<span class="entry-label">${label()}</span>
      <span class="dots" aria-hidden="true">
        ${dots.map((isFull) => html`<i class=${isFull ? 'full' : ''}></i>`)}
      </span>`;
    if (this.#options.entries.length === 1) return html`<div class="entry">${content}</div>`;
    return html`<button
      class="entry"
      aria-pressed=${index === this.#at ? 'true' : 'false'}
      @click=${() => this.#select(index)}
    >
      ${content}
    </button>`;
  }

  /** How many, never which. */
  #said(): string {
    const { localize } = this.#context;
    if (this.#isBusy) return localize.term('staffPinChecking');
    const label = this.#options.entries[this.#at]?.label() ?? '';
    return localize.term('staffPinEntered', label, this.#pin.length);
  }

  get #pin(): string {
    return this.#pins[this.#at] ?? '';
  }

  readonly #deeds: PadDeeds = {
    digit: (digit) => {
      if (this.#pin.length < LONGEST) this.#put(this.#pin + digit);
    },
    erase: () => this.#put(this.#pin.slice(0, -1)),
    clear: () => this.#put(''),
    enter: () => void this.#enter(),
  };

  readonly #onKey = (event: KeyboardEvent): void => pressOnPad(event, this.#deeds);

  #put(pin: string): void {
    if (this.#isBusy) return;
    this.#pins = this.#pins.map((one, index) => (index === this.#at ? pin : one));
    this.#fault = undefined;
    this.#context.redraw();
  }

  #select(index: number): void {
    if (this.#isBusy) return;
    this.#at = index;
    this.#context.redraw();
  }

  async #enter(): Promise<void> {
    if (this.#isBusy) return;
    const { entries, submit } = this.#options;
    const faults = entries
      .slice(0, this.#at + 1)
      .map((entry, index) => this.#faultOf(entry, this.#pins[index] ?? ''));
    const wrong = faults.findIndex((fault) => fault !== undefined);
    this.#fault = faults[wrong];
    if (wrong >= 0) this.#startOver(wrong);
    else if (this.#at < entries.length - 1) this.#at++;
    else {
      this.#isBusy = true;
      this.#context.redraw();
      const fault = await submit(this.#pins);
      this.#isBusy = false;
      this.#clearAll();
      this.#fault = fault;
    }
    this.#context.redraw();
  }

  /** What was refused would otherwise stand before the next digits, unseen. */
  #startOver(wrong: number): void {
    this.#at = wrong;
    this.#pins = this.#pins.map((pin, index) => (index === wrong ? '' : pin));
  }

  #faultOf({ fault }: PinEntry, pin: string): string | undefined {
    return pin === '' ? this.#context.localize.term('staffPinEmpty') : fault?.(pin);
  }

  #clearAll(): void {
    this.#pins = this.#options.entries.map(() => '');
    this.#at = 0;
    this.#fault = undefined;
  }
}
