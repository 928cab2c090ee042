import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Venue } from '../../core/venue.js';
import { MinuteController } from '../../controllers/minute-controller.js';
import { ServicesController } from '../../controllers/services-controller.js';
import type { CodeSource } from '../../events/code-scan-event.js';
import { ReceptionDoneEvent } from '../../events/reception-done-event.js';
import type { ScanErrorEvent } from '../../events/scan-error-event.js';
import { addWords, LocalizeController } from '../../localize/localize.js';
import selfVietnamese from '../../localize/reception-self-vi.js';
import vietnamese from '../../localize/reception-vi.js';
import type { CodeScanner } from '../../scanning.js';
import type { Gate } from '../../services/admission.js';
import type { Services } from '../../services/services.js';
import { disclosure } from '../../styles/disclosure.js';
import { sharedStyles } from '../../styles/shared.js';
import type { WardCodeScannerElement } from '../code-scanner/code-scanner-element.js';
import { Chime } from '../code-scanner/chime.js';
import { notice, renderUnready } from '../parts/state.js';
import { CameraWatch } from './camera-watch.js';
import { readDirection } from './gate-controls.js';
import { ReceptionFlow, type Result } from './reception-flow.js';
import { ReceptionRecords } from './reception-records.js';
import { receptionStyles } from './reception.styles.js';
import { noVenueView, receptionView } from './reception-view.js';
import { selfServiceStyles } from './self-service.styles.js';
import { selfServiceView } from './self-service-view.js';
import { tellAnswer } from './tell-answer.js';
import { TUNES } from './tones.js';
import { TypedEntry } from './typed-entry.js';

/**
 * One screen for a guard, or a kiosk at the door: whatever a visitor carries is scanned, by camera or
 * hand scanner, and they are in or out; whoever carries nothing is written down. Between two scans
 * nothing has to be pressed. It works on the device that holds the venue's keys, without a network.
 * What an undo takes back is told by no event. With `self-service` visitors stand before it alone: it
 * shows nothing about anybody but the one there now, and what it records says that nobody looked.
 *
 * @slot none - Stands below the words that no venue is registered here; for a link to register one.
 * @fires {CheckInEvent} check-in - A visit began and is safely stored.
 * @fires {CheckOutEvent} check-out - The last of a party left, and that is safely stored.
 * @fires {ReceptionAnswerEvent} reception-answer - Somebody was answered, also where nothing was
 *   recorded; `kind` says what it came to, and nothing else is told.
 * @fires {ReceptionDoneEvent} reception-done - With `self-service`: somebody has seen their answer.
 * @csspart count - How many are in, of how many.
 * @csspart scanner - Where codes are held up.
 * @csspart result - The big answer to a scan.
 * @csspart next - What is set for the next scan: how many people, which way.
 * @csspart typed - The form for a visitor who carries nothing.
 * @csspart consent - What is said to that visitor.
 * @csspart recent - The last five results.
 * @csspart notice - What visitors are told about their data.
 */
export class WardReceptionElement extends LitElement {
  static override styles = [...sharedStyles, disclosure, ...receptionStyles, selfServiceStyles];

  static {
    addWords(vietnamese, () => import('../../localize/reception-en.js'));
    addWords(selfVietnamese, () => import('../../localize/reception-self-en.js'));
  }

  /** Id of the venue; the newest registered on this device where it is empty. */
  @property() accessor venue = '';

  /** The entrance's number, from 1. */
  @property({ type: Number }) accessor entrance = 1;

  /** `in` or `out` at a one-way gate; `auto`: whoever is in goes out. */
  @property({ converter: readDirection }) accessor direction: Gate['direction'] = 'auto';

  /** Which way the camera looks: `user` on a kiosk that codes are held up to. */
  @property() accessor facing: 'environment' | 'user' = 'environment';

  /** Visitors use it alone, as on a kiosk. */
  @property({ type: Boolean, reflect: true, attribute: 'self-service' }) accessor selfService =
    false;

  /**
   * Seconds until a form that nobody writes in is forgotten; 0 where the page around it asks and
   * wipes by itself, as a kiosk does.
   */
  @property({ type: Number, attribute: 'form-timeout' }) accessor formTimeout = 120;

  /** No tones. */
  @property({ type: Boolean, reflect: true }) accessor silent = false;

  /** The scanning session, made when it is first wanted; set another before that. */
  @property({ attribute: false }) accessor scanner: CodeScanner | undefined;

  /** What reads codes did not come over the network. */
  @state() private accessor isMissing = false;

  readonly #localize = new LocalizeController(this);
  readonly #services: ServicesController = new ServicesController(
    this,
    (services) => this.#read(services),
    { office: true },
  );
  readonly #records = new ReceptionRecords();
  readonly #flow = new ReceptionFlow();
  readonly #typed = new TypedEntry(() => this.requestUpdate());
  readonly #camera = new CameraWatch(() => this.requestUpdate());
  readonly #chime = new Chime();
  #prepared: Services | undefined;
  #focused: Element | null = null;

  constructor() {
    super();
    new MinuteController(this, this.#services.refresh);
    this.#flow.addEventListener('change', () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#camera.follow(this.scanner);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#camera.follow(undefined);
    this.#flow.forget();
    this.#typed.close();
    this.#chime.close();
    this.#records.showPresent(false);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#focused = (this.renderRoot as ShadowRoot).activeElement;
    this.#typed.patience = this.formTimeout;
    this.#flow.isSelfService = this.selfService;
    if (changed.has('scanner') && this.isConnected) this.#camera.follow(this.scanner);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('venue')) this.#services.refresh();
    // A button that goes with its result must not take the keyboard along.
    if (this.#focused?.isConnected === false) this.#stage?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const { state: services } = this.#services;
    const localize = this.#localize;
    if (services.status !== 'ready') return renderUnready(services, localize);
    if (this.isMissing) return renderUnready({ status: 'failed', code: 'not-loaded' }, localize);
    const { scanner: session } = this;
    const { venues } = this.#records;
    if (!venues || !session) return html`<p class="soft">${localize.term('loading')}</p>`;
    const venue = this.#venue;
    if (!venue && this.selfService) {
      return html`<div class="unready">
        ${notice('warning', html`<p>${localize.term('receptionSelfUnready')}</p>`)}
      </div>`;
    }
    if (!venue) return noVenueView(localize, this.venue !== '');
    return (this.selfService ? selfServiceView : receptionView)({
      localize,
      venues,
      ...this.#gate(venue),
      venue,
      facing: this.facing,
      session,
      cameraFailed: this.#camera.hasFailed,
      flow: this.#flow,
      typed: this.#typed,
      now: services.services.clock.now(),
      records: this.#records,
      deeds: this.#deeds,
    });
  }

  readonly #deeds = {
    scan: async (text: string, source: CodeSource): Promise<void> => {
      const venue = this.#venue;
      const desk = this.#desk;
      if (!venue || !desk) return;
      this.#tell(await this.#flow.scan(text, this.#gate(venue), desk, source === 'hand-scanner'));
      await this.updateComplete;
      // On a small screen, or below a page's own header, the answer may be out of sight.
      this.#stage?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    missed: (): void => this.#tell(this.#flow.miss()),
    undo: (result: Result): void => {
      if (this.#desk) void this.#flow.undo(result, this.#desk);
    },
    onlyOne: async (result: Result): Promise<void> => {
      const left = this.#desk && (await this.#flow.onlyOne(result, this.#desk));
      if (left) this.#tell(left);
    },
    leave: (visit: string, people?: number): void => {
      if (this.#desk) void this.#flow.leave(visit, people, this.#desk).then(this.#tell);
    },
    write: async (): Promise<void> => {
      if (this.selfService) this.#flow.dismiss();
      this.#typed.open();
      this.requestUpdate();
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
    },
    writeDown: (): void => void this.#writeDown(),
    changed: (): void => this.requestUpdate(),
    back: (): void => {
      this.#typed.close();
      this.renderRoot.querySelectorAll('details').forEach((each) => (each.open = false));
      this.#flow.dismiss();
      this.#showStage();
    },
    done: (): void => {
      this.#flow.next();
      this.#showStage();
      this.dispatchEvent(new ReceptionDoneEvent());
    },
    openCamera: (): void =>
      void this.renderRoot.querySelector<WardCodeScannerElement>('ward-code-scanner')?.start(),
    scannerFailed: ({ code }: ScanErrorEvent): void => {
      if (code === 'not-loaded') this.#camera.fail();
    },
    setVenue: (id: string): void => {
      this.entrance = 1;
      this.venue = id;
    },
    setEntrance: (entrance: number): void => void (this.entrance = entrance),
    setDirection: (direction: Gate['direction']): void => void (this.direction = direction),
    setDevices: async (devices: number): Promise<void> => {
      const set = this.#venue && (await this.#desk?.setDevices(this.#venue.id, devices));
      if (set?.ok === false) this.#flow.fail(set.code);
      this.#services.refresh();
    },
    showPresent: (isOpen: boolean): void => {
      this.#records.showPresent(isOpen);
      this.#services.refresh();
      this.requestUpdate();
    },
    morePresent: (): void => {
      this.#records.showMore();
      this.requestUpdate();
    },
  };

  async #writeDown(): Promise<void> {
    const venue = this.#venue;
    const desk = this.#desk;
    if (!venue || !desk) return;
    const result = await this.#typed.submit(this.#flow, this.#gate(venue), desk);
    if (result) this.#tell(result);
    this.requestUpdate();
    await this.updateComplete;
    if (result) this.#showStage();
    else this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  /** The page hears of it, and so does whoever does not look. */
  readonly #tell = ({ admission }: Result): void => {
    if (!this.silent && this.isConnected) this.#chime.play(TUNES[admission.kind]);
    tellAnswer(this, admission);
  };

  #showStage(): void {
    this.#stage?.focus({ preventScroll: true });
    this.#stage?.scrollIntoView({ block: 'nearest' });
  }

  get #stage(): HTMLElement | null {
    return this.renderRoot.querySelector('#stage');
  }

  get #desk() {
    return this.#services.value?.reception;
  }

  get #venue(): Venue | undefined {
    return this.#records.venue(this.venue);
  }

  /** An entrance that the venue does not have is its first. */
  #gate({ id, entrances }: Venue): Omit<Gate, 'people'> {
    const entrance = entrances[this.entrance - 1] === undefined ? 1 : this.entrance;
    const { direction, selfService: unattended } = this;
    return { venue: id, entrance, direction, unattended };
  }

  async #read(services: Services): Promise<void> {
    if (services !== this.#prepared) {
      // With all that a camera needs, which other elements on the page may do without.
      const loaded = this.scanner ?? (await import('./scan-session.js').catch(() => undefined));
      this.isMissing = loaded === undefined;
      if (!loaded) return;
      if ('receptionScanner' in loaded) this.scanner ??= loaded.receptionScanner();
      this.#prepared = services;
      void services.reception.prepare();
      // The browser must not throw away who is in.
      void navigator.storage?.persist?.().catch(() => undefined);
    }
    if (await this.#records.read(services, this.venue)) this.requestUpdate();
  }
}
