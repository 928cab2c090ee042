/** What the first screen holds for who wants to know: the law, the sources, who approved it. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, formatDay } from '../../core/day.js';
import { icon } from '../../styles/guide-icons.js';
import type { GuideScreen } from './guide-screen.js';
import { hostOf, isWebAddress } from './web-address.js';

export function lawCard({ guide, localize, say }: GuideScreen) {
  if (!guide.law) return nothing;
  const { name, number, from, until } = guide.law;
  const isOver = until !== undefined && until < dayOf(Date.now());
  return html`<div class="card">
    <h3>${say(name, 'law')}</h3>
    ${number ? html`<p>${number}</p>` : nothing}
    ${from ? html`<p>${localize.term('guideLawFrom', formatDay(from))}</p>` : nothing}
    ${
      until
        ? html`<p>${localize.term(isOver ? 'guideLawOver' : 'guideLawUntil', formatDay(until))}</p>`
        : nothing
    }
  </div>`;
}

/** Where many people use the device, no source is a way out of the page. */
export function sources({ guide, localize, shared }: GuideScreen): TemplateResult {
  const { approval, owner } = guide;
  return html`<details class="fold">
    <summary>${localize.term('guideSources')}</summary>
    <div class="stack">
      <ul class="points">
        ${guide.sources.map(
          ({ title, url, checked, confidence }) =>
            html`<li>
              ${sourceLink(title, url, shared)}
              <span class="soft">
                (${localize.term('guideSourceChecked', formatDay(checked))}${
                  confidence === 'low' ? html`, ${localize.term('guideSourceDoubtful')}` : nothing
                })
              </span>
            </li>`,
        )}
      </ul>
      ${owner ? html`<p>${localize.term('guideOwner', owner)}</p>` : nothing}
      <p>
        ${
          approval?.state === 'approved'
            ? localize.term(
                'guideApproved',
                approval.by ?? '',
                approval.on ? formatDay(approval.on) : '',
              )
            : localize.term('guideUnapproved')
        }
      </p>
    </div>
  </details>`;
}

function sourceLink(title: string, url: string | undefined, shared: boolean) {
  if (!isWebAddress(url)) return title;
  return shared
    ? html`${title} <b translate="no">${hostOf(url)}</b>`
    : html`<a href=${url} target="_blank" rel="noreferrer">${title}</a>`;
}

/** Whoever opens what nobody has approved is told so before all else. */
export function approvalNote({ guide, localize }: GuideScreen) {
  const state = guide.approval?.state;
  if (state !== 'draft' && state !== 'waiting') return nothing;
  return html`<p class="note">
    ${icon('info')} ${localize.term(state === 'draft' ? 'guideDraft' : 'guideWaiting')}
  </p>`;
}

export function dueNote({ guide: { reviewBy }, localize }: GuideScreen) {
  if (reviewBy >= dayOf(Date.now())) return nothing;
  return html`<p class="note">
    ${icon('info')} ${localize.term('guideReviewDue', formatDay(reviewBy))}
  </p>`;
}

/** Says what to do instead. */
export function retiredNote({ guide, localize, titles, say, deeds }: GuideScreen) {
  if (!guide.retired) return nothing;
  const { why, replacedBy } = guide.retired;
  const title = replacedBy === undefined ? undefined : titles.get(replacedBy);
  return html`<div class="notice warning">
    ${icon('triangle-alert')}
    <div>
      <p><b>${localize.term('guideRetired')}</b></p>
      <p>${say(why, 'retired')}</p>
      ${
        replacedBy === undefined
          ? nothing
          : html`<button class="primary" @click=${() => deeds.open(replacedBy)}>
              ${localize.term('guideReplaced')}${title ? html`: ${say(title)}` : nothing}
            </button>`
      }
    </div>
  </div>`;
}
