/** What is on the screen while nobody is there. A touch anywhere begins. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, formatDay, formatTime } from '../../core/day.js';
import { icon } from '../../styles/kiosk-icons.js';
import { sceneDrawing } from '../parts/guide-drawing.js';
import type { KioskContext } from './kiosk-context.js';

/** A helper and somebody older, with a phone: what the kiosk is for. */
export const ATTRACT_SCENE = 'helper-beside';

/** More would be read by nobody who passes by. */
const MOST_BULLETINS = 3;

export interface Attraction {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The kiosk's own venue is registered, so phones can check in by its code. */
  readonly hasVenue: boolean;
  /** What staff should see. */
  readonly notes: TemplateResult | typeof nothing;
}

export function attractView(
  { config, localize, say, deeds }: KioskContext,
  { now, hasVenue, notes }: Attraction,
): TemplateResult {
  const today = dayOf(now);
  const bulletins = config.bulletins
    .filter(({ until }) => until === undefined || until >= today)
    .slice(0, MOST_BULLETINS);
  return html`<section class="attract" part="attract" role="main" @click=${deeds.wake}>
    <header>
      <h1>${say(config.name)}</h1>
      <p class="clock">
        <time>${formatTime(now)}</time>
        <span>${formatDay(today)}</span>
      </p>
    </header>
    <div class="middle">
      ${hasVenue ? nothing : html`<div class="drawing">${sceneDrawing(ATTRACT_SCENE)}</div>`}
      ${
        bulletins.length > 0
          ? html`<ul class="bulletins" aria-label=${localize.term('kioskBulletins')}>
              ${bulletins.map(
                ({ title, text }) =>
                  html`<li>
                    <h2>${say(title)}</h2>
                    ${text ? html`<p>${say(text)}</p>` : nothing}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        hasVenue
          ? html`<div class="lobby">
              <p>${localize.term('kioskLobbyCode')}</p>
              <ward-venue-code live></ward-venue-code>
            </div>`
          : nothing
      }
    </div>
    ${notes}
    <button class="primary begin" id="begin">
      ${icon('pointer', 40)} <span lang="vi">Chạm để bắt đầu</span>
      <span lang="en">Touch to begin</span>
    </button>
  </section>`;
}
