import { html, nothing, type TemplateResult } from 'lit';
import type { GuideQuizAnswer } from '../../guides/format/guide.js';
import { icon } from '../../styles/guide-icons.js';
import type { GuideScreen } from './guide-screen.js';

/** Right or wrong, in a word, a sign and a colour; then why. */
export function verdictView(
  quiz: readonly GuideQuizAnswer[],
  chosen: number,
  { localize, say }: GuideScreen,
): TemplateResult {
  const answer = quiz[chosen];
  const isRight = answer?.right === true;
  const best = quiz.find(({ right }) => right);
  return html`<div class="stack" part="verdict">
    <div class="notice ${isRight ? '' : 'danger'} warn">
      ${icon(isRight ? 'circle-check' : 'x', 32)}
      <div>
        <h3 id="verdict" class="word" tabindex="-1">
          ${localize.term(isRight ? 'guideRight' : 'guideWrong')}
        </h3>
        ${
          answer
            ? html`<p><b>${localize.term('guideChosen')}:</b> ${say(answer.text)}</p>
                <p>${say(answer.because)}</p>`
            : nothing
        }
      </div>
    </div>
    ${
      isRight || !best
        ? nothing
        : html`<div class="notice">
            ${icon('circle-check')}
            <div>
              <p><b>${localize.term('guideRightIs')}</b> ${say(best.text)}</p>
              <p>${say(best.because)}</p>
            </div>
          </div>`
    }
  </div>`;
}
