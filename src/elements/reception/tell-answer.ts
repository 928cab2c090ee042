import { CheckInEvent } from '../../events/check-in-event.js';
import { CheckOutEvent } from '../../events/check-out-event.js';
import { ReceptionAnswerEvent } from '../../events/reception-answer-event.js';
import type { Admission } from '../../services/admission.js';

/** The page hears that somebody was answered, and which visit began or ended. */
export function tellAnswer(host: HTMLElement, admission: Admission): void {
  host.dispatchEvent(new ReceptionAnswerEvent(admission.kind));
  if (admission.kind === 'in') {
    host.dispatchEvent(new CheckInEvent(admission.visit, admission.venue, admission.at));
  } else if (admission.kind === 'out' && admission.remaining === 0) {
    host.dispatchEvent(new CheckOutEvent(admission.visit, admission.venue));
  }
}
