/** `kiosk-ready`: the kiosk shows a screen that can be touched, for the first time on this page. */
export class KioskReadyEvent extends Event {
  constructor() {
    super('kiosk-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kiosk-ready': KioskReadyEvent;
  }
}
