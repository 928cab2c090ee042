/** The list on paper. */
import { html, nothing } from 'lit';
import { dayOf, formatDay, formatTime } from '../../core/day.js';
import { countPeople } from '../../core/occupancy.js';
import type { Visit } from '../../core/visit.js';
import type { Opener } from '../../services/opening-record.js';
import { departureText } from '../parts/departure.js';
import type { PrintJob } from '../parts/print-frame.js';
import { reasonText } from './visit-words.js';
import type { SheetOptions } from './visit-sheet.js';

/** A longer list is no longer read on paper, and takes engines minutes to lay out. */
export const MOST_PRINTED = 2000;

export interface PrintedList extends SheetOptions {
  readonly venue: string;
  /** The days, as people write them. */
  readonly days: string;
  readonly opener: Opener | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly lang: string;
}

/** The list as it is printed. */
export function visitsJob(visits: readonly Visit[], list: PrintedList): PrintJob {
  const { localize, venue, days, lang } = list;
  return {
    title: `${localize.term('logTitle', venue)}, ${days}`,
    lang,
    styles: STYLES,
    content: page(visits, list),
  };
}

function page(visits: readonly Visit[], list: PrintedList) {
  const { localize, venue, days, opener, now, identity } = list;
  const at = `${formatDay(dayOf(now))} ${formatTime(now)}`;
  const isOneDay = new Set(visits.map(({ arrival }) => dayOf(arrival))).size <= 1;
  return html`<header>
      <h1>${localize.term('logTitle', venue)}</h1>
      <p class="days">${days}</p>
      <p>
        ${localize.term('printedCount', localize.number(visits.length), localize.number(countPeople(visits)))}
      </p>
      <p>
        ${localize.term('printedBy', opener?.who ?? '', at)}${
          opener ? html` · ${localize.term('printedReason', why(opener, list))}` : nothing
        }
      </p>
      ${identity ? html`<p class="secret">${localize.term('printedSecret')}</p>` : nothing}
    </header>
    <table>
      <thead>
        <tr>
          <th>${localize.term('arrivalColumn')}</th>
          <th>${localize.term('departureColumn')}</th>
          ${identity ? html`<th>${localize.term('visitorColumn')}</th>` : nothing}
          <th>${localize.term('sheetPeople')}</th>
          <th>${localize.term('sheetEntrance')}</th>
        </tr>
      </thead>
      <tbody>
        ${visits.map((visit) => printedRow(visit, isOneDay, list))}
      </tbody>
    </table>`;
}

function printedRow(
  visit: Visit,
  isOneDay: boolean,
  { localize, identity, entrances }: PrintedList,
) {
  const { id, arrival, departure, partySize, inside, entrance } = visit;
  const person = identity?.(id);
  const about = [person?.phone, ...(person?.companions ?? [])].filter(Boolean).join(', ');
  return html`<tr>
    <td class="when">
      ${isOneDay ? '' : `${formatDay(dayOf(arrival)).slice(0, 5)} `}${formatTime(arrival)}
    </td>
    <td class="end">
      ${
        departure
          ? departureText(departure, arrival, localize)
          : inside < partySize
            ? localize.term('logStillSome', inside, partySize)
            : localize.term('stillInside')
      }
    </td>
    ${
      identity
        ? html`<td>
            ${person ? html`<b>${person.name || localize.term('logNoName')}</b>` : localize.term('identityUnreadable')}
            ${about ? html`<br />${about}` : nothing}
          </td>`
        : nothing
    }
    <td class="count">${partySize}</td>
    <td>${entrances[entrance - 1] ?? entrance}</td>
  </tr>`;
}

function why({ reason, note }: Opener, { localize }: PrintedList): string {
  const said = reasonText(reason, localize);
  return note ? `${said}, ${note}` : said;
}

/** Page numbers where the engine has margin boxes (Chromium 131 on); the heading on every page. */
const STYLES = `
  @page {
    size: A4;
    margin: 16mm 14mm 18mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 9pt 'Be Vietnam Pro', system-ui, sans-serif;
    }
  }
  * { box-sizing: border-box; }
  body { margin: 0; color: #000; font: 10.5pt/1.4 'Be Vietnam Pro', system-ui, sans-serif; }
  header { border-block-end: 1.5pt solid #000; padding-block-end: 8pt; margin-block-end: 4pt; }
  h1 { margin: 0; font-size: 16pt; line-height: 1.25; }
  p { margin: 2pt 0 0; }
  .days { font-size: 12pt; font-weight: 600; }
  .secret { font-weight: 600; }
  table { border-collapse: collapse; inline-size: 100%; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { padding: 3.5pt 6pt 3.5pt 0; text-align: start; vertical-align: top; }
  th { border-block-end: 1pt solid #000; font-weight: 600; white-space: nowrap; }
  td { border-block-end: 0.5pt solid #999; overflow-wrap: anywhere; }
  .when, .count { font-variant-numeric: tabular-nums; white-space: nowrap; }
  .end { max-inline-size: 42mm; }
`;
