/** Records as a ward has them: sealed identities of real length, several venues, a busy day. */
import { base64urlnopad } from '@scure/base';
import { MINUTE } from '../../src/core/day.js';
import { createIdSource } from '../../src/core/ids.js';
import type { CheckedIn, CheckedOut } from '../../src/core/visit-event.js';

export const NAME = 'Nguyễn Thị Minh Nguyệt';
/** 22/11/2026, 06:00 in Vietnam. */
const DAWN = Date.UTC(2026, 10, 21, 23);
/** Encapsulated key, name and phone as JSON, tag: see `seal`. */
const SEAL_BYTES = 32 + JSON.stringify({ name: NAME, phone: '0900000000' }).length + 6 + 16;

/** Its time moves on by a second an id, as on a busy device: ids of one burst would share a prefix. */
let now = DAWN;
export const newId = createIdSource({ now: () => (now += 1000) });

export const VENUES = Array.from({ length: 20 }, () => newId());

/** The n-th arrival of a day: every one a different visit. */
export function arrival(n: number): CheckedIn {
  const id = newId();
  return {
    type: 'checked-in',
    id,
    visit: id,
    venue: VENUES[n % VENUES.length] ?? '',
    entrance: 1 + (n % 3),
    at: DAWN + n * 700,
    partySize: 1 + (n % 4),
    method: 'venue-code',
    evidence: 'poster',
    maxStay: 240,
    identity: { venue: sealed(), ward: sealed() },
  };
}

export function departure({ visit, venue, at }: CheckedIn, minutes = 45): CheckedOut {
  const end = at + minutes * MINUTE;
  return { type: 'checked-out', id: newId(), visit, venue, at: end, method: 'scan' };
}

/** As incompressible as a real seal. */
function sealed(): string {
  return base64urlnopad.encode(crypto.getRandomValues(new Uint8Array(SEAL_BYTES)));
}

/** In place, the same order every time. */
export function shuffle<Item>(items: Item[]): Item[] {
  let seed = 20_261_122;
  const random = () => {
    // Park and Miller's generator; nothing here has to be hard to guess.
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as Item, items[i] as Item];
  }
  return items;
}
