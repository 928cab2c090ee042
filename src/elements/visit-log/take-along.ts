import { html, type TemplateResult } from 'lit';
import type { Visit } from '../../core/visit.js';
import { writeCsv } from '../../services/csv.js';
import type { LogSession } from '../../services/log-session.js';
import { icon } from '../../styles/icons.js';
import { slug } from '../../vietnam/fold.js';
import { download, writeFailureText } from '../parts/saved.js';
import { notice } from '../parts/state.js';
import type { LogContext } from './log-context.js';
import { print } from '../parts/print-frame.js';
import { MOST_PRINTED, visitsJob } from './print-sheet.js';
import { visitSheet, type SheetOptions } from './visit-sheet.js';
import { writeXlsx } from './xlsx.js';

type Way = 'xlsx' | 'csv' | 'print';

/** The visits shown, to take along: as a file or on paper, and never without a line in the audit. */
export class TakeAlong {
  readonly #context: LogContext;
  #busy = false;
  #said: string | undefined;
  #failure: string | undefined;

  constructor(context: LogContext) {
    this.#context = context;
  }

  clear(): void {
    this.#said = this.#failure = undefined;
  }

  /** @param days As people write them. */
  render(session: LogSession, visits: readonly Visit[], days: string): TemplateResult {
    const { localize } = this.#context;
    const count = localize.number(visits.length);
    const isOpening = session.isOpening;
    const isLong = visits.length > MOST_PRINTED;
    const button = (way: Way, words: string, sign: 'download' | 'printer') =>
      html`<button
        ?disabled=${this.#busy || isOpening || visits.length === 0 || (way === 'print' && isLong)}
        @click=${() => void this.#take(way, visits, days)}
      >
        ${icon(sign)} ${words}
      </button>`;
    return html`<section class="card stack" part="take" aria-labelledby="take-title">
      <h3 id="take-title">${localize.term('logTake')}</h3>
      <p class="soft">
        ${
          isOpening
            ? localize.term('logTakeOpening')
            : localize.term(session.opener ? 'logTakeNames' : 'logTakeCounts', count)
        }
        ${isLong ? localize.term('logPrintLong', localize.number(MOST_PRINTED)) : ''}
      </p>
      <div class="row">
        ${button('xlsx', localize.term('logExcel'), 'download')}
        ${button('csv', localize.term('logCsv'), 'download')}
        ${button('print', localize.term('logPrint'), 'printer')}
      </div>
      ${this.#failure ? notice('danger', this.#failure) : ''}
      <p class="made" role="status">${this.#busy ? localize.term('logMaking') : this.#said}</p>
    </section>`;
  }

  async #take(way: Way, visits: readonly Visit[], days: string): Promise<void> {
    const ready = this.#context.ready();
    if (!ready || this.#busy) return;
    const { services, session, venue } = ready;
    const { localize, host } = this.#context;
    const { opener } = session;
    this.clear();
    this.#busy = true;
    host.requestUpdate();
    try {
      const written = await services.audit.record(venue.id, {
        deed: way === 'print' ? 'printed' : 'exported',
        who: opener?.who ?? services.audit.who.trim(),
        ...(opener ? { reason: opener.reason, note: opener.note } : {}),
        ...session.span,
        visits: visits.length,
        names: opener !== undefined,
      });
      if (!written.ok) {
        this.#failure = writeFailureText(written.code, localize);
        return;
      }
      const options: SheetOptions = {
        localize,
        entrances: venue.entrances,
        // As it was when the audit was written; names that were covered meanwhile are not there.
        identity: opener && ((visit) => session.identity(visit).value),
      };
      if (way === 'print') {
        const lang = localize.lang();
        const now = services.clock.now();
        const list = { ...options, venue: venue.name, days, opener, now, lang };
        await print(visitsJob(visits, list), host);
      } else {
        const { from, to } = session.span;
        const span = from === to ? from : `${from}-${to}`;
        const name = `${localize.term('logFileName')}-${slug(venue.name)}-${span}.${way}`;
        download(await file(way, visits, options), name);
        this.#said = localize.term('logMade', name);
      }
    } catch {
      this.#failure = localize.term('logMadeNot');
    } finally {
      this.#busy = false;
      host.requestUpdate();
    }
  }
}

function file(way: 'xlsx' | 'csv', visits: readonly Visit[], options: SheetOptions) {
  const rows = visitSheet(visits, options);
  if (way === 'xlsx') return writeXlsx(rows, options.localize.term('sheetName'));
  return new Blob([writeCsv(rows)], { type: 'text/csv;charset=utf-8' });
}
