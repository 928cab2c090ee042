/** `reception-done`: somebody has seen their answer and pressed “Xong”. */
export class ReceptionDoneEvent extends Event {
  constructor() {
    super('reception-done', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'reception-done': ReceptionDoneEvent;
  }
}
