/** The square poster of 15 cm: the QR as large as it goes, the steps in a column beside it. */
import { agreeArt, enterArt, scanArt } from './poster-art.js';
import type { PlacedSymbol, PosterContent, PosterMark } from './poster-drawing.js';
import { Sheet, type TextStyle } from './poster-sheet.js';
import type { TextMeasurer } from './poster-text.js';
import { posterWords } from './poster-words.js';

const SIDE = 150;
const MARGIN = 8;
const CONTENT = SIDE - 2 * MARGIN;
const PEN = 1.1;
const LETTERHEAD = { x: MARGIN, y: 7, width: CONTENT, height: 5.4, size: 3.9, pen: 0.66 };
const NAME = {
  top: 15.9,
  box: { width: CONTENT, height: 11.8, largest: 14, smallest: 3.4, weight: 'bold' },
} as const;
/** Its quiet zone reaches into the margin, which is as white. */
const CODE = { x: MARGIN, y: 36, side: 106, quiet: MARGIN };
const COLUMN = { x: 122, width: SIDE - MARGIN - 122, top: 36.5, pitch: 26, art: 11 };
const TYPED = { rule: 113.6, question: 118.6, code: 134.4 };

const step: TextStyle = { size: 4.8, weight: 'bold', ink: 'green' };
const small: TextStyle = { size: 3.2, weight: 'regular', ink: 'ink' };
const typed: TextStyle = { size: 6.6, weight: 'bold', ink: 'ink', spacing: 0.04 };

export function squarePoster(
  content: PosterContent,
  measurer: TextMeasurer,
): { marks: PosterMark[]; symbol: PlacedSymbol } {
  const sheet = new Sheet(measurer);
  sheet.letterhead(content, LETTERHEAD);
  sheet.block(content.venueName, MARGIN, NAME.top, NAME.box, 'green');
  const symbol = sheet.symbol(content.codeText, CODE);
  drawSteps(sheet);
  drawTypedCode(sheet, content.shortCode);
  return { marks: sheet.marks, symbol };
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

/** The typed code in a row for each of its halves, large enough to read off the wall. */
function drawTypedCode(sheet: Sheet, shortCode: string): void {
  const { x, width } = COLUMN;
  sheet.rule(x, TYPED.rule, width, PEN * 0.5);
  const asked = posterWords.cannotScan.vi;
  let y = TYPED.question;
  for (const sentence of asked) y = sheet.paragraph(sentence, { x, y, width, leading: 4 }, small);
  const [, first = shortCode, second = ''] = /^(.+-)(.+)$/.exec(shortCode) ?? [];
  sheet.line(first, x, TYPED.code, { ...typed, width });
  sheet.line(second, x, TYPED.code + 7.3, { ...typed, width });
}
