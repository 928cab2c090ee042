/** A kiosk that does not know where it stands: it says so, and staff can tell it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { NoConfig } from '../../kiosk/load-config.js';
import type { LocalizeController } from '../../localize/localize.js';
import { wordsOf } from './kiosk-context.js';

export function unreadyView(
  { findings }: NoConfig,
  localize: LocalizeController,
  staff: () => void,
): TemplateResult {
  return html`<div class="unready" role="main">
    <h1>${localize.term('kioskNoConfig')}</h1>
    <p>${localize.term('kioskNoConfigHow')}</p>
    ${
      findings.length > 0
        ? html`<ul>
            ${findings.map(({ message }) => html`<li>${wordsOf(message, localize.lang())}</li>`)}
          </ul>`
        : nothing
    }
    <button @click=${staff}>${localize.term('kioskStaff')}</button>
  </div>`;
}
