import type { Decoder, DecoderName } from '../decoder.js';

/** The decoder of one session: made when first wanted, and made anew after it was closed. */
export class SessionDecoder {
  readonly #make: () => Decoder;
  #decoder: Decoder | undefined;
  #name: DecoderName | undefined;
  /** How much work each decoder does that is to be ended before it is closed. */
  readonly #work = new Map<Decoder, number>();

  constructor(make: () => Decoder) {
    this.#make = make;
  }

  /** Nothing before it has loaded. */
  get name(): DecoderName | undefined {
    return this.#name;
  }

  get(): Decoder {
    return (this.#decoder ??= this.#make());
  }

  /** @throws as `Decoder.load` does. */
  async load(): Promise<void> {
    const decoder = this.get();
    const name = await decoder.load();
    if (decoder === this.#decoder) this.#name = name;
  }

  /** Work that goes on to its end when the decoder is closed meanwhile. */
  async use<Result>(work: (decoder: Decoder) => Promise<Result>): Promise<Result> {
    const decoder = this.get();
    this.#count(decoder, 1);
    try {
      return await work(decoder);
    } finally {
      this.#count(decoder, -1);
      if (decoder !== this.#decoder) this.#end(decoder);
    }
  }

  /** Drops the frame that is being read. */
  close(): void {
    const decoder = this.#decoder;
    this.#decoder = undefined;
    this.#name = undefined;
    if (decoder) this.#end(decoder);
  }

  #count(decoder: Decoder, change: number): void {
    const count = (this.#work.get(decoder) ?? 0) + change;
    if (count > 0) this.#work.set(decoder, count);
    else this.#work.delete(decoder);
  }

  #end(decoder: Decoder): void {
    if (!this.#work.has(decoder)) decoder.close();
  }
}
