export * from './vietnam/administrative-units.js';
export * from './vietnam/fold.js';
export * from './vietnam/name.js';
export * from './vietnam/phone.js';
