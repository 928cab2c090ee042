import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { DAY } from '../../core/day.js';
import type { VenueClaims } from '../../codes/venue-claims.js';
import { ServicesController } from '../../controllers/services-controller.js';
import { MinuteController } from '../../controllers/minute-controller.js';
import { CheckInEvent } from '../../events/check-in-event.js';
import { CheckOutEvent } from '../../events/check-out-event.js';
import type { CodeScanEvent } from '../../events/code-scan-event.js';
import { LocalizeController } from '../../localize/localize.js';
import type { Refusal, VenueReading } from '../../services/code-reader.js';
import type { CheckInFailure, DiaryEntry } from '../../services/diary.js';
import type { Services } from '../../services/services.js';
import { icon } from '../../styles/icons.js';
import { sharedStyles } from '../../styles/shared.js';
import { writeFailureText } from '../parts/saved.js';
import { notice, renderUnready } from '../parts/state.js';
import {
  checkDraft,
  partySize,
  remainingFaults,
  startDraft,
  type CheckInDraft,
  type DraftFault,
} from './check-in-draft.js';
import { checkInForm } from './check-in-form.js';
import { checkInStyles } from './check-in.styles.js';
import { forgottenNotice, insideView, outsideView, refusedView } from './check-in-views.js';

/** One screen at a time; `home` shows the open visit where there is one. */
type View =
  | { readonly step: 'home' }
  | { readonly step: 'scanning' }
  | { readonly step: 'refused'; readonly code: Refusal }
  | {
      readonly step: 'form';
      readonly claims: VenueClaims;
      readonly trusted: boolean;
      readonly wardReads: boolean;
      readonly method: 'venue-code' | 'typed';
    }
  | { readonly step: 'inside'; readonly entry: DiaryEntry; readonly already: boolean }
  | { readonly step: 'outside'; readonly entry: DiaryEntry };

/**
 * A resident checks in and out on their own phone, alone or with their household. The code is
 * scanned in the page, typed, or comes with the address when any phone's camera opened it.
 *
 * @fires {CheckInEvent} check-in - A visit began and is safely stored.
 * @fires {CheckOutEvent} check-out - A visit ended and its end is safely stored.
 * @csspart venue - The venue's name above the form.
 * @csspart consent - What the resident agrees to.
 * @csspart pass - The green screen while inside.
 * @csspart goodbye - The screen after leaving.
 */
export class WardCheckInElement extends LitElement {
  static override styles = [...sharedStyles, checkInStyles];

  @state() private accessor view: View = { step: 'home' };
  @state() private accessor draft: CheckInDraft = startDraft(undefined);
  @state() private accessor faults: ReadonlySet<DraftFault> = new Set();
  @state() private accessor failure: CheckInFailure | undefined;
  @state() private accessor busy = false;
  /** The newest visit of this phone: the open one, or the one that was closed for them. */
  @state() private accessor latest: DiaryEntry | undefined;

  readonly #localize = new LocalizeController(this);
  readonly #services: ServicesController = new ServicesController(this, (services) =>
    this.#read(services),
  );
  #linkRead = false;

  constructor() {
    super();
    new MinuteController(this, this.#services.refresh);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  protected override updated(changed: PropertyValues): void {
    const before = changed.get('view') as View | undefined;
    if (before && before.step !== this.view.step) {
      this.renderRoot.querySelector<HTMLElement>('h2[tabindex]')?.focus();
    }
  }

  protected override render() {
    const { state: services } = this.#services;
    if (services.status !== 'ready') return renderUnready(services, this.#localize);
    return html`<div class="stack">
      ${this.failure ? notice('danger', this.#failureText(this.failure)) : nothing}
      ${this.#renderView()}
    </div>`;
  }

  #renderView() {
    const { view } = this;
    switch (view.step) {
      case 'home':
        return this.#renderHome();
      case 'scanning':
        return html`<h2 tabindex="-1">${this.#localize.term('scanVenue')}</h2>
          <ward-code-scanner @code-scan=${this.#onCodeScan}></ward-code-scanner>
          <button class="quiet" @click=${this.#goHome}>${this.#localize.term('cancel')}</button>`;
      case 'refused':
        return html`${refusedView(view.code, this.#localize)}
          <button class="primary large" @click=${this.#scan}>
            ${icon('scan-line')} ${this.#localize.term('scanAgain')}
          </button>
          <button class="quiet" @click=${this.#goHome}>${this.#localize.term('back')}</button>`;
      case 'form':
        return checkInForm({
          localize: this.#localize,
          venueName: view.claims.name,
          trusted: view.trusted,
          wardReads: view.wardReads,
          draft: this.draft,
          faults: this.faults,
          busy: this.busy,
          change: this.#onDraftChange,
          submit: () => void this.#checkIn(view),
          cancel: this.#goHome,
        });
      case 'inside':
        return this.#renderInside(view.entry, view.already);
      case 'outside':
        return html`${outsideView(view.entry, this.#localize)}
          <button class="large" @click=${this.#goHome}>${this.#localize.term('close')}</button>`;
    }
  }

  #renderHome() {
    const { latest } = this;
    if (latest && !latest.visit.departure) return this.#renderInside(latest, false);
    const now = this.#services.value?.clock.now() ?? 0;
    const recent = latest?.visit.departure && now - latest.visit.departure.at < DAY;
    return html`${latest && recent ? forgottenNotice(latest, this.#localize) : nothing}
      <h2 tabindex="-1">${this.#localize.term('checkInTitle')}</h2>
      <p>${this.#localize.term('checkInHow')}</p>
      <button class="primary large" @click=${this.#scan}>
        ${icon('scan-line', 32)} ${this.#localize.term('scanNow')}
      </button>`;
  }

  #renderInside(entry: DiaryEntry, already: boolean) {
    return html`${insideView(entry, {
        localize: this.#localize,
        already,
        busy: this.busy,
        leave: () => void this.#checkOut(entry, already ? 'scan' : 'self'),
      })}
      <button @click=${this.#scan}>
        ${icon('scan-line')} ${this.#localize.term('scanOther')}
      </button>`;
  }

  async #read(services: Services): Promise<void> {
    [this.latest] = await services.diary.entries();
    if (!this.#linkRead) {
      this.#linkRead = true;
      await this.#readLink(services);
    }
  }

  /** A phone's camera opened the code's address: the code stands behind its `#`. */
  async #readLink(services: Services): Promise<void> {
    if (!location.hash.startsWith('#V')) return;
    const text = location.href;
    // The code is taken once: neither a reload nor the history brings it back.
    history.replaceState(history.state, '', location.pathname + location.search);
    await this.#open(await services.codes.scanned(text), 'venue-code');
  }

  readonly #onHashChange = (): void => {
    if (this.#services.value) void this.#readLink(this.#services.value);
  };

  readonly #onCodeScan = async ({ text, source }: CodeScanEvent): Promise<void> => {
    const codes = this.#services.value?.codes;
    if (!codes || this.view.step !== 'scanning') return;
    if (source === 'typed') await this.#open(await codes.typed(text), 'typed');
    else await this.#open(await codes.scanned(text), 'venue-code');
  };

  async #open(reading: VenueReading, method: 'venue-code' | 'typed'): Promise<void> {
    const services = this.#services.value;
    if (!services) return;
    this.failure = undefined;
    if (!reading.ok) {
      this.view = { step: 'refused', code: reading.code };
      return;
    }
    const { claims, trusted } = reading;
    const current = await services.diary.current();
    if (current?.visit.venue === claims.venue) {
      this.view = { step: 'inside', entry: current, already: true };
      return;
    }
    const wardReads = (await services.trust.list()) !== undefined;
    this.draft = startDraft(await services.profile.get());
    this.faults = new Set();
    this.view = { step: 'form', claims, trusted, wardReads, method };
    void services.diary.prepare();
  }

  readonly #onDraftChange = (draft: CheckInDraft): void => {
    this.draft = draft;
    if (this.faults.size > 0) this.faults = remainingFaults(draft, this.faults);
  };

  async #checkIn({ claims, trusted, method }: View & { step: 'form' }): Promise<void> {
    const services = this.#services.value;
    if (!services || this.busy) return;
    const checked = checkDraft(this.draft);
    this.faults = checked.ok ? new Set() : checked.faults;
    if (!checked.ok) return void this.#focusFault();
    this.busy = true;
    const { identity, profile } = checked;
    const size = partySize(this.draft);
    const result = await services.diary.checkIn({
      claims,
      trusted,
      method,
      identity,
      partySize: size,
    });
    this.busy = false;
    this.failure = result.ok ? undefined : result.code;
    if (!result.ok) return;
    void (this.draft.remember ? services.profile.set(profile) : services.profile.forget());
    const { visit, created } = result.value;
    const entry = (await services.diary.entries()).find((one) => one.visit.id === visit);
    if (!entry) return this.#goHome();
    this.latest = entry;
    this.view = { step: 'inside', entry, already: !created };
    if (created) this.dispatchEvent(new CheckInEvent(visit, claims.venue, entry.visit.arrival));
  }

  async #checkOut({ visit }: DiaryEntry, method: 'scan' | 'self'): Promise<void> {
    const services = this.#services.value;
    if (!services || this.busy) return;
    this.busy = true;
    const result = await services.diary.checkOut(visit, method);
    this.busy = false;
    // Ended in another tab meanwhile: what counts is that it has ended.
    if (!result.ok && result.code !== 'not-in') {
      this.failure = result.code;
      return;
    }
    this.failure = undefined;
    const entry = (await services.diary.entries()).find((one) => one.visit.id === visit.id);
    if (result.ok) this.dispatchEvent(new CheckOutEvent(visit.id, visit.venue));
    if (!entry) return this.#goHome();
    this.latest = entry;
    this.view = { step: 'outside', entry };
  }

  async #focusFault(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  #failureText(code: CheckInFailure): string {
    return code === 'not-loaded'
      ? this.#localize.term('notLoaded')
      : writeFailureText(code, this.#localize);
  }

  readonly #scan = (): void => {
    this.view = { step: 'scanning' };
  };

  readonly #goHome = (): void => {
    this.failure = undefined;
    this.view = { step: 'home' };
  };
}
