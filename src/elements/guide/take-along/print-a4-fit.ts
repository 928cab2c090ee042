/** Fits a guide to its sheets of A4: what may be larger, and what has to be closer. */
import { BOTTOM, MARGIN, TOP } from './print-a4.styles.js';

const PIXELS_PER_MM = 96 / 25.4;
/** mm */
const PAGE = { width: 210 - 2 * MARGIN, height: 297 - TOP - BOTTOM } as const;

export function fitPages({ body }: Document): void {
  // The frame is not as wide as the paper.
  body.style.inlineSize = `${PAGE.width}mm`;
  enlargeScreens(body);
  const loose = countPages(body);
  body.classList.add('tight');
  if (countPages(body) >= loose) body.classList.remove('tight');
  body.style.inlineSize = '';
}

/** Draws a screen larger, its words easier to read, where the step needs no more paper for it. */
function enlargeScreens(body: HTMLElement): void {
  const devices = [...body.querySelectorAll('.step .device')];
  const steps = [...new Set(devices.flatMap((device) => device.closest('.step') ?? []))];
  const heights = () => steps.map((step) => step.getBoundingClientRect().height);
  const before = heights();
  for (const step of steps) step.classList.add('large');
  const after = heights();
  steps.forEach((step, i) => {
    if ((after[i] ?? 0) > (before[i] ?? 0) + 1) step.classList.remove('large');
  });
}

/** As a browser breaks them: never within a step, nor between what belongs together. */
function countPages(body: HTMLElement): number {
  let pages = 1;
  let start: number | undefined;
  const blocks = body.querySelectorAll('header, ol:not(.row) > .step, .part, .row, .ending');
  const boxes = [...blocks].map((block) => ({
    staysWithNext: block.matches('.part'),
    box: block.getBoundingClientRect(),
  }));
  boxes.forEach(({ box: { top, bottom }, staysWithNext }, i) => {
    start ??= top;
    const end = staysWithNext ? (boxes[i + 1]?.box.bottom ?? bottom) : bottom;
    if (end - start <= PAGE.height * PIXELS_PER_MM) return;
    pages++;
    start = top;
  });
  return pages;
}
