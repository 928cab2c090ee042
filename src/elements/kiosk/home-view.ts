/** The large choices that a kiosk begins with. */
import { html, type TemplateResult } from 'lit';
import type { KioskChoice } from '../../kiosk/kiosk-config.js';
import type { LocalizeController } from '../../localize/localize.js';
import { icon, type IconName } from '../../styles/kiosk-icons.js';
import type { KioskContext } from './kiosk-context.js';

export function homeView(
  { config, localize, say, deeds }: KioskContext,
  promisedMinutes: number,
): TemplateResult {
  return html`<div class="home">
    <div class="head">
      <h1 tabindex="-1">${localize.term('kioskHome')}</h1>
      <p class="promise">${localize.term('kioskPromise', promisedMinutes)}</p>
    </div>
    <ul class="choices">
      ${config.choices.map((choice) => {
        const { title, hint } = choiceWords(choice, localize);
        return html`<li>
          <button class="choice-button" @click=${() => deeds.open(choice)}>
            ${icon(SIGNS[choice.show], 48)}
            <span>
              <strong>${choice.title ? say(choice.title) : title}</strong>
              <span class="hint">${hint}</span>
            </span>
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}

const SIGNS: Readonly<Record<KioskChoice['show'], IconName>> = {
  'check-in': 'log-in',
  guides: 'book-open',
  guide: 'clipboard-list',
  'register-venue': 'store',
  help: 'bell-ring',
};

/** What a choice is called where the config does not say, and what it is for. */
export function choiceWords({ show }: KioskChoice, localize: LocalizeController) {
  switch (show) {
    case 'check-in':
      return {
        title: localize.term('kioskCheckIn'),
        hint: localize.term('kioskCheckInHint'),
      };
    case 'guides':
      return { title: localize.term('kioskGuides'), hint: localize.term('kioskGuidesHint') };
    case 'guide':
      return { title: localize.term('kioskGuides'), hint: localize.term('kioskGuideHint') };
    case 'register-venue':
      return { title: localize.term('kioskRegister'), hint: localize.term('kioskRegisterHint') };
    case 'help':
      return { title: localize.term('kioskHelp'), hint: localize.term('kioskHelpHint') };
  }
}
