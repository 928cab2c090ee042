/** What a step asks: whether it went well, which way to go, or what was learnt. */
import { html, nothing } from 'lit';
import type { GuideStep } from '../../guides/format/guide.js';
import { chosenIn, type CheckAnswer } from '../../guides/format/walk-guide.js';
import { icon } from '../../styles/guide-icons.js';
import type { GuideScreen } from './guide-screen.js';

export function check({ check }: GuideStep, { localize, say, deeds }: GuideScreen) {
  if (!check) return nothing;
  const answer = (kind: CheckAnswer) => () => deeds.take({ kind: 'answer', answer: kind });
  return html`<div class="ask" role="group" aria-labelledby="question" part="check">
    <h3 id="question">${say(check.question, 'question')}</h3>
    <div class="answers three">
      <button class="primary large" @click=${answer('yes')}>
        ${icon('check', 32)} ${localize.term('guideYes')}
      </button>
      <button class="large" @click=${answer('no')}>
        ${icon('x', 32)} ${localize.term('guideNo')}
      </button>
      <button class="large" @click=${answer('unsure')}>
        ${icon('circle-question-mark', 32)} ${localize.term('guideUnsure')}
      </button>
    </div>
  </div>`;
}

/** The step's title is the question. */
export function answers({ answers }: GuideStep, { say, deeds }: GuideScreen) {
  if (!answers) return nothing;
  return html`<div class="answers" role="group" aria-labelledby="heading">
    ${answers.map(
      ({ text }, i) =>
        html`<button class="large answer" @click=${() => deeds.take({ kind: 'answer', answer: i })}>
          <span>${say(text, `answer-${i}`)}</span> ${icon('chevron-right')}
        </button>`,
    )}
  </div>`;
}

/** What is said to an answer is drawn in its place. */
export function quiz({ id, quiz }: GuideStep, { walk, say, deeds }: GuideScreen) {
  if (!quiz || chosenIn(walk, id) !== undefined) return nothing;
  return html`<div class="answers" role="group" aria-labelledby="heading">
    ${quiz.map(
      ({ text }, i) =>
        html`<button class="large answer" @click=${() => deeds.take({ kind: 'answer', answer: i })}>
          <span>${say(text, `answer-${i}`)}</span>
        </button>`,
    )}
  </div>`;
}
