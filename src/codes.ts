export type { CardClaims } from './codes/card-claims.js';
export { cardNumber, parseCardNumber } from './codes/card-number.js';
export type { CitizenCard } from './codes/citizen-card.js';
export { readLink, writeLink, type CodeLetter, type CodeLink } from './codes/code-link.js';
export type { CovidPass } from './codes/covid-pass.js';
export * from './codes/guide-link.js';
export type { HealthCertificate, Vaccination } from './codes/health-certificate.js';
export type { HealthInsurance } from './codes/health-insurance.js';
export * from './codes/link.js';
export type { Payment } from './codes/payment.js';
export * from './codes/qr-image.js';
export * from './codes/read-code.js';
export { CODE_LIMIT, readWebCode } from './codes/read-link.js';
export type {
  CheckInPassCode,
  GuideCode,
  LinkCode,
  ReadCodeOptions,
  UnknownCode,
  UnknownReason,
  VenueCode,
  VisitorCardCode,
  WebCode,
} from './codes/read-link.js';
export * from './codes/short-code.js';
export type { SymbolFault } from './codes/symbols.js';
export type { VenueClaims } from './codes/venue-claims.js';
export type { Trust, TrustedVenue, VenueKey } from './crypto/trust.js';
export * from './crypto/venue-code.js';
export * from './crypto/visitor-card.js';
