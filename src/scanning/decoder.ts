/** Reads the codes in a picture. */
import { createLadder } from './reading/ladder.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DecodedCode {
  readonly text: string;
  /** Where the code stands, in px of the picture; three or four points, in order around it. */
  readonly corners: readonly Point[];
}

/**
 * Which reader the device was found to allow:
 * - `zxing-wasm`: ZXing-C++ in WebAssembly, in a worker.
 * - `zxing-wasm+native`: the same, in turns with the browser's own `BarcodeDetector`, which has shown
 *   that it reads.
 * - `zxing-js`: `@zxing/browser`, where a policy or the device refuses WebAssembly.
 */
export type DecoderName = 'zxing-wasm' | 'zxing-wasm+native' | 'zxing-js';

/** A frame of a camera. It is taken over: a `VideoFrame` or `ImageBitmap` is closed, an `ImageData` detached. */
export type Frame = VideoFrame | ImageBitmap | ImageData;

/** What one frame showed. */
export interface FrameReading {
  readonly codes: readonly DecodedCode[];
  /** Px of the frame, in which the corners count. */
  readonly width: number;
  readonly height: number;
  /** What may keep a code from being read, where none was: too little light, or nothing sharp. */
  readonly trouble?: 'dark' | 'blurred';
}

export interface Decoder {
  /**
   * Loads the best reader that the device allows; the first picture does it too.
   * @throws where none can be fetched, as without a network; a later call tries again.
   */
  load(): Promise<DecoderName>;
  /**
   * The codes in a picture, found with all effort (up to about 1.5 s). A picture that is empty, torn
   * or too small has none. An `ImageBitmap` is taken over and closed, an `ImageData` is left as it is.
   * @throws as `load` does.
   */
  decode(image: ImageData | ImageBitmap): Promise<DecodedCode[]>;
  /**
   * The codes in one of many frames: one cheap look, and a little more each time while nothing is
   * found. Give the next frame once this one has settled.
   * @throws as `load` does.
   */
  readFrame(frame: Frame): Promise<FrameReading>;
  /** Lets go of worker and memory. What is asked later finds nothing. */
  close(): void;
}

/** A decoder of QR codes. Nothing is loaded before `load` or the first picture. */
export function createDecoder(): Decoder {
  return createLadder();
}
