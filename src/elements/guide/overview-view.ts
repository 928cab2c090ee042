/** All steps of the way, with the one where somebody is: any of them can be gone to. */
import { html, nothing, type TemplateResult } from 'lit';
import { mainLine, stepOf } from '../../guides/format/guide-paths.js';
import { shownStep } from '../../guides/format/guide-view.js';
import { positionOf } from '../../guides/format/walk-guide.js';
import { icon } from '../../styles/guide-icons.js';
import type { GuideScreen } from './guide-screen.js';
import { closeButton } from './help-view.js';
import { variantSetting } from './variant-choice.js';

export function overviewView(screen: GuideScreen): TemplateResult {
  const { guide, walk, localize, say, deeds } = screen;
  const hasBegun = walk.trail.length > 0;
  const here = hasBegun ? positionOf(guide, walk).step : 0;
  return html`<section class="stack" part="overview">
    <h2 tabindex="-1">
      ${localize.term('guideOverview')} <span class="soft name">${say(guide.title)}</span>
    </h2>
    <ol class="map">
      ${mainLine(guide, walk.trail).map((id, i) => {
        const step = stepOf(guide, id);
        if (!step) return nothing;
        const isHere = i + 1 === here;
        return html`<li>
          <button
            class=${isHere ? 'here' : i + 1 < here ? 'passed' : ''}
            aria-current=${isHere ? 'step' : nothing}
            @click=${() => deeds.take({ kind: 'jump', step: id })}
          >
            <span class="count">${i + 1}</span>
            <span>${say(shownStep(guide, step, walk.variant).title)}</span>
            ${
              isHere
                ? html`<b class="state">${localize.term('guideHere')}</b>`
                : i + 1 < here
                  ? html`<span class="state">
                      ${icon('check')}
                      <span class="visually-hidden">${localize.term('guidePassed')}</span>
                    </span>`
                  : nothing
            }
          </button>
        </li>`;
      })}
    </ol>
    ${hasBegun ? variantSetting(screen) : nothing} ${closeButton(screen)}
  </section>`;
}
