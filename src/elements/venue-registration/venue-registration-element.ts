import { Task } from '@lit/task';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { Venue } from '../../core/venue.js';
import { ServicesController } from '../../controllers/services-controller.js';
import { PASSPHRASE_LENGTH } from '../../crypto/passphrase.js';
import { VenueRegisterEvent } from '../../events/venue-register-event.js';
import { LocalizeController } from '../../localize/localize.js';
import type { RegisterFailure, Venues } from '../../services/venues.js';
import { icon } from '../../styles/icons.js';
import { sharedStyles } from '../../styles/shared.js';
import { administrativeUnits } from '../../vietnam/administrative-units.js';
import { slug } from '../../vietnam/fold.js';
import { download, writeFailureText } from '../parts/saved.js';
import { notice, renderUnready } from '../parts/state.js';
import { backUpForm, restoreForm, type BackupFault } from './backup-form.js';
import {
  checkVenueDraft,
  startVenueDraft,
  type VenueDraft,
  type VenueFault,
} from './venue-draft.js';
import { venueForm } from './venue-form.js';

/**
 * A venue registers: its keys are made on this device, its codes are signed with them, and its log
 * opens here.
 *
 * @fires {VenueRegisterEvent} venue-register - A venue is registered on this device and stored.
 * @csspart form - What the venue says about itself.
 * @csspart done - The screen after registering.
 * @csspart backup - Where the backup file is made.
 * @csspart restore - Where a backup file is opened.
 */
export class WardVenueRegistrationElement extends LitElement {
  static override styles = [
    ...sharedStyles,
    css`
      .pair {
        display: grid;
        gap: 1rem;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
        align-items: end;
      }

      .entrance {
        display: flex;
        gap: 0.5rem;
      }

      .codes {
        display: grid;
        gap: 1rem;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
      }

      summary {
        min-block-size: var(--_target);
        align-content: center;
        font-weight: 600;
        cursor: pointer;
      }

      .done {
        display: flex;
        gap: 0.75rem;
        align-items: center;
        color: var(--_green);
      }
    `,
  ];

  @state() private accessor draft: VenueDraft | undefined;
  @state() private accessor faults: ReadonlySet<VenueFault> = new Set();
  @state() private accessor failure: RegisterFailure | undefined;
  @state() private accessor busy = false;
  /** The venue just registered, or chosen among those of this device. */
  @state() private accessor registered: Venue | undefined;
  @state() private accessor venues: readonly Venue[] = [];
  @state() private accessor passphrase = '';
  @state() private accessor backupFault: BackupFault | undefined;
  @state() private accessor backedUp = false;
  /** Whether the browser promised to keep the records; `undefined` until it has answered. */
  @state() private accessor persisted: boolean | undefined;

  readonly #localize = new LocalizeController(this);
  readonly #services = new ServicesController(this, async ({ venues }) => {
    this.venues = await venues.list();
  });
  readonly #units = new Task(this, {
    task: () => administrativeUnits(),
    args: () => [],
  });

  protected override updated(changed: PropertyValues): void {
    if (changed.has('registered') && this.registered) {
      this.renderRoot.querySelector<HTMLElement>('h2[tabindex]')?.focus();
    }
  }

  protected override render() {
    const { state: services } = this.#services;
    if (services.status !== 'ready') return renderUnready(services, this.#localize);
    return html`<div class="stack">
      ${this.failure ? notice('danger', this.#failureText(this.failure)) : nothing}
      ${this.registered ? this.#renderDone(this.registered) : this.#renderForm()}
    </div>`;
  }

  #renderForm() {
    return this.#units.render({
      pending: () => html`<p class="soft">${this.#localize.term('loading')}</p>`,
      error: () =>
        notice(
          'danger',
          html`<p>${this.#localize.term('unitsMissing')}</p>
            <button @click=${() => void this.#units.run()}>
              ${this.#localize.term('tryAgain')}
            </button>`,
        ),
      complete: (units) => html`
        ${this.#renderVenues()}
        ${venueForm({
          localize: this.#localize,
          units,
          draft: this.#currentDraft(units),
          faults: this.faults,
          busy: this.busy,
          change: this.#onDraftChange,
          submit: () => void this.#register(),
        })}
        ${restoreForm({
          localize: this.#localize,
          passphrase: this.passphrase,
          fault: this.backupFault,
          busy: this.busy,
          input: (passphrase) => (this.passphrase = passphrase),
          submit: (form) => void this.#restore(form),
        })}
      `,
    });
  }

  /** Those registered here before: their codes, and a backup that is not made yet. */
  #renderVenues() {
    if (this.venues.length === 0) return nothing;
    return html`<section class="card stack" aria-labelledby="venues-title">
      <h3 id="venues-title">${this.#localize.term('venuesHere')}</h3>
      ${this.venues.map(
        (venue) =>
          html`<button @click=${() => (this.registered = venue)}>
            ${icon('qr-code')} ${venue.name}
          </button>`,
      )}
      <p class="hint">${this.#localize.term('venuesHereHint')}</p>
    </section>`;
  }

  #renderDone(venue: Venue) {
    const localize = this.#localize;
    return html`<section class="stack" part="done">
        <h2 tabindex="-1" class="done">
          ${icon('circle-check', 40)} ${localize.term('registered', venue.name)}
        </h2>
        <p>${localize.term('registeredNext')}</p>
        ${this.persisted === false ? notice('warning', localize.term('notPersisted')) : nothing}
        <div class="codes">
          ${venue.entrances.map(
            (_, i) => html`<ward-venue-code venue=${venue.id} entrance=${i + 1}></ward-venue-code>`,
          )}
        </div>
      </section>
      ${
        this.backedUp
          ? notice('info', localize.term('backedUp'), 'circle-check')
          : backUpForm({
              localize,
              passphrase: this.passphrase,
              fault: this.backupFault,
              busy: this.busy,
              input: (passphrase) => (this.passphrase = passphrase),
              submit: () => void this.#backUp(venue),
            })
      }
      <button class="quiet" @click=${this.#startOver}>${localize.term('registerAnother')}</button>`;
  }

  /** The draft starts in the page's own ward, where it has one. */
  #currentDraft(units: Awaited<ReturnType<typeof administrativeUnits>>): VenueDraft {
    if (this.draft) return this.draft;
    const draft = startVenueDraft(this.#localize.term('entranceMain'));
    const ward = this.#services.value?.ward;
    const commune = ward ? units.commune(ward) : undefined;
    return commune ? { ...draft, province: commune.province.code, ward: commune.code } : draft;
  }

  readonly #onDraftChange = (draft: VenueDraft): void => {
    this.draft = draft;
    if (this.faults.size === 0) return;
    const checked = checkVenueDraft(draft);
    // What is still wrong of what was said to be wrong: nobody is scolded while they correct.
    this.faults = new Set(
      checked.ok ? [] : [...this.faults].filter((one) => checked.faults.has(one)),
    );
  };

  async #register(): Promise<void> {
    const venues = this.#services.value?.venues;
    const units = this.#units.value;
    if (!venues || !units || this.busy) return;
    const checked = checkVenueDraft(this.#currentDraft(units));
    this.faults = checked.ok ? new Set() : checked.faults;
    if (!checked.ok) return this.#focusFault();
    const result = await this.#busily(() => venues.register(checked.venue));
    if (result.ok) await this.#finish(result.value, venues);
    else this.failure = result.code;
  }

  async #restore(form: HTMLFormElement): Promise<void> {
    const venues = this.#services.value?.venues;
    const file = form.querySelector<HTMLInputElement>('#backup')?.files?.[0];
    this.backupFault = file ? undefined : 'no-file';
    if (!file) return this.#focusFault();
    if (!venues || this.busy) return;
    const { passphrase } = this;
    const result = await this.#busily(async () => venues.restore(await file.text(), passphrase));
    if (result.ok) await this.#finish(result.value, venues);
    else if (result.code === 'unreadable' || result.code === 'locked') {
      this.backupFault = result.code;
      await this.#focusFault();
    } else this.failure = result.code;
  }

  async #finish(venue: Venue, venues: Venues): Promise<void> {
    this.failure = undefined;
    this.passphrase = '';
    this.registered = venue;
    const listing = await venues.listing(venue.id);
    if (listing) this.dispatchEvent(new VenueRegisterEvent(venue, listing));
    void navigator.storage?.persist?.().then((persisted) => (this.persisted = persisted));
  }

  async #backUp(venue: Venue): Promise<void> {
    const venues = this.#services.value?.venues;
    const short = Array.from(this.passphrase).length < PASSPHRASE_LENGTH;
    this.backupFault = short ? 'short' : undefined;
    if (short) return this.#focusFault();
    if (!venues || this.busy) return;
    const { passphrase } = this;
    const made = await this.#busily(() => venues.backUp(venue.id, passphrase));
    if (!made.ok) {
      if (made.code === 'not-loaded') this.failure = made.code;
      else if (made.code === 'not-here') this.failure = 'failed';
      else this.backupFault = 'wrong';
      return this.#focusFault();
    }
    this.failure = undefined;
    download(
      new Blob([made.value], { type: 'application/jose' }),
      `${slug(venue.name)}.ward-backup`,
    );
    this.passphrase = '';
    this.backedUp = true;
  }

  /** One press, one deed: a second press meanwhile does nothing. */
  async #busily<Value>(work: () => Promise<Value>): Promise<Value> {
    this.busy = true;
    try {
      return await work();
    } finally {
      this.busy = false;
    }
  }

  async #focusFault(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  readonly #startOver = (): void => {
    this.registered = undefined;
    this.draft = undefined;
    this.backedUp = false;
  };

  #failureText(code: RegisterFailure): string {
    return code === 'keys-lost'
      ? this.#localize.term('keysLost')
      : writeFailureText(code, this.#localize);
  }
}
