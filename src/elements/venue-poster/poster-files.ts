/** Posters as files to keep, send or take to a print shop. */
import type { VenueCode } from '../../services/venues.js';
import type { AdministrativeUnits } from '../../vietnam/administrative-units.js';
import { slug } from '../../vietnam/fold.js';
import { entranceName } from '../venue-code/venue-code-parts.js';
import type { PosterContent, PosterDrawing, PosterSize } from './poster-drawing.js';
import { posterPng } from './poster-png.js';
import type { PosterShape } from './poster-shapes.js';
import { posterSvg } from './poster-svg.js';
import type { PosterTypeface } from './poster-typeface.js';
import { posterWords } from './poster-words.js';

export const POSTER_FILES = ['pdf', 'png', 'svg'] as const;
export type PosterFile = (typeof POSTER_FILES)[number];

/** A poster that is laid out, with all that its outputs are made from. */
export interface Poster {
  readonly content: PosterContent;
  readonly drawing: PosterDrawing;
  readonly shapes: readonly PosterShape[];
  readonly typeface: PosterTypeface;
}

/** What a venue's code says on paper; the entrance only where there are several. */
export function posterContent(code: VenueCode, units: AdministrativeUnits): PosterContent {
  const { venue, text, shortCode } = code;
  const wardName = units.describeWard(venue.ward);
  return {
    venueName: venue.name,
    codeText: text,
    shortCode,
    ...(venue.entrances.length > 1 && { entranceName: entranceName(code) }),
    ...(wardName !== undefined && { wardName }),
  };
}

/**
 * @returns `undefined` where the browser refuses a PNG this large.
 * @throws if the PDF writer cannot be loaded, as without network.
 */
export async function makePosterFile(poster: Poster, kind: PosterFile): Promise<Blob | undefined> {
  const { content, drawing, shapes, typeface } = poster;
  const texts = { title: posterTitle(content), description: posterDescription(content) };
  switch (kind) {
    case 'svg':
      return new Blob([posterSvg(drawing, shapes, texts)], { type: 'image/svg+xml' });
    case 'png':
      return posterPng(drawing, shapes);
    case 'pdf': {
      const { posterPdf } = await import('./poster-pdf.js');
      return new Blob([await posterPdf(drawing, typeface, texts)], { type: 'application/pdf' });
    }
  }
}

const SIZE_NAMES: Readonly<Record<PosterSize, string>> = { a4: 'a4', a5: 'a5', square: 'vuong' };

/** `poster-cho-hoa-sen-cong-chinh-a4.pdf`, without accents: not every print shop can read them. */
export function posterFileName({ content, drawing }: Poster, kind: PosterFile): string {
  // Each cut by itself: two entrances of a place with a long name stay two files.
  const place = short(content.venueName, 48);
  const entrance = short(content.entranceName ?? '', 24);
  const parts = ['poster', place, entrance, SIZE_NAMES[drawing.size]].filter(Boolean);
  return `${parts.join('-')}.${kind}`;
}

function short(name: string, letters: number): string {
  return slug(name).slice(0, letters).replace(/-$/, '');
}

export function posterTitle({ venueName, entranceName }: PosterContent): string {
  return entranceName === undefined ? venueName : `${venueName}, ${entranceName}`;
}

function posterDescription({ wardName, shortCode }: PosterContent): string {
  const { steps, cannotScan } = posterWords;
  return [
    ...(wardName === undefined ? [] : [`${wardName}.`]),
    `${steps.map(({ vi }) => vi).join(', ')}.`,
    `${cannotScan.vi.join(' ')} ${shortCode}.`,
  ].join(' ');
}
