/** A reader that lives in a worker, as the page sees it. */
import type { DecodedCode, DecoderName, Frame, FrameReading } from '../decoder.js';
import { release, sizeOf } from './pixels.js';
import { NOTHING, type FromWorker, type ToWorker } from './worker-messages.js';

/** What reads pictures once it is loaded, here or in a worker. */
export interface PictureReader {
  readonly name: DecoderName;
  decode(image: ImageData | ImageBitmap): Promise<readonly DecodedCode[]>;
  readFrame(frame: Frame): Promise<FrameReading>;
  close(): void;
}

/** In ms; full effort on a large photo takes a tenth. A worker that the system killed says nothing. */
const PATIENCE = 15_000;

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
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
    this.#settle(({ resolve }) => resolve(NOTHING));
  }

  #ask(kind: 'decode' | 'frame', image: Frame, transfer: Transferable[]): Promise<FrameReading> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      const message: ToWorker = { kind, id, image };
      try {
        if (this.#broken) throw this.#broken;
        this.#worker.postMessage(message, transfer);
        const timer = setTimeout(() => this.#break(new Error('the reader is silent')), PATIENCE);
        this.#waiting.set(id, { timer, resolve, reject });
      } catch (error) {
        // A picture that was closed or given away before shows nothing.
        const isGone = sizeOf(image).includes(0);
        if (transfer.length > 0) release(image);
        if (isGone) resolve(NOTHING);
        else reject(error);
      }
    });
  }

  #onMessage(message: FromWorker): void {
    if (message.kind === 'broken') return this.#break(new Error(message.reason));
    if (message.kind !== 'answer') return;
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    clearTimeout(waiting?.timer);
    waiting?.resolve(message.reading);
  }

  #break(error: Error): void {
    this.#broken = error;
    this.#worker.terminate();
    this.#settle(({ reject }) => reject(error));
  }

  #settle(end: (waiting: Waiting) => void): void {
    for (const waiting of this.#waiting.values()) {
      clearTimeout(waiting.timer);
      end(waiting);
    }
    this.#waiting.clear();
  }
}
