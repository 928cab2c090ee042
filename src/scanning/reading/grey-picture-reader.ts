/** Reads pictures in grey, by all the passes that one picture or a stream of frames is worth. */
import type { DecodedCode, DecoderName, Frame, FrameReading } from '../decoder.js';
import type { NativeReader } from './native-reader.js';
import { FrameReader } from './frame-reader.js';
import { moved, readFully, type GreyReader } from './passes.js';
import { GreyTaker, release, sizeOf } from './pixels.js';
import { troubleOf } from './trouble.js';
import { NOTHING } from './worker-messages.js';
import type { PictureReader } from './worker-reader.js';

/** Pixels of the largest picture that is looked at whole: more than that no canvas of Safari holds. */
const MOST = 16_000_000;
/** Of a camera's frame: past 720p a reader finds hardly more and takes longer. */
const MOST_OF_FRAME = 1280 * 960;

export class GreyPictureReader implements PictureReader {
  readonly name: DecoderName;
  readonly #reader: GreyReader;
  readonly #native: NativeReader | undefined;
  readonly #frames = new FrameReader();
  readonly #taker = new GreyTaker();
  #turn = 0;

  constructor(name: DecoderName, reader: GreyReader, native?: NativeReader) {
    this.name = name;
    this.#reader = reader;
    this.#native = native;
  }

  async decode(image: ImageData | ImageBitmap): Promise<readonly DecodedCode[]> {
    const found = await this.#native?.read(image);
    const grey = found?.length ? undefined : await this.#taker.take(image, MOST);
    const [width, height] = sizeOf(image);
    release(image);
    if (!grey) return found ?? [];
    const scale = { across: width / grey.width, down: height / grey.height };
    return moved(readFully(grey, this.#reader), scale);
  }

  async readFrame(frame: Frame): Promise<FrameReading> {
    const [width, height] = sizeOf(frame);
    const isNativeTurn = this.#native !== undefined && this.#turn++ % 2 === 1;
    const found = isNativeTurn ? await this.#native?.read(frame) : undefined;
    if (found?.length) {
      release(frame);
      return { codes: found, width, height };
    }
    const grey = await this.#taker.take(frame, MOST_OF_FRAME);
    release(frame);
    if (!grey) return NOTHING;
    const scale = { across: width / grey.width, down: height / grey.height };
    const codes = moved(this.#frames.read(grey, this.#reader), scale);
    const trouble = codes.length === 0 ? troubleOf(grey) : undefined;
    return { codes, width, height, ...(trouble && { trouble }) };
  }

  close(): void {
    this.#taker.release();
  }
}
