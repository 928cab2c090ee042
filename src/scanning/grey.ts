/** Pictures in grey, and the cheap ways to calm one before it is read. */

export interface Grey {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, in reading order. */
  readonly luma: Uint8ClampedArray;
}

/** BT.601 luma. */
export function toGrey({ width, height, data }: ImageData): Grey {
  const luma = new Uint8ClampedArray(width * height);
  for (let i = 0, at = 0; i < luma.length; i++, at += 4) {
    luma[i] =
      (306 * (data[at] ?? 0) + 601 * (data[at + 1] ?? 0) + 117 * (data[at + 2] ?? 0) + 512) >> 10;
  }
  return { width, height, luma };
}

/** Half the size, each pixel the mean of four: halves the noise too. */
export function halve({ width, height, luma }: Grey): Grey {
  const [w, h] = [width >> 1, height >> 1];
  const half = new Uint8ClampedArray(w * h);
  for (let y = 0, to = 0; y < h; y++) {
    for (let x = 0, at = 2 * y * width; x < w; x++, at += 2) {
      const below = at + width;
      half[to++] =
        ((luma[at] ?? 0) + (luma[at + 1] ?? 0) + (luma[below] ?? 0) + (luma[below + 1] ?? 0) + 2) >>
        2;
    }
  }
  return { width: w, height: h, luma: half };
}

/** A light blur (1 2 1 both ways): about a third of the noise is left, an edge keeps its place. */
export function calm({ width, height, luma }: Grey): Grey {
  const across = new Uint16Array(luma.length);
  for (let i = 1; i < luma.length - 1; i++) {
    across[i] = (luma[i - 1] ?? 0) + 2 * (luma[i] ?? 0) + (luma[i + 1] ?? 0);
  }
  // The first and last rows stay as they are: no code reaches there.
  const calmed = luma.slice();
  for (let i = width; i < luma.length - width; i++) {
    const around = (across[i - width] ?? 0) + 2 * (across[i] ?? 0) + (across[i + width] ?? 0);
    calmed[i] = (around + 8) >> 4;
  }
  return { width, height, luma: calmed };
}
