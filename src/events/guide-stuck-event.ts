/** `guide-stuck`: somebody said what goes wrong, or wants a person. */
export class GuideStuckEvent extends Event {
  /** Id of the guide. */
  readonly guide: string;
  /** Id of the step; `undefined` before the first. */
  readonly step: string | undefined;
  /** Which of the step's symptoms, from 0; `undefined` where a person is wanted. */
  readonly symptom: number | undefined;

  constructor(guide: string, step: string | undefined, symptom?: number) {
    super('guide-stuck', { bubbles: true, composed: true });
    this.guide = guide;
    this.step = step;
    this.symptom = symptom;
  }
}

declare global {
  interface HTMLElementEventMap {
    'guide-stuck': GuideStuckEvent;
  }
}
