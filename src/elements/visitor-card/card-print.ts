/** Draws cards, on the screen and on the sheets they are cut from. */
import { html, type TemplateResult } from 'lit';
import type { Venue } from '../../core/venue.js';
import type { CardContent, VisitorCard } from '../../services/card.js';
import {
  administrativeUnits,
  type AdministrativeUnits,
} from '../../vietnam/administrative-units.js';
import { drawingsJob } from '../parts/print-drawings.js';
import { print, type PrintJob } from '../parts/print-frame.js';
import { posterShapes } from '../venue-poster/poster-shapes.js';
import type { PosterTypeface } from '../venue-poster/poster-typeface.js';
import { paperView, posterView } from '../venue-poster/poster-view.js';
import { cardDrawing, type CardFace } from './card-drawing.js';
import { cardSheets } from './card-sheet.js';

/** What cards are drawn with, loaded when the first one is. */
export interface CardMaterials {
  readonly typeface: PosterTypeface;
  readonly units: AdministrativeUnits;
}

/** A card that can be drawn: it is good, and this device opens what is kept of it. */
export type WholeCard = VisitorCard & { readonly content: CardContent };

/** @throws TypeError where they cannot be had. */
export async function loadCardMaterials(): Promise<CardMaterials> {
  const [{ loadTypeface }, units] = await Promise.all([
    import('../venue-poster/poster-typeface.js'),
    administrativeUnits(),
  ]);
  return { typeface: await loadTypeface(), units };
}

export function isWhole(card: VisitorCard): card is WholeCard {
  return card.content !== undefined;
}

/** A card as it will be printed. */
export function cardView(
  card: WholeCard,
  venue: Venue,
  { typeface, units }: CardMaterials,
  label: string,
): TemplateResult {
  const drawing = cardDrawing(cardFace(card, venue, units), typeface);
  return html`<svg
    part="picture"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${drawing.width} ${drawing.height}"
  >
    ${paperView(drawing, posterShapes(drawing, typeface))}
  </svg>`;
}

/** Opens the browser's print dialogue with ten cards to an A4, while `host` is on the page. */
export function printCards(
  cards: readonly WholeCard[],
  venue: Venue,
  materials: CardMaterials,
  host: Node,
): Promise<void> {
  return print(cardPrintJob(cards, venue, materials), host);
}

export function cardPrintJob(
  cards: readonly WholeCard[],
  venue: Venue,
  { typeface, units }: CardMaterials,
): PrintJob {
  const faces = cards.map((card) => cardFace(card, venue, units));
  const sheets = cardSheets(faces, typeface);
  const [{ width, height } = { width: 210, height: 297 }] = sheets;
  // It may name the file that is printed to, so it says no more than the cards do.
  const title = `The ra vao ${cards.map(({ number }) => number).join(' ')}`.slice(0, 80);
  const pages = sheets.map((sheet) => posterView(sheet, posterShapes(sheet, typeface), title));
  return drawingsJob({ width, height, title, pages });
}

/** A card that the ward reads is good all over the ward, any other where it was made. */
function cardFace(
  { content, number }: WholeCard,
  venue: Venue,
  units: AdministrativeUnits,
): CardFace {
  const { text, label, reader } = content;
  const ward = reader === venue.id ? undefined : units.commune(reader)?.fullName;
  return { text, label, number, place: ward ?? venue.name };
}
