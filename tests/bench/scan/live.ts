/** A drawn picture as a camera hands it to the scanner's loop: the one place that knows that loop. */
import { createDecoder } from '../../../src/scanning/decoder.js';
import { FrameReader } from '../../../src/scanning/reading/frame-reader.js';
import { GreyTaker } from '../../../src/scanning/reading/pixels.js';
import { troubleOf } from '../../../src/scanning/reading/trouble.js';
import { openWasm } from '../../../src/scanning/reading/wasm-reader.js';
import type { Reader } from './readers.js';

/** All that a frame gets in the loop: to the worker, as many passes as its time allows, and back. */
export async function openLive(): Promise<Reader> {
  const decoder = createDecoder();
  await decoder.load();
  return ({ image }) => {
    const frame = cameraFrame(image);
    return async () => (await decoder.readFrame(frame)).codes.map(({ text }) => text);
  };
}

/** What every frame costs at least: its pixels, the first pass, and why it showed nothing. In the page. */
export async function openCheapPass(wasm: string): Promise<Reader> {
  const reader = await openWasm(await WebAssembly.compileStreaming(fetch(wasm)));
  const taker = new GreyTaker();
  const frames = new FrameReader({ ms: 0, now: () => performance.now() });
  return ({ image }) => {
    const frame = cameraFrame(image);
    return async () => {
      const grey = await taker.take(frame, image.width * image.height);
      frame.close();
      if (!grey) throw new Error('the frame gave no pixels');
      const codes = frames.read(grey, reader);
      if (codes.length === 0) troubleOf(grey);
      return codes.map(({ text }) => text);
    };
  };
}

/** Luma and colour apart, as cameras give them; the drawn frames are grey. */
function cameraFrame({ width, height, data }: ImageData): VideoFrame {
  const size = width * height;
  const chroma = 2 * Math.ceil(width / 2) * Math.ceil(height / 2);
  const planes = new Uint8Array(size + chroma).fill(128, size);
  for (let i = 0; i < size; i++) {
    const at = 4 * i;
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    planes[i] = 0.299 * r + 0.587 * g + 0.114 * b;
  }
  return new VideoFrame(planes, {
    format: 'I420',
    codedWidth: width,
    codedHeight: height,
    timestamp: 0,
  });
}
