/** Reads the codes in a picture the person chose. The picture stays in memory. */
import { done, failed, type Outcome } from '../../core/outcome.js';
import type { Decoder, FrameReading } from '../decoder.js';

/**
 * - `not-an-image`: the file is no picture that this browser can open.
 * - `no-code`: no readable code in it.
 * - `not-loaded`: the reader of codes could not be fetched.
 */
export type PhotoFailure = 'not-an-image' | 'no-code' | 'not-loaded';

/** Px: a picture too large to be opened whole is opened at this width, in which a code still reads. */
const SMALLER = 4096;

/** Corners count in px of the picture as a person sees it, turned by its EXIF. */
export async function readPhoto(
  file: Blob,
  decoder: Decoder,
): Promise<Outcome<FrameReading, PhotoFailure>> {
  const bitmap = await openPhoto(file);
  if (!bitmap) return failed('not-an-image');
  const { width, height } = bitmap;
  try {
    const codes = await decoder.decode(bitmap);
    return codes.length > 0 ? done({ codes, width, height }) : failed('no-code');
  } catch {
    return failed('not-loaded');
  } finally {
    // Harmless where the decoder took it over, as it should.
    bitmap.close();
  }
}

/**
 * Nothing where the file is no picture, or larger than this device can hold. Chrome before 112 and
 * browsers of its age throw a TypeError for the word `from-image`: hence the last try, without
 * options. What they do by themselves about EXIF does not matter to a code.
 */
export async function openPhoto(file: Blob, width?: number): Promise<ImageBitmap | undefined> {
  for (const options of width === undefined
    ? [WHOLE, toWidth(SMALLER), {}]
    : [toWidth(width), {}]) {
    try {
      return await createImageBitmap(file, options);
    } catch {
      // The next way, or none.
    }
  }
  return undefined;
}

const WHOLE: ImageBitmapOptions = { imageOrientation: 'from-image' };

function toWidth(resizeWidth: number): ImageBitmapOptions {
  return { ...WHOLE, resizeWidth, resizeQuality: 'high' };
}
