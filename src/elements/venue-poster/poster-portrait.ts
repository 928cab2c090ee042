/** The upright poster, drawn for A4 and made smaller for A5, whose proportions are the same. */
import { agreeArt, cornersArt, enterArt, lotusArt, scanArt } from './poster-art.js';
import type { PlacedSymbol, PosterContent, PosterMark } from './poster-drawing.js';
import { Sheet, type TextStyle } from './poster-sheet.js';
import type { TextMeasurer } from './poster-text.js';
import { posterWords } from './poster-words.js';

/** A4 in mm: the unit of everything below. */
const PAGE = { width: 210, height: 297 };
const MARGIN = 16;
const CONTENT = PAGE.width - 2 * MARGIN;
const PEN = 1.5;
/** Viewfinder corners, then the QR with its quiet zone inside them. */
const FINDER = { y: 59, side: CONTENT, inset: 2 };
const NAME = {
  top: 26,
  box: { width: CONTENT, height: 27.5, largest: 24, smallest: 6, weight: 'bold' },
} as const;
const STEPS = { top: 244.5, height: 15 };
const FOOT = { rule: 267.5, baseline: 280.5 };

const letterhead: TextStyle = { size: 6, weight: 'regular', ink: 'ink' };
const entrance: TextStyle = { size: 6, weight: 'bold', ink: 'ink' };
const step: TextStyle = { size: 10, weight: 'bold', ink: 'green' };
const small: TextStyle = { size: 4.6, weight: 'regular', ink: 'ink' };
const question: TextStyle = { size: 6, weight: 'regular', ink: 'ink' };
const typed: TextStyle = { size: 11.5, weight: 'bold', ink: 'ink', spacing: 0.05 };

export function portraitPoster(
  content: PosterContent,
  measurer: TextMeasurer,
  paper: { readonly width: number; readonly height: number },
): { marks: PosterMark[]; symbol: PlacedSymbol } {
  const sheet = new Sheet(measurer);
  drawLetterhead(sheet, content);
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

/** The ward's line, and at the other end the entrance. */
function drawLetterhead(sheet: Sheet, { wardName, entranceName }: PosterContent): void {
  const baseline = 20.5;
  const mark = { height: 8.5, gap: 4 };
  const markWidth = (lotusArt.width / lotusArt.height) * mark.height;
  sheet.art(lotusArt, MARGIN, 13.2, mark.height, PEN * 0.6);
  const start = MARGIN + markWidth + mark.gap;
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

function drawCode(sheet: Sheet, text: string): PlacedSymbol {
  const { y, side, inset } = FINDER;
  sheet.art(cornersArt(side, 24, 8, PEN), MARGIN, y, side, PEN);
  return sheet.symbol(text, MARGIN + inset, y + inset, side - 2 * inset);
}

function drawSteps(sheet: Sheet): void {
  const arts = [scanArt, agreeArt, enterArt];
  const gap = 4.5;
  const { top, height } = STEPS;
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
    sheet.text(vi, x + artWidth + gap, top + 7.9, step);
    sheet.text(en, x + artWidth + gap, top + 14.4, small);
    x += width + between;
  }
}

function drawFoot(sheet: Sheet, shortCode: string): void {
  sheet.rule(MARGIN, FOOT.rule, CONTENT, PEN * 0.4);
  const { vi, en } = posterWords.cannotScan;
  sheet.text(vi, MARGIN, FOOT.baseline - 3.6, question);
  sheet.text(en, MARGIN, FOOT.baseline + 3.4, small);
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
