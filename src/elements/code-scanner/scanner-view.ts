/** What `ward-code-scanner` loads when a camera or a photo is first wanted: the session and its view. */
import {
  adoptStyles,
  html,
  nothing,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { addWords, wordsFor, type LocalizeController } from '../../localize/localize.js';
import vietnamese from '../../localize/scanner-vi.js';
import type { PhotoFailure } from '../../scanning.js';
import { icon } from '../../styles/icons.js';
import { failureNotice } from './failure-notice.js';
import type { HandScanning } from './hand-scanning.js';
import { outlines } from './outline.js';
import { ScannerBinding, type ScannerHost } from './scanner-binding.js';
import {
  aimFrame,
  cameraFailureWords,
  choiceList,
  choiceTitle,
  handFailure,
  lensTools,
  message,
  type Scanning,
} from './scanner-view-parts.js';
import { scannerViewStyles } from './scanner-view.styles.js';

let hasWords = false;

/** Gives the view with its words. */
export async function openScannerView(
  host: ScannerHost,
  localize: LocalizeController,
  hand: HandScanning,
): Promise<ScannerView> {
  if (!hasWords) addWords(vietnamese, () => import('../../localize/scanner-en.js'));
  hasWords = true;
  await wordsFor(localize);
  return new ScannerView(host, localize, hand);
}

export class ScannerView implements ReactiveController {
  readonly #host: ScannerHost;
  readonly #localize: LocalizeController;
  readonly #binding: ScannerBinding;
  #isChoosing = false;
  #drawn: ImageBitmap | undefined;

  constructor(host: ScannerHost, localize: LocalizeController, hand: HandScanning) {
    this.#host = host;
    this.#localize = localize;
    this.#binding = new ScannerBinding(host, hand);
    const { elementStyles } = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, scannerViewStyles]);
    host.addController(this);
  }

  /** The element must show this view already. */
  start(): Promise<void> {
    return this.#binding.start();
  }

  stop(): void {
    this.#binding.stop();
  }

  readPhoto(file: Blob): Promise<PhotoFailure | undefined> {
    return this.#binding.readPhoto(file);
  }

  heard(isRead: boolean): void {
    this.#binding.heard(isRead);
  }

  hostDisconnected(): void {
    this.#binding.leave();
  }

  hostUpdated(): void {
    this.#binding.settle();
    const { choice } = this.#binding;
    this.#draw(choice?.photo);
    if (this.#isChoosing === (choice !== undefined)) return;
    this.#isChoosing = choice !== undefined;
    this.#moveFocus(this.#isChoosing ? '#choice-title' : '.status');
  }

  /** Names of the state, for the styles. */
  get mood(): string {
    const { state, found, choice } = this.#binding;
    return `${state.kind} ${found ? 'found' : ''} ${choice ? 'choosing' : ''}`;
  }

  renderView(): TemplateResult {
    const { state, choice, outline } = this.#binding;
    const isPhoto = choice?.source === 'photo';
    const isOpen = isPhoto || (state.kind !== 'idle' && state.kind !== 'failed');
    const isMirrored = !isPhoto && state.kind === 'scanning' && state.isFront;
    const reading = choice?.reading ?? outline;
    return html`<div class="view" part="view" ?hidden=${!isOpen}>
      <video
        part="video"
        class=${isMirrored ? 'mirrored' : ''}
        muted
        playsinline
        autoplay
        aria-label=${this.#localize.term('scannerView')}
      ></video>
      ${isPhoto ? html`<canvas></canvas>` : nothing} ${choice ? nothing : aimFrame()}
      ${
        reading
          ? outlines({
              reading,
              isMirrored,
              isWhole: choice !== undefined,
              isNumbered: choice !== undefined,
            })
          : nothing
      }
    </div>`;
  }

  /** Nothing while the camera is closed and there is nothing to say. */
  renderStatus(): TemplateResult | undefined {
    const { state, found, finds, choice, hand, refusal } = this.#binding;
    const term = this.#localize.term.bind(this.#localize);
    if (hand.failure) return handFailure(term(hand.failure));
    if (choice) return choiceTitle(term('scannerChoose'));
    // Drawn anew each time: what did not change is read out to nobody.
    if (found) return html`${keyed(finds, message(term('scannerFound'), icon('circle-check')))}`;
    switch (state.kind) {
      case 'idle':
        return undefined;
      case 'starting':
        return message(term('scannerStarting'));
      case 'hidden':
        return message(term('scannerHidden'));
      case 'scanning':
        return message(term(this.#hint(state)));
      case 'failed':
        return failureNotice(cameraFailureWords(state.reason, refusal.term, this.#localize));
    }
  }

  /** Nothing where the camera must first be opened. */
  renderTools(): TemplateResult | typeof nothing | undefined {
    const { scanner, state, choice, choose } = this.#binding;
    if (choice) return choiceList(this.#localize, choice.reading, choose);
    if (state.kind === 'idle' || state.kind === 'failed') return undefined;
    if (state.kind !== 'scanning') return nothing;
    return lensTools(this.#localize, state, {
      torch: (on) => void scanner.torch(on),
      zoom: (value) => void scanner.zoom(value),
      switchCamera: (id) => void scanner.switchCamera(id),
    });
  }

  #hint({ isReading, canTorch, torchOn }: Scanning) {
    const { trouble } = this.#binding;
    if (this.#host.paused) return 'scannerPaused';
    if (!isReading) return 'scannerLoading';
    if (trouble === 'blurred') return 'scannerBlurred';
    if (trouble !== 'dark') return 'scannerAim';
    return canTorch && !torchOn ? 'scannerDarkTorch' : 'scannerDark';
  }

  /** Over the camera's picture; the view keeps its shape. */
  #draw(photo: ImageBitmap | undefined): void {
    if (photo === this.#drawn) return;
    this.#drawn = photo;
    const canvas = this.#host.renderRoot.querySelector('canvas');
    if (!canvas || !photo) return;
    canvas.width = photo.width;
    canvas.height = photo.height;
    canvas.getContext('2d')?.drawImage(photo, 0, 0);
  }

  /** Only from where it was: a person who is typing, or elsewhere on the page, is left alone. */
  #moveFocus(selector: string): void {
    const { renderRoot } = this.#host;
    const present = (renderRoot as ShadowRoot).activeElement;
    const isElsewhere = document.activeElement !== document.body && !present;
    if (isElsewhere || present?.localName === 'input') return;
    renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }
}
