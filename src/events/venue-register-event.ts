import type { Venue } from '../core/venue.js';

/** `venue-register`: a venue was registered on this device, or brought back from its backup. */
export class VenueRegisterEvent extends Event {
  readonly venue: Venue;

  constructor(venue: Venue) {
    super('venue-register', { bubbles: true, composed: true });
    this.venue = venue;
  }
}

declare global {
  interface HTMLElementEventMap {
    'venue-register': VenueRegisterEvent;
  }
}
