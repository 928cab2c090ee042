/** The log of the kiosk's venue, behind a passphrase of its own. */
import { html, type TemplateResult } from 'lit';
import { notice } from '../../parts/state.js';
import { partView } from './part-view.js';
import type { StaffContext, StaffPage } from './staff-context.js';
import { PartLoad } from './staff-parts.js';

export class RecordsPage implements StaffPage {
  readonly #context: StaffContext;
  readonly #log: PartLoad;

  constructor(context: StaffContext) {
    this.#context = context;
    this.#log = new PartLoad('log', context.redraw);
  }

  open(): void {
    void this.#log.load();
  }

  render(): TemplateResult {
    const { localize } = this.#context;
    return html`${notice(
      'info',
      html`<p><strong>${localize.term('staffSyncNone')}</strong></p>
        <p>${localize.term('staffSyncNoneHow')}</p>`,
    )}
    ${partView(this.#log, localize, () => html`<ward-visit-log></ward-visit-log>`)}`;
  }
}
