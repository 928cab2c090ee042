/** Collects a poster's marks: places text by its baseline, drawings by their corner, the QR by its box. */
import { QUIET_ZONE, qrImage } from '../../codes/qr-image.js';
import type { Art } from './poster-art.js';
import type { Ink, PlacedSymbol, PosterMark } from './poster-drawing.js';
import {
  blockHeight,
  CAP_HEIGHT,
  fitText,
  LEADING,
  type TextBox,
  type TextMeasurer,
  type Weight,
} from './poster-text.js';

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Ink;
  /** em between letters. */
  readonly spacing?: number;
}

export interface LineStyle extends TextStyle {
  /** The room there is, mm. */
  readonly width: number;
  /** Set against its end instead of its start. */
  readonly end?: boolean;
}

export class Sheet {
  readonly marks: PosterMark[] = [];
  readonly #measurer: TextMeasurer;

  constructor(measurer: TextMeasurer) {
    this.#measurer = measurer;
  }

  /** The width a text takes, mm. */
  widthOf(text: string, { size, weight, spacing = 0 }: TextStyle): number {
    return (this.#measurer.width(text, weight) + spacing * [...text].length) * size;
  }

  text(text: string, x: number, baseline: number, style: TextStyle): void {
    if (text === '') return;
    const { size, weight, ink, spacing = 0 } = style;
    this.marks.push({ kind: 'text', text, x, y: baseline, size, weight, ink, spacing });
  }

  /** One line, made smaller to keep to a width; `x` is its start, or its end where it says so. */
  line(text: string, x: number, baseline: number, style: LineStyle): void {
    const { size, weight, width, spacing = 0 } = style;
    const box = { width, height: size, largest: size, smallest: size * 0.6, weight };
    const { lines, size: fitted } = fitText(text, box, this.#measurer, 1);
    const [line = ''] = lines;
    // Spacing follows every letter; at the end of a line it would only push the text in.
    const taken = this.widthOf(line, { ...style, size: fitted }) - spacing * fitted;
    this.text(line, style.end ? x - taken : x, baseline, { ...style, size: fitted });
  }

  /** Lines as large as their box lets them be, centred in its height. */
  block(text: string, x: number, top: number, box: TextBox, ink: Ink): void {
    const { lines, size } = fitText(text, box, this.#measurer);
    const slack = box.height - blockHeight(lines.length) * size;
    lines.forEach((line, i) => {
      const baseline = top + slack / 2 + (CAP_HEIGHT + i * LEADING) * size;
      this.text(line, x, baseline, { size, weight: box.weight, ink });
    });
  }

  /** A line drawing in a box of that height, in green with its one accent in lotus. */
  art(art: Art, x: number, y: number, height: number, weight: number): void {
    const scale = height / art.height;
    const place = { kind: 'line', x, y, scale, weight } as const;
    if (art.lines !== '') this.marks.push({ ...place, d: art.lines, ink: 'green' });
    if (art.accent !== '') this.marks.push({ ...place, d: art.accent, ink: 'lotus' });
  }

  rule(x: number, y: number, width: number, weight: number): void {
    this.marks.push({ kind: 'line', d: `M0 0H${round(width)}`, x, y, scale: 1, weight, ink: 'green' });
  }

  /** The QR as large as a square box holds with its quiet zone. */
  symbol(text: string, x: number, y: number, box: number): PlacedSymbol {
    const { size, path } = qrImage(text);
    const module = box / size;
    this.marks.push({ kind: 'fill', d: path, x, y, scale: module, ink: 'black' });
    const quiet = QUIET_ZONE * module;
    return { x: x + quiet, y: y + quiet, side: box - 2 * quiet, module };
  }
}

export function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
