import type { Clock } from '../core/clock.js';
import { readWebCode } from '../codes/read-link.js';
import { parseShortCode } from '../codes/short-code.js';
import type { VenueClaims } from '../codes/venue-claims.js';
import type { Trust } from '../crypto/trust.js';
import { verifyVenueCode, type VenueVerdict } from '../crypto/venue-code.js';
import { parseName } from '../vietnam/name.js';
import type { TrustSource } from './trust-source.js';
import type { Venues } from './venues.js';

/** Why a code leads nowhere: the verdicts that are not accepted, and what was no venue code. */
export type Refusal =
  | Exclude<VenueVerdict['status'], 'trusted' | 'untrusted'>
  /** A QR code of something else. */
  | 'not-venue'
  /** A pass or a card, which the staff scan: here there is nothing to do with it. */
  | 'for-staff'
  /** An address that imitates a government one. */
  | 'lookalike'
  /** A typed code with a slip in it. */
  | 'mistyped'
  /** A typed code, rightly written, that this device knows no venue for. */
  | 'not-known';

/** A code that may be checked in with, or why not. */
export type VenueReading =
  | {
      readonly ok: true;
      readonly claims: VenueClaims;
      /** For a scanned code: its signature was checked. For a typed one: the venue is known. */
      readonly trusted: boolean;
    }
  | { readonly ok: false; readonly code: Refusal };

/** Reads what was scanned or typed as a venue. */
export class CodeReader {
  readonly #venues: Venues;
  readonly #trustSource: TrustSource;
  readonly #clock: Clock;
  readonly #origin: string;

  constructor(venues: Venues, trustSource: TrustSource, clock: Clock, origin: string) {
    this.#venues = venues;
    this.#trustSource = trustSource;
    this.#clock = clock;
    this.#origin = origin;
  }

  async scanned(text: string): Promise<VenueReading> {
    const code = readWebCode(text, { ownOrigin: this.#origin });
    switch (code.kind) {
      case 'venue': {
        const verdict = await verifyVenueCode(code.text, await this.#trust(), this.#clock.now());
        const { status } = verdict;
        if (status === 'trusted' || status === 'untrusted') {
          return readable(verdict.claims, status === 'trusted');
        }
        return { ok: false, code: status };
      }
      case 'link':
        return { ok: false, code: code.trust === 'lookalike' ? 'lookalike' : 'not-venue' };
      case 'check-in-pass':
      case 'visitor-card':
        return { ok: false, code: 'for-staff' };
      case 'guide':
      case 'unknown':
        return { ok: false, code: 'not-venue' };
    }
  }

  async typed(text: string): Promise<VenueReading> {
    const parsed = parseShortCode(text);
    if (!parsed.ok) return { ok: false, code: 'mistyped' };
    // The ward's word comes first: it may have revoked a venue of this very device.
    const listed = await this.#trustSource.find(parsed.value);
    if (listed?.venue.revoked) return { ok: false, code: 'revoked' };
    const claims = listed?.claims ?? (await this.#venues.claimsOf(parsed.value));
    return claims ? readable(claims, true) : { ok: false, code: 'not-known' };
  }

  async #trust(): Promise<Trust> {
    const [own, list] = await Promise.all([this.#venues.trusted(), this.#trustSource.list()]);
    return { origin: this.#origin, venues: [...(list?.venues ?? []), ...own] };
  }
}

/** Whoever signs a code writes the name in it, so it is tidied before anybody reads it. */
function readable(claims: VenueClaims, trusted: boolean): VenueReading {
  const name = parseName(claims.name);
  if (!name.ok) return { ok: false, code: 'malformed' };
  return { ok: true, claims: { ...claims, name: name.value }, trusted };
}
