/**
 * The reader behind `createDecoder`, over `@zxing/browser`; loaded on demand. On its own it reads
 * nothing from a noise of σ 10 on, and a code that fills the frame better at half size: hence the
 * passes, of which each frame of a camera gets another.
 */
import * as zxingBrowser from '@zxing/browser';
import * as zxingLibrary from '@zxing/library';
import type { DecodedCode, Point } from './decoder.js';
import { calm, halve, toGrey, type Grey } from './grey.js';

// A bundler takes the packages' modules; Node takes their CommonJS, which it gives as `default`.
const { BrowserQRCodeReader } = unwrap(zxingBrowser);
const { BinaryBitmap, DecodeHintType, HybridBinarizer, RGBLuminanceSource } = unwrap(zxingLibrary);

interface Pass {
  /** How much larger the picture is than what the pass reads. */
  readonly scale: number;
  readonly prepare: (grey: Grey) => Grey;
}

const PASSES: readonly Pass[] = [
  { scale: 2, prepare: halve },
  { scale: 1, prepare: (grey) => calm(calm(calm(grey))) },
  { scale: 2, prepare: (grey) => calm(halve(grey)) },
  { scale: 1, prepare: calm },
  { scale: 1, prepare: (grey) => grey },
];

const reader = new BrowserQRCodeReader(
  new Map<zxingLibrary.DecodeHintType, unknown>([
    [DecodeHintType.TRY_HARDER, true],
    // Without it a short Vietnamese text may be taken for Shift JIS.
    [DecodeHintType.CHARACTER_SET, 'UTF-8'],
  ]),
);

/** Every pass until one reads. */
export function readFully(image: ImageData): DecodedCode[] {
  const grey = toGrey(image);
  for (const pass of PASSES) {
    const codes = read(grey, pass);
    if (codes.length > 0) return codes;
  }
  return [];
}

/** One pass, another at each turn. */
export function readOnce(image: ImageData, turn: number): DecodedCode[] {
  const pass = PASSES[turn % PASSES.length];
  return pass ? read(toGrey(image), pass) : [];
}

function read(grey: Grey, { scale, prepare }: Pass): DecodedCode[] {
  const { luma, width, height } = prepare(grey);
  try {
    const source = new RGBLuminanceSource(luma, width, height);
    const result = reader.decodeBitmap(new BinaryBitmap(new HybridBinarizer(source)));
    return [{ text: result.getText(), corners: corners(result.getResultPoints(), scale) }];
  } catch {
    // The library throws where it finds nothing, and anything at all on a torn picture.
    return [];
  }
}

/** From the middle of a finder pattern to the edge of the code, in modules. */
const TO_EDGE = 3.5;

/**
 * The library gives the middles of the three finder patterns (bottom left, top left, top right).
 * The corners follow as if the code were a parallelogram: near enough to be drawn.
 */
function corners(points: zxingLibrary.ResultPoint[], scale: number): readonly Point[] {
  const [bottomLeft, topLeft, topRight] = points;
  if (!(bottomLeft && topLeft && topRight)) return [];
  const margin = moduleSize(topLeft) * TO_EDGE;
  const right = axis(topLeft, topRight);
  const down = axis(topLeft, bottomLeft);
  const corner = (alongRight: number, alongDown: number) => ({
    x: scale * (topLeft.getX() + right.x * alongRight + down.x * alongDown),
    y: scale * (topLeft.getY() + right.y * alongRight + down.y * alongDown),
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
