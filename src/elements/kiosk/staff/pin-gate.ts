/** Nobody comes in without the PIN; whoever is first chooses it. */
import { html, type TemplateResult } from 'lit';
import { StaffPin, type PinCheck } from '../../../kiosk/staff-pin.js';
import { TRIES } from '../../../kiosk/pin-tries.js';
import { notice } from '../../parts/state.js';
import { PinForm } from './pin-form.js';
import { lockWords, newPinFault, refusalWords } from './pin-words.js';
import type { StaffContext } from './staff-context.js';

/** Milliseconds between two looks at a lock that runs down. */
const LOOKS = 5_000;

type GateState =
  | { readonly kind: 'looking' | 'unavailable' }
  | { readonly kind: 'first' | 'asking'; readonly form: PinForm }
  | { readonly kind: 'locked'; readonly until: number };

export class PinGate {
  readonly #context: StaffContext;
  readonly #pin: StaffPin;
  readonly #enter: () => void;
  #state: GateState = { kind: 'looking' };
  #timer: unknown;
  #isOpen = false;

  /** @param enter Called once, with the right PIN. */
  constructor(context: StaffContext, enter: () => void) {
    this.#context = context;
    this.#enter = enter;
    this.#pin = new StaffPin(context.machine.store, { clock: context.clock });
  }

  open(): void {
    this.#isOpen = true;
    void this.#look();
  }

  close(): void {
    this.#isOpen = false;
    this.#set({ kind: 'looking' });
  }

  get title(): string {
    const { localize } = this.#context;
    return localize.term(this.#state.kind === 'first' ? 'staffPinFirstTitle' : 'staffPinTitle');
  }

  render(): TemplateResult {
    const { localize } = this.#context;
    const state = this.#state;
    switch (state.kind) {
      case 'looking':
        return html`<p class="soft" role="status">${localize.term('staffLoading')}</p>`;
      case 'unavailable':
        return notice(
          'danger',
          html`<p>${localize.term('staffPinUnavailable')}</p>
            <button @click=${this.#look}>${localize.term('staffRetry')}</button>`,
        );
      case 'locked':
        return html`${notice(
          'warning',
          html`<p><strong>${localize.term('staffPinLocked')}</strong></p>
            <p>${lockWords(this.#context, state.until)}</p>`,
          'lock',
        )}${this.#forgot()}`;
      case 'first':
        return state.form.render(
          html`<p>${localize.term('staffPinWhy')}</p>
            <p class="hint">${localize.term('staffPinRule')}</p>`,
        );
      case 'asking':
        return html`${state.form.render()}${this.#forgot()}`;
    }
  }

  #forgot(): TemplateResult {
    const { localize } = this.#context;
    return html`<details>
      <summary>${localize.term('staffPinForgot')}</summary>
      <p>${localize.term('staffPinForgotHow')}</p>
    </details>`;
  }

  readonly #look = async (): Promise<void> => this.#show(await this.#pin.look());

  /** @param fault What is to be said of the try before. */
  #show(found: PinCheck, fault?: string): void {
    if (!this.#isOpen) return;
    if (found.ok) return this.#enter();
    switch (found.code) {
      case 'locked':
        return this.#set({ kind: 'locked', until: found.until });
      case 'unavailable':
        return this.#set({ kind: 'unavailable' });
      case 'unset':
        return this.#ask('first', fault);
      case 'wrong': {
        const isUntried = found.triesLeft === TRIES;
        const { localize } = this.#context;
        const said = isUntried ? undefined : localize.term('staffPinLeft', found.triesLeft);
        return this.#ask('asking', fault ?? said);
      }
    }
  }

  #ask(kind: 'first' | 'asking', fault: string | undefined): void {
    const form = kind === 'first' ? this.#firstForm() : this.#form();
    form.say(fault);
    this.#set({ kind, form });
    form.open();
  }

  #form(): PinForm {
    const { localize } = this.#context;
    return new PinForm(this.#context, {
      entries: [{ label: () => localize.term('staffPin') }],
      action: () => localize.term('staffPinOpen'),
      submit: async ([pin = '']) => {
        const checked = await this.#pin.check(pin);
        if (!checked.ok && checked.code === 'wrong') return refusalWords(this.#context, checked);
        this.#show(checked);
        return undefined;
      },
    });
  }

  #firstForm(): PinForm {
    const { localize } = this.#context;
    return new PinForm(this.#context, {
      entries: [
        {
          label: () => localize.term('staffPinNew'),
          fault: (pin) => newPinFault(this.#context, pin),
        },
        { label: () => localize.term('staffPinAgain') },
      ],
      action: () => localize.term('staffPinSet'),
      submit: async ([pin = '', again]) => {
        if (pin !== again) return localize.term('staffPinDiffers');
        const set = await this.#pin.set(pin);
        if (set.ok) this.#show({ ok: true });
        else if (set.code === 'unavailable') this.#show({ ok: false, code: 'unavailable' });
        else if (set.code === 'already-set') {
          this.#show(await this.#pin.look(), localize.term('staffPinAlready'));
        } else return newPinFault(this.#context, pin);
        return undefined;
      },
    });
  }

  #set(state: GateState): void {
    const { timers, redraw } = this.#context;
    timers.clear(this.#timer);
    if ('form' in this.#state) this.#state.form.close();
    this.#state = state;
    if (state.kind === 'locked') this.#timer = timers.set(() => void this.#look(), LOOKS);
    redraw();
  }
}
