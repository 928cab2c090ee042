/** A decoder that sees what a test tells it to. */
import type { DecodedCode, Decoder, DecoderName, Frame, FrameReading } from '../../src/scanning.js';
import { closeFrame } from '../../src/scanning/camera/frames.js';

export class FakeDecoder implements Decoder {
  /** What every frame shows; a list of lists is gone through frame by frame, again and again. */
  texts: readonly string[] | readonly (readonly string[])[] = [];
  trouble: FrameReading['trouble'];
  /** Frames read so far. */
  frames = 0;
  /** Photos that were handed over so far. */
  photos = 0;
  loads = 0;
  closed = false;
  /** Loading and reading fail with this. */
  error: Error | undefined;
  /** Loading and reading settle only after this. */
  until: Promise<void> | undefined;

  async load(): Promise<DecoderName> {
    this.loads++;
    await this.until;
    if (this.error) throw this.error;
    return 'zxing-js';
  }

  async decode(): Promise<DecodedCode[]> {
    this.photos++;
    await this.until;
    if (this.error) throw this.error;
    return this.#codes();
  }

  async readFrame(frame: Frame): Promise<FrameReading> {
    closeFrame(frame);
    await this.until;
    if (this.error) throw this.error;
    const codes = this.#codes();
    this.frames++;
    return { codes, width: 640, height: 480, ...(this.trouble ? { trouble: this.trouble } : {}) };
  }

  close(): void {
    this.closed = true;
  }

  #codes(): DecodedCode[] {
    const row = this.texts[this.frames % this.texts.length];
    const texts = typeof row === 'object' ? row : (this.texts as readonly string[]);
    return texts.map((text, index) => ({ text, corners: square(80 + 260 * index) }));
  }
}

function square(left: number): DecodedCode['corners'] {
  const [right, top, bottom] = [left + 200, 140, 340];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}
