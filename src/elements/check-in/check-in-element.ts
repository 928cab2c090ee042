import { html, LitElement, nothing } from 'lit';
import { DAY } from '../../core/day.js';
import { MinuteController } from '../../controllers/minute-controller.js';
import { ServicesController } from '../../controllers/services-controller.js';
import { CheckInEvent } from '../../events/check-in-event.js';
import { CheckOutEvent } from '../../events/check-out-event.js';
import type { CodeScanEvent } from '../../events/code-scan-event.js';
import { LocalizeController } from '../../localize/localize.js';
import type { CheckInFailure, DiaryEntry } from '../../services/diary.js';
import type { Services } from '../../services/services.js';
import { icon } from '../../styles/icons.js';
import { consent } from '../../styles/consent.js';
import { disclosure } from '../../styles/disclosure.js';
import { sharedStyles } from '../../styles/shared.js';
import { writeFailureText } from '../parts/saved.js';
import { notice, renderUnready } from '../parts/state.js';
import { CheckInFlow, type View } from './check-in-flow.js';
import { checkInForm } from './check-in-form.js';
import { checkInStyles } from './check-in.styles.js';
import { forgottenNotice, insideView, outsideView, refusedView } from './check-in-views.js';

type PassParts = typeof import('./check-in-pass.js');

/**
 * A resident checks in and out on their own phone, alone or with their household. The code is
 * scanned in the page, typed, or comes with the address when any phone's camera opened it.
 *
 * @fires {CheckInEvent} check-in - A visit began and is safely stored.
 * @fires {CheckOutEvent} check-out - A visit ended and its end is safely stored.
 * @csspart venue - The venue's name above the form.
 * @csspart consent - What the resident agrees to.
 * @csspart pass - The green screen while inside.
 * @csspart pass-code - The code on it, for a reception to scan.
 * @csspart goodbye - The screen after leaving.
 */
export class WardCheckInElement extends LitElement {
  static override styles = [...sharedStyles, consent, disclosure, checkInStyles];

  readonly #localize = new LocalizeController(this);
  readonly #services: ServicesController = new ServicesController(this, (services) =>
    this.#read(services),
  );
  readonly #flow = new CheckInFlow();
  #shown: View['step'] = 'home';
  #linkRead = false;
  /** What makes the green screen a pass; `failed` until it is tried again. */
  #pass: PassParts | 'loading' | 'failed' | undefined;

  constructor() {
    super();
    new MinuteController(this, this.#services.refresh);
    this.#flow.addEventListener('change', () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  protected override updated(): void {
    const { step } = this.#flow.view;
    if (step === this.#shown) return;
    this.#shown = step;
    if (this.#flow.isQuiet) return;
    this.renderRoot.querySelector<HTMLElement>('h2[tabindex]')?.focus();
  }

  protected override render() {
    const { state } = this.#services;
    if (state.status !== 'ready') return renderUnready(state, this.#localize);
    const { failure } = this.#flow;
    return html`<div class="stack">
      ${failure ? notice('danger', this.#failureText(failure)) : nothing}
      ${this.#renderView(this.#flow.view)}
    </div>`;
  }

  #renderView(view: View) {
    const localize = this.#localize;
    switch (view.step) {
      case 'home':
        return this.#renderHome();
      case 'scanning':
        return html`<h2 tabindex="-1">${localize.term('scanVenue')}</h2>
          ${view.slip ? refusedView(view.slip, localize) : nothing}
          <ward-code-scanner @code-scan=${this.#onCodeScan}></ward-code-scanner>
          <button class="quiet" @click=${this.#goHome}>${localize.term('cancel')}</button>`;
      case 'refused':
        return html`${refusedView(view.code, localize)}
          <button class="primary large" @click=${this.#scan}>
            ${icon('scan-line')} ${localize.term('scanAgain')}
          </button>
          <button class="quiet" @click=${this.#goHome}>${localize.term('back')}</button>`;
      case 'form':
        this.#loadPass();
        return checkInForm({
          localize,
          venueName: view.claims.name,
          trusted: view.trusted,
          typed: view.method === 'typed',
          wardReads: view.wardReads,
          draft: this.#flow.draft,
          faults: this.#flow.faults,
          busy: this.#flow.busy,
          change: (draft) => this.#flow.change(draft),
          addMember: () => this.#flow.addMember(),
          submit: () => void this.#checkIn(),
          cancel: this.#goHome,
        });
      case 'inside':
        return this.#renderInside(view.entry, view.scannedAt !== undefined);
      case 'outside':
        return html`${outsideView(view.entry, localize)}
          <button class="large" @click=${this.#goHome}>${localize.term('close')}</button>`;
    }
  }

  #renderHome() {
    const { latest } = this.#flow;
    if (latest && !latest.visit.departure) return this.#renderInside(latest, false);
    const now = this.#services.value?.clock.now() ?? 0;
    const isRecent = latest?.visit.departure && now - latest.visit.departure.at < DAY;
    return html`${latest && isRecent ? forgottenNotice(latest, this.#localize) : nothing}
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
        busy: this.#flow.busy,
        leave: () => void this.#checkOut(entry),
        pass: this.#passOf(entry),
      })}
      <button @click=${this.#scan}>
        ${icon('scan-line')} ${this.#localize.term('scanOther')}
      </button>`;
  }

  #passOf(entry: DiaryEntry) {
    const services = this.#services.value;
    const pass = this.#loadPass();
    if (pass === 'failed') return { code: html`<p>${this.#localize.term('passLater')}</p>` };
    if (pass === 'loading' || !services) return {};
    const { clock, diary } = services;
    return {
      ...pass.passMark(clock, this.#localize),
      code: pass.passCode(entry, diary, this.#localize),
    };
  }

  /** Gives the pass's parts where they are loaded; a failure is tried again at the next drawing. */
  #loadPass() {
    const before = this.#pass ?? 'loading';
    if (typeof before === 'object' || this.#pass === 'loading') return before;
    this.#pass = 'loading';
    const set = (pass: PassParts | 'failed') => {
      this.#pass = pass;
      if (pass !== before) this.requestUpdate();
    };
    import('./check-in-pass.js').then(set, () => set('failed'));
    return before;
  }

  async #read(services: Services): Promise<void> {
    await this.#flow.look(services);
    if (this.#linkRead) return;
    this.#linkRead = true;
    await this.#readLink(services);
  }

  /** A phone's camera opened the code's address: the code stands behind its `#`. */
  async #readLink(services: Services): Promise<void> {
    if (!/^#[VPC]/.test(location.hash)) return;
    const text = location.href;
    // The code is taken once: neither a reload nor the history brings it back.
    history.replaceState(history.state, '', location.pathname + location.search);
    await this.#flow.open(await services.codes.scanned(text), 'venue-code', services);
  }

  readonly #onHashChange = (): void => {
    if (this.#services.value) void this.#readLink(this.#services.value);
  };

  readonly #onCodeScan = async ({ text, source }: CodeScanEvent): Promise<void> => {
    const services = this.#services.value;
    if (!services || this.#flow.view.step !== 'scanning') return;
    const { codes } = services;
    if (source === 'typed') await this.#flow.open(await codes.typed(text), 'typed', services);
    else await this.#flow.open(await codes.scanned(text), 'venue-code', services);
  };

  async #checkIn(): Promise<void> {
    const services = this.#services.value;
    if (!services) return;
    const begun = await this.#flow.checkIn(services);
    if (begun) {
      const { id, venue, arrival } = begun.visit;
      this.dispatchEvent(new CheckInEvent(id, venue, arrival));
    }
    if (this.#flow.faults.size > 0) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }

  async #checkOut(entry: DiaryEntry): Promise<void> {
    const services = this.#services.value;
    if (services && (await this.#flow.checkOut(entry, services))) {
      this.dispatchEvent(new CheckOutEvent(entry.visit.id, entry.visit.venue));
    }
  }

  readonly #scan = (): void => this.#flow.scan();

  readonly #goHome = (): void => this.#flow.goHome();

  #failureText(code: Exclude<CheckInFailure, 'expired'>): string {
    return code === 'bad-key'
      ? this.#localize.term('badKey')
      : writeFailureText(code, this.#localize);
  }
}
