import type { DecodedCode, FrameReading } from './decoder.js';

/** `frame-read` of a `CodeScanner`: what each frame of the camera showed, also of codes already reported. */
export class FrameReadEvent extends Event {
  static readonly type = 'frame-read';
  readonly codes: readonly DecodedCode[];
  /** Px of the frame, in which the corners count. */
  readonly width: number;
  readonly height: number;
  /** What has kept codes from being read for a second by now. */
  readonly trouble: FrameReading['trouble'];

  constructor({ codes, width, height }: FrameReading, trouble: FrameReading['trouble']) {
    super(FrameReadEvent.type);
    this.codes = codes;
    this.width = width;
    this.height = height;
    this.trouble = trouble;
  }
}
