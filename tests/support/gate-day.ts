/** The script of a day at a gate: who comes when, with what, and what must have come of it. */
import { MINUTE, SECOND, startOfDay } from '../../src/core/day.js';
import type { Means, Person, Step } from '../e2e/pages/gate-day.js';

export const DAY_OF_TEST = '2026-11-23';
export const MORNING = startOfDay(DAY_OF_TEST) + 7 * 60 * MINUTE;
export const MAX_STAY = 240 * MINUTE;

/** In the middle of the morning the device's clock is wrong for an hour and a half. */
const WRONG_FROM = MORNING + 150 * MINUTE;
const WRONG_TO = MORNING + 240 * MINUTE;
/** No multiple of the time between two visitors, so that no two of them come at one device time. */
const CLOCK_BACK = 47 * MINUTE + 5 * SECOND;

/** In the share in which a ward's visitors may carry them; together 20. */
const MEANS: readonly (readonly [Means, number])[] = [
  ['citizen', 7],
  ['insurance', 2],
  ['covid', 1],
  ['card', 2],
  ['pass', 3],
  ['phone', 3],
  ['nothing', 2],
];

export interface ScriptStep extends Step {
  /** In true time; `at` is what the device's clock says then. */
  readonly trueAt: number;
  readonly is: 'in' | 'out' | 'double';
  readonly tab: 0 | 1;
}

/** What the device's clock says at a true time. */
export function deviceTime(at: number): number {
  return at >= WRONG_FROM && at < WRONG_TO ? at - CLOCK_BACK : at;
}

export function makeVisitors(count: number, random: () => number): Person[] {
  const drawn = MEANS.flatMap(([means, share]) => new Array<Means>(share).fill(means));
  return Array.from({ length: count }, (_, i) => {
    const means = drawn[i % drawn.length] ?? 'citizen';
    const number = String(i).padStart(4, '0');
    const arrival = MORNING + i * 12 * SECOND;
    // Whoever carries nothing is not known again; of the others, one in seven forgets.
    const leaves = means !== 'nothing' && random() > 0.15;
    return {
      means,
      name: `Nguyễn Kỳ Lạ ${String.fromCharCode(65 + (i % 26))}${'àáảãạ'[i % 5] ?? ''}n`,
      phone: `098760${number}`,
      number: `07919055${number}`,
      arrival,
      partySize: random() < 0.2 ? 2 + Math.floor(random() * 3) : 1,
      ...(leaves && { departure: arrival + stay(arrival, random) }),
    };
  });
}

/**
 * 30 to 95 minutes. A stay as long as the clock was set back would end, by the device's clock, in the
 * minute in which it began, and pass for a double scan.
 */
function stay(arrival: number, random: () => number): number {
  for (;;) {
    const length = (30 + Math.floor(random() * 65)) * MINUTE;
    const seen = deviceTime(arrival + length) - deviceTime(arrival);
    if (Math.abs(seen) > 2 * MINUTE) return length;
  }
}

/** Every scan of the day in true order, one in ten of them twice. */
export function makeSteps(visitors: readonly Person[], random: () => number): ScriptStep[] {
  const steps: ScriptStep[] = [];
  const add = (person: number, trueAt: number, partySize: number, is: 'in' | 'out') => {
    const tab = random() < 0.5 ? 0 : 1;
    const make = (at: number, more: Pick<ScriptStep, 'is' | 'tab'>): ScriptStep => ({
      person,
      partySize,
      trueAt: at,
      at: deviceTime(at),
      ...more,
    });
    steps.push(make(trueAt, { is, tab }));
    const again = trueAt + (3 + Math.floor(random() * 50)) * SECOND;
    const isSameClock = again - trueAt === deviceTime(again) - deviceTime(trueAt);
    if (random() < 0.1 && isSameClock && visitors[person]?.means !== 'nothing') {
      steps.push(make(again, { is: 'double', tab: random() < 0.5 ? 0 : 1 }));
    }
  };
  for (const [person, { arrival, departure, partySize }] of visitors.entries()) {
    add(person, arrival, partySize, 'in');
    if (departure !== undefined) add(person, departure, 1, 'out');
  }
  return steps.sort((a, b) => a.trueAt - b.trueAt);
}

/** People in at a true time, as the device must count them. */
export function expectedInside(visitors: readonly Person[], at: number): number {
  return visitors
    .filter(
      ({ arrival, departure = Infinity }) =>
        arrival <= at && departure > at && deviceTime(at) < deviceTime(arrival) + MAX_STAY,
    )
    .reduce((sum, { partySize }) => sum + partySize, 0);
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
