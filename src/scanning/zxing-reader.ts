/**
 * The reader behind `createDecoder`, over `@zxing/browser`; loaded on demand. On its own it reads
 * nothing from a noise of σ 10 on, and a code that fills the frame better at half size: hence the
 * passes, of which each frame of a camera gets another.
 */
import * as zxingBrowser from '@zxing/browser';
import * as zxingLibrary from '@zxing/library';
import type { DecodedCode } from './decoder.js';
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
    const corners = result
      .getResultPoints()
      .map((point) => ({ x: point.getX() * scale, y: point.getY() * scale }));
    return [{ text: result.getText(), corners: around(corners) }];
  } catch {
    // The library throws where it finds nothing, and anything at all on a torn picture.
    return [];
  }
}

type Corner = DecodedCode['corners'][number];

/**
 * The library gives the centres of the three finder patterns (bottom left, top left, top right)
 * and sometimes of the alignment pattern. Three make a parallelogram, near enough to be drawn.
 */
function around(points: readonly Corner[]): readonly Corner[] {
  const [bottomLeft, topLeft, topRight] = points;
  if (!bottomLeft || !topLeft || !topRight) return points;
  const bottomRight = {
    x: bottomLeft.x + topRight.x - topLeft.x,
    y: bottomLeft.y + topRight.y - topLeft.y,
  };
  return [topLeft, topRight, bottomRight, bottomLeft];
}

function unwrap<Module extends object>(module: Module): Module {
  return 'default' in module ? (module.default as Module) : module;
}
