/** A visitor in words that others at the gate may see. */
import type { LocalizeController } from '../../localize/localize.js';
import type { Visitor } from '../../services/admission.js';

/** The masked name; where there is none, the masked number; else that it is sealed. */
export function visitorName({ name, number }: Visitor, localize: LocalizeController): string {
  return name ?? number ?? localize.term('receptionVisitor');
}

/** What they showed, and its number where the name stands above it: `Căn cước · ••••6789`. */
export function visitorPaper(
  { method, name, number }: Visitor,
  localize: LocalizeController,
): string {
  const paper = method && localize.term('receptionMethod', method);
  return [paper, name !== undefined && number].filter(Boolean).join(' · ');
}
