/** Whose codes are followed. */

/** A public key of a venue. */
export interface VenueKey {
  /** EC, P-256. */
  readonly jwk: JsonWebKey;
  /** True once the key was lost or stolen: codes it signed count no more. */
  readonly revoked?: boolean;
}

export interface TrustedVenue {
  readonly id: string;
  readonly keys: readonly VenueKey[];
  /** True once the ward has withdrawn the venue itself. */
  readonly revoked?: boolean;
}

export interface Trust {
  /** Origin of the check-in page; codes for any other are not followed. */
  readonly origin: string;
  readonly venues: readonly TrustedVenue[];
}
