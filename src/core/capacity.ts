/** How full a venue is, and how several gates keep one bound without hearing of each other. */

/** `warning` from 90 % of the capacity on, `full` from 100 %. */
export type Fullness = 'free' | 'warning' | 'full';

/** @param capacity People at once; without one there is always room. */
export function fullness(inside: number, capacity: number | undefined): Fullness {
  if (capacity === undefined) return 'free';
  if (inside >= capacity) return 'full';
  // In tenths, since 0.9 × 70 is a little more than 63.
  return inside * 10 >= capacity * 9 ? 'warning' : 'free';
}

/**
 * Shares a capacity among gates that will not hear of each other for a while: how many people each
 * may have in at once, counting those who came in through it. As long as every gate keeps to its
 * share, all of them together keep to the capacity, whatever the others do. What is free is dealt
 * out evenly, one by one in the gates' order, so that every device comes to the same shares.
 * @param inside People in now, by the gate that they came in through; at least one gate.
 * @returns A share for each gate, none below what is in. Where more are in already than the capacity
 * allows, nobody has room to give.
 */
export function shareCapacity(capacity: number, inside: readonly number[]): number[] {
  const free = Math.max(0, capacity - inside.reduce((sum, people) => sum + people, 0));
  const even = Math.floor(free / inside.length);
  const over = free % inside.length;
  return inside.map((people, i) => people + even + (i < over ? 1 : 0));
}
