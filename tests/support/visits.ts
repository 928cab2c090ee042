/** What a venue's log says, read as the product reads it. */
import type { Identity } from '../../src/core/identity.js';
import type { Venue } from '../../src/core/venue.js';
import type { Visit } from '../../src/core/visit.js';
import type { VisitLog } from '../../src/services/visit-log.js';

/** The visits that touch a Vietnamese day (`YYYY-MM-DD`), oldest first. */
export function visitsOn(log: VisitLog, venue: Venue, day: string): Promise<Visit[]> {
  return log.between(venue, { from: day, to: day });
}

/** Who they were, of those whose seals opened, in the order given. */
export async function identitiesOf(
  log: VisitLog,
  venue: string,
  visits: readonly Visit[],
): Promise<Identity[]> {
  const opened: Identity[] = [];
  for await (const batch of log.opening(venue, visits)) {
    for (const [, identity] of batch) if (identity) opened.push(identity);
  }
  return opened;
}
