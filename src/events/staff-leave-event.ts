/**
 * `staff-leave`: staff is finished with what is behind the PIN of a kiosk.
 * Why: `done`, the kiosk shall wait for people again; `exit`, the program shall end.
 */
export class StaffLeaveEvent extends Event {
  readonly reason: 'done' | 'exit';

  constructor(reason: 'done' | 'exit') {
    super('staff-leave', { bubbles: true, composed: true });
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'staff-leave': StaffLeaveEvent;
  }
}
