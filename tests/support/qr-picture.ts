/** Draws a QR code into plain pixels, in Node as in a browser. */
import { qrImage } from '../../src/codes/qr-image.js';
import type { Picture } from './sheet.js';

export interface QrPictureOptions {
  /** Px a module; 8 unless told. */
  readonly scale?: number;
  /** White paper around the code's own quiet zone, in modules. */
  readonly margin?: number;
}

/** Dark on white, the quiet zone included. */
export function qrPicture(
  text: string,
  { scale = 8, margin = 0 }: QrPictureOptions = {},
): Picture & ImageData {
  const { size, path } = qrImage(text);
  const side = (size + 2 * margin) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  // Each run of dark modules is `M<x> <y>h<width>v1h-<width>z`.
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    const left = (Number(x) + margin) * scale;
    const top = (Number(y) + margin) * scale;
    for (let row = top; row < top + scale; row++) {
      for (let column = left; column < left + Number(run) * scale; column++) {
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return { width: side, height: side, data, colorSpace: 'srgb' };
}
