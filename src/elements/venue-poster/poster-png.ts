/** Draws a poster as a PNG for print. */
import type { PosterDrawing } from './poster-drawing.js';
import type { PosterShape } from './poster-shapes.js';
import { withResolution } from './png-resolution.js';

const DOTS_PER_INCH = 300;
const DOTS_PER_MM = DOTS_PER_INCH / 25.4;

/** `undefined` where the browser refuses a picture this large: an A4 has 8.7 million dots. */
export async function posterPng(
  drawing: PosterDrawing,
  shapes: readonly PosterShape[],
): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * DOTS_PER_MM);
  canvas.height = Math.round(drawing.height * DOTS_PER_MM);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const shape of shapes) draw(context, shape);
  // Some browsers refuse by handing out a canvas that stays empty.
  if (!isDrawn(context, drawing)) return undefined;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // Lets go of the pixels at once rather than at the next collection.
  canvas.width = 0;
  if (!blob) return undefined;
  const bytes = withResolution(new Uint8Array(await blob.arrayBuffer()), DOTS_PER_INCH);
  return new Blob([bytes], { type: 'image/png' });
}

function draw(context: CanvasRenderingContext2D, shape: PosterShape): void {
  const { d, x, y, scaleX, scaleY, colour, pen } = shape;
  const dots = DOTS_PER_MM;
  context.setTransform(scaleX * dots, 0, 0, scaleY * dots, x * dots, y * dots);
  const path = new Path2D(d);
  if (pen === undefined) {
    context.fillStyle = colour;
    context.fill(path);
  } else {
    context.strokeStyle = colour;
    context.lineWidth = pen;
    context.stroke(path);
  }
}

/** Whether the QR's first corner is dark, as it always is. */
function isDrawn(
  context: CanvasRenderingContext2D,
  { symbol: { x, y, module } }: PosterDrawing,
): boolean {
  const [left, top] = [x + module / 2, y + module / 2].map((mm) => Math.round(mm * DOTS_PER_MM));
  const [red = 255, , , alpha = 0] = context.getImageData(left ?? 0, top ?? 0, 1, 1).data;
  return red < 64 && alpha === 255;
}
