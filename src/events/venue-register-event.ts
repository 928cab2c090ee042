import type { Venue } from '../core/venue.js';
import type { ListedVenue } from '../crypto/trust-list.js';

/** `venue-register`: a venue was registered on this device, or brought back from its backup. */
export class VenueRegisterEvent extends Event {
  readonly venue: Venue;
  /** What the page sends to the ward, so that it can put the venue on its trust list. */
  readonly listing: ListedVenue;

  constructor(venue: Venue, listing: ListedVenue) {
    super('venue-register', { bubbles: true, composed: true });
    this.venue = venue;
    this.listing = listing;
  }
}

declare global {
  interface HTMLElementEventMap {
    'venue-register': VenueRegisterEvent;
  }
}
