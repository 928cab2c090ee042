/** One step: the one action first, then what may go wrong, then how to do it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GuideStep } from '../../guides/format/guide.js';
import { nextOf } from '../../guides/format/guide-paths.js';
import { shownStep } from '../../guides/format/guide-view.js';
import { canGoOn, chosenIn, positionOf } from '../../guides/format/walk-guide.js';
import { icon } from '../../styles/guide-icons.js';
import { answers, check, quiz } from './ask-view.js';
import { backButton } from './back-button.js';
import type { GuideScreen } from './guide-screen.js';
import { confidenceNote, warnings } from './step-parts.js';

export function stepView(step: GuideStep, screen: GuideScreen): TemplateResult {
  const { guide, walk, localize, language, say, deeds, draw, more } = screen;
  const chosen = chosenIn(walk, step.id);
  const shown = shownStep(guide, step, walk.variant);
  // Whoever has to call finds the number before the drawing.
  const picture = shown.drawing
    ? html`<div class="picture ${shown.drawing.screen ? 'screenshot' : ''}" part="drawing">
        ${draw?.(shown.drawing, language)}
      </div>`
    : nothing;
  const goesOn = canGoOn(step, walk) && !step.check;
  return html`<article class="step ${picture === nothing ? '' : 'pictured'}" part="step">
    <h2 id="heading" tabindex="-1">
      ${position(screen)} <span part="action">${say(shown.title, 'title')}</span>
    </h2>
    ${warnings(step, screen)} ${more?.ownPhone(screen, step)}
    <div class="shown ${picture !== nothing && shown.text.length > 0 ? '' : 'alone'}">
      ${step.numbers ? nothing : picture}
      <div class="stack">
        ${shown.text.map((text, i) => html`<p>${say(text, `text-${i}`)}</p>`)}
        ${
          step.points
            ? html`<ul class="points">
                ${step.points.map((point, i) => html`<li>${say(point, `point-${i}`)}</li>`)}
              </ul>`
            : nothing
        }
        ${more ? more.stepExtras(step, shown, screen) : nothing}
        ${
          // A question claims nothing.
          step.answers || step.quiz
            ? nothing
            : confidenceNote(screen, shown.confidence, shown.drawing?.screen !== undefined)
        }
        ${more?.explanations(step, shown, screen)}
      </div>
      ${step.numbers ? picture : nothing}
    </div>
    ${check(step, screen)} ${answers(step, screen)} ${quiz(step, screen)}
    ${step.quiz && chosen !== undefined ? more?.verdictView(step.quiz, chosen, screen) : nothing}
    <div class="ways">
      ${backButton(screen)}
      ${
        goesOn
          ? html`<button class="primary large" @click=${() => deeds.take({ kind: 'next' })}>
              ${localize.term(nextOf(guide, step) === 'done' ? 'guideFinish' : 'guideNext')}
              ${icon('arrow-right')}
            </button>`
          : nothing
      }
    </div>
  </article>`;
}

/** "Bước 3/8", said as "Bước 3 trên 8", and drawn as so many marks of so many. */
function position({ guide, walk, localize }: GuideScreen): TemplateResult {
  const { step, of, isDetour } = positionOf(guide, walk);
  const [seen, said] = isDetour
    ? [localize.term('guideDetour', step, of), localize.term('guideDetourSaid', step, of)]
    : [localize.term('guidePosition', step, of), localize.term('guidePositionSaid', step, of)];
  return html`<span class="position ${isDetour ? 'detour' : ''}" part="position">
    <span aria-hidden="true">${isDetour ? icon('life-buoy') : nothing} ${seen}</span>
    <span class="visually-hidden">${said}</span>
    <span class="progress" aria-hidden="true">
      ${Array.from({ length: of }, (_, i) => html`<i class=${i < step ? 'passed' : ''}></i>`)}
    </span>
  </span>`;
}
