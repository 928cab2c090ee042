/** Writes a poster as an SVG document that needs nothing else: no font, no style, no link. */
import type { PosterDrawing } from './poster-drawing.js';
import { shapeTransform, type PosterShape } from './poster-shapes.js';

export interface PosterTexts {
  /** What the poster is, for its file's title. */
  readonly title: string;
  /** What it says, for those who hear it. */
  readonly description: string;
}

export function posterSvg(
  { width, height }: PosterDrawing,
  shapes: readonly PosterShape[],
  { title, description }: PosterTexts,
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" ` +
    `viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="poster-title poster-desc">` +
    `<title id="poster-title">${escape(title)}</title>` +
    `<desc id="poster-desc">${escape(description)}</desc>` +
    `<path fill="#fff" d="M0 0H${width}V${height}H0Z"/>` +
    shapes.map(writeShape).join('') +
    '</svg>'
  );
}

function writeShape(shape: PosterShape): string {
  const paint =
    shape.pen === undefined
      ? `fill="${shape.colour}"`
      : `fill="none" stroke="${shape.colour}" stroke-width="${Number(shape.pen.toFixed(4))}" ` +
        'stroke-linecap="round" stroke-linejoin="round"';
  const crisp = shape.crisp ? ' shape-rendering="crispEdges"' : '';
  return `<path ${paint}${crisp} transform="${shapeTransform(shape)}" d="${shape.d}"/>`;
}

/** Everything that XML 1.0 cannot hold, even escaped, goes: control characters, half surrogates. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
