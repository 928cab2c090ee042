/**
 * Films a picture into a file that Chromium's fake camera plays
 * (`--use-file-for-fake-video-capture`): YUV4MPEG2, colour space 420jpeg.
 */
import { open } from 'node:fs/promises';
import { shoot, type SceneOptions } from './scene.js';

export type { Frame, Picture, SceneOptions } from './scene.js';

/** Squares of the number that a frame may bear: 8 bits, the highest first, in the upper left. */
export const NUMBER = { bits: 8, side: 32 };

export interface FilmOptions extends SceneOptions {
  /** Path of the `.y4m` to write; a file that stands there is replaced. */
  readonly file: string;
  /** Frames a second; 10 unless told. The camera repeats the film when it ends. */
  readonly rate?: number;
  /** Further takes of the same size, each cut to where the one before ends. */
  readonly cuts?: readonly SceneOptions[];
  /** Each frame bears its number, from 0, in light and dark squares; see `NUMBER`. */
  readonly numbered?: boolean;
}

/** Writes the film; a frame of 1280 × 720 takes 1.4 MB. */
export async function film(options: FilmOptions): Promise<void> {
  const { file, rate = 10, cuts = [], numbered = false, ...scene } = options;
  const handle = await open(file, 'w');
  try {
    const { width = 1280, height = 720 } = scene;
    await handle.write(`YUV4MPEG2 W${width} H${height} F${rate}:1 Ip A1:1 C420jpeg\n`);
    let index = 0;
    for (const take of [scene, ...cuts]) {
      for (const { y, u, v } of shoot({ ...take, width, height })) {
        if (numbered) writeNumber(y, width, index++);
        await handle.writev([Buffer.from('FRAME\n'), y, u, v]);
      }
    }
  } finally {
    await handle.close();
  }
}

function writeNumber(luma: Uint8ClampedArray, width: number, number: number): void {
  const { bits, side } = NUMBER;
  for (let bit = 0; bit < bits; bit++) {
    const level = (number >> (bits - 1 - bit)) & 1 ? 255 : 0;
    for (let row = 0; row < side; row++) {
      luma.fill(level, row * width + bit * side, row * width + (bit + 1) * side);
    }
  }
}
