import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addDays, dayOf, formatDay } from '../../core/day.js';
import type { Identity } from '../../core/identity.js';
import { arrivalsByHour, countPeople, peopleInside } from '../../core/occupancy.js';
import type { Venue } from '../../core/venue.js';
import type { Visit } from '../../core/visit.js';
import { MinuteController } from '../../controllers/minute-controller.js';
import { ServicesController } from '../../controllers/services-controller.js';
import { LocalizeController } from '../../localize/localize.js';
import { RETENTION_DAYS, type Services } from '../../services/services.js';
import type { DayCount } from '../../storage.js';
import { icon } from '../../styles/icons.js';
import { sharedStyles } from '../../styles/shared.js';
import { choiceField } from '../parts/field.js';
import { renderUnready } from '../parts/state.js';
import { hourChart } from './hour-chart.js';
import { visitLogStyles } from './visit-log.styles.js';
import { visitTable } from './visit-table.js';

/**
 * A venue's log on the device that holds its keys: who is in now, a day's visits, and when people
 * came. Names stay covered until they are asked for.
 *
 * @csspart figures - The figures at the top.
 * @csspart chart - Arrivals by hour.
 * @csspart visits - The day's visits.
 */
export class WardVisitLogElement extends LitElement {
  static override styles = [...sharedStyles, visitLogStyles];

  /** Id of the venue; the newest registered on this device where it is empty. */
  @property() accessor venue = '';

  /** `YYYY-MM-DD`; today while it is unset. */
  @state() private accessor chosenDay: string | undefined;
  @state() private accessor venues: readonly Venue[] | undefined;
  @state() private accessor visits: readonly Visit[] = [];
  /** What retention has left of the day looked at. */
  @state() private accessor erased: DayCount | undefined;
  /** People in at this moment, whatever day is looked at. */
  @state() private accessor inside = 0;
  @state() private accessor uncovered = false;
  @state() private accessor identities: ReadonlyMap<string, Identity> | undefined;

  readonly #localize = new LocalizeController(this);
  readonly #services: ServicesController = new ServicesController(this, (services) =>
    this.#read(services),
  );
  #reading = 0;

  constructor() {
    super();
    new MinuteController(this, this.#services.refresh);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('venue') || changed.has('chosenDay') || changed.has('uncovered')) {
      this.#services.refresh();
    }
  }

  protected override render() {
    const { state: services } = this.#services;
    const localize = this.#localize;
    if (services.status !== 'ready') return renderUnready(services, localize);
    if (!this.venues) return html`<p class="soft">${localize.term('loading')}</p>`;
    const venue = this.#venue;
    if (!venue) return html`<p class="card">${localize.term('logNoVenue')}</p>`;
    return html`<section class="stack" aria-labelledby="title">
      <h2 id="title">${localize.term('logTitle', venue.name)}</h2>
      ${this.venues.length > 1 ? this.#renderVenueChoice(this.venues, venue) : nothing}
      ${this.#renderDayChoice()} ${this.#renderFigures(venue)}
      ${hourChart(arrivalsByHour(this.visits, this.#day), localize)} ${this.#renderVisits(venue)}
    </section>`;
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

  #renderDayChoice() {
    const localize = this.#localize;
    const isToday = this.#day === this.#today;
    return html`<div class="row days" role="group" aria-label=${localize.term('logDay')}>
      <button
        aria-label=${localize.term('dayBefore')}
        @click=${() => (this.chosenDay = addDays(this.#day, -1))}
      >
        ${icon('chevron-left')}
      </button>
      <strong aria-live="polite">
        ${isToday ? localize.term('today', formatDay(this.#day)) : formatDay(this.#day)}
      </strong>
      <button
        aria-label=${localize.term('dayAfter')}
        ?disabled=${isToday}
        @click=${() => this.#goToDay(addDays(this.#day, 1))}
      >
        ${icon('chevron-right')}
      </button>
      ${
        isToday
          ? nothing
          : html`<button class="quiet" @click=${() => this.#goToDay(this.#today)}>
              ${localize.term('toToday')}
            </button>`
      }
    </div>`;
  }

  #renderFigures({ capacity }: Venue) {
    const localize = this.#localize;
    const arrived = this.visits.filter(({ arrival }) => dayOf(arrival) === this.#day);
    const figure = (label: string, value: unknown, note: unknown = nothing) =>
      html`<div class="figure">
        <dt>${label}</dt>
        <dd>${value} ${note}</dd>
      </div>`;
    return html`<dl class="figures" part="figures">
      ${figure(
        localize.term('insideNow'),
        localize.number(this.inside),
        capacity ? html`<span class="of">/ ${localize.number(capacity)}</span>` : nothing,
      )}
      ${figure(localize.term('peopleArrived'), localize.number(countPeople(arrived)))}
      ${figure(localize.term('visitsArrived'), localize.number(arrived.length))}
    </dl>`;
  }

  #renderVisits(venue: Venue) {
    const localize = this.#localize;
    const { erased } = this;
    if (erased) {
      return html`<p class="card">
        ${localize.term('logErased', RETENTION_DAYS, erased.visits, erased.people)}
      </p>`;
    }
    if (this.visits.length === 0) return html`<p class="card">${localize.term('logEmpty')}</p>`;
    return html`<div class="row">
        <button @click=${() => (this.uncovered = !this.uncovered)}>
          ${icon(this.uncovered ? 'eye-off' : 'eye')}
          ${localize.term(this.uncovered ? 'coverNames' : 'uncoverNames')}
        </button>
      </div>
      ${visitTable({
        localize,
        venue,
        day: this.#day,
        visits: this.visits.toReversed(),
        identities: this.identities,
      })}`;
  }

  get #venue(): Venue | undefined {
    return this.venue ? this.venues?.find(({ id }) => id === this.venue) : this.venues?.[0];
  }

  get #today(): string {
    return dayOf(this.#services.value?.clock.now() ?? 0);
  }

  get #day(): string {
    return this.chosenDay ?? this.#today;
  }

  /** Today is not pinned: a screen left open over midnight goes on to the new day. */
  #goToDay(day: string): void {
    this.chosenDay = day === this.#today ? undefined : day;
  }

  async #read(services: Services): Promise<void> {
    const reading = ++this.#reading;
    this.venues = await services.venues.list();
    const venue = this.#venue;
    if (!venue) return;
    const visits = await services.log.on(venue, this.#day);
    const erased = await services.log.erasedOn(venue, this.#day);
    const now = this.chosenDay ? await services.log.on(venue, this.#today) : visits;
    const identities = this.uncovered ? await services.log.identities(venue.id, visits) : undefined;
    // The reader has gone on to another day or venue meanwhile.
    if (reading !== this.#reading) return;
    this.visits = visits;
    this.erased = erased;
    this.inside = peopleInside(now);
    this.identities = identities;
  }
}
