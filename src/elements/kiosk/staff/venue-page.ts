/** The venue that this kiosk stands in: its registration, its backup, its poster. */
import { html, type TemplateResult } from 'lit';
import { dayOf, formatDay } from '../../../core/day.js';
import type { Venue } from '../../../core/venue.js';
import type { Services } from '../../../services/services.js';
import { icon } from '../../../styles/staff-icons.js';
import { renderUnready } from '../../parts/state.js';
import { partView } from './part-view.js';
import type { StaffContext, StaffPage } from './staff-context.js';
import { PartLoad } from './staff-parts.js';

type VenueView =
  { readonly at: 'list' | 'registration' } | { readonly at: 'poster'; readonly id: string };

export class VenuePage implements StaffPage {
  readonly #context: StaffContext;
  readonly #registration: PartLoad;
  readonly #poster: PartLoad;
  #view: VenueView = { at: 'list' };
  #venues: readonly Venue[] | undefined;

  constructor(context: StaffContext) {
    this.#context = context;
    this.#registration = new PartLoad('registration', context.redraw);
    this.#poster = new PartLoad('poster', context.redraw);
  }

  /** Whoever has just registered stays with what the form says. */
  async read({ venues }: Services): Promise<void> {
    this.#venues = await venues.list();
    if (this.#venues.length === 0 && this.#view.at === 'list') this.#show({ at: 'registration' });
    this.#context.redraw();
  }

  back(): boolean {
    // Where none is registered, the form is all there is.
    if (this.#view.at === 'list' || this.#venues?.length === 0) return false;
    this.#show({ at: 'list' });
    return true;
  }

  render(): TemplateResult {
    const { localize, services } = this.#context;
    const state = services();
    if (state.status !== 'ready') return renderUnready(state, localize);
    const venues = this.#venues;
    const view = this.#view;
    if (!venues) return html`<p class="soft" role="status">${localize.term('staffLoading')}</p>`;
    switch (view.at) {
      case 'list':
        return this.#renderList(venues);
      case 'registration':
        return html`${
          venues.length === 0 ? html`<p>${localize.term('staffVenueNone')}</p>` : this.#backButton()
        }
        ${partView(
          this.#registration,
          localize,
          () => html`<ward-venue-registration></ward-venue-registration>`,
        )}`;
      case 'poster':
        return html`${this.#backButton()}
        ${partView(
          this.#poster,
          localize,
          () => html`<ward-venue-poster .venue=${view.id}></ward-venue-poster>`,
        )}`;
    }
  }

  #renderList(venues: readonly Venue[]): TemplateResult {
    const { localize } = this.#context;
    return html`<section class="group">
        <h2>${localize.term('staffVenueHere')}</h2>
        <ul class="venues">
          ${venues.map(
            ({ id, name, registeredAt }) =>
              html`<li>
                <div>
                  <strong>${name}</strong>
                  <span class="hint">
                    ${localize.term('staffVenueSince', formatDay(dayOf(registeredAt)))}
                  </span>
                </div>
                <button @click=${() => this.#show({ at: 'poster', id })}>
                  ${icon('printer')} ${localize.term('staffVenuePoster')}
                </button>
              </li>`,
          )}
        </ul>
      </section>
      <button @click=${() => this.#show({ at: 'registration' })}>
        ${icon('store')} ${localize.term('staffVenueMore')}
      </button>`;
  }

  #backButton(): TemplateResult {
    return html`<button class="inner-back" @click=${() => this.back()}>
      ${icon('arrow-left')} ${this.#context.localize.term('staffVenueBack')}
    </button>`;
  }

  #show(view: VenueView): void {
    this.#view = view;
    if (view.at === 'registration') void this.#registration.load();
    if (view.at === 'poster') void this.#poster.load();
    this.#context.redraw();
  }
}
