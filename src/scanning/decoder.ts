/** Reads the codes in a picture. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DecodedCode {
  readonly text: string;
  /** Where the code stands, in px of the picture; three or four points, in order around it. */
  readonly corners: readonly Point[];
}

export interface DecodeOptions {
  /**
   * `full` (unless told) tries everything on this picture. `frame` spends about one pass and takes
   * another way at each call, for pictures that keep coming from a camera.
   */
  readonly effort?: 'full' | 'frame';
}

export interface Decoder {
  readonly name: string;
  /**
   * The codes found. A picture that is empty, torn or too small has none. Rejects only where the
   * reader itself cannot be loaded, as when the network is gone.
   */
  decode(image: ImageData, options?: DecodeOptions): Promise<DecodedCode[]>;
  /** Lets go of the memory held; a later `decode` finds nothing. */
  close(): void;
}

type Reader = typeof import('./zxing-reader.js');

/** A decoder of QR codes. The reader itself is loaded at the first picture, not before. */
export function createDecoder(): Decoder {
  let turn = 0;
  let closed = false;
  let loading: Promise<Reader> | undefined;
  return {
    name: 'zxing-js',
    async decode(image, { effort = 'full' } = {}) {
      if (closed || !isWhole(image)) return [];
      loading ??= import('./zxing-reader.js');
      let reader: Reader;
      try {
        reader = await loading;
      } catch (error) {
        loading = undefined;
        throw error;
      }
      if (closed) return [];
      return effort === 'full' ? reader.readFully(image) : reader.readOnce(image, turn++);
    },
    close() {
      closed = true;
    },
  };
}

/** The smallest code there is has 21 modules a side. */
const SMALLEST = 21;

function isWhole({ width, height, data }: ImageData): boolean {
  return (
    Number.isInteger(width) &&
    Number.isInteger(height) &&
    width >= SMALLEST &&
    height >= SMALLEST &&
    data?.length === width * height * 4
  );
}
