/**
 * Films a picture into a file that Chromium's fake camera plays
 * (`--use-file-for-fake-video-capture`): YUV4MPEG2, colour space 420jpeg.
 */
import { open } from 'node:fs/promises';
import { shoot, type SceneOptions } from './scene.js';

export type { Frame, Picture, SceneOptions } from './scene.js';

export interface FilmOptions extends SceneOptions {
  /** Path of the `.y4m` to write; a file that stands there is replaced. */
  readonly file: string;
  /** Frames a second; 10 unless told. The camera repeats the film when it ends. */
  readonly rate?: number;
}

/** Writes the film; a frame of 1280 × 720 takes 1.4 MB. */
export async function film({ file, rate = 10, ...scene }: FilmOptions): Promise<void> {
  const handle = await open(file, 'w');
  try {
    const { width = 1280, height = 720 } = scene;
    await handle.write(`YUV4MPEG2 W${width} H${height} F${rate}:1 Ip A1:1 C420jpeg\n`);
    for (const { y, u, v } of shoot(scene)) {
      await handle.writev([Buffer.from('FRAME\n'), y, u, v]);
    }
  } finally {
    await handle.close();
  }
}
