import { html, nothing, type TemplateResult } from 'lit';
import { cardNumber } from '../../codes/card-number.js';
import { dayOf, formatDay, formatTime } from '../../core/day.js';
import type { Identity } from '../../core/identity.js';
import type { Visit } from '../../core/visit.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { LogSession } from '../../services/log-session.js';
import { icon } from '../../styles/icons.js';
import { maskId } from '../../vietnam/mask.js';
import { departureText } from '../parts/departure.js';
import type { VisitActions } from './visit-actions.js';
import { evidenceText, methodText } from './visit-words.js';

export interface VisitRowOptions {
  readonly localize: LocalizeController;
  readonly session: LogSession;
  readonly entrances: readonly string[];
  readonly actions: VisitActions;
}

/** @param index From 0; the header is the table's first row. */
export function visitRow(visit: Visit, index: number, options: VisitRowOptions): TemplateResult {
  const { localize, session, entrances, actions } = options;
  const { id, arrival, partySize, entrance, evidence, method } = visit;
  const { from, to } = session.span;
  const day = dayOf(arrival);
  const isOpen = actions.isOpen(id);
  const how = [
    ...(entrances.length > 1 ? [entrances[entrance - 1] ?? String(entrance)] : []),
    methodText(method, localize),
    evidenceText(evidence, localize),
  ];
  return html`<div class="visit ${isOpen ? 'chosen' : ''}" role="row" aria-rowindex=${index + 2}>
    <div class="in when" role="cell">
      <strong>${formatTime(arrival)}</strong>
      ${from === to && day === from ? nothing : html`<span class="hint">${formatDay(day)}</span>`}
    </div>
    <div class="out when" role="cell">${end(visit, localize)}</div>
    <div class="who" role="cell">
      ${session.opener ? opened(session, id, localize) : covered(localize)}
      ${partySize > 1 ? html`<span class="party">${localize.term('people', partySize)}</span>` : nothing}
      <span class="hint how">${how.join(' · ')}</span>
    </div>
    <div class="do" role="cell">
      <button
        class="more"
        data-visit=${id}
        aria-label=${localize.term('logMore', formatTime(arrival))}
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => actions.toggle(visit)}
      >
        ${icon(isOpen ? 'x' : 'ellipsis')}
      </button>
      ${isOpen ? actions.render(visit) : nothing}
    </div>
  </div>`;
}

function end({ departure, arrival, inside, partySize }: Visit, localize: LocalizeController) {
  if (departure) return departureText(departure, arrival, localize);
  return html`<span class="inside">
    ${
      inside < partySize
        ? localize.term('logStillSome', inside, partySize)
        : localize.term('stillInside')
    }
  </span>`;
}

function covered(localize: LocalizeController) {
  return html`<span aria-hidden="true">••••••</span>
    <span class="visually-hidden">${localize.term('logCovered')}</span>`;
}

function opened(session: LogSession, visit: string, localize: LocalizeController) {
  const { tried, value } = session.identity(visit);
  if (!tried) return html`<span class="soft">…</span>`;
  if (!value) return html`<em>${localize.term('identityUnreadable')}</em>`;
  return identityView(value, localize);
}

function identityView(identity: Identity, localize: LocalizeController) {
  const { name, phone, companions = [], document, card } = identity;
  const about = [
    ...(companions.length > 0 ? [localize.term('with', companions.join(', '))] : []),
    ...(document ? [localize.term('logDocument', maskId(document))] : []),
    ...(card && name ? [localize.term('logCard', cardNumber(card))] : []),
  ];
  const unnamed = card ? localize.term('logCard', cardNumber(card)) : localize.term('logNoName');
  return html`<bdi class="name">${name || unnamed}</bdi>
    ${phone ? html`<a class="phone" href="tel:${phone}">${spacePhone(phone)}</a>` : nothing}
    ${about.map((line) => html`<span class="hint">${line}</span>`)}`;
}

/** `0912 345 678`, the way a number is read out; foreign ones as they are. */
function spacePhone(phone: string): string {
  return phone.replace(/^(0\d{3})(\d{3})(\d{3,4})$/, '$1 $2 $3');
}
