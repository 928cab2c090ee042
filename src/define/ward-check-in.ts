import { WardCheckInElement } from '../elements/check-in/check-in-element.js';
import './ward-code-scanner.js';
import './ward-services.js';

customElements.get('ward-check-in') ?? customElements.define('ward-check-in', WardCheckInElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-check-in': WardCheckInElement;
  }
}

// With the tag come the types of its events.
export type { CheckInEvent } from '../events/check-in-event.js';
export type { CheckOutEvent } from '../events/check-out-event.js';
