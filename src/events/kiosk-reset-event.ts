/**
 * `kiosk-reset`: what one person did at a kiosk is gone, and it waits for the next.
 * Why: `left`, nobody was there any more; `finished`, somebody pressed the button.
 */
export class KioskResetEvent extends Event {
  readonly reason: 'left' | 'finished';

  constructor(reason: 'left' | 'finished') {
    super('kiosk-reset', { bubbles: true, composed: true });
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kiosk-reset': KioskResetEvent;
  }
}
