import { WardVisitorCardElement } from '../elements/visitor-card/visitor-card-element.js';
import './ward-services.js';

customElements.get('ward-visitor-card') ??
  customElements.define('ward-visitor-card', WardVisitorCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-visitor-card': WardVisitorCardElement;
  }
}
