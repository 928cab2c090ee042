import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { MinuteController } from '../../../controllers/minute-controller.js';
import { ServicesController } from '../../../controllers/services-controller.js';
import { systemClock, type Clock } from '../../../core/clock.js';
import { StaffLeaveEvent } from '../../../events/staff-leave-event.js';
import type { KioskMachine } from '../../../kiosk/kiosk-machine.js';
import vietnamese from '../../../localize/kiosk-staff-vi.js';
import { addWords, LocalizeController } from '../../../localize/localize.js';
import type { CodeScanner } from '../../../scanning.js';
import { disclosure } from '../../../styles/disclosure.js';
import { icon } from '../../../styles/staff-icons.js';
import { sharedStyles } from '../../../styles/shared.js';
import { forgetPrint } from '../../parts/print-frame.js';
import { browserTimers, type Timers } from '../../reception/timers.js';
import { factsStyles } from './facts.styles.js';
import { makePage, menuView, pageTitle } from './menu-view.js';
import { PinGate } from './pin-gate.js';
import { pinStyles } from './pin.styles.js';
import type { StaffContext, StaffPage, StaffPageName } from './staff-context.js';
import { staffStyles } from './staff.styles.js';

/**
 * What staff does at a kiosk, behind a PIN that is asked for each time the element is shown: how the
 * kiosk is, test print and camera test, the log, the venue, the config, updates, the way out.
 *
 * @fires {StaffLeaveEvent} staff-leave - Staff is finished, or the program shall end; `reason`.
 * @csspart head - The title, with the ways back to the menu and out.
 * @csspart page - What was chosen, the menu, or the question for the PIN.
 */
export class WardKioskStaffElement extends LitElement {
  static override styles = [...sharedStyles, disclosure, staffStyles, factsStyles, pinStyles];

  static {
    addWords(vietnamese, () => import('../../../localize/kiosk-staff-en.js'));
  }

  /** The kiosk that is looked after. */
  @property({ attribute: false }) accessor machine: KioskMachine | undefined;

  /** What the time is; tests set their own. */
  @property({ attribute: false }) accessor clock: Clock = systemClock;

  /** Delays; for tests, which run their own. */
  @property({ attribute: false }) accessor timers: Timers = browserTimers;

  /** The session to try the camera with, in place of one made when it is wanted. */
  @property({ attribute: false }) accessor scanner: CodeScanner | undefined;

  readonly #localize = new LocalizeController(this);
  readonly #services: ServicesController = new ServicesController(this, async (services) =>
    this.#page?.read?.(services),
  );
  #context: StaffContext | undefined;
  #gate: PinGate | undefined;
  #isIn = false;
  #name: StaffPageName | undefined;
  #page: StaffPage | undefined;
  /** What the focus was moved for last. */
  #titled = '';

  constructor() {
    super();
    new MinuteController(this, () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
    forgetPrint();
  }

  /** Takes one step back; false where there is none, at the menu and before it. */
  back(): boolean {
    if (!this.#page) return false;
    if (!this.#page.back?.()) this.#go(undefined);
    return true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('machine') || changed.has('clock')) this.#begin();
  }

  protected override updated(): void {
    const title = this.#title;
    if (!this.#context || title === this.#titled) return;
    this.#titled = title;
    // Whoever uses a keyboard or a screen reader goes along.
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const context = this.#context;
    if (!context) return nothing;
    const localize = this.#localize;
    return html`<div class="head" part="head">
        ${
          this.#page
            ? html`<button class="to-menu" @click=${() => this.#go(undefined)}>
                ${icon('arrow-left')} ${localize.term('staffToMenu')}
              </button>`
            : nothing
        }
        <h1 tabindex="-1">${this.#title}</h1>
        <button class="done" @click=${() => this.#leave('done')}>
          ${icon('check')} ${localize.term('staffDone')}
        </button>
      </div>
      <div class="page" part="page">${this.#renderPage(context)}</div>`;
  }

  #renderPage(context: StaffContext): TemplateResult | typeof nothing {
    if (!this.#isIn) return this.#gate?.render() ?? nothing;
    return this.#page?.render() ?? menuView(context);
  }

  get #title(): string {
    const context = this.#context;
    if (!this.#isIn || !context) return this.#gate?.title ?? '';
    return this.#name ? pageTitle(this.#name, context) : this.#localize.term('staffTitle');
  }

  /** From the start: nobody is in. */
  #begin(): void {
    this.#end();
    const { machine, clock } = this;
    if (!machine) return;
    this.#context = {
      machine,
      clock,
      timers: this.timers,
      localize: this.#localize,
      services: () => this.#services.state,
      scanner: () => this.scanner,
      redraw: this.#redraw,
      go: (page) => this.#go(page),
      leave: (reason) => this.#leave(reason),
    };
    this.#gate = new PinGate(this.#context, () => this.#enter());
    this.#gate.open();
  }

  #end(): void {
    this.#page?.close?.();
    this.#gate?.close();
    this.#isIn = false;
    this.#page = this.#name = this.#gate = this.#context = undefined;
    this.#titled = '';
  }

  #enter(): void {
    this.#isIn = true;
    this.#gate?.close();
    this.#gate = undefined;
    this.#redraw();
  }

  #go(name: StaffPageName | undefined): void {
    const context = this.#context;
    if (!context || !this.#isIn) return;
    this.#page?.close?.();
    this.#name = name;
    this.#page = name && makePage(name, context);
    this.#page?.open?.();
    this.#services.refresh();
    this.#redraw();
  }

  readonly #redraw = (): void => this.requestUpdate();

  #leave(reason: 'done' | 'exit'): void {
    /** @internal */
    this.dispatchEvent(new StaffLeaveEvent(reason));
  }
}
