import { WardServicesElement } from '../elements/services/services-element.js';

customElements.get('ward-services') ?? customElements.define('ward-services', WardServicesElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-services': WardServicesElement;
  }
}

// With the tag come the types of its events.
export type { ServicesErrorEvent } from '../events/services-error-event.js';
