import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CodeScanEvent, type CodeSource } from '../../events/code-scan-event.js';
import { ScanErrorEvent } from '../../events/scan-error-event.js';
import { LocalizeController } from '../../localize/localize.js';
import {
  CodeReadEvent,
  CodeScanner,
  type CameraFailure,
  type PhotoFailure,
  type ScannerState,
} from '../../scanning.js';
import { icon } from '../../styles/icons.js';
import { sharedStyles } from '../../styles/shared.js';
import { fieldError } from '../parts/field.js';
import { aimFrame, codeOutline, failureNotice, lensTools } from './code-scanner-parts.js';
import { photoFailureWords, stateWords } from './code-scanner-words.js';
import { codeScannerStyles } from './code-scanner.styles.js';

/**
 * Reads a QR code through the camera, from a photo, or typed by hand; when the camera fails, the
 * other two are still there. The camera opens by itself, and is let go when the element leaves the
 * page or the page is hidden. Pictures never leave the device's memory.
 *
 * @fires {CodeScanEvent} code-scan - A code came; `text` and `source` (`camera`, `photo`, `typed`).
 * @fires {ScanErrorEvent} scan-error - The camera or a photo gave none; `code` says why.
 * @csspart video - The camera's picture.
 * @csspart frame - The corners to hold the code in.
 */
export class WardCodeScannerElement extends LitElement {
  static override styles = [...sharedStyles, codeScannerStyles];

  /** Leaves the camera closed until the person presses the button that opens it. */
  @property({ type: Boolean }) accessor manual = false;

  /** The session; set another before the element is on the page. */
  @property({ attribute: false }) accessor scanner = new CodeScanner();

  @state() private accessor state: ScannerState = { kind: 'idle' };
  @state() private accessor found: CodeReadEvent | 'photo' | undefined;
  @state() private accessor photo: 'reading' | PhotoFailure | undefined;
  @state() private accessor typedEmpty = false;

  readonly #localize = new LocalizeController(this);
  #photoTurn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.scanner.addEventListener('state-change', this.#onState);
    this.scanner.addEventListener(CodeReadEvent.type, this.#onRead);
    if (this.hasUpdated && !this.manual) void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#photoTurn++;
    this.photo = undefined;
    this.scanner.stop();
    this.scanner.removeEventListener('state-change', this.#onState);
    this.scanner.removeEventListener(CodeReadEvent.type, this.#onRead);
  }

  protected override firstUpdated(): void {
    if (!this.manual) void this.start();
  }

  /** Opens the camera. Settles when it runs or has failed; neither is an exception. */
  async start(): Promise<void> {
    await this.updateComplete;
    const video = this.renderRoot.querySelector('video');
    if (video && this.isConnected) await this.scanner.start(video);
  }

  /** Closes the camera; the photo and the typed code go on working. */
  stop(): void {
    this.scanner.stop();
  }

  protected override render(): TemplateResult {
    const { kind } = this.state;
    const open = kind !== 'idle' && kind !== 'failed';
    return html`<div class="stack ${kind} ${this.found ? 'found' : ''}">
      <div class="view" ?hidden=${!open}>
        <video
          part="video"
          muted
          playsinline
          autoplay
          aria-label=${this.#localize.term('scannerView')}
        ></video>
        ${aimFrame()} ${this.found instanceof CodeReadEvent ? codeOutline(this.found) : nothing}
      </div>
      ${this.#renderStatus()} ${this.#renderTools()}
      <div class="stack other">${this.#renderPhoto()} ${this.#renderTyped()}</div>
    </div>`;
  }

  #renderStatus(): TemplateResult {
    return html`<div role="status">
      ${
        this.state.kind === 'failed'
          ? failureNotice(this.#localize, this.state.reason)
          : html`<p class="message">
              ${this.found ? icon('circle-check') : nothing}
              ${this.#localize.term(this.found ? 'scannerFound' : stateWords[this.state.kind])}
            </p>`
      }
    </div>`;
  }

  #renderTools(): TemplateResult | typeof nothing {
    switch (this.state.kind) {
      case 'idle':
        return this.#renderStart('scannerStart');
      case 'failed':
        return this.#renderStart('tryAgain');
      case 'scanning':
        return lensTools(this.#localize, this.state, {
          torch: (on) => void this.scanner.torch(on),
          switchCamera: () => void this.scanner.switchCamera(),
        });
      default:
        return nothing;
    }
  }

  #renderStart(term: 'scannerStart' | 'tryAgain'): TemplateResult {
    return html`<button type="button" class="primary large" @click=${this.start}>
      ${icon('camera')} ${this.#localize.term(term)}
    </button>`;
  }

  #renderPhoto(): TemplateResult {
    const { photo } = this;
    const reading = photo === 'reading';
    return html`<div class="field">
      <button type="button" @click=${this.#choosePhoto}>
        ${icon('image')} ${this.#localize.term('scannerPhoto')}
      </button>
      <input type="file" accept="image/*" hidden @change=${this.#onPhoto} />
      <div role="status" class=${photo && !reading ? 'error' : ''}>
        ${
          photo
            ? this.#localize.term(reading ? 'scannerPhotoReading' : photoFailureWords[photo])
            : nothing
        }
      </div>
    </div>`;
  }

  #renderTyped(): TemplateResult {
    const error = this.typedEmpty ? this.#localize.term('scannerTypedEmpty') : undefined;
    return html`<form class="field" novalidate @submit=${this.#onTyped}>
      <label for="typed">${this.#localize.term('scannerTyped')}</label>
      <span class="hint" id="typed-hint">${this.#localize.term('scannerTypedHint')}</span>
      <div class="entry">
        <input
          id="typed"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="go"
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? 'typed-hint typed-error' : 'typed-hint'}
          @input=${() => (this.typedEmpty = false)}
        />
        <button>${this.#localize.term('scannerTypedSubmit')}</button>
      </div>
      ${fieldError('typed', error)}
    </form>`;
  }

  #onState = (): void => {
    this.state = this.scanner.state;
    this.found = undefined;
    if (this.state.kind === 'failed') this.#report(this.state.reason);
  };

  #onRead = (event: Event): void => {
    if (!(event instanceof CodeReadEvent)) return;
    this.found = event;
    this.#announce(event.text, 'camera');
  };

  #choosePhoto = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
  };

  #onPhoto = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const turn = ++this.#photoTurn;
    this.photo = 'reading';
    const read = await this.scanner.readPhoto(file);
    // The same file may be chosen again.
    input.value = '';
    if (turn !== this.#photoTurn) return;
    this.photo = read.ok ? undefined : read.code;
    if (!read.ok) return this.#report(read.code);
    this.found = 'photo';
    for (const { text } of read.value.slice(0, 1)) this.#announce(text, 'photo');
  };

  #onTyped = (event: Event): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>('#typed');
    const text = input?.value.normalize('NFC').trim() ?? '';
    this.typedEmpty = text === '';
    if (this.typedEmpty) input?.focus();
    else this.#announce(text, 'typed');
  };

  #announce(text: string, source: CodeSource): void {
    if (source !== 'typed') navigator.vibrate?.(80);
    /** @internal */
    this.dispatchEvent(new CodeScanEvent(text, source));
  }

  #report(code: CameraFailure | PhotoFailure): void {
    /** @internal */
    this.dispatchEvent(new ScanErrorEvent(code));
  }
}
