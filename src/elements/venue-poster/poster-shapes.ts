/** A drawing with its text turned into outlines: what the preview, the SVG and the PNG are made of. */
import { INKS, type PosterDrawing } from './poster-drawing.js';
import type { Weight } from './poster-text.js';

export interface TextOutliner {
  /** An SVG path for a text from x = 0 on the baseline, y upwards, in `unitsPerEm` to the em. */
  outline(text: string, weight: Weight, spacing: number): string;
  readonly unitsPerEm: number;
}

/** A path in its own units, placed by a scale and then a shift, in mm. */
export interface PosterShape {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly colour: string;
  /** Filled where absent; else drawn with a round pen of that width in the path's own units. */
  readonly pen?: number;
  /** Edges on whole pixels, for the QR. */
  readonly crisp?: boolean;
}

export function posterShapes(
  { marks }: Pick<PosterDrawing, 'marks'>,
  outliner: TextOutliner,
): PosterShape[] {
  return marks.map((mark) => {
    const { x, y } = mark;
    const colour = INKS[mark.ink];
    switch (mark.kind) {
      case 'text': {
        const scale = mark.size / outliner.unitsPerEm;
        const d = outliner.outline(mark.text, mark.weight, mark.spacing);
        return { d, x, y, scaleX: scale, scaleY: -scale, colour };
      }
      case 'fill':
        return { d: mark.d, x, y, scaleX: mark.scale, scaleY: mark.scale, colour, crisp: true };
      case 'line': {
        const { d, scale } = mark;
        return { d, x, y, scaleX: scale, scaleY: scale, colour, pen: mark.weight / scale };
      }
    }
  });
}

/** The `transform` of a shape, as SVG writes it. */
export function shapeTransform({ x, y, scaleX, scaleY }: PosterShape): string {
  return `translate(${short(x)} ${short(y)}) scale(${short(scaleX)} ${short(scaleY)})`;
}

function short(value: number): number {
  return Number(value.toFixed(6));
}
