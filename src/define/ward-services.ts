import { WardServicesElement } from '../elements/services/services-element.js';

customElements.get('ward-services') ?? customElements.define('ward-services', WardServicesElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-services': WardServicesElement;
  }
}
