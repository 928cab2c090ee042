import { html, nothing, type TemplateResult } from 'lit';
import type { Venue } from '../../core/venue.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { LogSession } from '../../services/log-session.js';

/** Who is in now, and how many came in the days looked at. */
export function logFigures(
  { inside, figures, span }: LogSession,
  { capacity }: Venue,
  localize: LocalizeController,
): TemplateResult {
  const isDay = span.from === span.to;
  const figure = (label: string, value: unknown, note: unknown = nothing) =>
    html`<div class="figure">
      <dt>${label}</dt>
      <dd>${value} ${note}</dd>
    </div>`;
  return html`<dl class="figures" part="figures">
    ${figure(
      localize.term('insideNow'),
      localize.number(inside),
      capacity ? html`<span class="of">/ ${localize.number(capacity)}</span>` : nothing,
    )}
    ${figure(
      localize.term(isDay ? 'peopleArrived' : 'logPeopleInDays'),
      localize.number(figures.people),
    )}
    ${figure(
      localize.term(isDay ? 'visitsArrived' : 'logVisitsInDays'),
      localize.number(figures.visits),
    )}
  </dl>`;
}
