/** A poster as part of a page: its preview, and what is printed. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PosterDrawing } from './poster-drawing.js';
import { shapeTransform, type PosterShape } from './poster-shapes.js';

export function posterView(
  drawing: Pick<PosterDrawing, 'width' | 'height'>,
  shapes: readonly PosterShape[],
  label: string,
): TemplateResult {
  const { width, height } = drawing;
  return html`<svg
    part="poster"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
  >
    ${paperView(drawing, shapes)}
  </svg>`;
}

/** A drawing on its white paper, to stand in an `svg` whose view box is as large, in mm. */
export function paperView(
  { width, height }: Pick<PosterDrawing, 'width' | 'height'>,
  shapes: readonly PosterShape[],
): SVGTemplateResult {
  return svg`<path fill="#fff" d="M0 0H${width}V${height}H0Z" />${shapes.map(viewShape)}`;
}

function viewShape(shape: PosterShape): SVGTemplateResult {
  const { d, colour, pen, crisp } = shape;
  const transform = shapeTransform(shape);
  if (pen === undefined) {
    const rendering = crisp ? 'crispEdges' : 'auto';
    return svg`<path fill=${colour} shape-rendering=${rendering} transform=${transform} d=${d} />`;
  }
  return svg`<path
    fill="none"
    stroke=${colour}
    stroke-width=${pen}
    stroke-linecap="round"
    stroke-linejoin="round"
    transform=${transform}
    d=${d}
  />`;
}
