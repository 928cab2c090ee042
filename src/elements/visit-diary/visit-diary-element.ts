import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { state } from 'lit/decorators.js';
import { dayOf, formatDay, formatTime } from '../../core/day.js';
import { MinuteController } from '../../controllers/minute-controller.js';
import { ServicesController } from '../../controllers/services-controller.js';
import { LocalizeController } from '../../localize/localize.js';
import type { DiaryEntry } from '../../services/diary.js';
import type { Profile } from '../../services/profile.js';
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
  /** What the check-in remembers of the reader on this phone. */
  @state() private accessor profile: Profile | undefined;
  /** The visit, or all of them, that the reader is asked about before it is erased. */
  @state() private accessor asking: string | 'all' | undefined;
  @state() private accessor failure: WriteFailure | undefined;

  readonly #localize = new LocalizeController(this);
  readonly #services = new ServicesController(this, async ({ diary, profile }) => {
    [this.entries, this.profile] = await Promise.all([diary.entries(), profile.get()]);
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
      <h2 id="title" tabindex="-1">${localize.term('diaryTitle')}</h2>
      <p class="soft">${localize.term('diaryKept', RETENTION_DAYS)}</p>
      ${this.failure ? notice('danger', writeFailureText(this.failure, localize)) : nothing}
      ${
        this.entries.length === 0
          ? html`<p class="card">${localize.term('diaryEmpty')}</p>`
          : this.#renderDays(this.entries)
      }
      ${this.entries.length > 0 || this.profile ? this.#renderActions(this.entries) : nothing}
    </section>`;
  }

  #renderDays(entries: readonly DiaryEntry[]) {
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
    `;
  }

  #renderActions(entries: readonly DiaryEntry[]) {
    const localize = this.#localize;
    return html`
      <div class="row">
        <button @click=${this.#export}>${icon('download')} ${localize.term('diaryExport')}</button>
        <button class="danger" data-erases="all" @click=${() => (this.asking = 'all')}>
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
        data-erases=${visit.id}
        aria-label=${localize.term('eraseOne', name)}
        @click=${() => (this.asking = visit.id)}
      >
        ${icon('trash-2')}
      </button>
      <span>
        ${formatTime(visit.arrival)} –
        ${
          visit.departure
            ? departureText(visit.departure, visit.arrival, localize)
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

  /** @param entries What goes; the remembered profile with them where all are meant. */
  #renderQuestion(entries: readonly DiaryEntry[]) {
    const localize = this.#localize;
    const asked = this.asking;
    return notice(
      'warning',
      html`<p>
          ${
            asked === 'all'
              ? localize.term('eraseAllQuestion', entries.length)
              : localize.term('eraseQuestion')
          }
        </p>
        <div class="row">
          <button class="danger" @click=${() => void this.#erase(entries)}>
            ${localize.term('eraseNow')}
          </button>
          <button @click=${() => void this.#keep()}>${localize.term('eraseKeep')}</button>
        </div>`,
    );
  }

  async #erase(entries: readonly DiaryEntry[]): Promise<void> {
    const services = this.#services.value;
    if (!services) return;
    const all = this.asking === 'all';
    const erased = await services.diary.erase(entries.map(({ visit }) => visit.id));
    const forgotten = all && erased.ok ? await services.profile.forget() : erased;
    this.asking = undefined;
    this.failure = forgotten.ok ? undefined : forgotten.code;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  async #keep(): Promise<void> {
    const asked = this.asking;
    this.asking = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-erases="${asked}"]`)?.focus();
  }

  /** Everything that is kept of the reader, in a form that other programs read. */
  readonly #export = (): void => {
    const visits = (this.entries ?? []).map(({ visit, trusted, venueName, ...person }) => ({
      venue: venueName,
      ward: person.ward,
      entrance: visit.entrance,
      arrival: new Date(visit.arrival).toISOString(),
      arrivalKnownBy: visit.method,
      codeVerified: trusted && visit.method === 'venue-code',
      departure: visit.departure && {
        at: new Date(visit.departure.at).toISOString(),
        knownBy: visit.departure.method,
      },
      name: person.name,
      phone: person.phone,
      companions: person.companions,
      partySize: visit.partySize,
    }));
    const content = JSON.stringify({ remembered: this.profile, visits }, null, 2);
    download(new Blob([content], { type: 'application/json' }), 'nhat-ky-ra-vao.json');
  };
}
