/** Every public class, function and type. Importing it defines no tag and touches no page. */
export * from './core.js';
export * from './codes.js';
export * from './vietnam.js';
export * from './storage.js';
export * from './scanning.js';
