/** Events that residents' phones make, for tests: a fixed one, and random ones. */
import fc from 'fast-check';
import { base64urlnopad } from '@scure/base';
import type { CheckedIn } from '../../src/core/visit-event.js';

/** A seal around 108 bytes: a Vietnamese name of 40 letters, a phone number, nobody else. */
export const SEAL = base64urlnopad.encode(new Uint8Array(156).map((_, i) => i));

const VISIT = '0198b3c4-5678-7abc-9def-0123456789ab';

export const CHECK_IN: CheckedIn = {
  type: 'checked-in',
  id: VISIT,
  visit: VISIT,
  venue: '0198a2f0-1234-7abc-8def-0123456789ab',
  entrance: 2,
  at: Date.UTC(2026, 10, 22, 2, 0, 0, 123),
  partySize: 1,
  method: 'venue-code',
  evidence: 'poster',
  maxStay: 240,
  identity: { venue: SEAL },
};

/** With the ward's seal or without. */
export const checkIn: fc.Arbitrary<CheckedIn> = fc
  .record({
    visit: fc.uuid(),
    venue: fc.uuid(),
    entrance: fc.integer({ min: 1, max: 999 }),
    at: fc.integer({ min: 0, max: 2 ** 36 * 1000 }),
    partySize: fc.integer({ min: 1, max: 99 }),
    method: fc.constantFrom('venue-code' as const, 'typed' as const),
    evidence: fc.constantFrom('live-code' as const, 'poster' as const),
    maxStay: fc.integer({ min: 1, max: 10_080 }),
    seal: fc.uint8Array({ minLength: 50, maxLength: 1400 }),
    ward: fc.option(fc.uint8Array({ minLength: 50, maxLength: 300 }), { nil: undefined }),
  })
  .map(({ visit, venue, entrance, at, partySize, method, evidence, maxStay, seal, ward }) => ({
    type: 'checked-in',
    id: visit,
    visit,
    venue,
    entrance,
    at,
    partySize,
    method,
    evidence,
    maxStay,
    identity: {
      venue: base64urlnopad.encode(new Uint8Array(seal)),
      ...(ward && { ward: base64urlnopad.encode(new Uint8Array(ward)) }),
    },
  }));
