/** Pictures on a canvas of the page, as every reader gets them. */
import type { Picture } from '../../support/sheet.js';
import type { Shot } from './readers.js';

/** Px of the long edge: what 720p cameras give, and enough for nearly every code. */
const LONG_EDGE = 1280;

/** A photo, turned as its EXIF says, at most 1280 px long, on white where it is see-through. */
export async function loadPhoto(url: string): Promise<Shot> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  const bitmap = await createImageBitmap(await response.blob());
  const scale = Math.min(1, LONG_EDGE / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number];
  const { canvas, context } = blankCanvas(width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return shotOf(canvas, context);
}

/** A picture made of plain pixels. */
export function fromPixels({ width, height, data }: Picture): Shot {
  const { canvas, context } = blankCanvas(width, height);
  context.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return shotOf(canvas, context);
}

export function blankCanvas(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  return { canvas, context };
}

export function shotOf(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): Shot {
  return { canvas, image: context.getImageData(0, 0, canvas.width, canvas.height) };
}
