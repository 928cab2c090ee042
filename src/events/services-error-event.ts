import type { ServicesFailure } from '../services/services.js';

/** `services-error`: the page's records cannot be opened, or were taken away under the page. */
export class ServicesErrorEvent extends Event {
  readonly code: ServicesFailure;

  constructor(code: ServicesFailure) {
    super('services-error', { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'services-error': ServicesErrorEvent;
  }
}
