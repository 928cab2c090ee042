/** What a reception asks to let visitors in and out. */
import type { Identity } from '../../core/identity.js';
import type { Outcome } from '../../core/outcome.js';
import type { Admission, Gate } from '../../services/admission.js';
import { isClosed, type WriteFailure } from '../../storage.js';

/** What was stored: somebody came in or went out. */
export type Passed = Extract<Admission, { kind: 'in' | 'out' }>;

/** What admits visitors; `services.reception` is one. */
export interface Desk {
  scanned(text: string, gate: Gate, how?: { byHand?: boolean }): Promise<Admission>;
  typed(identity: Identity, gate: Gate): Promise<Admission>;
  leave(visit: string, people?: number, by?: 'staff' | 'self'): Promise<Admission>;
  undo(passed: Passed): Promise<Outcome<void, WriteFailure>>;
}

export function isPassed(admission: Admission): admission is Passed {
  return admission.kind === 'in' || admission.kind === 'out';
}

/** The database was taken away in the middle, or something that nobody foresaw: never silence. */
export function toFailure(error: unknown): {
  readonly kind: 'failed';
  readonly code: WriteFailure;
} {
  if (isClosed(error)) return { kind: 'failed', code: 'closed' };
  reportError(error);
  return { kind: 'failed', code: 'failed' };
}
