/** A guide on A4: everything it says, in large type, to be read beside the phone and photocopied. */
import { html, nothing, type TemplateResult } from 'lit';
import { outlineGuide, type OutlinedStep } from '../../../guides/format/guide-outline.js';
import type { PrintJob } from '../../parts/print-frame.js';
import {
  answerKey,
  personBox,
  say,
  sourcesLine,
  startCode,
  stepDrawings,
  stepTitle,
  stepWords,
  type Paper,
} from './print-parts.js';
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
    styles: paperStyles + STYLES,
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
  const { app, minutes, bring, retired, variants } = guide;
  const chosen = variants?.find(({ id }) => id === paper.variant);
  const kind = [localize.term('paperGuide'), app, chosen && say(paper, chosen.name)];
  return html`<header>
    <div>
      <p class="kind">${kind.filter(Boolean).join(' · ')}</p>
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
  const drawings = one.isDetour ? nothing : stepDrawings(one.step, paper, 1);
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

function ending(steps: readonly OutlinedStep[], paper: Paper): TemplateResult {
  const { guide, localize } = paper;
  const { done, terms = [] } = guide;
  return html`<section class="done words">
      <h2>${localize.term('paperDone')}</h2>
      ${done.next.map((text) => html`<p>${say(paper, text)}</p>`)}
      ${
        done.keep
          ? html`<p><b>${localize.term('paperKeep')}:</b> ${say(paper, done.keep)}</p>`
          : nothing
      }
    </section>
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
    ${personBox(paper)} ${sourcesLine(paper)}`;
}

/** Page numbers where the engine has margin boxes (Chromium 131 on). */
const STYLES = `
  @page {
    size: A4;
    margin: 12mm 14mm 14mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 9pt 'Be Vietnam Pro', system-ui, sans-serif;
    }
  }
  header {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 8mm;
    padding-block-end: 4mm;
    border-block-end: 0.8mm solid;
  }
  .kind { font-size: 11pt; font-weight: 600; }
  h1 { font-size: 25pt; margin-block: 0.5mm 2mm; }
  .code figcaption { max-inline-size: 36mm; }
  .facts {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 1mm 9mm;
    margin-block-start: 3mm;
  }
  .bring { display: flex; gap: 3mm; }
  .bring li { display: flex; gap: 2.2mm; align-items: baseline; }
  .retired { margin-block-start: 2mm; padding: 2mm 3mm; border: 0.7mm solid; border-radius: 1.5mm; }
  ol { list-style: none; }
  .step {
    display: grid;
    grid-template-columns: 9mm 1fr 38mm;
    gap: 0 4mm;
    padding-block: 3.6mm;
    border-block-end: 0.25mm solid #777;
    break-inside: avoid;
  }
  .step.plain { grid-template-columns: 9mm 1fr; }
  .step h3 { font-size: 15pt; padding-block-start: 0.8mm; }
  .step .drawings { font-size: 5.8pt; }
  .step figcaption { font-size: 8.5pt; }
  .row {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8mm;
    padding-block: 3mm;
    border-block-end: 0.25mm solid #777;
    break-inside: avoid;
  }
  .row .step { grid-template-columns: 9mm 1fr; gap: 0 3mm; border-block-end: 0; padding-block: 0; }
  .row .step:only-child { grid-column: 1 / -1; }
  .row .step h3 { font-size: 13pt; padding-block-start: 1.4mm; }
  .part {
    font-size: 17pt;
    padding-block: 5mm 1.2mm;
    border-block-end: 0.8mm solid;
  }
  h2 { font-size: 15pt; }
  .done, .keys { padding-block: 4mm; break-inside: avoid; }
  .terms { padding-block-end: 3mm; break-inside: avoid; }
  .person { margin-block: 1mm 3mm; }
  .person h3 { font-size: 12pt; }
  .sources { break-before: avoid; }
`;
