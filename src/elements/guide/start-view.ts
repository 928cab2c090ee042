/** The first screen of a guide: what it is good for, how long it takes, what to have ready. */
import { html, type TemplateResult } from 'lit';
import { formatDay } from '../../core/day.js';
import { positionOf, type GuideWalk } from '../../guides/format/walk-guide.js';
import { icon } from '../../styles/guide-icons.js';
import { confidenceNote } from './step-parts.js';
import type { GuideScreen } from './guide-screen.js';
import { variantSetting } from './variant-choice.js';

export function startView(
  screen: GuideScreen,
  { kept, missesVariant }: { kept: GuideWalk | undefined; missesVariant: boolean },
): TemplateResult {
  const { guide, localize, say, deeds, more } = screen;
  const { min, max } = guide.minutes;
  return html`<h2 tabindex="-1">${say(guide.title, 'title')}</h2>
    ${more?.retiredNote(screen)} ${more?.approvalNote(screen)}
    <p class="lead">${say(guide.why, 'why')}</p>
    <ul class="facts">
      <li>${icon('clock')} ${localize.term('guideMinutes', min, max)}</li>
      <li>
        ${icon('users')}
        <span><b>${localize.term('guideAudience')}</b> ${say(guide.audience, 'audience')}</span>
      </li>
      <li>${icon('circle-check')} ${localize.term('guideVerified', formatDay(guide.verified))}</li>
    </ul>
    ${confidenceNote(screen, guide.confidence)} ${more?.dueNote(screen)} ${more?.lawCard(screen)}
    ${more?.ownPhone(screen)} ${bring(screen)} ${variantSetting(screen, missesVariant)}
    ${
      kept
        ? html`<button class="primary large" @click=${deeds.resume}>
              ${localize.term('guideResume', positionOf(guide, kept).step)} ${icon('arrow-right')}
            </button>
            <button class="wide" @click=${deeds.begin}>${localize.term('guideBeginAnew')}</button>`
        : html`<button class=${guide.retired ? 'large' : 'primary large'} @click=${deeds.begin}>
            ${localize.term('guideBegin')} ${icon('arrow-right')}
          </button>`
    }
    ${more?.sources(screen)}`;
}

function bring({ guide, localize, say }: GuideScreen): TemplateResult {
  if (guide.bring.length === 0) return html`<p>${localize.term('guideBringNone')}</p>`;
  return html`<div>
    <h3>${localize.term('guideBring')}</h3>
    <ul class="points">
      ${guide.bring.map((thing, i) => html`<li>${say(thing, `bring-${i}`)}</li>`)}
    </ul>
  </div>`;
}
