/** What the printed sheets of a guide have in common: a step's words, warnings, drawings, the person. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../../core/day.js';
import type {
  Guide,
  GuideDrawing,
  GuideStep,
  GuideText,
  GuideWarning,
} from '../../../guides/format/guide.js';
import type { OutlinedStep } from '../../../guides/format/guide-outline.js';
import { letter } from '../../../guides/format/guide-text.js';
import { shownStep, wordsIn } from '../../../guides/format/guide-view.js';
import type { WordsController } from '../../../localize/words.js';
import { icon } from '../../../styles/take-along-icons.js';
import { guideDrawing } from '../../parts/guide-drawing.js';
import { guideCode, printedCode } from './guide-code.js';

/** What a sheet is printed of, and for whom. */
export interface Paper {
  readonly guide: Guide;
  readonly localize: WordsController;
  /** As `lang`. */
  readonly language: string;
  /** All variants are written where none is chosen. */
  readonly variant: string | undefined;
  /** Of the page on which the guide stands. */
  readonly pageUrl: string;
  /** Titles of the guides that many people need next. */
  readonly related?: readonly GuideText[];
}

export function say({ language }: Paper, text: GuideText): string {
  return wordsIn(text, language);
}

/** The title of a step; of each variant where they differ and none is chosen. */
export function stepTitle(step: GuideStep, paper: Paper): string {
  return say(paper, shownStep(paper.guide, step, paper.variant).title);
}

/** What kind of sheet it is, for which app, on which device. */
export function kindLine(paper: Paper): TemplateResult {
  const { app, variants } = paper.guide;
  const chosen = variants?.find(({ id }) => id === paper.variant);
  const kind = [paper.localize.term('paperGuide'), app, chosen && say(paper, chosen.name)];
  return html`<p class="kind">${kind.filter(Boolean).join(' · ')}</p>`;
}

export function warningBox({ kind, text }: GuideWarning, paper: Paper): TemplateResult {
  return html`<div class="warning">
    ${icon('triangle-alert')}
    <p><b>${paper.localize.term('paperWarning', kind)}.</b> ${say(paper, text)}</p>
  </div>`;
}

/** The drawing of a step; of each variant, with its name, where they differ and none is chosen. */
export function stepDrawings(
  step: GuideStep,
  paper: Paper,
  most = 2,
): TemplateResult | typeof nothing {
  const { guide, language, variant } = paper;
  const own = new Map<GuideDrawing, string>();
  if (variant === undefined && step.variants) {
    for (const { id, name } of guide.variants ?? []) {
      const { drawing } = shownStep(guide, step, id);
      if (!drawing) continue;
      const named = own.get(drawing);
      own.set(drawing, named ? `${named}, ${say(paper, name)}` : say(paper, name));
    }
  }
  if (own.size > 1) {
    return html`<div class="drawings">
      ${[...own].slice(0, most).map(
        ([drawing, name]) =>
          html`<figure>
            ${guideDrawing(drawing, language)}
            <figcaption>${name}</figcaption>
          </figure>`,
      )}
    </div>`;
  }
  const { drawing } = shownStep(guide, step, variant);
  return drawing
    ? html`<div class="drawings"><figure>${guideDrawing(drawing, language)}</figure></div>`
    : nothing;
}

/** The right answers, away from their questions. */
export function answerKey(
  steps: readonly OutlinedStep[],
  paper: Paper,
): TemplateResult | typeof nothing {
  const keys = steps.flatMap(({ number, step }) => {
    const right = step.quiz?.findIndex((answer) => answer.right) ?? -1;
    const because = step.quiz?.[right]?.because;
    return because ? [{ name: `${number}${letter(right)}`, because }] : [];
  });
  if (keys.length === 0) return nothing;
  return html`<section class="words keys">
    <h2>${paper.localize.term('paperAnswers')}</h2>
    ${keys.map(({ name, because }) => html`<p><b>${name}.</b> ${say(paper, because)}</p>`)}
  </section>`;
}

/** The code to the guide's start, and whose page it opens. */
export function startCode(paper: Paper, least: number): TemplateResult | typeof nothing {
  const code = guideCode(paper.guide.id, 1, paper.pageUrl);
  if (!code) return nothing;
  return html`<figure class="code">
    ${printedCode(code.text, least)}
    <figcaption>${paper.localize.term('paperScan')}<br /><b>${breakable(code.host)}</b></figcaption>
  </figure>`;
}

/** A long host breaks after its dots, where it is read on. */
function breakable(host: string) {
  return host.split(/(?<=\.)/).map((label) => html`${label}<wbr />`);
}

/** Whom to ask, and a line for the ward's phone and stamp. */
export function personBox(paper: Paper): TemplateResult {
  const { guide, localize } = paper;
  return html`<section class="person">
    ${
      guide.person
        ? html`<div>
            <h3>${localize.term('paperPerson')}</h3>
            <p>${say(paper, guide.person)}</p>
          </div>`
        : nothing
    }
    <p class="ward">${localize.term('paperWard')}:</p>
  </section>`;
}

/** What happens next, what to keep, and which guides follow. */
export function doneWords(paper: Paper): TemplateResult {
  const { next, keep } = paper.guide.done;
  const { localize } = paper;
  return html`<h2>${localize.term('paperDone')}</h2>
    ${next.map((text) => html`<p>${say(paper, text)}</p>`)}
    ${keep ? html`<p><b>${localize.term('paperKeep')}:</b> ${say(paper, keep)}</p>` : nothing}
    ${relatedGuides(paper)}`;
}

/** By their titles, as steps name them. */
function relatedGuides(paper: Paper): TemplateResult | typeof nothing {
  const titles = (paper.related ?? []).map((title) => `“${say(paper, title)}”`);
  if (titles.length === 0) return nothing;
  return html`<p><b>${paper.localize.term('paperRelated')}:</b> ${titles.join(', ')}.</p>`;
}

/** When it was checked, against what, and how certain that is. */
export function sourcesLine({ guide, localize }: Paper): TemplateResult {
  const { confidence = 'high', sources } = guide;
  const certain = {
    high: '',
    medium: ` ${localize.term('paperDiffers')}`,
    low: ` ${localize.term('paperUnverified')}`,
  };
  return html`<p class="small sources">
    ${localize.term('paperVerified', formatDay(guide.verified))}${certain[confidence]}
    ${localize.term('paperSources')}: ${sources.map(({ title }) => title).join('; ')}.
  </p>`;
}
