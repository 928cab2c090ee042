/** The upright poster, drawn for A4 and made smaller for A5, whose proportions are the same. */
import { agreeArt, cornersArt, enterArt, scanArt } from './poster-art.js';
import type { PlacedSymbol, PosterContent, PosterMark } from './poster-drawing.js';
import { Sheet, type TextStyle } from './poster-sheet.js';
import type { TextMeasurer } from './poster-text.js';
import { posterWords } from './poster-words.js';

/** A4 in mm: the unit of everything below. */
const PAGE = { width: 210, height: 297 };
const MARGIN = 13;
const CONTENT = PAGE.width - 2 * MARGIN;
const PEN = 1.5;
const LETTERHEAD = { x: MARGIN, y: 11, width: CONTENT, height: 8.5, size: 6, pen: 0.9 };
const NAME = {
  top: 23.5,
  box: { width: CONTENT, height: 31, largest: 25, smallest: 6, weight: 'bold' },
} as const;
/** Viewfinder corners around the QR and its quiet zone. */
const FINDER = { y: 60, side: CONTENT, arm: 24, radius: 6 };
/** The rounded corners of the finder leave 12.8 mm around the code. */
const CODE = { x: 29, y: FINDER.y + 16, side: 152, quiet: 12.8 };
const STEPS = { top: 249.3, height: 13.5, gap: 4 };
const FOOT = { rule: 269.5, baseline: 281.8 };

const step: TextStyle = { size: 9, weight: 'bold', ink: 'green' };
const small: TextStyle = { size: 4.6, weight: 'regular', ink: 'ink' };
const question: TextStyle = { size: 6, weight: 'regular', ink: 'ink' };
const typed: TextStyle = { size: 11.5, weight: 'bold', ink: 'ink', spacing: 0.05 };

export function portraitPoster(
  content: PosterContent,
  measurer: TextMeasurer,
  paper: { readonly width: number; readonly height: number },
): { marks: PosterMark[]; symbol: PlacedSymbol } {
  const sheet = new Sheet(measurer);
  sheet.letterhead(content, LETTERHEAD);
  sheet.block(content.venueName, MARGIN, NAME.top, NAME.box, 'green');
  const symbol = drawCode(sheet, content.codeText);
  drawSteps(sheet);
  drawFoot(sheet, content.shortCode);
  const scale = Math.min(paper.width / PAGE.width, paper.height / PAGE.height);
  const left = (paper.width - PAGE.width * scale) / 2;
  const top = (paper.height - PAGE.height * scale) / 2;
  return {
    marks: sheet.marks.map((mark) => scaled(mark, scale, left, top)),
    symbol: {
      x: left + symbol.x * scale,
      y: top + symbol.y * scale,
      side: symbol.side * scale,
      module: symbol.module * scale,
    },
  };
}

function drawCode(sheet: Sheet, text: string): PlacedSymbol {
  const { y, side, arm, radius } = FINDER;
  sheet.art(cornersArt(side, arm, radius, PEN), MARGIN, y, side, PEN);
  return sheet.symbol(text, CODE);
}

function drawSteps(sheet: Sheet): void {
  const arts = [scanArt, agreeArt, enterArt];
  const { top, height, gap } = STEPS;
  const items = posterWords.steps.map((words, i) => {
    const art = arts[i] ?? scanArt;
    const artWidth = (art.width / art.height) * height;
    const text = Math.max(sheet.widthOf(words.vi, step), sheet.widthOf(words.en, small));
    return { ...words, art, artWidth, width: artWidth + gap + text };
  });
  const taken = items.reduce((sum, { width }) => sum + width, 0);
  const between = (CONTENT - taken) / (items.length - 1);
  let x = MARGIN;
  for (const { vi, en, art, artWidth, width } of items) {
    sheet.art(art, x, top, height, PEN);
    sheet.text(vi, x + artWidth + gap, top + 6.9, step);
    sheet.text(en, x + artWidth + gap, top + 13, small);
    x += width + between;
  }
}

function drawFoot(sheet: Sheet, shortCode: string): void {
  sheet.rule(MARGIN, FOOT.rule, CONTENT, PEN * 0.4);
  const { vi, en } = posterWords.cannotScan;
  sheet.text(vi.join(' '), MARGIN, FOOT.baseline - 3.6, question);
  sheet.text(en.join(' '), MARGIN, FOOT.baseline + 3.4, small);
  const code = { ...typed, width: CONTENT * 0.55, end: true };
  sheet.line(shortCode, MARGIN + CONTENT, FOOT.baseline + 0.8, code);
}

function scaled(mark: PosterMark, by: number, left: number, top: number): PosterMark {
  const place = { x: left + mark.x * by, y: top + mark.y * by };
  switch (mark.kind) {
    case 'text':
      return { ...mark, ...place, size: mark.size * by };
    case 'fill':
      return { ...mark, ...place, scale: mark.scale * by };
    case 'line':
      return { ...mark, ...place, scale: mark.scale * by, weight: mark.weight * by };
  }
}
