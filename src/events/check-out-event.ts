/** `check-out`: a visit ended and its end is safely stored. */
export class CheckOutEvent extends Event {
  /** Id of the visit. */
  readonly visit: string;
  /** Id of the venue. */
  readonly venue: string;

  constructor(visit: string, venue: string) {
    super('check-out', { bubbles: true, composed: true });
    this.visit = visit;
    this.venue = venue;
  }
}

declare global {
  interface HTMLElementEventMap {
    'check-out': CheckOutEvent;
  }
}
