/**
 * What a poster says, its sizes, and the few kinds of mark it is drawn with. Lengths are
 * millimetres from the page's top left corner.
 */
import { portraitPoster } from './poster-portrait.js';
import { squarePoster } from './poster-square.js';
import { printable, type TextMeasurer, type Weight } from './poster-text.js';

export const POSTER_SIZES = ['a4', 'a5', 'square'] as const;
export type PosterSize = (typeof POSTER_SIZES)[number];

/** Width and height of the paper, mm. */
export const POSTER_PAPER: Record<PosterSize, { readonly width: number; readonly height: number }> =
  {
    a4: { width: 210, height: 297 },
    a5: { width: 148, height: 210 },
    square: { width: 150, height: 150 },
  };

export interface PosterContent {
  readonly venueName: string;
  /** Only where a venue has several, so that each poster hangs at its own door. */
  readonly entranceName?: string;
  /** The ward's line. */
  readonly wardName?: string;
  /** What the QR says. */
  readonly codeText: string;
  /** Typed where it cannot be scanned. */
  readonly shortCode: string;
}

/** Colours for print: each is dark enough to stay solid in a black photocopy. */
export const INKS = {
  black: '#000000',
  ink: '#14211c',
  green: '#0a5c4a',
  lotus: '#a01f54',
} as const;
export type Ink = keyof typeof INKS;

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly ink: Ink;
}

/** A filled outline: `d` is an SVG path in units of `scale` mm around (x, y). */
export interface FillMark extends Placed {
  readonly kind: 'fill';
  readonly d: string;
  readonly scale: number;
}

/** A path drawn with a round pen; `weight` in mm. */
export interface LineMark extends Placed {
  readonly kind: 'line';
  readonly d: string;
  readonly scale: number;
  readonly weight: number;
}

/** A run of text from x on, on the baseline y; `size` is the em in mm, `spacing` in em. */
export interface TextMark extends Placed {
  readonly kind: 'text';
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly spacing: number;
}

export type PosterMark = FillMark | LineMark | TextMark;

/** Where the QR stands: its dark part without the quiet zone, and one module's side. */
export interface PlacedSymbol {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly module: number;
}

export interface PosterDrawing {
  readonly size: PosterSize;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PosterMark[];
  readonly symbol: PlacedSymbol;
}

/**
 * Lays a poster out.
 * @throws RangeError if the code's text fits no QR code.
 */
export function posterDrawing(
  content: PosterContent,
  size: PosterSize,
  measurer: TextMeasurer,
): PosterDrawing {
  const clean: PosterContent = {
    venueName: printable(content.venueName, measurer),
    codeText: content.codeText,
    shortCode: printable(content.shortCode, measurer),
    ...(content.entranceName && { entranceName: printable(content.entranceName, measurer) }),
    ...(content.wardName && { wardName: printable(content.wardName, measurer) }),
  };
  const { width, height } = POSTER_PAPER[size];
  const drawn =
    size === 'square'
      ? squarePoster(clean, measurer)
      : portraitPoster(clean, measurer, { width, height });
  return { size, width, height, ...drawn };
}
