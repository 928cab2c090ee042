import { WardVenueCodeElement } from '../elements/venue-code/venue-code-element.js';

customElements.get('ward-venue-code') ??
  customElements.define('ward-venue-code', WardVenueCodeElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-venue-code': WardVenueCodeElement;
  }
}
