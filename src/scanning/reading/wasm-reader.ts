/** ZXing-C++ in WebAssembly, on grey pixels in one buffer that is used again. */
import {
  prepareZXingModule,
  type ZXingReaderModule,
  type ZXingReadResult,
  type ZXingVector,
} from 'zxing-wasm/reader';
import type { DecodedCode } from '../decoder.js';
import type { Grey } from './grey.js';
import type { GreyReader, ReadOptions } from './passes.js';

/** What every Emscripten module has. */
interface EmscriptenMemory {
  readonly HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  _free(at: number): void;
}

/** What C++ gave and JavaScript owns. */
interface Owned {
  delete(): void;
}

/** The numbers are zxing-wasm's own for the names given. */
const OPTIONS = {
  // `QRCode` would be the whole family: rMQR among it gave false texts.
  formats: 'QRCodeModel2',
  tryRotate: true,
  isPure: false,
  minLineCount: 2,
  validateOptionalChecksum: false,
  returnErrors: false,
  /** Ignore. */
  eanAddOnSymbol: 0,
  /** Plain: as it was written, not made readable for people. */
  textMode: 0,
  /** Unknown: UTF-8 where the bytes are that. */
  characterSet: 0,
  tryCode39ExtendedMode: false,
  maxNumberOfSymbols: 255,
  tryDownscale: true,
  downscaleFactor: 3,
  downscaleThreshold: 500,
};

const THRESHOLDS = { local: 0, global: 1, fixed: 2 };

type ZXingModule = ZXingReaderModule & EmscriptenMemory;

export async function openWasm(compiled: WebAssembly.Module): Promise<GreyReader> {
  return readerOver(await prepare(compiled));
}

export function readerOver(module: ZXingModule): GreyReader {
  let at = 0;
  let room = 0;

  /** Where the pixels now lie; 0 where there is no room for them. */
  function store(luma: Uint8ClampedArray): number {
    if (luma.length > room) {
      module._free(at);
      at = module._malloc(luma.length);
      room = at === 0 ? 0 : luma.length;
    }
    // Asked for each time: a module that grows has another memory.
    if (at !== 0) module.HEAPU8.set(luma, at);
    return at;
  }

  return {
    read({ width, height, luma }: Grey, options: ReadOptions): DecodedCode[] {
      const pixels = store(luma);
      if (pixels === 0) return [];
      const found = module.readBarcodesFromPixmap(pixels, width, height, {
        ...OPTIONS,
        tryHarder: options.harder ?? false,
        tryInvert: options.invert ?? false,
        tryDenoise: (options.denoise ?? false) && !isSlim(width, height),
        binarizer: THRESHOLDS[options.threshold ?? 'local'],
      }) as ZXingVector<ZXingReadResult> & Owned;
      try {
        return Array.from({ length: found.size() }, (_, i) => toCodes(found.get(i))).flat();
      } finally {
        // Nobody else frees it: a day of frames would fill the memory.
        found.delete();
      }
    },
  };
}

/**
 * So slim that its copies, scaled down until the longer side has some 200 px, are left with less than
 * the three px of the other side that ZXing-C++ needs to denoise: it would read outside its memory.
 */
function isSlim(width: number, height: number): boolean {
  return Math.max(width, height) > 40 * Math.min(width, height);
}

/** A code without a text says nothing to anybody. */
function toCodes(result: ZXingReadResult | undefined): DecodedCode[] {
  if (!result?.isValid || result.text === '') return [];
  const { topLeft, topRight, bottomRight, bottomLeft } = result.position;
  const corners = [topLeft, topRight, bottomRight, bottomLeft];
  return [{ text: result.text, corners: corners.map(({ x, y }) => ({ x, y })) }];
}

/** Never asks for the binary by itself: the package would fetch it from another host. */
export function prepare(compiled: WebAssembly.Module): Promise<ZXingModule> {
  return new Promise((resolve, reject) => {
    const overrides = {
      instantiateWasm(
        imports: WebAssembly.Imports,
        done: (instance: WebAssembly.Instance) => void,
      ): WebAssembly.Exports {
        // The package waits for ever where this fails.
        WebAssembly.instantiate(compiled, imports).then(done, reject);
        return {};
      },
    };
    prepareZXingModule({ overrides, fireImmediately: true }).then(
      (module) => resolve(module as ZXingModule),
      reject,
    );
  });
}
