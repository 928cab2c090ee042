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
