/** Why nobody was let in or out, and what to do now. */
import type { LocalizeController } from '../../localize/localize.js';
import type { ReceptionStrings } from '../../localize/reception-vi.js';
import type { ReceptionFailure, ReceptionRefusal } from '../../services/admission.js';
import type { IconName } from '../../styles/icons.js';
import { writeFailureText } from '../parts/saved.js';

/** A term that has a second one with what to do. */
type Titled = {
  [Key in keyof ReceptionStrings]: `${Key}Help` extends keyof ReceptionStrings ? Key : never;
}[keyof ReceptionStrings];

const TITLES = {
  unknown: 'receptionUnknown',
  garbled: 'receptionGarbled',
  rewritten: 'receptionRewritten',
  'half-read': 'receptionHalfRead',
  damaged: 'receptionDamaged',
  mrz: 'receptionMrz',
  'venue-code': 'receptionVenueCode',
  payment: 'receptionPayment',
  guide: 'receptionGuide',
  link: 'receptionLink',
  lookalike: 'receptionLookalike',
  'no-name': 'receptionNoName',
  'pass-elsewhere': 'receptionPassElsewhere',
  'pass-expired': 'receptionPassExpired',
  'pass-early': 'receptionPassEarly',
  'pass-used': 'receptionPassUsed',
  'pass-erased': 'receptionPassErased',
  'pass-unreadable': 'receptionPassUnreadable',
  'card-revoked': 'receptionCardRevoked',
  'card-not-known': 'receptionCardNotKnown',
  'card-tampered': 'receptionCardTampered',
  'not-in': 'receptionNotIn',
  'no-venue': 'receptionNoVenueKeys',
} as const satisfies Record<ReceptionRefusal, Titled>;

export interface Advice {
  readonly title: string;
  readonly help: string;
  /** Something is wrong on purpose: it is shown as danger, not as a slip. */
  readonly isDanger: boolean;
}

export function refusalAdvice(code: ReceptionRefusal, localize: LocalizeController): Advice {
  const title = TITLES[code];
  return {
    title: localize.term(title),
    help: localize.term(`${title}Help`),
    isDanger: code === 'lookalike' || code === 'card-tampered',
  };
}

export function refusalSign({ isDanger }: Advice): IconName {
  return isDanger ? 'shield-alert' : 'x';
}

export function failureText(code: ReceptionFailure, localize: LocalizeController): string {
  return code === 'bad-key' ? localize.term('receptionBadKey') : writeFailureText(code, localize);
}
