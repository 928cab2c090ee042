import type { Clock } from '../core/clock.js';
import type { IdSource } from '../core/ids.js';
import type { CheckedOut, DepartureMethod } from '../core/visit-event.js';
import type { PresenceRow } from '../storage/schema.js';

/**
 * The end of somebody's visit, now.
 * @param people How many of the party leave; absent, or as many as are in: all of them.
 */
export function departureOf(
  { visit, venue, people: inside }: PresenceRow,
  method: DepartureMethod,
  { clock, ids }: { readonly clock: Clock; readonly ids: IdSource },
  people?: number,
): CheckedOut {
  const isPart = people !== undefined && people < inside;
  return {
    type: 'checked-out',
    id: ids(),
    visit,
    venue,
    at: clock.now(),
    method,
    ...(isPart && { people }),
  };
}
