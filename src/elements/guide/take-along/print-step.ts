/** The words of a printed step: what it says, whom to call, what to beware of, where to go on. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../../core/day.js';
import type { GuideStep } from '../../../guides/format/guide.js';
import {
  commonText,
  type OutlinedStep,
  type OutlineLead,
} from '../../../guides/format/guide-outline.js';
import { letter } from '../../../guides/format/guide-text.js';
import { shownStep, type ShownStep } from '../../../guides/format/guide-view.js';
import { icon } from '../../../styles/take-along-icons.js';
import { leadWords } from '../lead-words.js';
import { say, warningBox, type Paper } from './print-parts.js';

/** All but the title and the drawing. */
export function stepWords({ step, leads }: OutlinedStep, paper: Paper): TemplateResult {
  const { guide, localize, variant } = paper;
  const shown = shownStep(guide, step, variant);
  const common = variant === undefined ? commonText(guide, step) : shown.text;
  return html`${common.map((text) => html`<p>${say(paper, text)}</p>`)}
  ${variant === undefined ? variantWords(step, paper) : nothing}
  ${
    step.points
      ? html`<ul>
          ${step.points.map((point) => html`<li>${say(paper, point)}</li>`)}
        </ul>`
      : nothing
  }
  ${numbers(step, paper)}
  ${step.link ? html`<p class="address">${step.link.url.replace(/^https:\/\/|\/$/g, '')}</p>` : nothing}
  ${fakes(step, paper)}
  ${step.quiz?.map(({ text }, i) => html`<p class="option"><b>${letter(i)}</b> ${say(paper, text)}</p>`)}
  ${step.rule ? html`<p class="small">${localize.term('paperRule')}: ${say(paper, step.rule)}</p>` : nothing}
  ${doubt(shown, paper)} ${step.warnings?.map((warning) => warningBox(warning, paper))}
  ${leadsOn(step, leads, paper)}`;
}

/** Each with the day on which it was checked: numbers change. */
function numbers({ numbers }: GuideStep, paper: Paper) {
  const { localize } = paper;
  return numbers?.map(({ number, for: purpose, verified, confidence = 'high' }) => {
    const told = [
      localize.term('paperNumberVerified', formatDay(verified)),
      ...(confidence === 'low' ? [localize.term('paperNumberUnverified')] : []),
    ];
    return html`<p class="number">
      <b>${number}</b>
      <span>${say(paper, purpose)} <span class="small">(${told.join('; ')})</span></span>
    </p>`;
  });
}

/** Struck through below the hyphens, which are often what tells a fake. */
function fakes({ fakes }: GuideStep, { localize }: Paper) {
  if (!fakes) return nothing;
  return html`<p>${localize.term('paperFakes')}:</p>
    <ul class="fakes" translate="no">
      ${fakes.map((fake) => html`<li>${icon('x')} <s>${fake}</s></li>`)}
    </ul>`;
}

/** Only where a step is less certain than the guide, which says its own at the end. */
function doubt({ confidence, drawing }: ShownStep, { guide, localize }: Paper) {
  if (confidence === 'high' || confidence === (guide.confidence ?? 'high')) return nothing;
  const differs = drawing?.screen ? 'paperMayDiffer' : 'paperDiffers';
  return html`<p class="small">
    ${localize.term(confidence === 'low' ? 'paperUnverified' : differs)}
  </p>`;
}

/** What is otherwise in each variant, under its name. */
function variantWords({ variants }: GuideStep, paper: Paper) {
  if (!variants) return nothing;
  return paper.guide.variants?.map(({ id, name }) => {
    const own = variants[id];
    const told = own?.text ?? [];
    const title = own?.title ? [`${say(paper, own.title).replace(/[.]$/, '')}.`] : [];
    if (told.length + title.length === 0) return nothing;
    return html`<p class="variant">
      <b>${say(paper, name)}:</b> ${[...title, ...told.map((text) => say(paper, text))].join(' ')}
    </p>`;
  });
}

function leadsOn(step: GuideStep, leads: readonly OutlineLead[], paper: Paper) {
  const lines = leads.map((lead) =>
    leadWords(lead, step, paper.localize, (text) => say(paper, text)),
  );
  const asked = step.check
    ? html`<p class="asked"><i class="box"></i> ${say(paper, step.check.question)}</p>`
    : nothing;
  if (lines.length === 0) return asked;
  return html`${asked}
    <ul class="leads">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
