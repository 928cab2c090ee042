/** `check-in`: a visit began and is safely stored. It carries no name. */
export class CheckInEvent extends Event {
  /** Id of the visit. */
  readonly visit: string;
  /** Id of the venue. */
  readonly venue: string;
  /** Epoch milliseconds. */
  readonly at: number;

  constructor(visit: string, venue: string, at: number) {
    super('check-in', { bubbles: true, composed: true });
    this.visit = visit;
    this.venue = venue;
    this.at = at;
  }
}

declare global {
  interface HTMLElementEventMap {
    'check-in': CheckInEvent;
  }
}
