import { WardKioskStaffElement } from '../elements/kiosk/staff/kiosk-staff-element.js';
import { defineStaffPart } from '../elements/kiosk/staff/staff-parts.js';

// Each is loaded when staff goes to its page.
defineStaffPart('scanner', () => import('./ward-code-scanner.js'));
defineStaffPart('log', () => import('./ward-visit-log.js'));
defineStaffPart('registration', () => import('./ward-venue-registration.js'));
defineStaffPart('poster', () => import('./ward-venue-poster.js'));

customElements.get('ward-kiosk-staff') ??
  customElements.define('ward-kiosk-staff', WardKioskStaffElement);

declare global {
  interface HTMLElementTagNameMap {
    'ward-kiosk-staff': WardKioskStaffElement;
  }
}

// With the tag come the types of its events.
export type { StaffLeaveEvent } from '../events/staff-leave-event.js';
