/** A live code: one of those that follow each other on a venue's screen, each good for a short time. */
import { MINUTE, SECOND } from '../core/day.js';
import type { Evidence } from '../core/visit-event.js';
import type { VenueClaims } from './venue-claims.js';

/** ms between two codes; each begins at a multiple of it (Unix time), so that screens agree. */
export const LIVE_STEP = 30 * SECOND;

/** ms from a code's beginning to its end: whoever has scanned it needs time to load the page. */
export const LIVE_LIFE = 90 * SECOND;

/**
 * ms after its end for which a code that was scanned in time may still be confirmed. Filling in the
 * form takes some minutes; longer, and somebody may have scanned at the door and gone home.
 */
const CONFIRM = 15 * MINUTE;

/** Beginning and end of the live code of a moment (epoch ms). */
export function liveTimes(now: number): { readonly issuedAt: number; readonly expiresAt: number } {
  const issuedAt = Math.floor(now / LIVE_STEP) * LIVE_STEP;
  return { issuedAt, expiresAt: issuedAt + LIVE_LIFE };
}

/** Whether a code that was rightly scanned may be confirmed no more. */
export function isStale({ expiresAt }: VenueClaims, now: number): boolean {
  return expiresAt !== undefined && now >= expiresAt + CONFIRM;
}

/**
 * How strong the evidence of a scanned code is. A live code from the future means that this phone's
 * clock is slow: it cannot tell a fresh code from one photographed meanwhile. Nobody is turned away
 * for their clock, but the check-in then counts no more than one by a poster. (A fast clock has
 * every live code expired, and the visitor is told that the clock may be the reason.)
 */
export function evidenceOf({ issuedAt, expiresAt }: VenueClaims, now: number): Evidence {
  return expiresAt !== undefined && issuedAt - now < LIVE_LIFE ? 'live-code' : 'poster';
}
