import { dayOf } from '../core/day.js';
import { peopleInside } from '../core/occupancy.js';
import type { Venue } from '../core/venue.js';
import { Breath } from './breath.js';
import type { LockState } from './log-lock.js';
import type { Services } from './services.js';
import { figuresOf, type VisitFigures } from './visit-figures.js';
import type { DaySpan } from './visit-log.js';
import { VisitIndex } from './visit-search.js';

/** What is found in a log at one moment. */
export interface LogReading {
  /** Newest first. */
  readonly index: VisitIndex;
  readonly figures: VisitFigures;
  /** People in at this moment, whatever days were read. */
  readonly inside: number;
  readonly lockState: LockState;
}

export const NOTHING_READ: LogReading = {
  index: new VisitIndex(),
  figures: { visits: 0, people: 0, bars: [] },
  inside: 0,
  lockState: 'absent',
};

/**
 * Reads some days of a venue in short tasks.
 * @param earlier Knows names that were opened before, perhaps.
 * @throws the signal's reason once it is aborted.
 */
export async function readLog(
  { lock, log, clock }: Services,
  { venue, span }: { readonly venue: Venue; readonly span: DaySpan },
  earlier: VisitIndex,
  signal: AbortSignal,
): Promise<LogReading> {
  const today = dayOf(clock.now());
  const visits = await log.between(venue, span, signal);
  const now =
    span.to === today ? visits : await log.between(venue, { from: today, to: today }, signal);
  const breath = new Breath(signal);
  const index = new VisitIndex();
  for (let i = visits.length - 1; i >= 0; i--) {
    const visit = visits[i];
    if (visit) index.push(visit, earlier);
    if (i % 500 === 0) await breath.take();
  }
  await breath.take();
  const figures = figuresOf(visits, span);
  await breath.take();
  const inside = peopleInside(now);
  const lockState = await lock.state(venue.id);
  await breath.take();
  signal.throwIfAborted();
  return { index, figures, inside, lockState };
}
