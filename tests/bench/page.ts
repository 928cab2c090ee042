/** What the page of `npm run bench` offers to the script that opened it. */
import { measureCodes } from './codes.js';
import { measureFold } from './fold.js';
import { measureStorage } from './storage.js';

Object.assign(globalThis, {
  bench: { storage: measureStorage, fold: measureFold, codes: measureCodes },
});
