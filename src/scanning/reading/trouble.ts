/** Why a code may not have been read from a frame, from its grey pixels alone. */
import type { Grey } from './grey.js';

/** Mean grey level, of 255, below which a hand in front of a lamp looks like this too. */
const DARK = 48;
/** Grey levels between the dark and the light parts, from which on there is something to be sharp. */
const CONTRAST = 48;
/** Part of that contrast which a sharp edge crosses from one pixel to the second next. */
const SHARP = 0.5;

/**
 * Too little light, or nothing sharp although there is something to see; an empty wall is neither.
 * Looks at the middle of the frame, where the code is held, on one row in four.
 */
export function troubleOf({ width, height, luma }: Grey): 'dark' | 'blurred' | undefined {
  const [left, right] = [width >> 2, width - (width >> 2) - 2];
  const [top, bottom] = [height >> 2, height - (height >> 2)];
  const levels = new Uint32Array(256);
  const steps = new Uint32Array(256);
  let pixels = 0;
  for (let y = top; y < bottom; y += 4) {
    for (let x = left; x < right; x++) {
      const level = luma[y * width + x] ?? 0;
      const next = luma[y * width + x + 2] ?? 0;
      levels[level] = (levels[level] ?? 0) + 1;
      const step = Math.abs(next - level);
      steps[step] = (steps[step] ?? 0) + 1;
      pixels++;
    }
  }
  if (pixels === 0) return undefined;
  let sum = 0;
  levels.forEach((count, level) => (sum += count * level));
  if (sum / pixels < DARK) return 'dark';
  const contrast = quantile(levels, 0.95 * pixels) - quantile(levels, 0.05 * pixels);
  if (contrast < CONTRAST) return undefined;
  return quantile(steps, 0.995 * pixels) < SHARP * contrast ? 'blurred' : undefined;
}

/** The level that so many pixels do not exceed. */
function quantile(counts: Uint32Array, many: number): number {
  let seen = 0;
  return counts.findIndex((count) => (seen += count) >= many);
}
