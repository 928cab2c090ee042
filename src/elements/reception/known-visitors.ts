import type { Visitor } from '../../services/admission.js';
import type { Passed } from './reception-desk.js';

/** Masked names kept in memory for the list of who is in. */
const KNOWN = 1_000;

/** Masked, by visit: who came in at this screen since it was opened. Never stored. */
export class KnownVisitors extends Map<string, Visitor> {
  remember({ visit, visitor }: Passed): void {
    this.set(visit, visitor);
    const [oldest] = this.keys();
    if (this.size > KNOWN && oldest !== undefined) this.delete(oldest);
  }
}
