/** The figures of some days, in one pass: people are counted, not phones. */
import { addDays, DAY, HOUR, startOfDay } from '../core/day.js';
import type { Visit } from '../core/visit.js';
import type { DaySpan } from './visit-log.js';

export interface VisitFigures {
  /** Visits and people that arrived in the span; who came before and stayed is not among them. */
  readonly visits: number;
  readonly people: number;
  /** People who arrived, by hour of the day (24) where the span is one day; else by day. */
  readonly bars: readonly number[];
}

export function figuresOf(visits: readonly Visit[], { from, to }: DaySpan): VisitFigures {
  const start = startOfDay(from);
  const isDay = from === to;
  const width = isDay ? HOUR : DAY;
  const end = startOfDay(addDays(to, 1));
  const bars = new Array<number>(Math.round((end - start) / width)).fill(0);
  let arrived = 0;
  let people = 0;
  for (const { arrival, partySize } of visits) {
    if (arrival < start || arrival >= end) continue;
    const bar = Math.floor((arrival - start) / width);
    bars[bar] = (bars[bar] ?? 0) + partySize;
    people += partySize;
    arrived++;
  }
  return { visits: arrived, people, bars };
}
