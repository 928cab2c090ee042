/** Another PIN in place of the present one. */
import { html, type TemplateResult } from 'lit';
import { StaffPin } from '../../../kiosk/staff-pin.js';
import { notice } from '../../parts/state.js';
import { PinForm } from './pin-form.js';
import { newPinFault, refusalWords } from './pin-words.js';
import type { StaffContext, StaffPage } from './staff-context.js';

export class PinChangePage implements StaffPage {
  readonly #context: StaffContext;
  readonly #pin: StaffPin;
  readonly #form: PinForm;
  #isChanged = false;

  constructor(context: StaffContext) {
    const { localize, machine, clock } = context;
    this.#context = context;
    this.#pin = new StaffPin(machine.store, { clock });
    this.#form = new PinForm(context, {
      entries: [
        { label: () => localize.term('staffPinOld') },
        {
          label: () => localize.term('staffPinNew'),
          fault: (pin) => newPinFault(context, pin),
        },
        { label: () => localize.term('staffPinAgain') },
      ],
      action: () => localize.term('staffChangePin'),
      submit: (pins) => this.#change(pins),
    });
  }

  open(): void {
    this.#form.open();
  }

  close(): void {
    this.#form.close();
  }

  render(): TemplateResult {
    const { localize } = this.#context;
    if (this.#isChanged) {
      return notice('info', html`<p>${localize.term('staffPinChanged')}</p>`, 'circle-check');
    }
    return this.#form.render(html`<p class="hint">${localize.term('staffPinRule')}</p>`);
  }

  async #change([old = '', pin = '', again]: readonly string[]): Promise<string | undefined> {
    if (pin !== again) return this.#context.localize.term('staffPinDiffers');
    const changed = await this.#pin.change(old, pin);
    if (!changed.ok) return refusalWords(this.#context, changed);
    this.#form.close();
    this.#isChanged = true;
    return undefined;
  }
}
