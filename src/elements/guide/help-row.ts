/** Somebody to turn to, at the same place on every screen. */
import { html, nothing } from 'lit';
import { icon } from '../../styles/guide-icons.js';
import type { GuideView } from './guide-flow.js';
import type { GuideScreen } from './guide-screen.js';
import { takeButton } from './tool-bar.js';

export function helpRow(view: GuideView, screen: GuideScreen) {
  if (view === 'person') return nothing;
  const { localize, shared, deeds } = screen;
  // The first screen, the last and its own offer it themselves.
  const isUnderWay = view !== 'start' && view !== 'done' && view !== 'take-along';
  return html`<div class="help" part="help" role="group" aria-label=${localize.term('guideHelp')}>
    ${
      view === 'step'
        ? html`<button id="open-stuck" part="stuck-button" @click=${() => deeds.show('stuck')}>
            ${icon('life-buoy')} ${localize.term('guideStuck')}
          </button>`
        : nothing
    }
    ${shared && isUnderWay ? takeButton(screen, '') : nothing}
    <button id="open-person" part="person-button" @click=${deeds.call}>
      ${icon('phone')} ${localize.term('guidePerson')}
    </button>
  </div>`;
}
