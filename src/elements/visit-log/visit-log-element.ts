import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addDays, dayOf, formatDay } from '../../core/day.js';
import type { Venue } from '../../core/venue.js';
import type { Visit } from '../../core/visit.js';
import { MinuteController } from '../../controllers/minute-controller.js';
import { ServicesController } from '../../controllers/services-controller.js';
import vietnamese from '../../localize/log-vi.js';
import { addWords, LocalizeController } from '../../localize/localize.js';
import type { AuditEntry } from '../../services/audit.js';
import { LogSession } from '../../services/log-session.js';
import { RETENTION_DAYS, type Services } from '../../services/services.js';
import type { DaySpan } from '../../services/visit-log.js';
import type { DayCount } from '../../storage.js';
import { sharedStyles } from '../../styles/shared.js';
import { choiceField } from '../parts/field.js';
import { renderUnready } from '../parts/state.js';
import { dayChart, hourChart } from './bar-chart.js';
import { daysChoice, type SpanKind } from './days-choice.js';
import { auditBook, retentionBook } from './log-books.js';
import type { LogContext } from './log-context.js';
import { controlStyles } from './log-controls.styles.js';
import { logFigures } from './log-figures.js';
import { NamesPanel } from './names-panel.js';
import { forgetPrint } from '../parts/print-frame.js';
import { SearchPanel } from './search-panel.js';
import { TakeAlong } from './take-along.js';
import { VirtualRows } from './virtual-rows.js';
import { VisitActions } from './visit-actions.js';
import { listStyles } from './visit-list.styles.js';
import { visitList } from './visit-list.js';
import { visitLogStyles } from './visit-log.styles.js';
import { visitRow } from './visit-row.js';

/**
 * A venue's log on the device that holds its keys: who is in now, the visits of a day or of all days
 * kept, and when people came. Names open with the venue's passphrase, which is set at the first
 * opening, for a reason that is written down, and are covered again after five minutes without use.
 * Staff find visits, check out who forgot, erase on request, and take the list along.
 *
 * @csspart figures - The figures at the top.
 * @csspart chart - Arrivals by hour, or by day.
 * @csspart names - Whether names are covered, with the button that changes it.
 * @csspart unlock - The form that asks for the passphrase, who opens names and why.
 * @csspart search - The search field and the filters.
 * @csspart visits - The visits.
 * @csspart take - Files and paper.
 * @csspart audit - Who opened names.
 * @csspart retention - How long visits are kept.
 */
export class WardVisitLogElement extends LitElement {
  static {
    addWords(vietnamese, () => import('../../localize/log-en.js'));
  }

  static override styles = [...sharedStyles, visitLogStyles, controlStyles, listStyles];

  /** Id of the venue; the newest registered on this device where it is empty. */
  @property() accessor venue = '';

  @state() private accessor kind: SpanKind = 'day';
  /** `YYYY-MM-DD`; today while it is unset. */
  @state() private accessor chosenDay: string | undefined;
  @state() private accessor venues: readonly Venue[] | undefined;
  /** What retention has left, newest day first. */
  @state() private accessor counts: readonly DayCount[] = [];
  @state() private accessor audit: readonly AuditEntry[] = [];
  @state() private accessor lastRun: string | undefined;

  readonly #localize = new LocalizeController(this);
  readonly #services: ServicesController = new ServicesController(
    this,
    (services) => this.#read(services),
    { office: true },
  );
  readonly #context: LogContext = {
    host: this,
    localize: this.#localize,
    ready: () => {
      const [services, session, venue] = [this.#services.value, this.#session, this.#venue];
      return services && session && venue && { services, session, venue };
    },
  };
  readonly #names = new NamesPanel(this.#context);
  readonly #search = new SearchPanel(this.#context, () => this.#rows.scrollToTop());
  readonly #actions = new VisitActions(this.#context);
  readonly #takeAlong = new TakeAlong(this.#context);
  readonly #rows = new VirtualRows<Visit>(this, {
    key: ({ id }) => id,
    draw: (visit, i) => this.#drawRow(visit, i),
  });
  #session: LogSession | undefined;
  #sessionOf: Services | undefined;
  #isOpen = false;

  constructor() {
    super();
    new MinuteController(this, () => this.#look());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endSession();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('venue') && this.hasUpdated) {
      this.#names.clear();
      this.#services.refresh();
    }
    if (changed.has('kind') || changed.has('chosenDay')) this.#look();
  }

  protected override render() {
    const { state: services } = this.#services;
    const localize = this.#localize;
    if (services.status !== 'ready') return renderUnready(services, localize);
    if (!this.venues) return html`<p class="soft">${localize.term('loading')}</p>`;
    const venue = this.#venue;
    const session = this.#session;
    if (!venue || !session) return html`<p class="card">${localize.term('logNoVenue')}</p>`;
    return html`<section
      class="stack"
      aria-labelledby="title"
      @pointerdown=${this.#use}
      @keydown=${this.#use}
      @input=${this.#use}
      @wheel=${{ handleEvent: this.#use, passive: true }}
    >
      <h2 id="title">${localize.term('logTitle', venue.name)}</h2>
      ${this.venues.length > 1 ? this.#renderVenueChoice(this.venues, venue) : nothing}
      ${daysChoice({
        localize,
        kind: this.kind,
        span: this.#span,
        today: this.#today,
        choose: (kind) => (this.kind = kind),
        goTo: (day) => (this.chosenDay = day === this.#today ? undefined : day),
      })}
      ${session.isRead ? this.#renderRead(session, venue) : html`<p class="soft" role="status">${localize.term('logReading')}</p>`}
      ${auditBook(this.audit, localize)} ${retentionBook(this.lastRun, this.counts, localize)}
    </section>`;
  }

  #renderRead(session: LogSession, venue: Venue) {
    const localize = this.#localize;
    const { span, figures, visits } = session;
    const { isEmpty, query } = this.#search;
    const isDay = span.from === span.to;
    const erased = isDay ? this.counts.find(({ key }) => key.endsWith(`|${span.to}`)) : undefined;
    const found = session.find(query);
    this.#rows.show(found);
    return html`${logFigures(session, venue, localize)}
    ${isDay ? hourChart(figures.bars, localize) : dayChart(figures.bars, span.from, localize)}
    ${
      erased
        ? html`<p class="card">
            ${localize.term('logErased', RETENTION_DAYS, erased.visits, erased.people)}
          </p>`
        : visits.length === 0
          ? html`<p class="card">${localize.term(isDay ? 'logEmpty' : 'logEmptyDays')}</p>`
          : html`${this.#names.render(session)} ${this.#search.render(session, venue.entrances)}
            ${visitList({ localize, session, found: found.length, isEmpty, said: this.#actions.said })}
            ${this.#takeAlong.render(session, found, this.#days(span))}`
    }`;
  }

  #renderVenueChoice(venues: readonly Venue[], venue: Venue) {
    return choiceField({
      id: 'venue',
      label: this.#localize.term('logVenue'),
      value: venue.id,
      input: (id) => (this.venue = id),
      options: venues.map(({ id, name }) => ({ value: id, label: name })),
    });
  }

  #drawRow(visit: Visit, index: number) {
    const ready = this.#context.ready();
    if (!ready) return html``;
    const { session, venue } = ready;
    const { entrances } = venue;
    const [localize, actions] = [this.#localize, this.#actions];
    return visitRow(visit, index, { localize, session, entrances, actions });
  }

  #days({ from, to }: DaySpan): string {
    if (from === to) return formatDay(from);
    return this.#localize.term('logDaysBetween', formatDay(from), formatDay(to));
  }

  get #venue(): Venue | undefined {
    return this.venue ? this.venues?.find(({ id }) => id === this.venue) : this.venues?.[0];
  }

  get #today(): string {
    return dayOf(this.#services.value?.clock.now() ?? 0);
  }

  /** Today is not pinned: a screen left open over midnight goes on to the new day. */
  get #span(): DaySpan {
    const today = this.#today;
    if (this.kind === 'day') return { from: this.chosenDay ?? today, to: this.chosenDay ?? today };
    return { from: addDays(today, this.kind === 'week' ? -6 : 1 - RETENTION_DAYS), to: today };
  }

  readonly #use = (): void => this.#session?.use();

  readonly #onSession = (): void => {
    const isOpen = this.#session?.opener !== undefined;
    if (this.#isOpen && !isOpen) {
      this.#names.clear();
      this.#takeAlong.clear();
      forgetPrint();
    }
    this.#isOpen = isOpen;
    this.requestUpdate();
  };

  #look(): void {
    const venue = this.#venue;
    if (venue && this.#services.value) this.#session?.look(venue, this.#span);
  }

  #endSession(): void {
    this.#session?.removeEventListener('change', this.#onSession);
    this.#session?.close();
    this.#names.clear();
    this.#onSession();
    this.#session = this.#sessionOf = undefined;
  }

  async #read(services: Services): Promise<void> {
    this.venues = await services.venues.list();
    if (this.#services.value !== services) return;
    if (this.#sessionOf !== services) {
      this.#endSession();
      this.#session = new LogSession(services);
      this.#sessionOf = services;
      this.#session.addEventListener('change', this.#onSession);
    }
    const venue = this.#venue;
    if (!venue) return;
    this.#look();
    this.counts = await services.log.erasedDays(venue);
    this.audit = await services.audit.list(venue.id);
    this.lastRun = await services.retention.lastRun();
  }
}
