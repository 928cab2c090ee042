/** Reads a code from a picture the person chose. The picture stays in memory. */
import { done, failed, type Outcome } from '../core/outcome.js';
import type { DecodedCode, Decoder } from './decoder.js';
import { Grabber } from './frames.js';

/**
 * - `not-an-image`: the file is no picture that this browser can open.
 * - `no-code`: no readable code in it.
 * - `not-loaded`: the reader of codes could not be fetched.
 */
export type PhotoFailure = 'not-an-image' | 'no-code' | 'not-loaded';

/** Longer edges to try, in px: a code that fills a photo reads best small, a far one large. */
const SIZES = [1280, 2560, 640];

export async function readPhoto(
  file: Blob,
  decoder: Decoder,
): Promise<Outcome<readonly DecodedCode[], PhotoFailure>> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return failed('not-an-image');
  }
  const grabber = new Grabber();
  try {
    let before = 0;
    for (const size of SIZES) {
      const image = grabber.grab(bitmap, bitmap.width, bitmap.height, size);
      if (!image || image.width === before) continue;
      before = image.width;
      const codes = await decoder.decode(image);
      if (codes.length > 0) return done(codes);
    }
    return failed('no-code');
  } catch {
    return failed('not-loaded');
  } finally {
    bitmap.close();
    grabber.release();
  }
}
