/** Measures contestants by turns, so that whatever else the machine does hits all of them alike. */

export interface Contestant {
  readonly name: string;
  /** Does its work `count` times, one after another, and gives the milliseconds spent on it. */
  measure(count: number): Promise<number> | number;
}

export interface Plan {
  /** Rounds that count; every contestant has one turn in each. */
  readonly rounds: number;
  /** Rounds before them that do not. */
  readonly warmUp: number;
  /** Operations a turn. */
  readonly count: number;
}

/** Milliseconds an operation, one figure a round: the same place is the same round for all. */
export type Series = Record<string, number[]>;

export async function interleave(
  contestants: readonly Contestant[],
  { rounds, warmUp, count }: Plan,
): Promise<Series> {
  const series: Series = Object.fromEntries(contestants.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, measure } of inTurn(contestants, round + warmUp)) {
      const spent = await measure(count);
      if (round >= 0) series[name]?.push(spent / count);
    }
  }
  return series;
}

/** Everyone begins a round once, and meets a different predecessor in every other round. */
function inTurn<Item>(items: readonly Item[], round: number): Item[] {
  const first = Math.floor(round / 2) % items.length;
  const turned = [...items.slice(first), ...items.slice(0, first)];
  return round % 2 === 0 ? turned : turned.reverse();
}

/** The milliseconds that some work takes. */
export async function elapsed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** A contestant whose turn is nothing but its work. */
export function contestant(name: string, work: () => unknown): Contestant {
  return {
    name,
    measure: (count) =>
      elapsed(async () => {
        for (let i = 0; i < count; i++) await work();
      }),
  };
}
