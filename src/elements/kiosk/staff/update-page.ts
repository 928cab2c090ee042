/** Whether a newer release of the program is here. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../../../core/day.js';
import { icon } from '../../../styles/staff-icons.js';
import { notice } from '../../parts/state.js';
import type { StaffContext, StaffPage } from './staff-context.js';

export class UpdatePage implements StaffPage {
  readonly #context: StaffContext;
  #isChecking = false;
  /** Epoch milliseconds. */
  #checked: number | undefined;

  constructor(context: StaffContext) {
    this.#context = context;
  }

  render(): TemplateResult {
    const { localize, machine } = this.#context;
    const { updates } = machine;
    if (!updates) return notice('info', html`<p>${localize.term('staffUpdateAbsent')}</p>`);
    return html`${
        updates.ready
          ? notice(
              'info',
              html`<p><strong>${localize.term('staffUpdateReady')}</strong></p>
                <p>${localize.term('staffUpdateWhen')}</p>`,
              'circle-check',
            )
          : notice(
              'info',
              html`<p><strong>${localize.term('staffUpdateNone')}</strong></p>
                <p>${localize.term('staffUpdateWhen')}</p>`,
            )
      }
      <button class="primary large" ?disabled=${this.#isChecking} @click=${this.#check}>
        ${icon('refresh-cw', 32)}
        ${localize.term(this.#isChecking ? 'staffUpdateChecking' : 'staffUpdateCheck')}
      </button>
      <p class="hint" role="status">
        ${
          this.#checked === undefined
            ? nothing
            : localize.term('staffUpdateChecked', formatTime(this.#checked))
        }
      </p>`;
  }

  readonly #check = async (): Promise<void> => {
    const { machine, clock, redraw } = this.#context;
    this.#isChecking = true;
    redraw();
    await machine.updates?.check();
    this.#isChecking = false;
    this.#checked = clock.now();
    redraw();
  };
}
