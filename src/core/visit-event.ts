/** What is recorded: a visit is never edited, it gathers events. */

/**
 * How the visitor's arrival was read: by their own phone (`venue-code`), from what they carry, or
 * typed. A paper is read and not verified.
 */
export type CheckInMethod =
  | 'venue-code'
  | 'visitor-card'
  | 'citizen-card'
  | 'covid-pass'
  | 'health-insurance'
  | 'health-certificate'
  | 'typed';

/**
 * How strong the evidence of presence is: a poster's code can be photographed and used elsewhere.
 * `self`: shown or typed at the venue's own device with nobody beside it, so that anybody may have
 * shown somebody else's card or typed any name.
 */
export type Evidence = 'live-code' | 'poster' | 'staff' | 'self';

/**
 * How the end of a visit is known. `scan`, `self` (the visitor pressed "leaving" on their own
 * phone, or said so alone at a kiosk) and `staff` were recorded; the others were inferred and are never shown as recorded.
 */
export type DepartureMethod = 'scan' | 'self' | 'staff' | 'next-visit' | 'closing' | 'max-stay';

/** The visitor's identity, sealed for those who may read it (base64url of an HPKE message). */
export interface SealedIdentity {
  readonly venue?: string;
  readonly ward?: string;
}

interface EventBase {
  /** UUIDv7, made once, where the thing happened. */
  readonly id: string;
  /** The visit's id: the id of its `checked-in` event. */
  readonly visit: string;
  readonly venue: string;
  /** Epoch milliseconds, as the recording device's clock said. */
  readonly at: number;
}

export interface CheckedIn extends EventBase {
  readonly type: 'checked-in';
  readonly entrance: number;
  /** People who came in together, the visitor included; at least 1. */
  readonly partySize: number;
  readonly method: CheckInMethod;
  readonly evidence: Evidence;
  /** The venue's longest stay when the visit began, in minutes. */
  readonly maxStay: number;
  /** HMAC of the document under the venue's key of the day; gone with that key. */
  readonly dayKey?: string;
  readonly identity: SealedIdentity;
}

export interface CheckedOut extends EventBase {
  readonly type: 'checked-out';
  readonly method: DepartureMethod;
  /** How many of the party left, at least 1; all who were still in where it is absent. */
  readonly people?: number;
}

/** Takes one check-out back, by whoever recorded it: a slip at the gate, noticed at once. */
export interface Withdrawn extends EventBase {
  readonly type: 'withdrawn';
  /** Id of the `checked-out` event that counts no more, early or late as it may come. */
  readonly event: string;
}

/** The tombstone of an erased visit: it says nothing but which late copies to refuse. */
export interface Erased {
  readonly type: 'erased';
  readonly visit: string;
}

export type VisitEvent = CheckedIn | CheckedOut | Withdrawn | Erased;
