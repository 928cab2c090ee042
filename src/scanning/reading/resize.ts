/** Larger versions of a grey picture, and parts of it. */
import type { Grey } from './grey.js';

/** A part of a picture, in whole px. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a picture in a region, which must lie inside it. */
export function crop({ width, luma }: Grey, region: Region): Grey {
  const part = new Uint8ClampedArray(region.width * region.height);
  for (let row = 0; row < region.height; row++) {
    const start = (region.y + row) * width + region.x;
    part.set(luma.subarray(start, start + region.width), row * region.width);
  }
  return { width: region.width, height: region.height, luma: part };
}

/** `across` and `down` times as large (1 or more), by the cubic of Catmull and Rom: edges stay steep. */
export function enlarge(grey: Grey, across: number, down = across): Grey {
  const width = Math.round(grey.width * across);
  const height = Math.round(grey.height * down);
  const luma = new Uint8ClampedArray(width * height);
  const columns = taps(grey.width, width);
  const rows = taps(grey.height, height);
  // The last four rows stretched across, row y at y modulo 4: what a row of the result is made of.
  const ring = Array.from({ length: 4 }, () => new Int32Array(width));
  let next = 0;
  for (let y = 0; y < height; y++) {
    const from = rows.from.subarray(4 * y, 4 * y + 4);
    for (; next <= (from[3] ?? 0); next++) {
      const start = next * grey.width;
      stretch(grey.luma.subarray(start, start + grey.width), columns, ring[next % 4]);
    }
    const weights = rows.weights.subarray(4 * y, 4 * y + 4);
    mix(
      Array.from(from, (row) => ring[row % 4]),
      weights,
      luma.subarray(y * width),
    );
  }
  return { width, height, luma };
}

/** For each px along an axis of the result four of the picture, and how much of each. */
interface Taps {
  readonly from: Int32Array;
  /** In parts of `WHOLE`, which four make up. */
  readonly weights: Int32Array;
}

/** Weights are whole numbers, for speed: two of them multiplied with a byte stay within 32 bits. */
const BITS = 10;
const WHOLE = 1 << BITS;

function taps(length: number, enlarged: number): Taps {
  const from = new Int32Array(4 * enlarged);
  const weights = new Int32Array(4 * enlarged);
  for (let i = 0, at = 0; i < enlarged; i++, at += 4) {
    const centre = ((i + 0.5) * length) / enlarged - 0.5;
    const left = Math.floor(centre);
    for (let tap = 0; tap < 4; tap++) {
      from[at + tap] = Math.min(length - 1, Math.max(0, left - 1 + tap));
    }
    const t = centre - left;
    const before = Math.round((WHOLE * (-t + 2 * t ** 2 - t ** 3)) / 2);
    const right = Math.round((WHOLE * (t + 4 * t ** 2 - 3 * t ** 3)) / 2);
    const after = Math.round((WHOLE * (t ** 3 - t ** 2)) / 2);
    weights.set([before, WHOLE - before - right - after, right, after], at);
  }
  return { from, weights };
}

function stretch(row: Uint8ClampedArray, { from, weights }: Taps, to = new Int32Array()): void {
  for (let x = 0, at = 0; x < to.length; x++, at += 4) {
    to[x] =
      Math.imul(weights[at] ?? 0, row[from[at] ?? 0] ?? 0) +
      Math.imul(weights[at + 1] ?? 0, row[from[at + 1] ?? 0] ?? 0) +
      Math.imul(weights[at + 2] ?? 0, row[from[at + 2] ?? 0] ?? 0) +
      Math.imul(weights[at + 3] ?? 0, row[from[at + 3] ?? 0] ?? 0);
  }
}

function mix(rows: (Int32Array | undefined)[], weights: Int32Array, to: Uint8ClampedArray): void {
  const [a, b, c, d] = rows;
  if (!a || !b || !c || !d) return;
  const [wa = 0, wb = 0, wc = 0, wd = 0] = weights;
  const half = 1 << (2 * BITS - 1);
  for (let x = 0; x < a.length; x++) {
    const sum =
      Math.imul(wa, a[x] ?? 0) +
      Math.imul(wb, b[x] ?? 0) +
      Math.imul(wc, c[x] ?? 0) +
      Math.imul(wd, d[x] ?? 0);
    to[x] = (sum + half) >> (2 * BITS);
  }
}
