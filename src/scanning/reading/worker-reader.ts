/** A reader that lives in a worker, as the page sees it. */
import type { DecodedCode, DecoderName, Frame, FrameReading } from '../decoder.js';
import { NOTHING, type FromWorker, type ToWorker } from './worker-messages.js';

/** What reads pictures once it is loaded, here or in a worker. */
export interface PictureReader {
  readonly name: DecoderName;
  decode(image: ImageData | ImageBitmap): Promise<readonly DecodedCode[]>;
  readFrame(frame: Frame): Promise<FrameReading>;
  close(): void;
}

interface Waiting {
  readonly resolve: (reading: FrameReading) => void;
  readonly reject: (error: Error) => void;
}

export class WorkerReader implements PictureReader {
  readonly name: DecoderName;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #broken: Error | undefined;

  private constructor(worker: Worker, name: DecoderName) {
    this.#worker = worker;
    this.name = name;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#onMessage(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#break(new Error(`the reader stopped: ${event.message}`));
    };
  }

  /** Nothing where the worker cannot be loaded, or its reader cannot run there. */
  static open(worker: Worker, wasm: string): Promise<WorkerReader | undefined> {
    return new Promise((resolve) => {
      const refuse = (event?: Event) => {
        // Or the page would be told of an error that is dealt with here.
        event?.preventDefault();
        worker.terminate();
        resolve(undefined);
      };
      worker.onerror = refuse;
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'ready') resolve(new WorkerReader(worker, data.name));
        else refuse();
      };
      const start: ToWorker = { kind: 'start', wasm };
      worker.postMessage(start);
    });
  }

  async decode(image: ImageData | ImageBitmap): Promise<readonly DecodedCode[]> {
    // The caller keeps its pixels.
    const transfer = 'close' in image ? [image] : [];
    return (await this.#ask('decode', image, transfer)).codes;
  }

  readFrame(frame: Frame): Promise<FrameReading> {
    return this.#ask('frame', frame, ['close' in frame ? frame : frame.data.buffer]);
  }

  close(): void {
    this.#worker.terminate();
    for (const { resolve } of this.#waiting.values()) resolve(NOTHING);
    this.#waiting.clear();
  }

  #ask(kind: 'decode' | 'frame', image: Frame, transfer: Transferable[]): Promise<FrameReading> {
    return new Promise((resolve, reject) => {
      if (this.#broken) return reject(this.#broken);
      const id = ++this.#lastId;
      const message: ToWorker = { kind, id, image };
      try {
        this.#worker.postMessage(message, transfer);
        this.#waiting.set(id, { resolve, reject });
      } catch {
        // A picture that was closed or given away before shows nothing.
        if ('close' in image) image.close();
        resolve(NOTHING);
      }
    });
  }

  #onMessage(message: FromWorker): void {
    if (message.kind !== 'answer') return;
    this.#waiting.get(message.id)?.resolve(message.reading);
    this.#waiting.delete(message.id);
  }

  #break(error: Error): void {
    this.#broken = error;
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
