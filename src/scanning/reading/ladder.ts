/** Chooses the best reader that device and policy allow, from the top of the ladder down. */
import type { DecodedCode, Decoder, DecoderName, Frame, FrameReading } from '../decoder.js';
import { isWhole, release } from './pixels.js';
import { NOTHING } from './worker-messages.js';
import { WorkerReader, type PictureReader } from './worker-reader.js';
import { startWorker, wasmUrl, wasmWorkerUrl, zxingWorkerUrl } from './worker-urls.js';

export function createLadder(): Decoder {
  return new Ladder();
}

class Ladder implements Decoder {
  #loading: Promise<PictureReader> | undefined;
  #closed = false;

  async load(): Promise<DecoderName> {
    return (await this.#reader()).name;
  }

  async decode(image: ImageData | ImageBitmap): Promise<DecodedCode[]> {
    if (this.#closed || !isWhole(image)) return [];
    const codes = await this.#use((reader) => reader.decode(image));
    return [...(codes ?? [])];
  }

  async readFrame(frame: Frame): Promise<FrameReading> {
    if (this.#closed || !isWhole(frame)) {
      release(frame);
      return NOTHING;
    }
    try {
      return (await this.#use((reader) => reader.readFrame(frame))) ?? NOTHING;
    } finally {
      // Handed over, it is closed here already; otherwise nobody took it.
      release(frame);
    }
  }

  close(): void {
    this.#closed = true;
    this.#loading?.then((reader) => reader.close()).catch(() => undefined);
    this.#loading = undefined;
  }

  async #use<Result>(ask: (reader: PictureReader) => Promise<Result>): Promise<Result | undefined> {
    const loading = this.#reader();
    const reader = await loading;
    if (this.#closed) return undefined;
    try {
      return await ask(reader);
    } catch (error) {
      // A worker that broke is gone: the next picture starts another.
      if (this.#loading === loading) this.#loading = undefined;
      throw error;
    }
  }

  #reader(): Promise<PictureReader> {
    if (this.#closed) return Promise.reject(new Error('the decoder is closed'));
    this.#loading ??= climb().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }
}

/** @throws where even the last step cannot be fetched. */
async function climb(): Promise<PictureReader> {
  for (const url of [wasmWorkerUrl(), zxingWorkerUrl()]) {
    const worker = startWorker(url);
    const reader = worker && (await WorkerReader.open(worker, wasmUrl().href));
    if (reader) return reader;
  }
  // Slow, and on the page's own thread: whoever put the files up should know.
  console.warn(`wardkit: no worker could be started from ${wasmWorkerUrl().href}`);
  const { openZxing } = await import('./zxing-reader.js');
  return openZxing();
}
