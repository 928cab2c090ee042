/** The square poster of 15 cm: the QR as large as it goes, the steps in a column beside it. */
import { agreeArt, enterArt, lotusArt, scanArt } from './poster-art.js';
import type { PlacedSymbol, PosterContent, PosterMark } from './poster-drawing.js';
import { Sheet, type TextStyle } from './poster-sheet.js';
import type { TextMeasurer } from './poster-text.js';
import { posterWords } from './poster-words.js';

const SIDE = 150;
const MARGIN = 8;
const CONTENT = SIDE - 2 * MARGIN;
const PEN = 1.1;
const NAME = {
  top: 18,
  box: { width: CONTENT, height: 14, largest: 13, smallest: 4, weight: 'bold' },
} as const;
/** The quiet zone reaches into the margin, which is as white. */
const CODE = { x: 2, y: 31, box: 118 };
const COLUMN = { x: 122.5, width: SIDE - MARGIN - 122.5, top: 38, pitch: 27.5, art: 11 };

const letterhead: TextStyle = { size: 3.9, weight: 'regular', ink: 'ink' };
const entrance: TextStyle = { size: 3.9, weight: 'bold', ink: 'ink' };
const step: TextStyle = { size: 4.8, weight: 'bold', ink: 'green' };
const small: TextStyle = { size: 3.1, weight: 'regular', ink: 'ink' };
const typed: TextStyle = { size: 6.6, weight: 'bold', ink: 'ink', spacing: 0.04 };

export function squarePoster(
  content: PosterContent,
  measurer: TextMeasurer,
): { marks: PosterMark[]; symbol: PlacedSymbol } {
  const sheet = new Sheet(measurer);
  drawLetterhead(sheet, content);
  sheet.block(content.venueName, MARGIN, NAME.top, NAME.box, 'green');
  const symbol = sheet.symbol(content.codeText, CODE.x, CODE.y, CODE.box);
  drawSteps(sheet);
  drawTypedCode(sheet, content.shortCode);
  return { marks: sheet.marks, symbol };
}

function drawLetterhead(sheet: Sheet, { wardName, entranceName }: PosterContent): void {
  const baseline = 13;
  const height = 5.6;
  sheet.art(lotusArt, MARGIN, 8, height, PEN * 0.6);
  const start = MARGIN + (lotusArt.width / lotusArt.height) * height + 2.6;
  const end = MARGIN + CONTENT;
  const room = end - start;
  if (wardName !== undefined) {
    const width = entranceName === undefined ? room : room * 0.6;
    sheet.line(wardName, start, baseline, { ...letterhead, width });
  }
  if (entranceName !== undefined) {
    sheet.line(entranceName, end, baseline, { ...entrance, width: room * 0.37, end: true });
  }
}

function drawSteps(sheet: Sheet): void {
  const arts = [scanArt, agreeArt, enterArt];
  const { x, width, top, pitch, art } = COLUMN;
  posterWords.steps.forEach(({ vi, en }, i) => {
    const y = top + i * pitch;
    sheet.art(arts[i] ?? scanArt, x, y, art, PEN);
    sheet.line(vi, x, y + art + 6.2, { ...step, width });
    sheet.line(en, x, y + art + 10.4, { ...small, width });
  });
}

/** The typed code in two rows of four, large enough to read off the wall. */
function drawTypedCode(sheet: Sheet, shortCode: string): void {
  const { x, width } = COLUMN;
  sheet.rule(x, 122, width, PEN * 0.5);
}
