/** The reception's own scanning session: what visitors carry goes before what hangs at the door. */
import { readCode, type Code } from '../../codes/read-code.js';
import { CodeScanner } from '../../scanning.js';

const CARRIED: ReadonlySet<Code['kind']> = new Set<Code['kind']>([
  'check-in-pass',
  'visitor-card',
  'citizen-card',
  'covid-pass',
  'health-insurance',
  'health-certificate',
]);

export function receptionScanner(): CodeScanner {
  return new CodeScanner({ prefers: (text) => CARRIED.has(readCode(text).kind) });
}
