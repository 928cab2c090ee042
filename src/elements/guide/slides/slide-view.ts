import { html, nothing, type TemplateResult } from 'lit';
import type { Guide, GuideQuizAnswer, GuideStep, GuideText } from '../../../guides/format/guide.js';
import {
  commonText,
  type OutlineLead,
  type OutlineTarget,
} from '../../../guides/format/guide-outline.js';
import { letter } from '../../../guides/format/guide-text.js';
import { shownStep, wordsIn } from '../../../guides/format/guide-view.js';
import type { WordsController } from '../../../localize/words.js';
import { icon } from '../../../styles/take-along-icons.js';
import { guideDrawing } from '../../parts/guide-drawing.js';
import { leadWords } from '../lead-words.js';
import type { Slide } from './deck.js';

export interface SlideContext {
  readonly guide: Guide;
  readonly variant: string | undefined;
  readonly localize: WordsController;
  readonly isRevealed: boolean;
  readonly goTo: (target: OutlineTarget) => void;
}

/** What a slide is called. */
export function slideTitle(slide: Slide, { guide, variant, localize }: SlideContext): string {
  const say = (text: GuideText) => wordsIn(text, localize.lang());
  switch (slide.kind) {
    case 'cover':
      return say(guide.title);
    case 'stuck':
      return localize.term('paperStuck');
    case 'done':
      return localize.term('paperDone');
    case 'step':
      return say(shownStep(guide, slide.of.step, variant).title);
  }
}

export function slideView(slide: Slide, context: SlideContext): TemplateResult {
  const { guide, localize, variant } = context;
  const say = (text: GuideText) => wordsIn(text, localize.lang());
  const title = html`<h2 id="slide-title">${slideTitle(slide, context)}</h2>`;
  switch (slide.kind) {
    case 'cover':
      return html`<div class="slide cover">
        <p class="slide-kind">
          ${[localize.term('paperGuide'), guide.app].filter(Boolean).join(' · ')}
        </p>
        ${title}
        <p>${say(guide.why)}</p>
        <p>
          <b>${localize.term('paperMinutes', guide.minutes.min, guide.minutes.max)}</b>
        </p>
        ${
          guide.bring.length > 0
            ? html`<p><b>${localize.term('paperBring')}:</b></p>
                <ul class="slide-points">
                  ${guide.bring.map((one) => html`<li>${say(one)}</li>`)}
                </ul>`
            : nothing
        }
      </div>`;
    case 'stuck':
      return html`<div class="slide cover">${title}</div>`;
    case 'done':
      return html`<div class="slide cover">
        ${icon('circle-check', 72)} ${title}
        ${guide.done.next.map((text) => html`<p>${say(text)}</p>`)}
        ${
          guide.done.keep
            ? html`<p><b>${localize.term('paperKeep')}:</b> ${say(guide.done.keep)}</p>`
            : nothing
        }
        ${
          guide.person
            ? html`<p><b>${localize.term('paperPerson')}:</b> ${say(guide.person)}</p>`
            : nothing
        }
      </div>`;
    case 'step': {
      const { step, number, isDetour } = slide.of;
      const { drawing } = shownStep(guide, step, variant);
      return html`<div class="slide ${drawing ? 'drawn' : ''}">
        <p class="slide-kind">
          ${localize.term('paperStep', number)}${isDetour ? ` · ${localize.term('paperStuck')}` : ''}
        </p>
        ${title}
        <div class="slide-words">${stepWords(step, slide.of.leads, context)}</div>
        ${drawing ? html`<div class="slide-drawing">${guideDrawing(drawing, localize.lang())}</div>` : nothing}
      </div>`;
    }
  }
}

function stepWords(step: GuideStep, leads: readonly OutlineLead[], context: SlideContext) {
  const { guide, variant, localize } = context;
  const say = (text: GuideText) => wordsIn(text, localize.lang());
  const own = variant === undefined ? step.variants : undefined;
  const texts =
    variant === undefined ? commonText(guide, step) : shownStep(guide, step, variant).text;
  return html`${texts.map((text) => html`<p>${say(text)}</p>`)}
  ${guide.variants?.map(({ id, name }) => {
    const told = own?.[id]?.text ?? [];
    return told.length > 0 ? html`<p><b>${say(name)}:</b> ${told.map(say).join(' ')}</p>` : nothing;
  })}
  ${
    step.points
      ? html`<ul class="slide-points">
          ${step.points.map((point) => html`<li>${say(point)}</li>`)}
        </ul>`
      : nothing
  }
  ${step.numbers?.map((one) => html`<p><b class="slide-number">${one.number}</b> ${say(one.for)}</p>`)}
  ${step.link ? html`<p><b>${step.link.url.replace(/^https:\/\/|\/$/g, '')}</b></p>` : nothing}
  ${
    step.fakes
      ? html`<p>
          ${localize.term('paperFakes')}:
          ${step.fakes.map((fake, i) => html`${i > 0 ? ', ' : ''}<s>${fake}</s>`)}
        </p>`
      : nothing
  }
  ${step.warnings?.map(
    ({ kind, text }) =>
      html`<div class="notice warning">
        ${icon('triangle-alert', 40)}
        <div>
          <p><b>${localize.term('paperWarning', kind)}.</b> ${say(text)}</p>
        </div>
      </div>`,
  )}
  ${step.quiz ? quizView(step.quiz, context) : nothing}
  ${step.check ? html`<p><b>${say(step.check.question)}</b></p>` : nothing}
  ${leads.length > 0 ? leadsView(leads, step, context) : nothing}`;
}

/** The answers, or where a problem leads: each to be pressed. */
function leadsView(leads: readonly OutlineLead[], step: GuideStep, context: SlideContext) {
  const { localize, goTo } = context;
  const say = (text: GuideText) => wordsIn(text, localize.lang());
  const words = (lead: OutlineLead): string =>
    lead.kind === 'answer' && lead.text ? say(lead.text) : leadWords(lead, step, localize, say);
  return html`<ul class="slide-leads">
    ${leads.map(
      (lead) =>
        html`<li>
          <button @click=${() => goTo(lead.to)}>${words(lead)} ${icon('chevron-right')}</button>
        </li>`,
    )}
  </ul>`;
}

function quizView(quiz: readonly GuideQuizAnswer[], { localize, isRevealed }: SlideContext) {
  const say = (text: GuideText) => wordsIn(text, localize.lang());
  return html`<ol class="slide-quiz">
    ${quiz.map(
      ({ text, right, because }, i) =>
        html`<li class=${isRevealed ? (right ? 'right' : 'wrong') : ''}>
          <b class="slide-letter">${letter(i)}</b>
          <div>
            <p>${say(text)}</p>
            ${
              isRevealed
                ? html`<p class="because">
                    ${icon(right ? 'circle-check' : 'x', 32)}
                    ${verdict(localize.term(right ? 'slidesRight' : 'slidesWrong'), say(because))}
                  </p>`
                : nothing
            }
          </div>
        </li>`,
    )}
  </ol>`;
}

/** Many reasons begin with the word itself, which is not said twice. */
function verdict(word: string, because: string) {
  if (because.toLowerCase().startsWith(word.toLowerCase())) return because;
  return html`<b>${word}.</b> ${because}`;
}
