import { WardVenueRegistrationElement } from '../elements/venue-registration/venue-registration-element.js';
import './ward-services.js';
import './ward-venue-code.js';

customElements.get('ward-venue-registration') ??
  customElements.define('ward-venue-registration', WardVenueRegistrationElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-venue-registration': WardVenueRegistrationElement;
  }
}

// With the tag come the types of its events.
export type { VenueRegisterEvent } from '../events/venue-register-event.js';
