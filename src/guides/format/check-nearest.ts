/** Guesses what somebody meant to write. */

/** The choice that takes fewest changes, if these are few for its length; letter case is none. */
export function nearest(name: string, choices: readonly string[]): string | undefined {
  const letters = name.trim().toLowerCase();
  if (letters.length > 40) return undefined;
  let best: string | undefined;
  let fewest = Math.floor(Math.max(letters.length, 3) / 3) + 1;
  for (const choice of choices) {
    const changes = distance(letters, choice.toLowerCase());
    if (changes < fewest) [best, fewest] = [choice, changes];
  }
  return best;
}

/** Letters added, left out, changed, or swapped with the next (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(i - 2, j - 2) + 1 : Infinity;
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  }
  return at(a.length, b.length);
}
