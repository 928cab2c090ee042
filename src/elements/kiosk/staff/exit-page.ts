/** The program ends only for who says so twice. */
import { html, type TemplateResult } from 'lit';
import { icon } from '../../../styles/staff-icons.js';
import { notice } from '../../parts/state.js';
import type { StaffContext, StaffPage } from './staff-context.js';

export class ExitPage implements StaffPage {
  readonly #context: StaffContext;
  #isLeaving = false;

  constructor(context: StaffContext) {
    this.#context = context;
  }

  render(): TemplateResult {
    const { localize, go } = this.#context;
    if (this.#isLeaving) return notice('info', html`<p>${localize.term('staffExiting')}</p>`);
    return html`<p><strong>${localize.term('staffExitAsk')}</strong></p>
      <p>${localize.term('staffExitWhat')}</p>
      <div class="answers">
        <button class="large" @click=${() => go(undefined)}>
          ${icon('arrow-left', 32)} ${localize.term('staffExitNo')}
        </button>
        <button class="large danger" @click=${this.#leave}>
          ${icon('power', 32)} ${localize.term('staffExitYes')}
        </button>
      </div>`;
  }

  readonly #leave = (): void => {
    this.#isLeaving = true;
    this.#context.redraw();
    this.#context.leave('exit');
  };
}
