import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../localize/localize.js';
import type { LogSession } from '../../services/log-session.js';

export interface VisitListOptions {
  readonly localize: LocalizeController;
  readonly session: LogSession;
  /** How many visits there are to show. */
  readonly found: number;
  /** Nothing is looked for: all are shown. */
  readonly isEmpty: boolean;
  /** What was done last. */
  readonly said: string;
}

/** The frame of the list, whose rows `VirtualRows` draws; and what is said about it. */
export function visitList(options: VisitListOptions): TemplateResult {
  const { localize, session, found, isEmpty, said } = options;
  const all = localize.number(session.visits.length);
  return html`<div class="stack list">
    <h3 class="list-title" id="list-title" tabindex="-1">${localize.term('logVisitList')}</h3>
    <p role="status" class="soft">
      ${said ? html`<strong>${said}</strong>` : nothing}
      ${isEmpty ? localize.term('logAll', all) : localize.term('logFound', localize.number(found), all)}
    </p>
    ${found === 0 ? nothingFound(options) : nothing}
    <div
      class="viewport"
      role="region"
      aria-labelledby="list-title"
      tabindex="0"
      ?hidden=${found === 0}
    >
      <div role="table" part="visits" aria-labelledby="list-title" aria-rowcount=${found + 1}>
        <div role="rowgroup" class="heading">
          <div class="visit" role="row" aria-rowindex="1">
            <span class="in" role="columnheader">${localize.term('arrivalColumn')}</span>
            <span class="out" role="columnheader">${localize.term('departureColumn')}</span>
            <span class="who" role="columnheader">${localize.term('visitorColumn')}</span>
            <span class="do" role="columnheader">
              <span class="visually-hidden">${localize.term('logActionColumn')}</span>
            </span>
          </div>
        </div>
        <div class="track"><div class="rows" role="rowgroup"></div></div>
      </div>
    </div>
  </div>`;
}

function nothingFound({ localize, session }: VisitListOptions) {
  const why = session.opener
    ? session.isOpening
      ? localize.term('logFoundNoneOpening')
      : ''
    : localize.term('logFoundNoneLocked');
  return html`<div class="card">
    <p><strong>${localize.term('logFoundNone')}</strong></p>
    <p>${why} ${localize.term('logFoundNoneHelp')}</p>
  </div>`;
}
