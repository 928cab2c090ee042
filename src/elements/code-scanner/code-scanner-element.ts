import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CodeScanEvent, type CodeSource } from '../../events/code-scan-event.js';
import { ScanErrorEvent } from '../../events/scan-error-event.js';
import { LocalizeController } from '../../localize/localize.js';
import type { CodeScanner } from '../../scanning.js';
import { icon } from '../../styles/icons.js';
import { sharedStyles } from '../../styles/shared.js';
import { codeScannerStyles } from './code-scanner.styles.js';
import { BackOnline } from './back-online.js';
import { failureNotice, notLoadedWords } from './failure-notice.js';
import type { HandScanning } from './hand-scanning.js';
import { onDragOver, photoField, typedField, type PhotoState } from './other-ways.js';
import type { ScannerView } from './scanner-view.js';
import { whenIdle } from './when-idle.js';

/**
 * Reads a QR code through the camera, from a photo (chosen, pasted or dropped), from a hand scanner
 * that types like a keyboard, or typed by hand; when the camera fails, the others are still there.
 * The camera opens by itself, and is let go when the element leaves the page or the page is hidden.
 * A hand scanner is heard whether or not the camera runs, once the page has settled. Of several
 * codes a venue's goes before the others, else the person chooses. Pictures never leave the device's
 * memory. What a camera needs is loaded when it is first wanted.
 *
 * @fires {CodeScanEvent} code-scan - A code came; `text` and `source` (`camera`, `photo`,
 *   `hand-scanner`, `typed`).
 * @fires {ScanErrorEvent} scan-error - The camera or a photo gave none; `code` says why.
 * @csspart view - The camera's picture, or the photo to choose from, with what is drawn over it.
 * @csspart video - The camera's picture.
 * @csspart frame - The corners to hold the code in.
 * @csspart outlines - The drawing over the picture that holds the outlines.
 * @csspart outline - The line around a code that was found.
 * @csspart message - What the person is told: what to do, that a code was read, or why not.
 * @csspart tools - Light, zoom and choice of camera, where the camera has them.
 * @csspart choice - The list to choose from where there are several codes.
 * @csspart start - The button that opens the camera.
 * @csspart other - The ways beside the camera: a photo, and typing.
 * @csspart photo - The button that chooses a photo.
 * @csspart typed - The form to type the code.
 */
export class WardCodeScannerElement extends LitElement {
  static override styles = [...sharedStyles, codeScannerStyles];

  /** Leaves the camera closed until the person presses the button that opens it. */
  @property({ type: Boolean, reflect: true }) accessor manual = false;

  /**
   * Which way the camera looks: `environment`, or `user` for a screen that codes are held up to. An
   * open camera turns with it.
   */
  @property() accessor facing: 'environment' | 'user' = 'environment';

  /**
   * Keeps the camera on with its picture still, and drops what a hand scanner says: for a page busy
   * with a code.
   */
  @property({ type: Boolean, reflect: true }) accessor paused = false;

  /** No tone when a code was read. */
  @property({ type: Boolean, reflect: true }) accessor silent = false;

  /**
   * The session, made when it is first wanted; set another before that. Elements may share one: the
   * last that opens its camera has it.
   */
  @property({ attribute: false }) accessor scanner: CodeScanner | undefined;

  /** @internal Takes each code in place of the event: its text is for nobody else on the page. */
  taker: ((text: string, source: CodeSource) => void) | undefined;

  /** @internal Told, beside what is shown, that a hand scanner's text was not certain. */
  misser: (() => void) | undefined;

  @state() private accessor view: ScannerView | undefined;
  @state() private accessor loading: 'camera' | 'failed' | undefined;
  @state() private accessor photo: PhotoState | undefined;
  @state() private accessor typedEmpty = false;

  readonly #localize = new LocalizeController(this);
  /** Counts what begins and ends, so that what was loaded too late does nothing. */
  #cameraTurn = 0;
  #photoTurn = 0;
  #opening: Promise<ScannerView> | undefined;
  #hand: HandScanning | undefined;

  constructor() {
    super();
    new BackOnline(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cameraTurn++;
    this.#photoTurn++;
    this.photo = this.loading = undefined;
  }

  protected override firstUpdated(): void {
    this.#begin();
  }

  /** Opens the camera. Settles when it runs or has failed; neither is an exception. */
  async start(): Promise<void> {
    const turn = ++this.#cameraTurn;
    this.loading = 'camera';
    this.#forgetPhoto();
    const view = await this.#load();
    await this.updateComplete;
    if (turn !== this.#cameraTurn) return;
    this.loading = view ? undefined : 'failed';
    if (view) await view.start();
    else this.#report('not-loaded');
  }

  /** @internal A code was read. */
  announce(text: string, source: CodeSource): void {
    this.#forgetPhoto();
    if (this.taker) this.taker(text, source);
    else this.dispatchEvent(new CodeScanEvent(text, source));
  }

  /** Closes the camera; photos, the hand scanner and the typed code go on working. */
  stop(): void {
    this.#cameraTurn++;
    this.loading = undefined;
    this.view?.stop();
  }

  protected override render(): TemplateResult {
    const { view } = this;
    return html`<div
      class="stack ${view?.mood ?? ''}"
      @paste=${this.#onGiven}
      @drop=${this.#onGiven}
      @dragover=${onDragOver}
    >
      ${view?.renderView() ?? nothing}
      <div class="status" role="status" tabindex="-1">
        ${view?.renderStatus() ?? this.#renderClosed()}
      </div>
      ${view?.renderTools() ?? this.#renderStart()}
      <div class="stack other" part="other">
        ${photoField(this.#localize, this.photo, { choose: this.#choosePhoto, onChosen: this.#onPhoto })}
        ${typedField(this.#localize, this.typedEmpty, { onInput: () => (this.typedEmpty = false), onTyped: this.#onTyped })}
      </div>
    </div>`;
  }

  #renderClosed(): TemplateResult {
    if (this.loading === 'failed') return failureNotice(notLoadedWords(this.#localize));
    return html`<p class="message" part="message">
      ${this.#localize.term(this.loading ? 'scannerStarting' : 'scannerInvite')}
    </p>`;
  }

  #renderStart(): TemplateResult | typeof nothing {
    if (this.loading === 'camera') return nothing;
    const hasFailed = this.loading === 'failed' || this.view?.mood.startsWith('failed');
    return html`<button type="button" class="primary large" part="start" @click=${this.#onStart}>
      ${icon('camera')} ${this.#localize.term(hasFailed ? 'tryAgain' : 'scannerStart')}
    </button>`;
  }

  #onStart = async (): Promise<void> => {
    void this.start();
    await this.updateComplete;
    // The button that had the focus is gone.
    this.renderRoot.querySelector<HTMLElement>('.status')?.focus({ preventScroll: true });
  };

  #begin(): void {
    if (this.manual) whenIdle(() => void this.#listen().catch(() => undefined));
    else void this.start();
  }

  /** Nothing where it cannot be fetched; the next try asks again. */
  async #load(): Promise<ScannerView | undefined> {
    try {
      const loaded = [import('./scanner-view.js'), this.#listen()] as const;
      const [{ openScannerView }, hand] = await Promise.all(loaded);
      this.#opening ??= openScannerView(this, this.#localize, hand);
      return (this.view = await this.#opening);
    } catch {
      this.#opening = undefined;
      return undefined;
    }
  }

  /** For a hand scanner. */
  async #listen(): Promise<HandScanning> {
    const { HandScanning } = await import('./hand-scanning.js');
    return (this.#hand ??= new HandScanning(this, this.#onHandScan));
  }

  #onHandScan = async (isRead: boolean): Promise<void> => {
    if (!isRead) this.misser?.();
    const view = this.view ?? (await this.#load());
    if (this.isConnected) view?.heard(isRead);
  };

  #choosePhoto = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
  };

  #onPhoto = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) await this.#read(file);
    // The same file may be chosen again.
    input.value = '';
  };

  /** Pasted or dropped. */
  #onGiven = (event: ClipboardEvent | DragEvent): void => {
    const data = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData;
    const [file] = data?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void this.#read(file);
  };

  async #read(file: File): Promise<void> {
    const turn = ++this.#photoTurn;
    this.photo = 'reading';
    const view = await this.#load();
    if (turn !== this.#photoTurn) return;
    const failure = view ? await view.readPhoto(file) : 'not-loaded';
    if (turn !== this.#photoTurn) return;
    this.photo = failure;
    if (failure) this.#report(failure);
  }

  /** What went wrong with a photo matters no more. */
  #forgetPhoto = (): void => {
    if (this.photo !== 'reading') this.photo = undefined;
  };

  #onTyped = (event: Event): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>('#typed');
    const text = input?.value.normalize('NFC').trim() ?? '';
    this.typedEmpty = text === '';
    if (this.typedEmpty) input?.focus();
    else this.announce(text, 'typed');
  };

  #report(code: ScanErrorEvent['code']): void {
    /** @internal */
    this.dispatchEvent(new ScanErrorEvent(code));
  }
}
