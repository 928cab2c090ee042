import { WardVenuePosterElement } from '../elements/venue-poster/venue-poster-element.js';

customElements.get('ward-venue-poster') ??
  customElements.define('ward-venue-poster', WardVenuePosterElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-venue-poster': WardVenuePosterElement;
  }
}
