/**
 * The browser's own `BarcodeDetector` (Shape Detection API), taken only where it has shown that it
 * reads: some browsers have one that finds nothing, or mangles what is not English.
 */
import type { DecodedCode, Point } from '../decoder.js';

export interface NativeReader {
  /** Finds nothing where the detector fails; where it does not answer, never again. */
  read(image: ImageBitmapSource): Promise<DecodedCode[]>;
}

interface Detector {
  detect(
    image: ImageBitmapSource,
  ): Promise<readonly { readonly rawValue: string; readonly cornerPoints: readonly Point[] }[]>;
}

export interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** In ms: for the test at the start, and for a picture. A detector may hang with its system service. */
const PATIENCE = { start: 1_000, picture: 500 };

/** Nothing where there is no detector, or it fails the test; `Detector` is the browser's unless told. */
export async function openNative(
  Detector = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector,
): Promise<NativeReader | undefined> {
  const tested = Detector && test(Detector).catch(() => undefined);
  const detector = await within(PATIENCE.start, tested);
  if (!detector) return undefined;
  let hangs = false;
  return {
    async read(image) {
      if (hangs) return [];
      const codes = await within(
        PATIENCE.picture,
        detector.detect(image).catch(() => []),
      );
      hangs = codes === undefined;
      return (codes ?? []).filter(isLegible).map(({ rawValue, cornerPoints }) => ({
        text: rawValue,
        corners: cornerPoints.map(({ x, y }) => ({ x, y })),
      }));
    },
  };
}

async function test(Detector: DetectorClass): Promise<Detector | undefined> {
  if (!(await Detector.getSupportedFormats()).includes('qr_code')) return undefined;
  const detector = new Detector({ formats: ['qr_code'] });
  const plain = await detector.detect(proof(DARK, LIGHT));
  if (plain.length === 0 || !plain.every(isRight)) return undefined;
  // Light on dark may stay unread, since the other reader has its turn too, but not be misread.
  return (await detector.detect(proof(LIGHT, DARK))).every(isRight) ? detector : undefined;
}

/** Nothing where it takes longer. */
function within<Result>(
  ms: number,
  work: Promise<Result> | undefined,
): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, ms, undefined);
    Promise.resolve(work).then(resolve, reject);
  });
}

/** Bytes that are no UTF-8 come as an empty text or with holes in it: the other reader knows better. */
const isLegible = ({ rawValue }: { readonly rawValue: string }) =>
  rawValue !== '' && !rawValue.includes('\ufffd');

const isRight = ({ rawValue }: { readonly rawValue: string }) => rawValue === PROOF_TEXT;

const PROOF_TEXT = 'Phường Mạo Khê';
/** That text as a code of version 2: a row of 25 modules each, dark is 1, in base 36. */
const PROOF_ROWS =
  'jv6v3 a5a9t eixr1 ekxnh el2e5 a6q81 jvfy7 2d4w awmpl 885kp em6yh blpre 64358 ' +
  'hj68g 2t4kc 2j6sy jtpmd 1h5f jw190 a61i2 ekjy7 ejoo7 ejxlu a5sbu jvtfv';
const MODULES = 25;
/** Px a module, and modules of quiet zone. */
const [SCALE, QUIET] = [6, 6];
const [DARK, LIGHT] = [24, 232];

function proof(ink: number, paper: number): ImageData {
  const rows = PROOF_ROWS.split(' ').map((row) => parseInt(row, 36));
  const side = (MODULES + 2 * QUIET) * SCALE;
  const image = new ImageData(side, side);
  for (let i = 0; i < side * side; i++) {
    const row = rows[Math.floor(i / side / SCALE) - QUIET] ?? 0;
    const column = Math.floor((i % side) / SCALE) - QUIET;
    const isInside = column >= 0 && column < MODULES;
    const isDark = isInside && ((row >> (MODULES - 1 - column)) & 1) === 1;
    image.data.fill(isDark ? ink : paper, 4 * i, 4 * i + 3);
    image.data[4 * i + 3] = 255;
  }
  return image;
}
