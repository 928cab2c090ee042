/** How a visit came about and how its end is known, in words. */
import type { CheckInMethod, Evidence } from '../../core/visit-event.js';
import type { Departure } from '../../core/visit.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { AuditReason } from '../../services/audit.js';

export const METHODS: readonly CheckInMethod[] = [
  'venue-code',
  'visitor-card',
  'citizen-card',
  'covid-pass',
  'health-insurance',
  'health-certificate',
  'typed',
];

export const EVIDENCE: readonly Evidence[] = ['live-code', 'poster', 'staff', 'self'];

export function methodText(method: CheckInMethod, localize: LocalizeController): string {
  return localize.term(
    (
      {
        'venue-code': 'methodVenueCode',
        'visitor-card': 'methodVisitorCard',
        'citizen-card': 'methodCitizenCard',
        'covid-pass': 'methodCovidPass',
        'health-insurance': 'methodHealthInsurance',
        'health-certificate': 'methodHealthCertificate',
        typed: 'methodTyped',
      } as const
    )[method],
  );
}

/** What the log can vouch for: anybody may have photographed a poster. */
export function evidenceText(evidence: Evidence, localize: LocalizeController): string {
  return localize.term(
    (
      {
        poster: 'evidencePoster',
        'live-code': 'evidenceLive',
        staff: 'evidenceStaff',
        self: 'evidenceSelf',
      } as const
    )[evidence],
  );
}

/** For a table's own column; on the screen the end itself says it, see `departureText`. */
export function knownByText(departure: Departure, localize: LocalizeController): string {
  if (departure.clockUncertain) return localize.term('knownUncertain');
  return localize.term(
    (
      {
        scan: 'knownRecorded',
        self: 'knownRecorded',
        staff: 'knownStaff',
        'next-visit': 'knownNextVisit',
        closing: 'knownClosing',
        'max-stay': 'knownMaxStay',
      } as const
    )[departure.method],
  );
}

export function reasonText(reason: AuditReason, localize: LocalizeController): string {
  return localize.term(
    (
      {
        tracing: 'logReasonTracing',
        request: 'logReasonRequest',
        check: 'logReasonCheck',
        other: 'logReasonOther',
      } as const
    )[reason],
  );
}
