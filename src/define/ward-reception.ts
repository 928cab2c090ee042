import { WardReceptionElement } from '../elements/reception/reception-element.js';
import './ward-code-scanner.js';
import './ward-services.js';

customElements.get('ward-reception') ??
  customElements.define('ward-reception', WardReceptionElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-reception': WardReceptionElement;
  }
}

// With the tag come the types of its events.
export type { CheckInEvent } from '../events/check-in-event.js';
export type { CheckOutEvent } from '../events/check-out-event.js';
export type { ReceptionAnswerEvent } from '../events/reception-answer-event.js';
export type { ReceptionDoneEvent } from '../events/reception-done-event.js';
