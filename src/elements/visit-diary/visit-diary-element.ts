import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { state } from 'lit/decorators.js';
import { dayOf, formatDay, formatTime } from '../../core/day.js';
import { MinuteController } from '../../controllers/minute-controller.js';
import { ServicesController } from '../../controllers/services-controller.js';
import { LocalizeController } from '../../localize/localize.js';
import type { DiaryEntry } from '../../services/diary.js';
import { RETENTION_DAYS } from '../../services/services.js';
import type { WriteFailure } from '../../storage.js';
import { icon } from '../../styles/icons.js';
import { sharedStyles } from '../../styles/shared.js';
import { departureText } from '../parts/departure.js';
import { download, writeFailureText } from '../parts/saved.js';
import { notice, renderUnready } from '../parts/state.js';

/**
 * The resident's own visits, kept on this phone: to look back, to take along as a file, to erase.
 *
 * @csspart day - One day with its visits.
 * @csspart visit - One visit.
 */
export class WardVisitDiaryElement extends LitElement {
  static override styles = [
    ...sharedStyles,
    css`
      .visit {
        display: grid;
        gap: 0.25rem 1rem;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
      }

      .visit + .visit {
        margin-block-start: 0.75rem;
      }

      .place {
        font-weight: 600;
      }

      .inside {
        color: var(--_green);
        font-weight: 600;
      }

      .actions {
        grid-row: span 3;
      }

      .confirm {
        grid-column: 1 / -1;
      }
    `,
  ];

  @state() private accessor entries: readonly DiaryEntry[] | undefined;
  /** The visit, or all of them, that the reader is asked about before it is erased. */
  @state() private accessor asking: string | 'all' | undefined;
  @state() private accessor failure: WriteFailure | undefined;

  readonly #localize = new LocalizeController(this);
  readonly #services = new ServicesController(this, async ({ diary }) => {
    this.entries = await diary.entries();
  });

  constructor() {
    super();
    new MinuteController(this, this.#services.refresh);
  }

  protected override render() {
    const { state: services } = this.#services;
    const localize = this.#localize;
    if (services.status !== 'ready') return renderUnready(services, localize);
    if (!this.entries) return html`<p class="soft">${localize.term('loading')}</p>`;
    return html`<section class="stack" aria-labelledby="title">
      <h2 id="title">${localize.term('diaryTitle')}</h2>
      <p class="soft">${localize.term('diaryKept', RETENTION_DAYS)}</p>
      ${this.failure ? notice('danger', writeFailureText(this.failure, localize)) : nothing}
      ${
        this.entries.length === 0
          ? html`<p class="card">${localize.term('diaryEmpty')}</p>`
          : this.#renderDays(this.entries)
      }
    </section>`;
  }

  #renderDays(entries: readonly DiaryEntry[]) {
    const localize = this.#localize;
    const days = new Set(entries.map(({ visit }) => dayOf(visit.arrival)));
    return html`
      ${repeat(
        days,
        (day) => day,
        (day) =>
          html`<section part="day" class="stack" aria-label=${formatDay(day)}>
            <h3>${formatDay(day)}</h3>
            <ul class="card">
              ${repeat(
                entries.filter(({ visit }) => dayOf(visit.arrival) === day),
                ({ visit }) => visit.id,
                (entry) => this.#renderVisit(entry),
              )}
            </ul>
          </section>`,
      )}
      <div class="row">
        <button @click=${this.#export}>${icon('download')} ${localize.term('diaryExport')}</button>
        <button class="danger" @click=${() => (this.asking = 'all')}>
          ${icon('trash-2')} ${localize.term('eraseAll')}
        </button>
      </div>
      ${this.asking === 'all' ? this.#renderQuestion(entries) : nothing}
    `;
  }

  #renderVisit(entry: DiaryEntry) {
    const { visit, venueName, companions, trusted } = entry;
    const localize = this.#localize;
    const name = venueName || localize.term('diaryUnreadable');
    return html`<li class="visit" part="visit">
      <span class="place">${name}</span>
      <button
        class="danger actions"
        aria-label=${localize.term('eraseOne', name)}
        @click=${() => (this.asking = visit.id)}
      >
        ${icon('trash-2')}
      </button>
      <span>
        ${formatTime(visit.arrival)} –
        ${
          visit.departure
            ? departureText(visit.departure, localize)
            : html`<span class="inside">${localize.term('stillInside')}</span>`
        }
      </span>
      <span class="hint">
        ${localize.term('people', visit.partySize)}${
          companions.length > 0 ? html` (${localize.term('with', companions.join(', '))})` : nothing
        }${trusted ? nothing : html` · ${localize.term('codeUntrustedShort')}`}
      </span>
      ${
        this.asking === visit.id
          ? html`<div class="confirm">${this.#renderQuestion([entry])}</div>`
          : nothing
      }
    </li>`;
  }

  #renderQuestion(entries: readonly DiaryEntry[]) {
    const localize = this.#localize;
    return notice(
      'warning',
      html`<p>${localize.term('eraseQuestion', entries.length)}</p>
        <div class="row">
          <button class="danger" @click=${() => void this.#erase(entries)}>
            ${localize.term('eraseNow')}
          </button>
          <button @click=${() => (this.asking = undefined)}>${localize.term('eraseKeep')}</button>
        </div>`,
    );
  }

  async #erase(entries: readonly DiaryEntry[]): Promise<void> {
    const result = await this.#services.value?.diary.erase(entries.map(({ visit }) => visit.id));
    this.asking = undefined;
    this.failure = result?.ok === false ? result.code : undefined;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Everything that is kept of the reader, in a form that other programs read. */
  readonly #export = (): void => {
    const visits = (this.entries ?? []).map(
      ({ visit, venueName, ward, name, companions, trusted }) => ({
        venue: venueName,
        ward,
        entrance: visit.entrance,
        arrival: new Date(visit.arrival).toISOString(),
        departure: visit.departure && {
          at: new Date(visit.departure.at).toISOString(),
          known: visit.departure.method,
        },
        name,
        companions,
        partySize: visit.partySize,
        codeVerified: trusted,
      }),
    );
    const content = JSON.stringify(visits, null, 2);
    download(new Blob([content], { type: 'application/json' }), 'nhat-ky-ra-vao.json');
  };
}
