/**
 * Who takes part in `npm run bench -- scan`: our ladder and the packages that pages read QR codes
 * with today, each as its makers' manual uses it on a still picture, and for QR codes alone.
 */
import { BrowserQRCodeReader } from '@zxing/browser';
import { Exception } from '@zxing/library';
import { Html5QrcodeShim } from 'html5-qrcode/esm/code-decoder.js';
import { BaseLoggger, Html5QrcodeSupportedFormats } from 'html5-qrcode/esm/core.js';
import jsqrModule from 'jsqr';
import qrScannerModule from 'qr-scanner';
import decodeQR from 'qr/decode.js';
import {
  prepareZXingModule,
  purgeZXingModule,
  readBarcodes,
  type ReaderOptions,
} from 'zxing-wasm/reader';
import { createDecoder } from '../../../src/scanning/decoder.js';
import { openCheapPass, openLive } from './live.js';

const jsqr = unwrap(jsqrModule);
const QrScanner = unwrap(qrScannerModule);

/** A picture in the forms that the packages take; nobody may keep or change it. */
export interface Shot {
  readonly image: ImageData;
  /** The same pixels. */
  readonly canvas: HTMLCanvasElement;
}

/**
 * Gets its picture ready, which does not count, and gives what reads it: the texts found. That
 * rejects where the package broke, not where it found nothing.
 */
export type Reader = (shot: Shot) => () => Promise<readonly string[]>;

/** In the order in which they are printed. */
export const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  wardkit: async () => {
    const decoder = createDecoder();
    await decoder.load();
    return still(async ({ image }) => texts(await decoder.decode(image)));
  },
  'wardkit, cheap pass': () => openCheapPass(wasmFile('zxing_reader.wasm')),
  'wardkit, live': openLive,
  'zxing-wasm': () => zxingWasm({}),
  // Off by default, and its best single configuration on photos.
  'zxing-wasm+tryDenoise': () => zxingWasm({ tryDenoise: true }),
  '@zxing/browser': async () => {
    const reader = new BrowserQRCodeReader();
    return still(async ({ canvas }) => {
      try {
        return [reader.decodeFromCanvas(canvas).getText()];
      } catch (error) {
        return nothing(error instanceof Exception, error);
      }
    });
  },
  // What stands behind both its camera and its file scan, without the drawing around them.
  'html5-qrcode': async () => {
    const formats = [Html5QrcodeSupportedFormats.QR_CODE];
    const shim = new Html5QrcodeShim(formats, true, false, new BaseLoggger(false));
    return still(async ({ canvas }) => {
      try {
        return [(await shim.decodeRobustlyAsync(canvas)).text];
      } catch (error) {
        return nothing(isUnread(error), error);
      }
    });
  },
  jsqr: async () =>
    still(async ({ image }) => {
      const code = jsqr(image.data, image.width, image.height);
      return code ? [code.data] : [];
    }),
  'qr-scanner': async () => {
    const qrEngine = await QrScanner.createQrEngine();
    // As `scanImage` does with an engine of its own, which it would start anew for each picture.
    if (qrEngine instanceof Worker) qrEngine.postMessage({ type: 'inversionMode', data: 'both' });
    return still(async ({ canvas }) => {
      try {
        const options = { qrEngine, returnDetailedScanResult: true } as const;
        return [(await QrScanner.scanImage(canvas, options)).data];
      } catch (error) {
        return nothing(error === QrScanner.NO_QR_CODE_FOUND, error);
      }
    });
  },
  qr: async () =>
    still(async ({ image }) => {
      try {
        return [decodeQR(image)];
      } catch (error) {
        // It throws where it finds nothing, each time in other words.
        return nothing(error instanceof Error && !(error instanceof TypeError), error);
      }
    }),
};

/** Reads the picture as it is. */
function still(read: (shot: Shot) => Promise<readonly string[]>): Reader {
  return (shot) => () => read(shot);
}

/** Unless told otherwise zxing-wasm would fetch it from another host. */
function wasmFile(name: string): string {
  return new URL(`/zxing-wasm/${name}`, location.href).href;
}

const AS_WRITTEN: ReaderOptions = {
  // `QRCode` would be a family, with Micro and rMQR codes.
  formats: ['QRCodeModel2'],
  // Else it makes control characters readable for people, which would count as wrong.
  textMode: 'Plain',
};

async function zxingWasm(options: ReaderOptions): Promise<Reader> {
  const overrides = { locateFile: wasmFile };
  const prepare = () => prepareZXingModule({ overrides, fireImmediately: true });
  await prepare();
  return still(async ({ image }) => {
    try {
      return texts(await readBarcodes(image, { ...AS_WRITTEN, ...options }));
    } catch (error) {
      purgeZXingModule();
      await prepare();
      throw error;
    }
  });
}

function texts(codes: readonly { text: string }[]): string[] {
  return codes.map(({ text }) => text);
}

/** Most say by an exception that there was nothing. */
function nothing(expected: boolean, error: unknown): [] {
  if (expected) return [];
  throw error;
}

/** Its fork of `@zxing/library` does not export the classes of what it throws. */
function isUnread(error: unknown): boolean {
  return /NotFound|Checksum|Format|MultiFormat/.test(String(error));
}

/** Node takes these packages' CommonJS, whose export is `default`; a bundler takes it out of there. */
function unwrap<Export>(module: { default: Export }): Export {
  return 'default' in module ? module.default : module;
}
