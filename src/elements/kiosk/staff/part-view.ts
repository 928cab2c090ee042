import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../localize/localize.js';
import { notice } from '../../parts/state.js';
import type { PartLoad } from './staff-parts.js';

/** A part that is loaded on demand, or why it is not there. */
export function partView(
  part: PartLoad,
  localize: LocalizeController,
  content: () => TemplateResult,
): TemplateResult {
  switch (part.status) {
    case 'there':
      return content();
    case 'loading':
      return html`<p class="soft" role="status">${localize.term('staffLoading')}</p>`;
    case 'missing':
      return notice(
        'danger',
        html`<p>${localize.term('staffNotLoaded')}</p>
          <button @click=${part.load}>${localize.term('staffRetry')}</button>`,
      );
  }
}
