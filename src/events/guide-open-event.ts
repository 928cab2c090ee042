/**
 * `guide-open`: somebody wants a guide. Unless a listener prevents it, the element that fires it
 * opens the guide itself, where it can.
 */
export class GuideOpenEvent extends Event {
  static readonly type = 'guide-open';
  /** Id of the guide. */
  readonly guide: string;

  constructor(guide: string) {
    super(GuideOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.guide = guide;
  }
}

declare global {
  interface HTMLElementEventMap {
    'guide-open': GuideOpenEvent;
  }
}
