export * from './codes/link.js';
export * from './codes/qr-image.js';
export * from './codes/read-code.js';
export * from './codes/short-code.js';
export type { VenueClaims } from './codes/venue-claims.js';
export type { Trust, TrustedVenue, VenueKey } from './crypto/trust.js';
export * from './crypto/venue-code.js';
