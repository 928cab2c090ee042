import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ReadAloudController } from '../../controllers/read-aloud-controller.js';
import { WallClockController } from '../../controllers/wall-clock-controller.js';
import { systemClock, type Clock } from '../../core/clock.js';
import { KioskReadyEvent } from '../../events/kiosk-ready-event.js';
import { KioskResetEvent } from '../../events/kiosk-reset-event.js';
import type { KioskConfig } from '../../kiosk/kiosk-config.js';
import { KioskMachine, type KioskUpdates } from '../../kiosk/kiosk-machine.js';
import { kioskSizes } from '../../kiosk/screen-scale.js';
import { wipePage } from '../../kiosk/wipe.js';
import vietnamese from '../../localize/kiosk-vi.js';
import { addWords, LocalizeController } from '../../localize/localize.js';
import { sharedStyles } from '../../styles/shared.js';
import { loadScenes } from '../parts/guide-drawing.js';
import { sceneStyles } from '../parts/guide-drawing.scene.styles.js';
import { forgetPrint } from '../parts/print-frame.js';
import { attractStyles } from './attract.styles.js';
import { ATTRACT_SCENE, attractView } from './attract-view.js';
import { frameStyles } from './frame.styles.js';
import { frameView } from './frame-view.js';
import { HelpBell } from './help-bell.js';
import { KeptInside } from './kept-inside.js';
import { wordsOf, type KioskContext, type KioskDeeds } from './kiosk-context.js';
import { KioskFlow, type ResetReason } from './kiosk-flow.js';
import { loadParts } from './kiosk-parts.js';
import type { KioskSession } from './kiosk-session.js';
import { kioskStyles } from './kiosk.styles.js';
import { LobbyVenue } from './lobby-venue.js';
import { OfflineWatch, offlineNote } from './offline-note.js';
import { PersonalLook } from './personal-look.js';
import { KioskFocus } from './screen-focus.js';
import { ScreenVoice } from './screen-voice.js';
import { screenStyles } from './screen.styles.js';
import { SignsOfLife } from './signs-of-life.js';
import { StaffCorner } from './staff-corner.js';
import { unreadyView } from './unready-view.js';
import { WakeGuard } from './wake-guard.js';

type Chosen = Partial<Pick<LitElement, 'updateComplete'> & { back: () => boolean }>;

/** Of a screen that nothing is known about. */
const USUAL_INCHES = 21.5;

/**
 * A public touchscreen: it waits for a touch, offers what its config file says, and forgets whoever
 * leaves. It takes the whole page: its language, its address, its session storage.
 *
 * @fires {KioskReadyEvent} kiosk-ready - A screen that can be touched stands, once a page.
 * @fires {KioskResetEvent} kiosk-reset - All that one person did is gone; it waits for the next.
 * @csspart attract - The screen while nobody is there.
 * @csspart frame - All of the screen while somebody is.
 * @csspart screen - What was chosen.
 * @csspart bar - The buttons that stand on every screen.
 * @csspart help - The screen that calls for somebody.
 * @csspart still-there - The question before all is wiped.
 */
export class WardKioskElement extends LitElement {
  static override styles = [
    ...[...sharedStyles, sceneStyles, kioskStyles],
    ...[attractStyles, frameStyles, screenStyles],
  ];

  static {
    addWords(vietnamese, () => import('../../localize/kiosk-en.js'));
  }

  /** Address of the config file. */
  @property() accessor src = 'kiosk.json';

  /** Name of the database with the records of the kiosk's venue. */
  @property() accessor database = 'wardkit';

  /** The app around it keeps itself on the device; what is still missing of it is shown. */
  @property({ type: Boolean }) accessor offline = false;

  /** Where the app around it finds new releases, for staff to see. */
  @property({ attribute: false }) accessor updates: KioskUpdates | undefined;

  /** What the time is; tests set their own. */
  @property({ attribute: false }) accessor clock: Clock = systemClock;

  readonly #localize = new LocalizeController(this);
  readonly #voice = new ScreenVoice(this);
  readonly #machine = new KioskMachine();
  readonly #flow = new KioskFlow({
    changed: () => this.requestUpdate(),
    wipe: () => this.#wipe(),
    wiped: (reason) => this.#wiped(reason),
    backInside: () => this.#chosen?.back?.() ?? false,
    isSpeaking: () => ReadAloudController.isSpeaking,
  });
  readonly #lobby = new LobbyVenue(() => this.requestUpdate());
  readonly #offline = new OfflineWatch(() => this.requestUpdate());
  readonly #guard = new WakeGuard(this);
  readonly #inside = new KeptInside(this);
  readonly #corner = new StaffCorner();
  readonly #bell = new HelpBell();
  readonly #look = new PersonalLook(this);
  readonly #focus = new KioskFocus();
  readonly #signs = new SignsOfLife(this, {
    lives: () => this.#flow.touch(),
    done: () => this.#flow.done(),
    resized: () => this.requestUpdate(),
  });
  #isReady = false;
  #isTyping = false;
  /** Epoch milliseconds. */
  #lastReset: number | null = null;
  #hasWiped = false;

  constructor() {
    super();
    new WallClockController(this, () => this.clock.now());
    this.#machine.addEventListener('change', () => {
      if (this.isAttracting) this.#machine.adopt();
      this.requestUpdate();
    });
  }

  /** It knows where it stands, and can be touched. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Nobody is there, and nothing of anybody is left: a new release may take over. */
  get isAttracting(): boolean {
    return !this.#flow.session && !this.#flow.isWiping;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#guard.connect();
    this.#inside.connect();
    this.#signs.connect();
    if (this.hasUpdated) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#guard.disconnect();
    this.#inside.disconnect();
    this.#signs.disconnect();
    void this.#flow.reset('left');
    this.#bell.stop();
    this.#offline.stop();
    this.#lobby.leave();
    this.#machine.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('database')) this.#start();
    this.#machine.updates = this.updates;
    this.#voice.follow(this.#flow.session);
    const config = this.#config;
    const sizes = kioskSizes(screen, config?.screen.inches ?? USUAL_INCHES);
    this.#look.apply(sizes, this.#flow.session, config?.language ?? 'vi');
  }

  protected override updated(): void {
    const below = this.renderRoot.querySelector('.screen');
    if (below) this.#lobby.join(below);
    if (this.#config && !this.#isReady) {
      this.#isReady = true;
      this.dispatchEvent(new KioskReadyEvent());
      if (this.offline) void this.#offline.start();
      void loadScenes([ATTRACT_SCENE]).then(() => this.requestUpdate());
      void loadParts().then(() => this.requestUpdate());
    }
    const { session, watch } = this.#flow;
    const { screen } = session ?? {};
    this.#focus.follow(this.renderRoot, session, watch.state.kind === 'warning');
    const shown = screen?.at === 'choice' ? screen.choice.show : screen?.at;
    this.#machine.says = { screen: shown ?? 'attract', lastReset: this.#lastReset };
  }

  protected override render(): TemplateResult {
    const { state } = this.#machine;
    if (state.status === 'starting') {
      return html`<p class="starting">${this.#localize.term('kioskStarting')}</p>`;
    }
    const config = this.#config;
    return html`<ward-services
      database=${this.database}
      ward=${config?.ward ?? nothing}
      check-in-url=${config?.checkInUrl ?? nothing}
      trust=${config?.trust ?? nothing}
      .clock=${this.clock}
    >
      <div class="screen">${this.#renderScreen()}</div>
    </ward-services>`;
  }

  #renderScreen(): TemplateResult {
    const { state } = this.#machine;
    const { session } = this.#flow;
    const config = this.#config;
    if (!config) {
      if (session) return html`<div class="within">${this.#staff()}</div>`;
      const { loaded } = state as Extract<typeof state, { status: 'unready' }>;
      return unreadyView(loaded, this.#localize, () => this.#openStaff());
    }
    const context = this.#context(config);
    const now = this.clock.now();
    if (!session) {
      const hasVenue = this.#lobby.isRegistered;
      return attractView(context, { now, hasVenue, notes: this.#notes() });
    }
    const { watch, part, retry } = this.#flow;
    return frameView(context, {
      session,
      now,
      part,
      retry,
      secondsLeft: watch.state.kind === 'warning' ? watch.state.secondsLeft : undefined,
      canSpeak: this.#voice.canSpeak(session.language),
      isSpeaking: this.#voice.isSpeaking,
      pressed: () => void this.#lookAgain(),
      corner: this.#onCorner,
      staff: () => this.#staff(),
      isTyping: this.#isTyping,
      keyboard: (event) => {
        this.#isTyping = (event.target as HTMLElement & { open?: boolean }).open ?? false;
        this.requestUpdate();
      },
    });
  }

  #staff(): TemplateResult {
    return html`<ward-kiosk-staff
      .machine=${this.#machine}
      @staff-leave=${() => void this.#flow.reset('finished')}
    ></ward-kiosk-staff>`;
  }

  #notes(): TemplateResult {
    const lacks = offlineNote(this.#offline.state, this.#localize);
    const noPin = html`<p class="note missing-files">${this.#localize.term('kioskNoPin')}</p>`;
    const hasNoPin = this.#machine.hasPin === false;
    // One at a time: a low screen has no room for both.
    return html`<div>
      ${lacks === nothing && hasNoPin ? noPin : lacks}
      <p class="note" role="status">
        ${this.#hasWiped ? this.#localize.term('kioskWiped') : nothing}
      </p>
    </div>`;
  }

  #context(config: KioskConfig): KioskContext {
    const language = this.#localize.lang();
    return {
      config,
      localize: this.#localize,
      say: (text) => wordsOf(text, language),
      deeds: this.#deeds,
    };
  }

  readonly #deeds: KioskDeeds = {
    wake: () => {
      this.#guard.close();
      this.#hasWiped = false;
      this.#flow.wake(this.#config);
    },
    open: (choice) => {
      this.#flow.openChoice(choice);
      if (choice.show === 'help') this.#bell.ring();
    },
    back: () => {
      this.#flow.back();
      void this.#lookAgain();
    },
    home: () => this.#flow.home(),
    finish: () => {
      // The second tap of one who was impatient wakes nobody.
      this.#guard.close();
      void this.#flow.reset('finished');
    },
    more: () => this.#flow.watch.more(),
    speak: () => this.#voice.toggle(this.#localize.lang()),
    ring: () => this.#bell.ring(),
    set: (change: (session: KioskSession) => void) => this.#flow.set(change),
  };

  async #wipe(): Promise<void> {
    this.#voice.stop();
    this.#bell.stop();
    this.#isTyping = false;
    try {
      // The screens are off the page then, and their elements with what was typed in them.
      await this.updateComplete;
    } finally {
      forgetPrint();
      await wipePage();
    }
  }

  #wiped(reason: ResetReason): void {
    this.#hasWiped = true;
    this.#lastReset = this.clock.now();
    this.#machine.adopt();
    this.dispatchEvent(new KioskResetEvent(reason));
  }

  readonly #onCorner = (): void => {
    if (this.#corner.tap()) this.#openStaff();
  };

  #openStaff(): void {
    this.#flow.wake(this.#config);
    this.#flow.openStaff();
  }

  get #config(): KioskConfig | undefined {
    const { state } = this.#machine;
    return state.status === 'ready' ? state.loaded.config : undefined;
  }

  #start(): void {
    void this.#machine.start(new URL(this.src, document.baseURI), this.database);
  }

  /** Once what was chosen has drawn itself anew. */
  async #lookAgain(): Promise<void> {
    await this.#chosen?.updateComplete;
    this.requestUpdate();
  }

  /** The element that was chosen; some have ways back of their own. */
  get #chosen(): Chosen | undefined {
    const chosen = this.renderRoot.querySelector('#screen .chosen > *');
    return (chosen ?? undefined) as Chosen | undefined;
  }
}
