/** Cards on paper to be cut: ten to an A4, edge to edge, so that one cut parts two. */
import type { PosterMark } from '../venue-poster/poster-drawing.js';
import { Sheet } from '../venue-poster/poster-sheet.js';
import type { TextMeasurer } from '../venue-poster/poster-text.js';
import { CARD, drawCard, type CardDrawing, type CardFace } from './card-drawing.js';
import { cardWords } from './card-words.js';

const A4 = { width: 210, height: 297 } as const;
const COLUMNS = 2;
const ROWS = 5;
export const CARDS_PER_SHEET = COLUMNS * ROWS;

/** The top left card's corner, mm. */
const START = {
  x: (A4.width - COLUMNS * CARD.width) / 2,
  y: (A4.height - ROWS * CARD.height) / 2,
} as const;

/** Marks to cut by: outside the cards for a guillotine, small crosses at their corners for scissors. */
const CUT = { gap: 1.5, length: 5, cross: 1.2, weight: 0.15 } as const;
/** On both sides of the mark in the middle. */
const SCALE = { x: 51, y: 290.5, length: 50, tick: 1.2, text: 109 } as const;

/** Where each of some cards stands on its sheet, mm. */
export function cardPlaces(count: number): { readonly x: number; readonly y: number }[] {
  return Array.from({ length: count }, (_, i) => ({
    x: START.x + (i % COLUMNS) * CARD.width,
    y: START.y + Math.floor(i / COLUMNS) * CARD.height,
  }));
}

/** As many A4 pages as the cards take. */
export function cardSheets(faces: readonly CardFace[], measurer: TextMeasurer): CardDrawing[] {
  const pages: CardDrawing[] = [];
  for (let i = 0; i < faces.length; i += CARDS_PER_SHEET) {
    pages.push(cardSheet(faces.slice(i, i + CARDS_PER_SHEET), measurer));
  }
  return pages;
}

function cardSheet(faces: readonly CardFace[], measurer: TextMeasurer): CardDrawing {
  const sheet = new Sheet(measurer);
  const places = cardPlaces(faces.length);
  faces.forEach((face, i) => drawCard(sheet, face, places[i] ?? START, measurer));
  sheet.marks.push(cutMarks(faces.length));
  drawScale(sheet);
  return { ...A4, marks: sheet.marks };
}

function cutMarks(count: number): PosterMark {
  const columns = Math.min(count, COLUMNS);
  const rows = Math.ceil(count / COLUMNS);
  const right = START.x + columns * CARD.width;
  const bottom = START.y + rows * CARD.height;
  const { gap, length, cross } = CUT;
  let d = '';
  const across = (x: number, y: number, width: number) =>
    (d += `M${round(x)} ${round(y)}h${width}`);
  const down = (x: number, y: number, height: number) =>
    (d += `M${round(x)} ${round(y)}v${height}`);
  for (let column = 0; column <= columns; column++) {
    const x = START.x + column * CARD.width;
    down(x, START.y - gap - length, length);
    down(x, bottom + gap, length);
    for (let row = 0; row <= rows; row++) {
      const y = START.y + row * CARD.height;
      across(x - cross, y, 2 * cross);
      down(x, y - cross, 2 * cross);
      if (column > 0) continue;
      across(START.x - gap - length, y, length);
      across(right + gap, y, length);
    }
  }
  return { kind: 'line', d, x: 0, y: 0, scale: 1, weight: CUT.weight, ink: 'black' };
}

/** A bar of 5 cm to hold a ruler to: browsers like to shrink what they print. */
function drawScale(sheet: Sheet): void {
  const { x, y, length, tick, text } = SCALE;
  sheet.marks.push({
    kind: 'line',
    d: `M0 ${-tick}v${2 * tick}M0 0h${length}M${length} ${-tick}v${2 * tick}`,
    x,
    y,
    scale: 1,
    weight: 0.25,
    ink: 'black',
  });
  const style = { size: 2.8, weight: 'regular', ink: 'black' } as const;
  sheet.text(cardWords.scale, text, y + 1, style);
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
