/** What the elements that show a venue's code have in common. */
import { html, type TemplateResult } from 'lit';
import { LIVE_STEP } from '../../codes/live-code.js';
import { SECOND } from '../../core/day.js';
import type { VenueCodeState } from '../../controllers/venue-code-controller.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { VenueCode } from '../../services/venues.js';
import { notice, renderUnready } from '../parts/state.js';

/** The entrance as its venue calls it. */
export function entranceName({ venue, entrance }: VenueCode): string {
  return venue.entrances[entrance - 1] ?? String(entrance);
}

/** That a live code is alive: a ring that empties, and the seconds in words. */
export function liveSign(secondsLeft: number, localize: LocalizeController): TemplateResult {
  const whole = LIVE_STEP / SECOND;
  // A full ring comes at once; the transition is for emptying it.
  return html`<p part="live">
    <svg class="ring" aria-hidden="true" viewBox="0 0 36 36" fill="none">
      <circle cx="18" cy="18" r="15" stroke="currentColor" stroke-width="2" opacity="0.35" />
      <circle
        class=${secondsLeft === whole ? 'full' : 'left'}
        cx="18"
        cy="18"
        r="15"
        stroke="currentColor"
        stroke-width="5"
        pathLength=${whole}
        stroke-dasharray="${secondsLeft} ${whole}"
        transform="rotate(-90 18 18)"
      />
    </svg>
    <span>${localize.term('liveCodeNext', secondsLeft)}</span>
  </p>`;
}

/** What stands where a live code would: one is on its way, or cannot be made. */
export function noLiveCode(
  status: 'making' | 'failed',
  localize: LocalizeController,
): TemplateResult {
  return html`<div class="none" role="status">
    ${
      status === 'making'
        ? html`<p class="soft">${localize.term('liveCodeMaking')}</p>`
        : notice('warning', html`<p>${localize.term('liveCodeFailed')}</p>`)
    }
  </div>`;
}

/** What stands where a code would, and why. */
export function renderNoCode(
  state: Exclude<VenueCodeState, { status: 'ready' }>,
  localize: LocalizeController,
): TemplateResult {
  switch (state.status) {
    case 'none':
      return notice(
        'info',
        html`<p>
          <strong>${localize.term('venueCodeNone')}</strong><br />
          ${localize.term('venueCodeNoneHelp')}
        </p>`,
        'qr-code',
      );
    case 'elsewhere':
      return notice('warning', html`<p>${localize.term('venueCodeElsewhere')}</p>`);
    case 'opening':
      return renderUnready({ status: 'opening' }, localize);
    case 'failed':
      return renderUnready(state, localize);
  }
}
