/** Medians and other quantiles of measurements. */

/** Of figures in ascending order, in between where it falls there; undefined where there are none. */
export function quantile(sorted, part) {
  if (sorted.length === 0) return undefined;
  const place = part * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

/** How many, the middle one, the 95th percentile and the most. */
export function spread(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return {
    count: sorted.length,
    median: quantile(sorted, 0.5),
    high: quantile(sorted, 0.95),
    longest: sorted.at(-1),
  };
}
