/** A guide as a booklet of A5 pages: on A4 sheets printed on both sides, folded once, stapled. */
import { html, nothing, type TemplateResult } from 'lit';
import { imposeBooklet, pairPages, type BookletPage } from '../../../guides/format/booklet.js';
import { outlineGuide, type OutlinedStep } from '../../../guides/format/guide-outline.js';
import { shownStep } from '../../../guides/format/guide-view.js';
import type { PrintJob } from '../../parts/print-frame.js';
import {
  answerKey,
  doneWords,
  kindLine,
  personBox,
  say,
  sourcesLine,
  startCode,
  stepDrawings,
  stepTitle,
  type Paper,
} from './print-parts.js';
import { stepWords } from './print-step.js';
import { bookletStyles } from './print-booklet.styles.js';
import { paperStyles } from './print-styles.js';

/** mm, the quiet zone included. */
const CODE = 34;
/** Characters of a step that fill an A5 page with its drawing, in this type. */
const PAGE_FILL = 620;
const DRAWING_FILL = 260;
/** Sizes of words and of drawings to try where a page holds much, pt. */
const SIZES = [
  [16, 11],
  [15, 11],
  [14, 10],
  [13, 9],
  [12.5, 7.5],
  [12, 6.5],
  [11.5, 5.5],
  [11, 4.5],
  [10.5, 4],
  [10, 3],
] as const;
/** More than a page holds. */
const NOTE_LINES = 20;
/** Room for a heading and two lines, px. */
const LEAST_NOTES = 110;
/** Of drawings where two steps share a page, pt. */
const DRAWING_OF_TWO = 7.6;

export function bookletJob(paper: Paper): PrintJob {
  const pages = bookletPages(paper);
  const side = (page: BookletPage) => {
    if (page === undefined) return blankPage(paper);
    const isCover = page === 0 || page === pages.length - 1;
    return html`<section class="page ${isCover ? 'cover' : ''}">
      ${pages[page]}${isCover ? nothing : html`<p class="folio">${page + 1}</p>`}
    </section>`;
  };
  return {
    title: say(paper, paper.guide.title),
    lang: paper.language,
    styles: paperStyles + bookletStyles,
    fit: fitPages,
    content: html`${imposeBooklet(pages.length).map(
      ({ left, right }) => html`<main>${side(left)}${side(right)}</main>`,
    )}`,
  };
}

/** In reading order: cover, what for and what with, the steps, the end, the back cover. */
function bookletPages(paper: Paper): TemplateResult[] {
  const steps = outlineGuide(paper.guide);
  return [
    coverPage(paper),
    beginPage(paper),
    ...pairPages(steps.map((one) => fillOf(one, paper))).map((group) =>
      stepsPage(
        group.flatMap((i) => steps[i] ?? []),
        paper,
      ),
    ),
    endPage(paper),
    backPage(paper),
  ];
}

/** How much of a page a step takes, by its words: paper is fitted exactly later. */
function fillOf({ step, leads }: OutlinedStep, paper: Paper): number {
  const { title, text, drawing } = shownStep(paper.guide, step, paper.variant);
  const words = [
    title,
    ...text,
    ...(step.points ?? []),
    ...(step.warnings ?? []).map((warning) => warning.text),
    ...(step.quiz ?? []).map((answer) => answer.text),
    ...(step.numbers ?? []).map((one) => one.for),
    ...(step.check ? [step.check.question] : []),
    ...leads.flatMap((lead) => lead.text ?? []),
  ];
  const letters = words.reduce((sum, one) => sum + say(paper, one).length + 20, 0);
  const variants = paper.variant === undefined ? Object.keys(step.variants ?? {}).length : 0;
  return (letters + variants * 80 + (drawing ? DRAWING_FILL : 0)) / PAGE_FILL;
}

function coverPage(paper: Paper): TemplateResult {
  const { guide, localize } = paper;
  const first = guide.steps.find(({ drawing }) => drawing?.scene) ?? guide.steps[0];
  return html`${kindLine(paper)}
    <h1>${say(paper, guide.title)}</h1>
    ${first ? stepDrawings(first, paper) : nothing}
    <p class="minutes">${localize.term('paperMinutes', guide.minutes.min, guide.minutes.max)}</p>`;
}

function beginPage(paper: Paper): TemplateResult {
  const { guide, localize } = paper;
  return html`<div class="words">
    <p class="why">${say(paper, guide.why)}</p>
    ${
      guide.retired
        ? html`<p><b>${localize.term('paperRetired')}.</b> ${say(paper, guide.retired.why)}</p>`
        : nothing
    }
    <p><b>${localize.term('paperFor')}:</b> ${say(paper, guide.audience)}</p>
    ${
      guide.bring.length > 0
        ? html`<h2>${localize.term('paperBring')}</h2>
            ${guide.bring.map(
              (one) => html`<p class="asked"><i class="box"></i> ${say(paper, one)}</p>`,
            )}`
        : nothing
    }
    ${
      guide.terms
        ? html`<h2>${localize.term('paperTerms')}</h2>
            ${guide.terms.map(
              ({ term, means }) => html`<p><b>${term}:</b> ${say(paper, means)}</p>`,
            )}`
        : nothing
    }
  </div>`;
}

function stepsPage(steps: readonly OutlinedStep[], paper: Paper): TemplateResult {
  return html`${steps.map(
    (one) =>
      html`<article>
        <header>
          <b class="number-sign">${one.number}</b>
          <h2>
            ${one.isDetour ? html`<small>${paper.localize.term('paperStuck')}</small>` : nothing}
            ${stepTitle(one.step, paper)}
          </h2>
        </header>
        ${stepDrawings(one.step, paper)}
        <div class="words">${stepWords(one, paper)}</div>
      </article>`,
  )}`;
}

function endPage(paper: Paper): TemplateResult {
  return html`<div class="words">
      ${doneWords(paper)} ${answerKey(outlineGuide(paper.guide), paper)}
    </div>
    ${notes(paper)}`;
}

function backPage(paper: Paper): TemplateResult {
  return html`${startCode(paper, CODE)} ${personBox(paper)} ${sourcesLine(paper)}`;
}

function blankPage(paper: Paper): TemplateResult {
  return html`<section class="page">${notes(paper)}</section>`;
}

/** Lines to write on, as far as the page has room. */
function notes({ localize }: Paper): TemplateResult {
  return html`<div class="notes">
    <h2>${localize.term('paperNotes')}</h2>
    ${Array.from({ length: NOTE_LINES }, () => html`<p></p>`)}
  </div>`;
}

/** The largest type in which a page holds its words and drawings. */
function fitPages(page: Document): void {
  for (const one of page.querySelectorAll<HTMLElement>('.page:not(.cover)')) {
    const most = one.querySelectorAll('article').length > 1 ? DRAWING_OF_TWO : Infinity;
    SIZES.some(([words, drawings]) => {
      one.style.fontSize = `${words}pt`;
      for (const drawing of one.querySelectorAll<HTMLElement>('.drawings')) {
        drawing.style.fontSize = `${Math.min(drawings, most)}pt`;
      }
      return one.scrollHeight <= one.clientHeight + 1;
    });
    const room = one.querySelector<HTMLElement>('.notes');
    if (room) room.hidden = room.clientHeight < LEAST_NOTES;
  }
}
