/** Lines around codes, over the picture they were found in. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FrameReading, Point } from '../../scanning.js';

export interface OutlineOptions {
  readonly reading: Omit<FrameReading, 'trouble'>;
  /** The picture is shown as a mirror shows it. */
  readonly isMirrored: boolean;
  /** The whole picture is seen; else it is cropped to fill the view. */
  readonly isWhole?: boolean;
  /** Each outline bears a number, from 1. */
  readonly isNumbered?: boolean;
}

/** Cropped or fitted in the same way as the picture under it. */
export function outlines(options: OutlineOptions): TemplateResult | typeof nothing {
  const { reading, isMirrored, isWhole, isNumbered } = options;
  const { width, height, codes } = reading;
  if (!(width > 0 && height > 0)) return nothing;
  const seen = ({ x, y }: Point): Point => ({ x: isMirrored ? width - x : x, y });
  return html`<svg
    part="outlines"
    class="outlines"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="xMidYMid ${isWhole ? 'meet' : 'slice'}"
    aria-hidden="true"
  >
    ${codes.map(({ corners }, index) => {
      const points = corners.map(seen);
      if (points.length < 3) return nothing;
      const line = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
      return svg`<polygon part="outline" class="outline" points=${line} />
        ${isNumbered ? badge(index + 1, middle(points), Math.min(width, height)) : nothing}`;
    })}
  </svg>`;
}

/** Large enough to be found at arm's length. */
function badge(number: number, { x, y }: Point, size: number): TemplateResult {
  return svg`<g class="badge">
    <circle cx=${x} cy=${y} r=${size * 0.06} />
    <text x=${x} y=${y} font-size=${size * 0.075}>${number}</text>
  </g>`;
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}
