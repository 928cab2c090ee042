/** `@zxing/browser` on grey pixels: the reader where a policy or the device refuses WebAssembly. */
import * as zxingBrowser from '@zxing/browser';
import * as zxingLibrary from '@zxing/library';
import type { DecodedCode, Point } from '../decoder.js';
import { calm } from './filters.js';
import { halve, type Grey } from './grey.js';
import { GreyPictureReader } from './grey-picture-reader.js';
import { moved, type ReadOptions } from './passes.js';
import type { PictureReader } from './worker-reader.js';

// A bundler takes the packages' modules; Node takes their CommonJS, which it gives as `default`.
const { BrowserQRCodeReader } = unwrap(zxingBrowser);
const {
  BinaryBitmap,
  DecodeHintType,
  GlobalHistogramBinarizer,
  HybridBinarizer,
  RGBLuminanceSource,
} = unwrap(zxingLibrary);

/** The library knows no fixed level; a picture that is black and white has only one to be found. */
const BINARIZERS = {
  local: HybridBinarizer,
  global: GlobalHistogramBinarizer,
  fixed: GlobalHistogramBinarizer,
};

/**
 * The library reads nothing from a noise of σ 10 on, and a code that fills the frame better at half
 * size: so it is shown smoothed copies. It knows no light code on a dark ground either.
 */
const COPIES: readonly ((grey: Grey) => Grey)[] = [
  halve,
  (grey) => calm(calm(calm(grey))),
  (grey) => calm(halve(grey)),
  calm,
  (grey) => grey,
  (grey) => inverted(calm(halve(grey))),
];

/** Without the hint a short Vietnamese text may be taken for Shift JIS. */
const vietnamese = new BrowserQRCodeReader(
  new Map<zxingLibrary.DecodeHintType, unknown>([
    [DecodeHintType.TRY_HARDER, true],
    [DecodeHintType.CHARACTER_SET, 'UTF-8'],
  ]),
);
/** For bytes that are no UTF-8. */
const other = new BrowserQRCodeReader(new Map([[DecodeHintType.TRY_HARDER, true]]));

/** A glance sees one copy, a harder look two; the next takes those that follow. */
export function openZxing(): PictureReader {
  let turn = 0;
  return new GreyPictureReader('zxing-js', {
    read(grey, options) {
      for (let looks = options.harder ? 2 : 1; looks > 0; looks--) {
        const copy = COPIES[turn++ % COPIES.length]?.(grey) ?? grey;
        const found = readOnce(copy, options);
        const scale = { across: grey.width / copy.width, down: grey.height / copy.height };
        if (found) return moved([found], scale);
      }
      return [];
    },
  });
}

function readOnce({ width, height, luma }: Grey, options: ReadOptions): DecodedCode | undefined {
  try {
    const source = new RGBLuminanceSource(luma, width, height);
    const Binarizer = BINARIZERS[options.threshold ?? 'local'];
    const decode = (reader: zxingBrowser.BrowserQRCodeReader) =>
      reader.decodeBitmap(new BinaryBitmap(new Binarizer(source)));
    const first = decode(vietnamese);
    const result = first.getText().includes('\ufffd') ? decode(other) : first;
    const text = result.getText();
    return text === '' ? undefined : { text, corners: corners(result.getResultPoints()) };
  } catch {
    // The library throws where it finds nothing, and anything at all on a torn picture.
    return undefined;
  }
}

function inverted({ width, height, luma }: Grey): Grey {
  return { width, height, luma: luma.map((level) => 255 - level) };
}

/** From the middle of a finder pattern to the edge of the code, in modules. */
const TO_EDGE = 3.5;

/**
 * The library gives the middles of the three finder patterns (bottom left, top left, top right).
 * The corners follow as if the code were a parallelogram: near enough to be drawn.
 */
function corners(points: zxingLibrary.ResultPoint[]): readonly Point[] {
  const [bottomLeft, topLeft, topRight] = points;
  if (!(bottomLeft && topLeft && topRight)) return [];
  const margin = moduleSize(topLeft) * TO_EDGE;
  const right = axis(topLeft, topRight);
  const down = axis(topLeft, bottomLeft);
  const corner = (alongRight: number, alongDown: number) => ({
    x: topLeft.getX() + right.x * alongRight + down.x * alongDown,
    y: topLeft.getY() + right.y * alongRight + down.y * alongDown,
  });
  const [near, far, low] = [-margin, right.length + margin, down.length + margin];
  return [corner(near, near), corner(far, near), corner(far, low), corner(near, low)];
}

/** Px a module; the library's finder patterns know it, but it does not export their class. */
function moduleSize(
  point: zxingLibrary.ResultPoint & { getEstimatedModuleSize?: unknown },
): number {
  const ask = point.getEstimatedModuleSize;
  return typeof ask === 'function' ? Number(ask.call(point)) : 0;
}

/** From one point to the other: a step of one px, and how many there are. */
function axis(from: zxingLibrary.ResultPoint, to: zxingLibrary.ResultPoint) {
  const [x, y] = [to.getX() - from.getX(), to.getY() - from.getY()];
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length, length };
}

function unwrap<Module extends object>(module: Module): Module {
  return 'default' in module ? (module.default as Module) : module;
}
