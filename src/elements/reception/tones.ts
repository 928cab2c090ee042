/** What each result sounds like: whoever looks at the visitor hears it, and need not look up. */
import type { Admission } from '../../services/admission.js';
import type { Tune } from '../code-scanner/chime.js';

/** In goes up, out goes down, a repeat stays, a refusal is low and long. Hz, and s a note. */
export const TUNES: Record<Admission['kind'], Tune> = {
  in: { notes: [784, 1047], note: 0.1 },
  out: { notes: [1047, 698], note: 0.1 },
  repeat: { notes: [659, 659, 659], note: 0.08 },
  refused: { notes: [247, 196], note: 0.22 },
  failed: { notes: [247, 196, 165], note: 0.22 },
};
