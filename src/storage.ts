export type { CardStore } from './storage/card-store.js';
export type { AuditStore } from './storage/audit-store.js';
export type { GuideStore } from './storage/guide-store.js';
export type {
  AuditRow,
  CardRow,
  DayCount,
  DiaryRow,
  GuideTally,
  StoredEvent,
  VenueRow,
} from './storage/schema.js';
export type { SettingStore } from './storage/setting-store.js';
export { openStore, type OpenFailure, type Store } from './storage/store.js';
export { isClosed, type WriteFailure } from './storage/transaction.js';
export type { VenueStore } from './storage/venue-store.js';
export type { VisitSlices } from './storage/visit-slices.js';
export type { VisitStore } from './storage/visit-store.js';
