/** Reads QR codes that the product drew, from the very path that the page shows. */
import * as zxing from '@zxing/library';
import type { QrImage } from '../../src/codes/qr-image.js';

const { BinaryBitmap, DecodeHintType, GlobalHistogramBinarizer, QRCodeReader, RGBLuminanceSource } =
  unwrap(zxing);

/** Pixels a module. */
const SCALE = 4;

/** The modules that a path makes dark, row by row. */
export function modulesOf({ size, path }: QrImage): boolean[][] {
  const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const runs = /M(\d+) (\d+)h(\d+)v1h-(\d+)z/gy;
  let length = 0;
  for (const [run, x, y, width, back] of path.matchAll(runs)) {
    if (width !== back) throw new Error(`a run that does not close: ${run}`);
    for (let i = 0; i < Number(width); i++) {
      const row = modules[Number(y)];
      if (!row || Number(x) + i >= size) throw new Error(`outside the image: ${run}`);
      row[Number(x) + i] = true;
    }
    length += run.length;
  }
  if (length !== path.length) throw new Error('a path of other commands');
  return modules;
}

/** The text that a reader finds in the image. */
export function readImage(image: QrImage): string {
  const modules = modulesOf(image);
  const side = image.size * SCALE;
  const luminance = Uint8ClampedArray.from({ length: side * side }, (_, i) => {
    const dark = modules[Math.floor(i / side / SCALE)]?.[Math.floor((i % side) / SCALE)];
    return dark ? 0 : 255;
  });
  const source = new RGBLuminanceSource(luminance, side, side);
  // Nothing is tilted or blurred here, so nothing has to be searched for: the detector misses some
  // clean images, which would say nothing about the drawing.
  const hints = new Map([[DecodeHintType.PURE_BARCODE, true]]);
  const bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(source));
  return new QRCodeReader().decode(bitmap, hints).getText();
}

/** Node sees a CommonJS package here, bundlers an ES module. */
function unwrap<Module extends object>(module: Module): Module {
  return 'default' in module ? (module.default as Module) : module;
}
