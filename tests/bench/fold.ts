/** A ward's 100,000 events, as they come from several devices: shuffled, with repeats. */
import { foldVisits } from '../../src/core/visit.js';
import { arrival, departure, shuffle } from './data.js';
import { contestant, interleave, type Plan, type Series } from './rounds.js';

const VISITS = 50_000;
const ENDED = 45_000;
const REPEATS = 5000;

export async function measureFold(plan: Plan): Promise<{ first: number; series: Series }> {
  const begun = Array.from({ length: VISITS }, (_, n) => arrival(n));
  const ended = begun.slice(0, ENDED).map((event) => departure(event));
  const repeats = [...begun.slice(0, REPEATS / 2), ...ended.slice(0, REPEATS / 2)];
  // Copies, as they come out of a database: no object is shared with another event.
  const events = structuredClone(shuffle([...begun, ...ended])).concat(structuredClone(repeats));
  shuffle(events);
  const fold = () => {
    const visits = foldVisits(events);
    const closed = visits.filter(({ departure }) => departure).length;
    if (visits.length !== VISITS || closed !== ENDED) throw new Error('folded wrongly');
  };
  const begin = performance.now();
  fold();
  const first = performance.now() - begin;
  return { first, series: await interleave([contestant('foldVisits', fold)], plan) };
}
