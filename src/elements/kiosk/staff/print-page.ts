/** Whether the printer prints, and prints what it should. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../styles/staff-icons.js';
import { print } from '../../parts/print-frame.js';
import { notice } from '../../parts/state.js';
import { wordsOf } from '../kiosk-context.js';
import type { StaffContext, StaffPage } from './staff-context.js';
import { TEST_TEXT, testSheet } from './test-sheet.js';

export class PrintPage implements StaffPage {
  readonly #context: StaffContext;
  #result: 'sent' | 'failed' | undefined;
  #isPrinting = false;

  constructor(context: StaffContext) {
    this.#context = context;
  }

  render(): TemplateResult {
    const { localize } = this.#context;
    return html`<p>${localize.term('staffPrintLead')}</p>
      <ol class="checks">
        <li>${localize.term('staffPrintRuler')}</li>
        <li>${localize.term('staffPrintQr', TEST_TEXT)}</li>
        <li>${localize.term('staffPrintLetters')}</li>
        <li>${localize.term('staffPrintEdges')}</li>
      </ol>
      <p class="hint">${localize.term('staffPrintScale')}</p>
      <button class="primary large" @click=${this.#print}>
        ${icon('printer', 32)} ${localize.term('staffPrintStart')}
      </button>
      ${this.#said()}`;
  }

  #said(): TemplateResult | typeof nothing {
    const { localize } = this.#context;
    if (this.#result === 'sent') {
      return notice('info', html`<p>${localize.term('staffPrintSent')}</p>`, 'printer');
    }
    return this.#result === 'failed'
      ? notice('danger', html`<p>${localize.term('staffPrintFailed')}</p>`)
      : nothing;
  }

  readonly #print = async (): Promise<void> => {
    const { localize, machine, clock } = this.#context;
    if (this.#isPrinting) return;
    this.#isPrinting = true;
    const { state } = machine;
    const name = state.status === 'ready' ? wordsOf(state.loaded.config.name, localize.lang()) : '';
    try {
      await print(testSheet({ name, at: clock.now(), localize }));
      this.#result = 'sent';
    } catch {
      this.#result = 'failed';
    }
    this.#isPrinting = false;
    this.#context.redraw();
  };
}
