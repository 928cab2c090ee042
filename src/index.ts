/** Every public class, function and type. Importing it defines no tag and touches no page. */
export * from './core.js';
export * from './codes.js';
export * from './vietnam.js';
export * from './storage.js';
export * from './scanning.js';

export { issueTrustList, openTrustList } from './crypto/trust-list.js';
export type { ListedVenue, TrustList, TrustListFault } from './crypto/trust-list.js';
export { loadGuide, type GuideLoadFailure } from './guides/load-guide.js';
export { catalogue as guideCatalogue } from './guides/shipped/catalogue.js';
export { GuideRecordsController } from './controllers/guide-records-controller.js';
export type { GuidePreferences, GuideRecords, KeptWalk } from './services/guide-records.js';
export { openServices } from './services/services.js';
export type { Services, ServicesFailure, ServicesOptions } from './services/services.js';
export type { CardBearer, CardContent, VisitorCard } from './services/card.js';
export type {
  CardFailure,
  CardReading,
  CardRevocations,
  VisitorCards,
} from './services/visitor-cards.js';
export { checkKioskConfig, checkKioskText } from './kiosk/check-config.js';
export type { CheckedConfig, ConfigFinding, ConfigFindingCode } from './kiosk/config-finding.js';
export type {
  KioskBulletin,
  KioskChoice,
  KioskConfig,
  KioskText,
  KioskTimeouts,
} from './kiosk/kiosk-config.js';
export { issueKioskConfig } from './kiosk/signed-config.js';
export { servicesContext, type ServicesState } from './context/services-context.js';
export { ServicesController } from './controllers/services-controller.js';
export { registerTranslation, type Strings } from './localize/localize.js';

export * from './events/check-in-event.js';
export * from './events/check-out-event.js';
export * from './events/code-scan-event.js';
export * from './events/guide-complete-event.js';
export * from './events/guide-open-event.js';
export * from './events/guide-stuck-event.js';
export * from './events/kiosk-ready-event.js';
export * from './events/kiosk-reset-event.js';
export * from './events/reception-answer-event.js';
export * from './events/reception-done-event.js';
export * from './events/scan-error-event.js';
export * from './events/services-error-event.js';
export * from './events/staff-leave-event.js';
export * from './events/step-change-event.js';
export * from './events/venue-register-event.js';

export * from './elements/check-in/check-in-element.js';
export * from './elements/code-scanner/code-scanner-element.js';
export * from './elements/guide/guide-element.js';
export * from './elements/guide-editor/guide-editor-element.js';
export * from './elements/guide-library/guide-library-element.js';
export * from './elements/keyboard/keyboard-element.js';
export * from './elements/kiosk/kiosk-element.js';
export * from './elements/kiosk/staff/kiosk-staff-element.js';
export * from './elements/reception/reception-element.js';
export * from './elements/services/services-element.js';
export * from './elements/venue-code/venue-code-element.js';
export * from './elements/venue-poster/venue-poster-element.js';
export * from './elements/venue-registration/venue-registration-element.js';
export * from './elements/visit-diary/visit-diary-element.js';
export * from './elements/visit-log/visit-log-element.js';
export * from './elements/visitor-card/visitor-card-element.js';
