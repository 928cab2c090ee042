import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, formatDay, formatTime } from '../../core/day.js';
import type { LocalizeController } from '../../localize/localize.js';
import { type AuditEntry } from '../../services/audit.js';
import { AUDIT_EXTRA_DAYS } from '../../services/retention.js';
import { RETENTION_DAYS } from '../../services/services.js';
import type { DayCount } from '../../storage.js';
import { reasonText } from './visit-words.js';

/** Who opened names, newest first. */
export function auditBook(
  entries: readonly AuditEntry[],
  localize: LocalizeController,
): TemplateResult {
  return html`<details class="card book" part="audit">
    <summary>${localize.term('auditTitle')}</summary>
    <div class="stack">
      <p class="soft">${localize.term('auditWhat', AUDIT_EXTRA_DAYS)}</p>
      ${
        entries.length === 0
          ? html`<p>${localize.term('auditNone')}</p>`
          : html`<ol class="entries">
              ${entries.map((entry) => auditEntry(entry, localize))}
            </ol>`
      }
    </div>
  </details>`;
}

function auditEntry(entry: AuditEntry, localize: LocalizeController) {
  const { at, who, reason, note, from, to, visits } = entry;
  const about = [
    ...(reason ? [reasonText(reason, localize)] : []),
    ...(note ? [`“${note}”`] : []),
    ...(from === ''
      ? []
      : [
          from === to
            ? formatDay(from)
            : localize.term('logDaysBetween', formatDay(from), formatDay(to)),
        ]),
    ...(visits > 0 ? [localize.term('auditVisits', localize.number(visits))] : []),
  ];
  return html`<li>
    <span class="when">${formatDay(dayOf(at))} ${formatTime(at)}</span>
    <span>
      <strong>${deedText(entry, localize)}</strong> ·
      <bdi>${who || localize.term('auditNobody')}</bdi>
      <span class="hint">${from === '' ? localize.term('auditDamaged') : about.join(' · ')}</span>
    </span>
  </li>`;
}

function deedText({ deed, names = false }: AuditEntry, localize: LocalizeController): string {
  switch (deed) {
    case 'opened':
      return localize.term('auditOpened');
    case 'exported':
      return localize.term(names ? 'auditExported' : 'auditExportedCounts');
    case 'printed':
      return localize.term(names ? 'auditPrinted' : 'auditPrintedCounts');
    case 'erased':
      return localize.term('auditErased');
    case 'passphrase':
      return localize.term('auditPassphrase');
  }
}

/**
 * How long visits are kept, that they do go, and what is left of them.
 * @param lastRun `YYYY-MM-DD`.
 */
export function retentionBook(
  lastRun: string | undefined,
  counts: readonly DayCount[],
  localize: LocalizeController,
): TemplateResult {
  return html`<details class="card book" part="retention">
    <summary>${localize.term('keptTitle')}</summary>
    <div class="stack">
      <p>${localize.term('keptWhat', RETENTION_DAYS)}</p>
      <p>${lastRun ? localize.term('keptRan', formatDay(lastRun)) : localize.term('keptNotRan')}</p>
      ${
        counts.length === 0
          ? nothing
          : html`<table>
              <caption>
                ${localize.term('keptCounts')}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${localize.term('dayColumn')}</th>
                  <th scope="col">${localize.term('keptVisits')}</th>
                  <th scope="col">${localize.term('peopleColumn')}</th>
                </tr>
              </thead>
              <tbody>
                ${counts.map(
                  ({ key, visits, people }) =>
                    html`<tr>
                      <th scope="row">${formatDay(key.slice(key.indexOf('|') + 1))}</th>
                      <td>${localize.number(visits)}</td>
                      <td>${localize.number(people)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
      }
    </div>
  </details>`;
}
