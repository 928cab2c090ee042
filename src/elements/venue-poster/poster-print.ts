/** Prints a poster alone, on a sheet of its own size. */
import { drawingsJob } from '../parts/print-drawings.js';
import { print, printFrame, type PrintJob } from '../parts/print-frame.js';
import type { PosterDrawing } from './poster-drawing.js';
import type { PosterShape } from './poster-shapes.js';
import { posterView } from './poster-view.js';

/** Opens the browser's print dialogue. The title becomes the name of a PDF printed to a file. */
export function printPoster(
  drawing: PosterDrawing,
  shapes: readonly PosterShape[],
  title: string,
): Promise<void> {
  return print(printJob(drawing, shapes, title));
}

/** The frame that is printed: one page of the poster's size, out of sight. */
export function posterFrame(
  drawing: PosterDrawing,
  shapes: readonly PosterShape[],
  title: string,
): Promise<HTMLIFrameElement> {
  return printFrame(printJob(drawing, shapes, title));
}

function printJob(drawing: PosterDrawing, shapes: readonly PosterShape[], title: string): PrintJob {
  const { width, height } = drawing;
  return drawingsJob({ width, height, title, pages: [posterView(drawing, shapes, title)] });
}
