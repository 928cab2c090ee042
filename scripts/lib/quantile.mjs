/** Medians and other quantiles of measurements. */

/** Of figures in ascending order, in between where it falls there; undefined where there are none. */
export function quantile(sorted, part) {
  if (sorted.length === 0) return undefined;
  const place = part * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}
