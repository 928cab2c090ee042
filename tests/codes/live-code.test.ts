import fc from 'fast-check';
import { evidenceOf, isStale, LIVE_LIFE, LIVE_STEP, liveTimes } from '../../src/codes/live-code.js';
import { MINUTE, SECOND } from '../../src/core/day.js';
import { assert, describe, it } from '../support/suite.js';
import { CLAIMS } from './claims.js';

const NOON = Date.UTC(2026, 10, 22, 5);
const LIVE = { ...CLAIMS, ...liveTimes(NOON) };

describe('a live code’s time', () => {
  it('begins with the half minute and lasts a minute and a half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 36 * 1000 }), (now) => {
        const { issuedAt, expiresAt } = liveTimes(now);
        assert.equal(issuedAt % (30 * SECOND), 0);
        assert.isTrue(issuedAt <= now && now < issuedAt + 30 * SECOND);
        assert.equal(expiresAt - issuedAt, 90 * SECOND);
      }),
    );
  });

  it('leaves whoever scans it at least a minute', () => {
    assert.isAtLeast(LIVE_LIFE - LIVE_STEP, MINUTE);
  });

  it('lets a code that was scanned in time be confirmed for a quarter of an hour', () => {
    assert.isFalse(isStale(LIVE, LIVE.expiresAt + 15 * MINUTE - 1));
    assert.isTrue(isStale(LIVE, LIVE.expiresAt + 15 * MINUTE));
    assert.isFalse(isStale(CLAIMS, NOON + 1000 * MINUTE), 'a poster is good at any time');
  });

  it('is strong evidence only on a phone whose clock is not far behind', () => {
    assert.equal(evidenceOf(LIVE, NOON), 'live-code');
    assert.equal(evidenceOf(LIVE, NOON - MINUTE), 'live-code');
    assert.equal(evidenceOf(LIVE, NOON - 5 * MINUTE), 'poster');
    assert.equal(evidenceOf(CLAIMS, NOON), 'poster');
  });
});
