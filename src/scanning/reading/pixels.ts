/** Whatever a picture comes as, its grey pixels. */
import type { Frame } from '../decoder.js';
import { halve, toGrey, type Grey } from './grey.js';

/** The smallest code there is has 21 modules a side. */
const SMALLEST = 21;

/** Whether the picture has as many pixels as it says, and enough for a code. */
export function isWhole(image: Frame): boolean {
  if (!('data' in image)) return sizeOf(image).every((side) => side >= SMALLEST);
  const { width, height, data } = image;
  return (
    Number.isInteger(width) &&
    Number.isInteger(height) &&
    width >= SMALLEST &&
    height >= SMALLEST &&
    data?.length === width * height * 4
  );
}

/** Width and height in px, as the picture is shown; 0 once it is closed. */
export function sizeOf(image: Frame): [width: number, height: number] {
  return 'displayWidth' in image
    ? [image.displayWidth, image.displayHeight]
    : [image.width, image.height];
}

/** Gives back what a picture holds; pixels in an `ImageData` hold nothing. */
export function release(image: Frame): void {
  if ('close' in image) image.close();
}

/** Formats whose first plane is the grey picture itself. */
const PLANAR = /^(I420|I422|I444|NV12)A?$/;

interface Turned {
  /** Degrees; from the WebCodecs draft, not in every engine. */
  readonly rotation?: number;
  readonly flip?: boolean;
}

/** Takes grey pixels out of pictures; frames of a camera share one buffer. */
export class GreyTaker {
  #buffer = new ArrayBuffer(0);
  #canvas: OffscreenCanvas | undefined;

  /**
   * The picture in grey, scaled down where it has more than `most` pixels. What a camera's frame
   * gives is valid until the next is taken. Nothing where the picture has none to give.
   */
  async take(image: Frame, most: number): Promise<Grey | undefined> {
    if (!isWhole(image)) return undefined;
    const [width, height] = sizeOf(image);
    const scale = Math.min(1, Math.sqrt(most / (width * height)));
    if ('data' in image) return halvedTo(most, toGrey(image));
    if ('copyTo' in image && scale === 1) {
      const plane = await this.#firstPlane(image).catch(() => undefined);
      if (plane) return plane;
    }
    const drawn = this.#draw(image, scale);
    return drawn && toGrey(drawn);
  }

  release(): void {
    this.#buffer = new ArrayBuffer(0);
    this.#canvas = undefined;
  }

  /** Luma without a canvas between: a twentieth of the time. */
  async #firstPlane(frame: VideoFrame & Turned): Promise<Grey | undefined> {
    const { format, visibleRect: rect } = frame;
    if (!(format && rect && PLANAR.test(format))) return undefined;
    const { width, height } = rect;
    const isAsShown = width === frame.displayWidth && height === frame.displayHeight;
    if (frame.rotation || frame.flip || !isAsShown) return undefined;
    const size = frame.allocationSize();
    if (this.#buffer.byteLength < size) this.#buffer = new ArrayBuffer(size);
    const [plane] = await frame.copyTo(this.#buffer);
    if (!plane) return undefined;
    const luma = new Uint8ClampedArray(this.#buffer, plane.offset, plane.stride * height);
    return plane.stride === width ? { width, height, luma } : packed(luma, plane.stride, rect);
  }

  #draw(image: VideoFrame | ImageBitmap, scale: number): ImageData | undefined {
    const [width, height] = sizeOf(image).map((side) => Math.max(1, Math.round(side * scale)));
    if (!(width && height)) return undefined;
    const canvas = (this.#canvas ??= new OffscreenCanvas(width, height));
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return undefined;
    // A picture with see-through parts lies on white paper.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  }
}

function halvedTo(most: number, grey: Grey): Grey {
  return grey.luma.length > most ? halvedTo(most, halve(grey)) : grey;
}

/** Rows closed up, in place: each moves to where an earlier one was. */
function packed(
  luma: Uint8ClampedArray<ArrayBuffer>,
  stride: number,
  { width, height }: { readonly width: number; readonly height: number },
): Grey {
  for (let row = 1; row < height; row++) {
    luma.copyWithin(row * width, row * stride, row * stride + width);
  }
  return { width, height, luma: luma.subarray(0, width * height) };
}
