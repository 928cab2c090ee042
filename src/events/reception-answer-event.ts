/**
 * `reception-answer`: somebody was answered, whatever they held up. It says nothing of them or of
 * their code, only that somebody is there and what came of it.
 */
export class ReceptionAnswerEvent extends Event {
  /** `repeat`: the same code a moment later. `failed`: it could not be stored. */
  readonly kind: 'in' | 'out' | 'repeat' | 'refused' | 'failed';

  constructor(kind: ReceptionAnswerEvent['kind']) {
    super('reception-answer', { bubbles: true, composed: true });
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    'reception-answer': ReceptionAnswerEvent;
  }
}
