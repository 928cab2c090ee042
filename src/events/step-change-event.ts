/** `step-change`: somebody has come to a step of a guide. */
export class StepChangeEvent extends Event {
  /** Id of the guide. */
  readonly guide: string;
  /** Id of the step. */
  readonly step: string;
  /** The step's number in the guide, from 1, as the attribute `step` takes it. */
  readonly number: number;
  /** Id of the variant that is shown, where one was chosen. */
  readonly variant: string | undefined;

  constructor(guide: string, step: string, number: number, variant?: string) {
    super('step-change', { bubbles: true, composed: true });
    this.guide = guide;
    this.step = step;
    this.number = number;
    this.variant = variant;
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-change': StepChangeEvent;
  }
}
