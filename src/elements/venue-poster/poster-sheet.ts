/** Collects a poster's marks: places text by its baseline, drawings by their corner, the QR by its box. */
import { QUIET_ZONE, qrImage } from '../../codes/qr-image.js';
import { lotusArt, type Art } from './poster-art.js';
import type { Ink, PlacedSymbol, PosterContent, PosterMark } from './poster-drawing.js';
import { fitText, type TextBox, type TextMeasurer, type Weight, wrap } from './poster-text.js';

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

/** Where the dark part goes, and how far its quiet zone may reach on each side, mm. */
export interface SymbolPlace {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly quiet: number;
}

export interface LetterheadPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the ward's mark; the text stands on the same ground. */
  readonly height: number;
  readonly size: number;
  readonly pen: number;
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
    const box = { width, height: Infinity, largest: size, smallest: size * 0.6, weight, most: 1 };
    const { lines, size: fitted } = fitText(text, box, this.#measurer);
    const line = lines[0]?.text ?? '';
    // Spacing follows every letter; at the end of a line it would only push the text in.
    const taken = this.widthOf(line, { ...style, size: fitted }) - spacing * fitted;
    this.text(line, style.end ? x - taken : x, baseline, { ...style, size: fitted });
  }

  /** Lines as large as their box lets them be, their ink centred in its height. */
  block(text: string, x: number, top: number, box: TextBox, ink: Ink): void {
    const { lines, size, height } = fitText(text, box, this.#measurer);
    const slack = (box.height - height) / 2;
    for (const line of lines) {
      this.text(line.text, x, top + slack + line.baseline, { size, weight: box.weight, ink });
    }
  }

  /** A line drawing in a box of that height, in green with its one accent in lotus. */
  art(art: Art, x: number, y: number, height: number, weight: number): void {
    const scale = height / art.height;
    const place = { kind: 'line', x, y, scale, weight } as const;
    if (art.lines !== '') this.marks.push({ ...place, d: art.lines, ink: 'green' });
    if (art.accent !== '') this.marks.push({ ...place, d: art.accent, ink: 'lotus' });
  }

  rule(x: number, y: number, width: number, weight: number): void {
    this.marks.push({
      kind: 'line',
      d: `M0 0H${round(width)}`,
      x,
      y,
      scale: 1,
      weight,
      ink: 'green',
    });
  }

  /** The ward's line with its mark at one end, the entrance at the other in what room is left. */
  letterhead({ wardName = '', entranceName = '' }: PosterContent, place: LetterheadPlace): void {
    const { x, y, width, height, size, pen } = place;
    const baseline = y + height * 0.86;
    const gap = size * 0.7;
    const style = { size, ink: 'ink' } as const;
    this.art(lotusArt, x, y, height, pen);
    const start = x + (lotusArt.width / lotusArt.height) * height + gap;
    const end = x + width;
    const ward = { ...style, weight: 'regular' } as const;
    const entrance = { ...style, weight: 'bold' } as const;
    const wanted = this.widthOf(wardName, ward);
    const alsoWanted = this.widthOf(entranceName, entrance);
    const room = end - start - (wanted > 0 && alsoWanted > 0 ? 2 * gap : 0);
    // Where both cannot have their full size, both give way alike.
    const share = Math.min(1, room / (wanted + alsoWanted || 1)) * 1.001;
    if (wanted > 0) this.line(wardName, start, baseline, { ...ward, width: wanted * share });
    if (alsoWanted > 0) {
      const width = alsoWanted * share;
      this.line(entranceName, end, baseline, { ...entrance, width, end: true });
    }
  }

  /** Small text on as many lines as it takes, from baseline `y` on; gives the next baseline. */
  paragraph(
    text: string,
    { x, y, width, leading }: { x: number; y: number; width: number; leading: number },
    style: TextStyle,
  ): number {
    const lines = wrap(text, width / style.size, style.weight, this.#measurer);
    lines.forEach((line, i) => this.text(line, x, y + i * leading, style));
    return y + lines.length * leading;
  }

  /** The QR in a square, made smaller only where its quiet zone would not find room around it. */
  symbol(text: string, place: SymbolPlace): PlacedSymbol {
    const { size, path } = qrImage(text);
    const modules = size - 2 * QUIET_ZONE;
    const most = (place.side + 2 * place.quiet) / size;
    const module = Math.min(place.side / modules, most);
    const side = module * modules;
    const x = place.x + (place.side - side) / 2;
    const y = place.y + (place.side - side) / 2;
    const quiet = QUIET_ZONE * module;
    this.marks.push({
      kind: 'fill',
      d: path,
      x: x - quiet,
      y: y - quiet,
      scale: module,
      ink: 'black',
    });
    return { x, y, side, module };
  }
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
