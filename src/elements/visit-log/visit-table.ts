import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dayOf, formatDay, formatTime } from '../../core/day.js';
import type { Identity } from '../../core/identity.js';
import type { Visit } from '../../core/visit.js';
import type { Venue } from '../../core/venue.js';
import type { LocalizeController } from '../../localize/localize.js';
import { departureText } from '../parts/departure.js';

export interface VisitTableOptions {
  readonly localize: LocalizeController;
  readonly venue: Venue;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Newest first. */
  readonly visits: readonly Visit[];
  /** Opened identities by visit id; `undefined` while names are covered. */
  readonly identities: ReadonlyMap<string, Identity> | undefined;
}

export function visitTable(options: VisitTableOptions): TemplateResult {
  const { localize, visits, day } = options;
  return html`<div class="scroll" role="region" aria-labelledby="visits-caption" tabindex="0">
    <table class="visits" part="visits">
      <caption id="visits-caption">
        ${localize.term('visitsOf', formatDay(day))}
      </caption>
      <thead>
        <tr>
          <th scope="col">${localize.term('arrivalColumn')}</th>
          <th scope="col">${localize.term('departureColumn')}</th>
          <th scope="col">${localize.term('visitorColumn')}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          visits,
          ({ id }) => id,
          (visit) => row(visit, options),
        )}
      </tbody>
    </table>
  </div>`;
}

function row(visit: Visit, { localize, venue, day, identities }: VisitTableOptions) {
  const { arrival, departure, partySize, entrance, evidence, method } = visit;
  return html`<tr>
    <td class="when">
      ${formatTime(arrival)}
      ${dayOf(arrival) === day ? nothing : html`<span class="hint">${formatDay(dayOf(arrival))}</span>`}
      <span class="hint">${venue.entrances[entrance - 1] ?? entrance}</span>
      <span class="hint"
        >${localize.term(method === 'typed' ? 'evidenceTyped' : evidenceTerm[evidence])}</span
      >
    </td>
    <td>
      ${
        departure
          ? departureText(departure, arrival, localize)
          : html`<strong class="inside">${localize.term('stillInside')}</strong>`
      }
    </td>
    <td>
      ${identities ? who(identities.get(visit.id), localize) : localize.term('covered')}
      ${partySize > 1 ? html`<span class="hint">${localize.term('people', partySize)}</span>` : nothing}
    </td>
  </tr>`;
}

/** What the log can vouch for: anybody may have photographed a poster. */
const evidenceTerm = {
  poster: 'evidencePoster',
  'live-code': 'evidenceLive',
  staff: 'evidenceStaff',
} as const;

function who(identity: Identity | undefined, localize: LocalizeController) {
  if (!identity) return html`<em>${localize.term('identityUnreadable')}</em>`;
  const { name, phone, companions = [] } = identity;
  return html`<bdi class="name">${name}</bdi>
    ${phone ? html`<a class="phone" href="tel:${phone}">${spacePhone(phone)}</a>` : nothing}
    ${
      companions.length > 0
        ? html`<span class="hint">${localize.term('with', companions.join(', '))}</span>`
        : nothing
    }`;
}

/** `0912 345 678`, the way a number is read out; foreign ones as they are. */
function spacePhone(phone: string): string {
  return phone.replace(/^(0\d{3})(\d{3})(\d{3,4})$/, '$1 $2 $3');
}
