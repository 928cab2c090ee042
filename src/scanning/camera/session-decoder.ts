import type { Decoder, DecoderName } from '../decoder.js';

/** The decoder of one session: made when first wanted, and made anew after it was closed. */
export class SessionDecoder {
  readonly #make: () => Decoder;
  #decoder: Decoder | undefined;
  #name: DecoderName | undefined;

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

  close(): void {
    this.#decoder?.close();
    this.#decoder = undefined;
    this.#name = undefined;
  }
}
