/** After the last step: what comes now, what to keep, and a thank-you. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../styles/guide-icons.js';
import { icon as sign } from '../../styles/guide-more-icons.js';
import { backButton } from './back-button.js';
import type { GuideScreen } from './guide-screen.js';

export function doneView(screen: GuideScreen): TemplateResult {
  const { guide, localize, titles, say, deeds } = screen;
  const { next, keep, thanks, guides = [] } = guide.done;
  const further = guides.flatMap((id) => {
    const title = titles.get(id);
    return title ? [{ id, title }] : [];
  });
  return html`<section class="stack done" part="done">
    <div class="finish">
      ${sign('hand-heart', 72)}
      <h2 tabindex="-1">${localize.term('guideDone')}</h2>
      <p class="lead">${thanks ? say(thanks, 'thanks') : localize.term('guideThanks')}</p>
    </div>
    ${
      next.length > 0
        ? html`<div>
            <h3>${localize.term('guideAfter')}</h3>
            <ul class="points">
              ${next.map((each, i) => html`<li>${say(each, `after-${i}`)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${
      keep
        ? html`<div class="card">
            <h3>${localize.term('guideKeep')}</h3>
            <p>${say(keep, 'keep')}</p>
          </div>`
        : nothing
    }
    <button class="wide" id="open-take-along" @click=${() => deeds.show('take-along')}>
      ${icon('smartphone')} ${localize.term('guideTake')}
    </button>
    ${
      further.length > 0
        ? html`<div class="stack">
            <h3>${localize.term('guideFurther')}</h3>
            <div class="answers">
              ${further.map(
                ({ id, title }) =>
                  html`<button class="answer" @click=${() => deeds.open(id)}>
                    <span>${say(title)}</span> ${icon('chevron-right')}
                  </button>`,
              )}
            </div>
          </div>`
        : nothing
    }
    <div class="ways">
      ${backButton(screen)}
      <button @click=${deeds.begin}>${localize.term('guideAgain')}</button>
    </div>
  </section>`;
}
