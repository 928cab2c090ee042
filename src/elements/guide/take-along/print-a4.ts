/** A guide on A4: everything it says, in large type, to be read beside the phone and photocopied. */
import { html, nothing, type TemplateResult } from 'lit';
import { outlineGuide, type OutlinedStep } from '../../../guides/format/guide-outline.js';
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
import { fitPages } from './print-a4-fit.js';
import { a4Styles } from './print-a4.styles.js';
import { paperStyles } from './print-styles.js';

/** mm, the quiet zone included. */
const CODE = 30;

export function a4Job(paper: Paper): PrintJob {
  const { guide, language } = paper;
  const steps = outlineGuide(guide);
  const way = steps.filter(({ isDetour }) => !isDetour);
  const detours = steps.filter(({ isDetour }) => isDetour);
  return {
    title: say(paper, guide.title),
    lang: language,
    styles: paperStyles + a4Styles,
    fit: fitPages,
    content: html`${heading(paper)}
      <ol>
        ${way.map((one) => printedStep(one, paper))}
      </ol>
      ${
        detours.length > 0
          ? html`<h2 class="part">${paper.localize.term('paperStuck')}</h2>
              ${rows(detours).map(
                (row) =>
                  html`<ol class="row">
                    ${row.map((one) => printedStep(one, paper))}
                  </ol>`,
              )}`
          : nothing
      }
      ${ending(steps, paper)}`,
  };
}

function heading(paper: Paper): TemplateResult {
  const { guide, localize } = paper;
  const { minutes, bring, retired } = guide;
  return html`<header>
    <div>
      ${kindLine(paper)}
      <h1>${say(paper, guide.title)}</h1>
      <p>${say(paper, guide.why)}</p>
      ${
        retired
          ? html`<p class="retired">
              <b>${localize.term('paperRetired')}.</b> ${say(paper, retired.why)}
            </p>`
          : nothing
      }
    </div>
    ${startCode(paper, CODE)}
    <div class="facts">
      <p><b>${localize.term('paperMinutes', minutes.min, minutes.max)}</b></p>
      ${
        bring.length > 0
          ? html`<div class="bring">
              <b>${localize.term('paperBring')}:</b>
              <ul>
                ${bring.map((one) => html`<li><i class="box"></i> ${say(paper, one)}</li>`)}
              </ul>
            </div>`
          : nothing
      }
    </div>
  </header>`;
}

function printedStep(one: OutlinedStep, paper: Paper): TemplateResult {
  // A detour is short and stands beside another: its words are enough.
  const drawings = one.isDetour ? nothing : stepDrawings(one.step, paper);
  return html`<li class="step ${drawings === nothing ? 'plain' : ''}">
    <b class="number-sign">${one.number}</b>
    <div class="words">
      <h3>${stepTitle(one.step, paper)}</h3>
      ${stepWords(one, paper)}
    </div>
    ${drawings}
  </li>`;
}

/** Two and two, so that no page breaks within either. */
function rows(steps: readonly OutlinedStep[]): (readonly OutlinedStep[])[] {
  return steps.flatMap((_, i) => (i % 2 === 0 ? [steps.slice(i, i + 2)] : []));
}

/** Together on one sheet: a box for a stamp alone on the last would look like a mistake. */
function ending(steps: readonly OutlinedStep[], paper: Paper): TemplateResult {
  const { terms = [] } = paper.guide;
  return html`<div class="ending">
    <section class="done words">${doneWords(paper)}</section>
    ${answerKey(steps, paper)}
    ${
      terms.length > 0
        ? html`<section class="terms">
            ${terms.map(
              ({ term, means }) => html`<p class="small"><b>${term}:</b> ${say(paper, means)}</p>`,
            )}
          </section>`
        : nothing
    }
    ${personBox(paper)} ${sourcesLine(paper)}
  </div>`;
}
