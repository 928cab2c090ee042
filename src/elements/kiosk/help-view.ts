/** Somebody is wanted: the screen can be seen and heard across the hall, and says where people are. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../styles/kiosk-icons.js';
import type { KioskContext } from './kiosk-context.js';

export function helpView(context: KioskContext): TemplateResult {
  const { localize, deeds } = context;
  return html`<div class="calling" part="help">
    <div class="lamp">${icon('bell-ring', 120)}</div>
    <h1 tabindex="-1">${localize.term('kioskCalling')}</h1>
    <p>${localize.term('kioskCallingHow')}</p>
    ${helpPlaces(context)}
    <button class="large" @click=${deeds.ring}>
      ${icon('bell-ring', 32)} ${localize.term('kioskCallAgain')}
    </button>
  </div>`;
}

export function helpPlaces({ config: { help }, localize, say }: KioskContext): TemplateResult {
  return html`<dl class="places">
    ${
      help.place
        ? html`<dt>${icon('map-pin', 32)} ${localize.term('kioskPlace')}</dt>
            <dd>${say(help.place)}</dd>`
        : nothing
    }
    ${
      help.phone
        ? html`<dt>${icon('phone', 32)} ${localize.term('kioskPhone')}</dt>
            <dd>${help.phone}</dd>`
        : nothing
    }
  </dl>`;
}
