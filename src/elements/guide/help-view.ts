/** Where a guide does not help on: what goes wrong, and then a person. */
import { html, type TemplateResult } from 'lit';
import type { GuideStep } from '../../guides/format/guide.js';
import { shownStep, wordsIn } from '../../guides/format/guide-view.js';
import { positionOf } from '../../guides/format/walk-guide.js';
import { icon } from '../../styles/guide-icons.js';
import type { GuideScreen } from './guide-screen.js';

/** The step's symptoms; whoever has another calls a person, right below. */
export function stuckView(step: GuideStep, screen: GuideScreen): TemplateResult {
  const { localize, say, deeds } = screen;
  return html`<section class="stack" part="stuck">
    <h2 tabindex="-1">${localize.term('guideStuckAsk')}</h2>
    <div class="answers">
      ${step.stuck?.map(
        ({ symptom }, i) =>
          html`<button
            class="large answer"
            @click=${() => deeds.take({ kind: 'stuck', symptom: i })}
          >
            <span>${say(symptom, `symptom-${i}`)}</span> ${icon('chevron-right')}
          </button>`,
      )}
    </div>
    ${closeButton(screen)}
    <p>${localize.term('guideStuckOther')}</p>
  </section>`;
}

/** Back from what was opened over a step, or over the start. */
export function closeButton(screen: GuideScreen): TemplateResult {
  return html`<button class="wide" @click=${screen.deeds.close}>
    ${icon('arrow-left')} ${wayBack(screen)}
  </button>`;
}

export function personView(step: GuideStep | undefined, screen: GuideScreen): TemplateResult {
  const { guide, walk, language, localize, say, deeds } = screen;
  const at = step && walk.at !== 'done' ? shownStep(guide, step, walk.variant).title : undefined;
  return html`<section class="stack" part="person">
    <h2 tabindex="-1">${localize.term('guidePerson')}</h2>
    <div class="card stack">
      <div>
        <h3>${localize.term('guidePersonWho')}</h3>
        <p>${guide.person ? say(guide.person, 'person') : localize.term('guidePersonAny')}</p>
      </div>
      <slot name="person"></slot>
      <div>
        <h3>${localize.term('guidePersonSay')}</h3>
        <p>
          ${localize.term(
            'guidePersonWords',
            wordsIn(guide.title, language),
            at ? wordsIn(at, language) : '',
          )}
        </p>
      </div>
    </div>
    <p class="note">${icon('lock')} ${localize.term('guidePersonCare')}</p>
    <button class="wide" @click=${deeds.comeBack}>${icon('arrow-left')} ${wayBack(screen)}</button>
  </section>`;
}

function wayBack({ guide, walk, localize }: GuideScreen): string {
  return walk.trail.length > 0 && walk.at !== 'done'
    ? localize.term('guideToStep', positionOf(guide, walk).step)
    : localize.term('guideToGuide');
}
