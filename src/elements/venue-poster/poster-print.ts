/**
 * Prints a poster alone, whatever page it is embedded in: from a frame of its own, on a sheet of
 * its own size. Under a strict CSP, so without a style element and without markup in a string.
 */
import { render } from 'lit';
import type { PosterDrawing } from './poster-drawing.js';
import type { PosterShape } from './poster-shapes.js';
import { posterView } from './poster-view.js';

let frame: HTMLIFrameElement | undefined;

/** Opens the browser's print dialogue. The title becomes the name of a PDF printed to a file. */
export async function printPoster(
  drawing: PosterDrawing,
  shapes: readonly PosterShape[],
  title: string,
): Promise<void> {
  frame?.remove();
  frame = await posterFrame(drawing, shapes, title);
  const printed = frame;
  const { contentWindow: view } = printed;
  // Where there is no such event, as on iOS, the frame stays until the next poster.
  view?.addEventListener('afterprint', () => setTimeout(() => printed.remove()));
  view?.focus();
  view?.print();
}

/** The frame that is printed: one page of the poster's size, out of sight. */
export async function posterFrame(
  drawing: PosterDrawing,
  shapes: readonly PosterShape[],
  title: string,
): Promise<HTMLIFrameElement> {
  const made = document.createElement('iframe');
  made.setAttribute('aria-hidden', 'true');
  made.tabIndex = -1;
  // Firefox prints nothing from a frame that is not displayed.
  const hiding = { position: 'fixed', inset: 'auto 100% 100% auto', border: '0', opacity: '0' };
  Object.assign(made.style, hiding);
  // Firefox loads even an empty frame in a later task, and would throw away what is put in before.
  await new Promise((resolve) => {
    made.addEventListener('load', resolve, { once: true });
    document.body.append(made);
  });
  const inside = made.contentDocument;
  const view = inside?.defaultView;
  if (!inside || !view) throw new Error('the frame to print from has no page');
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(printStyles(drawing));
  inside.adoptedStyleSheets = [sheet];
  inside.documentElement.lang = 'vi';
  inside.title = title;
  render(posterView(drawing, shapes, title), inside.body);
  return made;
}

/** A hair less than the page is tall: rounding must not bring out a second, empty page. */
function printStyles({ width, height }: PosterDrawing): string {
  return `
    @page { size: ${width}mm ${height}mm; margin: 0; }
    html, body { margin: 0; block-size: ${height - 0.3}mm; overflow: hidden; }
    svg { display: block; inline-size: ${width}mm; block-size: ${height}mm; }
  `;
}
