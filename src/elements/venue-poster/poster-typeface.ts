/** Be Vietnam Pro for posters: measures, outlines and embeds. Loaded on demand, with its fonts. */
import fontkit, { type Font, type GlyphRun } from '@pdf-lib/fontkit';
import { FONT_FILES } from './poster-fonts.js';
import type { TextOutliner } from './poster-shapes.js';
import type { TextMeasurer, Weight } from './poster-text.js';

type FontFiles = Readonly<Record<Weight, Uint8Array<ArrayBuffer>>>;

/** Fitting a text tries the same lines at many sizes; shaping one is slow, so widths are kept. */
const WIDTHS_KEPT = 5000;

export class PosterTypeface implements TextMeasurer, TextOutliner {
  readonly files: FontFiles;
  readonly unitsPerEm: number;
  readonly #fonts: Readonly<Record<Weight, Font>>;
  readonly #widths = new Map<string, number>();

  constructor(files: FontFiles) {
    this.files = files;
    this.#fonts = { regular: fontkit.create(files.regular), bold: fontkit.create(files.bold) };
    this.unitsPerEm = this.#fonts.bold.unitsPerEm;
  }

  has(codePoint: number): boolean {
    const { regular, bold } = this.#fonts;
    return regular.hasGlyphForCodePoint(codePoint) && bold.hasGlyphForCodePoint(codePoint);
  }

  width(text: string, weight: Weight): number {
    const key = weight + text;
    let width = this.#widths.get(key);
    if (width === undefined) {
      width = this.run(text, weight).advanceWidth / this.unitsPerEm;
      if (this.#widths.size >= WIDTHS_KEPT) this.#widths.clear();
      this.#widths.set(key, width);
    }
    return width;
  }

  reach(text: string, weight: Weight): { up: number; down: number } {
    let [up, down] = [0, 0];
    for (const { bbox } of this.run(text, weight).glyphs) {
      // A space has no ink, so its box is empty: from plus to minus infinity.
      if (bbox.maxY > up) up = bbox.maxY;
      if (-bbox.minY > down) down = -bbox.minY;
    }
    return { up: up / this.unitsPerEm, down: down / this.unitsPerEm };
  }

  /** The glyphs of a text and how far each moves the pen, kerning included. */
  run(text: string, weight: Weight): GlyphRun {
    return this.#fonts[weight].layout(text);
  }

  outline(text: string, weight: Weight, spacing: number): string {
    const { glyphs, positions } = this.run(text, weight);
    let path = '';
    let pen = 0;
    glyphs.forEach((glyph, i) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
      path += glyphPath(glyph.path as unknown as GlyphPath, pen + xOffset, yOffset);
      pen += xAdvance + spacing * this.unitsPerEm;
    });
    return path;
  }
}

/** What fontkit's `Path` also holds, which its types leave out. */
interface GlyphPath {
  readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
}

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

function glyphPath({ commands }: GlyphPath, x: number, y: number): string {
  return commands
    .map(({ command, args }) => {
      const numbers = args.map((value, i) => Math.round(value + (i % 2 === 0 ? x : y)));
      return `${LETTERS[command] ?? ''}${numbers.join(' ')}`;
    })
    .join('');
}

let loading: Promise<PosterTypeface> | undefined;

/**
 * The typeface, fetched once.
 * @throws TypeError where its files cannot be had; the next call tries again.
 */
export function loadTypeface(): Promise<PosterTypeface> {
  loading ??= fetchTypeface().catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

async function fetchTypeface(): Promise<PosterTypeface> {
  const [regular, bold] = await Promise.all([
    fetchFont(FONT_FILES.regular),
    fetchFont(FONT_FILES.bold),
  ]);
  return new PosterTypeface({ regular, bold });
}

async function fetchFont(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new TypeError(`${url.href} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
