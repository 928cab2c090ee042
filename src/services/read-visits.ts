/** Reads and folds the visits of a venue, however many, in tasks of a few milliseconds. */
import { MINUTE } from '../core/day.js';
import { foldVisits, isRecorded, type Visit } from '../core/visit.js';
import type { StoredEvent, VisitSlices } from '../storage.js';
import { Breath } from './breath.js';

/** Check-ins that are folded at once, about 2 ms. */
const BATCH = 1000;
/** Visits whose other events are looked up at once. */
const LOOKUPS = 100;

export interface VisitSpan {
  readonly venue: string;
  /** Epoch ms; the first moment of an arrival. */
  readonly from: number;
  /** Epoch ms; arrivals are before. */
  readonly to: number;
  /** Epoch ms; see `foldVisits`. */
  readonly now: number;
}

/**
 * The visits of a span, oldest arrival first: the same that `foldVisits` gives of all their events.
 * What is stored meanwhile may be missing; the store's `change` tells of it.
 * @throws the signal's reason once it is aborted.
 */
export async function readVisits(
  slices: VisitSlices,
  { venue, from, to, now }: VisitSpan,
  signal?: AbortSignal,
): Promise<Visit[]> {
  const breath = new Breath(signal);
  const batches = await gather(slices.events(venue, from, to), breath);
  const visits: Visit[] = [];
  for (const events of batches) {
    await addLater(slices, events, to, breath);
    // Check-ins came in the order of their times, so what one batch gives goes before the next.
    for (const visit of foldVisits(events, now)) visits.push(visit);
    await breath.take();
  }
  return visits;
}

/** Events by visits: all of one visit in one batch, and batches in the order of arrivals. */
async function gather(
  source: AsyncGenerator<StoredEvent[]>,
  breath: Breath,
): Promise<StoredEvent[][]> {
  const batches: StoredEvent[][] = [];
  const batchOf = new Map<string, StoredEvent[]>();
  /** Before their check-in, after a clock was set back; or of a visit that began before the span. */
  const early: StoredEvent[] = [];
  let arrivals = BATCH;
  for await (const events of source) {
    for (const event of events) {
      let batch = batchOf.get(event.visit);
      if (!batch && event.type === 'checked-in') {
        if (arrivals++ >= BATCH) {
          batches.push([]);
          arrivals = 1;
        }
        batch = batches.at(-1) ?? [];
        batchOf.set(event.visit, batch);
      }
      (batch ?? early).push(event);
    }
    await breath.take();
  }
  for (const event of early) batchOf.get(event.visit)?.push(event);
  return batches;
}

/** Adds what came after the span of visits that had not ended in it. */
async function addLater(
  slices: VisitSlices,
  events: StoredEvent[],
  to: number,
  breath: Breath,
): Promise<void> {
  const ended = new Set<string>();
  const open = new Set<string>();
  for (const event of events) {
    // A later one may beat an end that nobody saw; one just before the span's end may be taken back.
    const isWhole = event.type === 'checked-out' && event.people === undefined;
    if (isWhole && isRecorded(event.method) && event.at < to - MINUTE) ended.add(event.visit);
  }
  for (const { type, visit } of events) {
    if (type === 'withdrawn' || (type === 'checked-in' && !ended.has(visit))) open.add(visit);
  }
  if (open.size === 0) return;
  const known = new Set(events.map(({ id }) => id));
  const ids = [...open];
  for (let i = 0; i < ids.length; i += LOOKUPS) {
    for (const event of await slices.ofVisits(ids.slice(i, i + LOOKUPS))) {
      if (!known.has(event.id)) events.push(event);
    }
    await breath.take();
  }
}
