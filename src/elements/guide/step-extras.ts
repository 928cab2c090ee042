/** What some steps hold besides their text: numbers, fakes, a link, a rule, words explained. */
import { html, nothing } from 'lit';
import { formatDay } from '../../core/day.js';
import type { GuideConfidence, GuideStep, GuideTerm } from '../../guides/format/guide.js';
import { wordsIn, type ShownStep } from '../../guides/format/guide-view.js';
import { icon } from '../../styles/guide-icons.js';
import { icon as sign } from '../../styles/guide-more-icons.js';
import type { GuideScreen } from './guide-screen.js';
import { confidenceNote } from './step-parts.js';
import { hostOf, isWebAddress } from './web-address.js';

export function stepExtras(step: GuideStep, { confidence }: ShownStep, screen: GuideScreen) {
  return html`${numbers(step, confidence, screen)} ${fakes(step, screen)} ${link(step, screen)}
  ${rule(step, screen)}`;
}

/** @param ofStep How sure the step is: a number that is no less so does not say it again. */
function numbers({ numbers }: GuideStep, ofStep: GuideConfidence, screen: GuideScreen) {
  if (!numbers) return nothing;
  const { localize, say, shared } = screen;
  return html`<ul class="numbers">
    ${numbers.map(({ number, for: purpose, verified, confidence }, i) => {
      const plain = number.replace(/[^\d+]/g, '');
      return html`<li class="card">
        <p>${say(purpose, `number-${i}`)}</p>
        ${
          shared
            ? html`<p class="big">${number}</p>`
            : html`<a class="button call" href="tel:${plain}">
                ${icon('phone')} ${localize.term('guideCall')} <b>${number}</b>
              </a>`
        }
        <p class="soft">${localize.term('guideNumberVerified', formatDay(verified))}</p>
        ${confidence === ofStep ? nothing : confidenceNote(screen, confidence)}
      </li>`;
    })}
  </ul>`;
}

/** Struck through and marked, and nothing that could be pressed. */
function fakes({ fakes }: GuideStep, { localize }: GuideScreen) {
  if (!fakes) return nothing;
  return html`<div>
    <p id="fakes">${localize.term('guideFakes')}</p>
    <ul class="fakes" aria-labelledby="fakes" translate="no">
      ${fakes.map(
        (address) =>
          html`<li>
            <span class="mark">${icon('x')} ${localize.term('guideFake')}</span>
            <s>${address}</s>
          </li>`,
      )}
    </ul>
  </div>`;
}

function rule({ rule }: GuideStep, { localize, say }: GuideScreen) {
  if (!rule) return nothing;
  return html`<div class="rule">
    <h3>${localize.term('guideRule')}</h3>
    <p>${say(rule, 'rule')}</p>
  </div>`;
}

/** The hard words of a step, each in a line that opens. */
export function explanations(step: GuideStep, shown: ShownStep, screen: GuideScreen) {
  const { localize, say } = screen;
  return termsIn(step, shown, screen).map(
    ({ term, means }) =>
      html`<details class="fold term">
        <summary>${localize.term('guideTerm', term)}</summary>
        <p>${say(means)}</p>
      </details>`,
  );
}

/** The guide's terms that stand as words of their own in what this step says. */
function termsIn(
  { warnings = [], points = [], check, answers = [], quiz = [], rule }: GuideStep,
  { title, text }: ShownStep,
  { guide: { terms = [] }, language }: GuideScreen,
): readonly GuideTerm[] {
  const said = [
    title,
    ...text,
    ...points,
    ...[...warnings, ...answers, ...quiz].map((each) => each.text),
    ...(check ? [check.question] : []),
    ...(rule ? [rule] : []),
  ].map((each) => wordsIn(each, language).toLowerCase());
  return terms.filter(({ term }) => said.some((words) => holdsWord(words, term.toLowerCase())));
}

function holdsWord(words: string, term: string): boolean {
  for (let at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + 1)) {
    const around = (words[at - 1] ?? ' ') + (words[at + term.length] ?? ' ');
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/**
 * On a device of many: said of the whole guide at its start, and of a step in which something secret
 * is typed; not where one only answers, or calls.
 */
export function ownPhone(screen: GuideScreen, step?: GuideStep) {
  const { shared, localize, deeds } = screen;
  if (!shared || (step && !isTyped(step))) return nothing;
  return html`<div class="notice own-phone">
    ${icon('smartphone', 32)}
    <div>
      <p><b>${localize.term(step ? 'guideOwnPhone' : 'guideShared')}</b></p>
      <p>${localize.term(step ? 'guideOwnPhoneWhy' : 'guideSharedTake')}</p>
      <button id="take-own" @click=${() => deeds.show('take-along')}>
        ${icon('smartphone')} ${localize.term('guideTake')}
      </button>
    </div>
  </div>`;
}

/** Whether a secret is typed in a step: one that warns of codes and is no call and no question. */
function isTyped({ warnings, answers, quiz, numbers, drawing }: GuideStep): boolean {
  if (answers || quiz || numbers) return false;
  if (drawing?.scene === 'phone-call' || drawing?.scene === 'hang-up') return false;
  return warnings?.some(({ kind }) => kind === 'code') ?? false;
}

/** The host is what tells a site from its fake, so it stands large, link or not. */
function link({ link }: GuideStep, { localize, say, shared, linkImage }: GuideScreen) {
  if (!link || !isWebAddress(link.url)) return nothing;
  const host = hostOf(link.url);
  const label = link.label ? say(link.label, 'link') : localize.term('guideLinkOpen');
  if (!shared) {
    return html`<a class="button link" href=${link.url} target="_blank" rel="noreferrer">
      <span>${label} <b class="host" translate="no">${host}</b></span>
      ${sign('external-link')}
      <span class="visually-hidden">(${localize.term('guideLinkNew')})</span>
    </a>`;
  }
  return html`<div class="card link">
    <p>${label} <b class="host" translate="no">${host}</b></p>
    ${
      linkImage
        ? html`${linkImage(link.url, localize.term('guideLinkImage', host))}
            <p>${localize.term('guideLinkScan')}</p>`
        : nothing
    }
  </div>`;
}
