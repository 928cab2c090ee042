/** Pictures in grey. */

export interface Grey {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, in reading order. */
  readonly luma: Uint8ClampedArray;
}

/** BT.601 luma; what is see-through lies on white paper. */
export function toGrey({ width, height, data }: ImageData): Grey {
  const luma = new Uint8ClampedArray(width * height);
  for (let i = 0, at = 0; i < luma.length; i++, at += 4) {
    const level =
      (306 * (data[at] ?? 0) + 601 * (data[at + 1] ?? 0) + 117 * (data[at + 2] ?? 0) + 512) >> 10;
    const alpha = data[at + 3] ?? 255;
    luma[i] = alpha === 255 ? level : 255 - ((255 - level) * alpha) / 255;
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
