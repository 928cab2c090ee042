/** Somebody to turn to, at the same place on every screen. */
import { html, nothing } from 'lit';
import { icon } from '../../styles/guide-icons.js';
import type { GuideView } from './guide-flow.js';
import type { GuideScreen } from './guide-screen.js';

export function helpRow(view: GuideView, { localize, deeds }: GuideScreen) {
  if (view === 'person') return nothing;
  return html`<div class="help" part="help" role="group" aria-label=${localize.term('guideHelp')}>
    ${
      view === 'step'
        ? html`<button id="open-stuck" @click=${() => deeds.show('stuck')}>
            ${icon('life-buoy')} ${localize.term('guideStuck')}
          </button>`
        : nothing
    }
    <button id="open-person" @click=${deeds.call}>
      ${icon('phone')} ${localize.term('guidePerson')}
    </button>
  </div>`;
}
