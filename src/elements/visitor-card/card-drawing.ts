/**
 * A visitor card on paper: ID-1 of ISO/IEC 7810, like a bank card. The code takes its whole height,
 * for the white around a QR code may end where the card does; beside it stand a few words. Nothing
 * on it says who its holder is but the label that whoever made it chose. Lengths are millimetres.
 */
import { qrImage, QUIET_ZONE } from '../../codes/qr-image.js';
import type { PlacedSymbol, PosterMark } from '../venue-poster/poster-drawing.js';
import { Sheet } from '../venue-poster/poster-sheet.js';
import {
  fitText,
  printable,
  type TextBox,
  type TextMeasurer,
} from '../venue-poster/poster-text.js';
import { cardWords } from './card-words.js';

export const CARD = { width: 85.6, height: 54 } as const;

export interface CardFace {
  /** What the QR says. */
  readonly text: string;
  readonly label: string;
  /** `ABC-DEFG`. */
  readonly number: string;
  /** Where the card is good: a ward, or one venue. */
  readonly place: string;
}

export interface CardDrawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PosterMark[];
}

/** The words' column, clear of the code's quiet zone; from the code's upper edge to its lower one. */
const COLUMN = { x: 55, width: 26.8 } as const;
const PLACE = {
  top: 3.1,
  height: 10.4,
  largest: 3.4,
  smallest: 2.5,
  weight: 'regular',
  most: 3,
} as const;
const LABEL = {
  top: 15,
  height: 14,
  largest: 7.4,
  smallest: 3.2,
  weight: 'bold',
  most: 3,
} as const;
const NUMBER = { caption: 33.6, baseline: 38.5 } as const;
const RULE = { y: 41, weight: 0.35 } as const;
const WHAT_TO_DO = { first: 46.4, leading: 4.6 } as const;

export function cardDrawing(face: CardFace, measurer: TextMeasurer): CardDrawing {
  const sheet = new Sheet(measurer);
  drawCard(sheet, face, { x: 0, y: 0 }, measurer);
  return { ...CARD, marks: sheet.marks };
}

/** Draws a card with its top left corner at a point. */
export function drawCard(
  sheet: Sheet,
  { text, label, number, place }: CardFace,
  { x, y }: { readonly x: number; readonly y: number },
  measurer: TextMeasurer,
): PlacedSymbol {
  const symbol = drawCode(sheet, text, x, y);
  const left = x + COLUMN.x;
  const { width } = COLUMN;
  const column = (words: string, top: number, box: Omit<TextBox, 'width'>) => {
    const { lines, size } = fitText(printable(words, measurer), { ...box, width }, measurer);
    for (const line of lines) {
      const style = { size, weight: box.weight, ink: 'black' } as const;
      sheet.text(line.text, left, y + top + line.baseline, style);
    }
  };
  column(place, PLACE.top, PLACE);
  column(label, LABEL.top, LABEL);
  const small = { size: 2.7, weight: 'regular', ink: 'black', width } as const;
  const bold = { size: 4.1, weight: 'bold', ink: 'black', width } as const;
  sheet.line(cardWords.number, left, y + NUMBER.caption, small);
  // A line is fitted without its letter spacing.
  const spaced = { ...bold, size: 4.5, spacing: 0.02, width: width - 0.8 };
  sheet.line(number, left, y + NUMBER.baseline, spaced);
  sheet.marks.push({
    kind: 'line',
    d: `M0 0H${width}`,
    x: left,
    y: y + RULE.y,
    scale: 1,
    weight: RULE.weight,
    ink: 'black',
  });
  cardWords.whatToDo.forEach((words, i) => {
    sheet.line(words, left, y + WHAT_TO_DO.first + i * WHAT_TO_DO.leading, bold);
  });
  return symbol;
}

/** The code with its quiet zone fills the card's height. */
function drawCode(sheet: Sheet, text: string, x: number, y: number): PlacedSymbol {
  const { size } = qrImage(text);
  const quiet = (QUIET_ZONE * CARD.height) / size;
  return sheet.symbol(text, {
    x: x + quiet,
    y: y + quiet,
    side: CARD.height - 2 * quiet,
    quiet,
  });
}
