export type { DayCount, DiaryRow, StoredEvent, VenueRow } from './storage/schema.js';
export type { SettingStore } from './storage/setting-store.js';
export { openStore, type OpenFailure, type Store } from './storage/store.js';
export type { WriteFailure } from './storage/transaction.js';
export type { VenueStore } from './storage/venue-store.js';
export type { VisitStore } from './storage/visit-store.js';
