import { policyAllowsWasm } from '../../src/scanning/reading/wasm-policy.js';
import { describe, expect, it } from '../support/suite.js';

describe('whether a policy allows WebAssembly', () => {
  const policies: Record<string, boolean> = {
    '': true,
    "img-src 'none'": true,
    "script-src 'self'": false,
    "default-src 'self'": false,
    "script-src 'self' 'wasm-unsafe-eval'": true,
    "script-src 'self' 'unsafe-eval'": true,
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'": true,
    "default-src 'self' 'wasm-unsafe-eval'; script-src 'self'": false,
    "SCRIPT-SRC 'self'  'WASM-UNSAFE-EVAL' ;": true,
    // Of two directives the first counts; of two policies both do.
    "script-src 'self'; script-src 'wasm-unsafe-eval'": false,
    "script-src 'wasm-unsafe-eval', script-src 'self'": false,
    "img-src 'self', script-src 'wasm-unsafe-eval'": true,
    // Not a keyword without its quotes.
    'script-src wasm-unsafe-eval': false,
  };
  for (const [policy, allowed] of Object.entries(policies)) {
    it(`${policy || '(none)'}: ${allowed ? 'yes' : 'no'}`, () => {
      expect(policyAllowsWasm(policy)).to.equal(allowed);
    });
  }
});
