export * from './vietnam/administrative-units.js';
export * from './vietnam/citizen-id.js';
export * from './vietnam/fold.js';
export * from './vietnam/mask.js';
export { matcher, matches, searchable } from './vietnam/matches.js';
export * from './vietnam/name.js';
export * from './vietnam/name-order.js';
export * from './vietnam/phone.js';
export type { FoundCommune, UnitSearchOptions } from './vietnam/unit-search.js';
