/** A guide in the pocket: two faces of a bank card, five to an A4, to be cut out and folded. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDay } from '../../../core/day.js';
import type {
  GuidePhoneNumber,
  GuideStep,
  GuideText,
  GuideWarning,
} from '../../../guides/format/guide.js';
import { mainLine, stepOf } from '../../../guides/format/guide-paths.js';
import type { PrintJob } from '../../parts/print-frame.js';
import { say, startCode, stepTitle, warningBox, type Paper } from './print-parts.js';
import { paperStyles } from './print-styles.js';

/** mm; a face is as large as a bank card (ISO/IEC 7810 ID-1). */
export const FACE = { width: 85.6, height: 54 } as const;
const A4 = { width: 210, height: 297 } as const;
export const CARDS_ON_SHEET = 5;
const STEPS = 8;
/** A guide with as many phone numbers is carried for them. */
const MANY_NUMBERS = 4;
/** Type sizes to try, largest first, pt. */
const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5] as const;
const LEAST_SIZE = 7.5;
/** mm, the quiet zone included. */
const CODE = 25;

/** Between the arrow and its answer no line ends. */
const HARD = '\u00a0';

const LEFT = (A4.width - 2 * FACE.width) / 2;
const TOP = (A4.height - CARDS_ON_SHEET * FACE.height) / 2;
const MARK = { gap: 1.5, length: 5 } as const;

export function cardJob(paper: Paper): PrintJob {
  const { guide, language } = paper;
  return {
    title: say(paper, guide.title),
    lang: language,
    styles: paperStyles + STYLES,
    fit: fitCards,
    content: html`<main>
      ${marks(paper)}
      <div class="cards">
        ${Array.from({ length: CARDS_ON_SHEET }, () => html`${front(paper)}${back(paper)}`)}
      </div>
    </main>`,
  };
}

function front(paper: Paper): TemplateResult {
  const { guide, localize } = paper;
  const numbers = numbersOf(paper);
  const lines = numbers.length >= MANY_NUMBERS ? numbers : wayOf(paper);
  return html`<section class="face front">
    <h1>${say(paper, guide.title)}</h1>
    ${guide.retired ? html`<p class="retired">${localize.term('paperRetired')}.</p>` : nothing}
    <ol data-steps=${lines.length}>
      ${lines.map(
        ([sign, words, asks]) =>
          html`<li class=${asks ? 'asks' : ''}><b>${sign}</b> <span>${words}</span></li>`,
      )}
    </ol>
    <footer>
      <p>${localize.term('paperVerified', formatDay(guide.verified))}</p>
      <p class="more">${localize.term('paperMore')} →</p>
    </footer>
  </section>`;
}

/** A question that the next line answers to is nothing without that line. */
type Line = readonly [sign: string, words: string | TemplateResult, asks?: boolean];

/** The way where nothing goes wrong, with the answers that lead along it. */
function wayOf(paper: Paper): Line[] {
  const { guide } = paper;
  const way = mainLine(guide, []).flatMap((id) => stepOf(guide, id) ?? []);
  return way.slice(0, STEPS).map((step, i) => {
    const answer = answerTo(step);
    const title = stepTitle(step, paper);
    const words = answer ? html`${title} <b>→${HARD}${say(paper, answer)}</b>` : title;
    return [`${i + 1}`, words, step.answers !== undefined];
  });
}

/** To a question the answer that `mainLine` goes by, to a quiz the right one. */
function answerTo({ answers, quiz }: GuideStep): GuideText | undefined {
  return (answers?.[0] ?? quiz?.find(({ right }) => right))?.text;
}

/** In the order of the guide, urgent ones first; only such as are sure. */
function numbersOf(paper: Paper): Line[] {
  const found = new Map<string, GuidePhoneNumber>();
  for (const one of paper.guide.steps.flatMap(({ numbers = [] }) => numbers)) {
    if ((one.confidence ?? 'high') === 'high' && !found.has(one.number)) found.set(one.number, one);
  }
  return [...found.values()].slice(0, STEPS).map((one) => [one.number, say(paper, one.for)]);
}

function back(paper: Paper): TemplateResult {
  const { guide, localize } = paper;
  const warning = gravest(guide.steps.flatMap(({ warnings = [] }) => warnings));
  return html`<section class="face back">
    ${startCode(paper, CODE)}
    <div class="told">
      ${warning ? warningBox(warning, paper) : nothing}
      ${
        guide.person
          ? html`<p><b>${localize.term('paperPerson')}:</b> ${say(paper, guide.person)}</p>`
          : nothing
      }
      <p class="ward">${localize.term('paperWard')}:</p>
    </div>
  </section>`;
}

/** Of all warnings the one to carry along: scams first, then codes that nobody else may know. */
export function gravest(warnings: readonly GuideWarning[]): GuideWarning | undefined {
  const order: readonly GuideWarning['kind'][] = ['scam', 'code', 'health', 'fee', 'privacy'];
  return order.flatMap((kind) => warnings.find((warning) => warning.kind === kind) ?? [])[0];
}

/** The largest type in which everything fits, then as many steps as fit in the smallest. */
function fitCards(page: Document): void {
  for (const face of page.querySelectorAll<HTMLElement>('.face')) {
    SIZES.some((size) => {
      face.style.fontSize = `${size}pt`;
      return !overflows(face);
    });
    face.classList.toggle('tight', overflows(face));
    const steps = [...face.querySelectorAll<HTMLElement>('li')];
    for (let isCut = overflows(face); isCut && steps.length > 1;) {
      const last = steps.pop();
      if (last) last.hidden = true;
      isCut = overflows(face) || steps.at(-1)?.className === 'asks';
    }
    // What a person is told last goes last: the line for the ward, then whom to ask.
    const told = [...face.querySelectorAll<HTMLElement>('.told > p')];
    while (overflows(face) && told.length > 0) {
      const last = told.pop();
      if (last) last.hidden = true;
    }
  }
}

/** Whether anything lies below the face's padding, or the list in the way of the line below it. */
function overflows(face: HTMLElement): boolean {
  const below = (part: Element, limit: number) => part.getBoundingClientRect().bottom > limit + 0.5;
  const view = face.ownerDocument.defaultView;
  const foot = parseFloat(view?.getComputedStyle(face).paddingBottom ?? '0');
  const end = face.getBoundingClientRect().bottom - foot;
  return [...face.querySelectorAll('h1, li, p, .code')].some((part) => below(part, end));
}

/** Marks to cut at outside the cards, and to fold at along the middle. */
function marks({ localize }: Paper): TemplateResult {
  const right = LEFT + 2 * FACE.width;
  const bottom = TOP + CARDS_ON_SHEET * FACE.height;
  const { gap, length } = MARK;
  const down = (x: number, y: number) => `M${x} ${y}v${length}`;
  const across = (x: number, y: number) => `M${x} ${y}h${length}`;
  const cuts = [
    ...[LEFT, right].flatMap((x) => [down(x, TOP - gap - length), down(x, bottom + gap)]),
    ...Array.from({ length: CARDS_ON_SHEET + 1 }, (_, i) => TOP + i * FACE.height).flatMap((y) => [
      across(LEFT - gap - length, y),
      across(right + gap, y),
    ]),
  ].join('');
  const middle = A4.width / 2;
  const folds = down(middle, TOP - gap - length) + down(middle, bottom + gap);
  const fold = localize.term('paperFold');
  return html`<svg class="marks" viewBox="0 0 ${A4.width} ${A4.height}">
    ${svg`<path d=${cuts} /><path class="fold" d=${folds} />
      <text x=${middle + 2} y=${TOP - gap - 1.5}>${fold}</text>
      <text x=${middle + 2} y=${bottom + gap + length - 1}>${fold}</text>`}
  </svg>`;
}

const STYLES = `
  @page { size: A4; margin: 0; }
  main { position: relative; inline-size: ${A4.width}mm; block-size: ${A4.height - 0.3}mm; overflow: hidden; }
  .marks { position: absolute; inset: 0; inline-size: ${A4.width}mm; block-size: ${A4.height}mm; }
  .marks path { fill: none; stroke: #000; stroke-width: 0.15; }
  .marks .fold { stroke-dasharray: 1 0.8; }
  .marks text { font-size: 2.6px; }
  .cards {
    position: absolute;
    inset: ${TOP}mm auto auto ${LEFT}mm;
    display: grid;
    grid-template-columns: repeat(2, ${FACE.width}mm);
    grid-auto-rows: ${FACE.height}mm;
  }
  .face { overflow: hidden; padding: 3.6mm 4.5mm 3.2mm; font-size: ${LEAST_SIZE}pt; line-height: 1.28; }
  [hidden] { display: none !important; }
  .front { display: flex; flex-direction: column; border-block-end: 0.1mm solid #bbb; }
  .back { border-block-end: 0.1mm solid #bbb; border-inline-start: 0.1mm dashed #999; }
  .cards > :nth-last-child(-n + 2) { border-block-end: 0; }
  h1 { font-size: 1.25em; padding-block-end: 0.8mm; margin-block-end: 1.1mm; border-block-end: 0.4mm solid; }
  .retired { font-weight: 700; padding-block-end: 0.7mm; }
  ol { list-style: none; display: grid; grid-template-columns: auto 1fr; gap: 0.7mm 0.55em; padding-block-end: 1mm; }
  .tight ol { row-gap: 0.25mm; padding-block-end: 0.4mm; }
  .tight h1 { margin-block-end: 0.8mm; }
  .front li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
  .front li > b { font-variant-numeric: tabular-nums; }
  footer { display: flex; justify-content: space-between; gap: 3mm; margin-block-start: auto; font-size: ${LEAST_SIZE}pt; white-space: nowrap; }
  .more { font-weight: 700; }
  .back { display: grid; grid-template-columns: auto 1fr; gap: 2mm; }
  .back .code { max-inline-size: 28mm; margin: -1.8mm 0 0 -1.8mm; }
  .back figcaption { font-size: ${LEAST_SIZE}pt; line-height: 1.2; overflow-wrap: anywhere; }
  .told { display: flex; flex-direction: column; gap: 1.2mm; min-inline-size: 0; }
  .told .warning { display: block; padding: 1.1mm 1.5mm; border-width: 0.6mm; }
  .told .warning svg { float: inline-start; inline-size: 1.2em; block-size: 1.2em; margin-inline-end: 0.8mm; }
  .told .ward { min-block-size: 8mm; margin-block-start: auto; border-block-start: 0.2mm solid; padding-block-start: 0.6mm; }
  .tight .told { gap: 0.7mm; }
  .tight .told .warning { padding: 0.7mm 1.2mm; }
  .tight .told .ward { min-block-size: 5mm; }
`;
