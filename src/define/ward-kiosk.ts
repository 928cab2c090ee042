import { WardKioskElement } from '../elements/kiosk/kiosk-element.js';
import { definePart } from '../elements/kiosk/kiosk-parts.js';
import './ward-services.js';

// The first screen waits for none of these.
definePart('lobby-code', () => import('./ward-venue-code.js'));
definePart('keyboard', () => import('./ward-keyboard.js'));
definePart('guides', () => import('./ward-guide-library.js'));
definePart('guide', () => import('./ward-guide.js'));
definePart('check-in', () => import('./ward-reception.js'));
definePart('staff', () => import('./ward-kiosk-staff.js'));

customElements.get('ward-kiosk') ?? customElements.define('ward-kiosk', WardKioskElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-kiosk': WardKioskElement;
  }
}

// With the tag come the types of its events.
export type { KioskReadyEvent } from '../events/kiosk-ready-event.js';
export type { KioskResetEvent } from '../events/kiosk-reset-event.js';
