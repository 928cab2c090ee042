/** What the elements that show a venue's code have in common. */
import { html, type TemplateResult } from 'lit';
import type { VenueCodeState } from '../../controllers/venue-code-controller.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { VenueCode } from '../../services/venues.js';
import { notice, renderUnready } from '../parts/state.js';

/** The entrance as its venue calls it. */
export function entranceName({ venue, entrance }: VenueCode): string {
  return venue.entrances[entrance - 1] ?? String(entrance);
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
