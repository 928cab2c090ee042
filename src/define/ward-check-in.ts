import { WardCheckInElement } from '../elements/check-in/check-in-element.js';
import './ward-code-scanner.js';
import './ward-services.js';

customElements.get('ward-check-in') ?? customElements.define('ward-check-in', WardCheckInElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-check-in': WardCheckInElement;
  }
}
