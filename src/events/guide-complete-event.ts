/** `guide-complete`: somebody came to the end of a guide, once a walk. */
export class GuideCompleteEvent extends Event {
  /** Id of the guide. */
  readonly guide: string;

  constructor(guide: string) {
    super('guide-complete', { bubbles: true, composed: true });
    this.guide = guide;
  }
}

declare global {
  interface HTMLElementEventMap {
    'guide-complete': GuideCompleteEvent;
  }
}
