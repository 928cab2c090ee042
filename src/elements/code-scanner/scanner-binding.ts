/** Binds a scanning session to its element: what was found, what to draw, what to tell the page. */
import type { LitElement } from 'lit';
import { readVenueLink } from '../../codes/venue-link.js';
import { CodeScanEvent, type CodeSource } from '../../events/code-scan-event.js';
import { ScanErrorEvent } from '../../events/scan-error-event.js';
import {
  CodeReadEvent,
  CodeScanner,
  CodesInViewEvent,
  FrameReadEvent,
  type FrameReading,
  type PhotoFailure,
} from '../../scanning.js';
import { openPhoto } from '../../scanning/camera/photo.js';
import { Chime, vibrate } from './chime.js';
import { HandScanning } from './hand-scanning.js';
import { RefusalHelp } from './refusal-help.js';

/** The element, as far as it is known here. */
export interface ScannerHost extends LitElement {
  scanner: CodeScanner | undefined;
  readonly facing: string;
  readonly paused: boolean;
  readonly silent: boolean;
}

/** Several codes, of which a person takes one. */
export interface Choice {
  readonly reading: FrameReading;
  /** The picture that the codes are in; none where the camera's own stands still. */
  readonly photo?: ImageBitmap | undefined;
}

/** Frames for which an outline stays although its code was not read: a hand trembles. */
const LINGER = 5;
/** The sign that a code was read goes once none was seen for so many ms. */
const FOUND = 4_000;
/** Px: wide enough for a photo in the view. */
const PHOTO_WIDTH = 1280;

export class ScannerBinding {
  readonly scanner: CodeScanner;
  readonly hand: HandScanning;
  readonly refusal: RefusalHelp;
  found = false;
  choice: Choice | undefined;
  /** Where codes are in the camera's picture. */
  outline: Omit<FrameReading, 'trouble'> | undefined;
  trouble: FrameReading['trouble'];
  readonly #host: ScannerHost;
  readonly #chime = new Chime();
  #seenAt = 0;
  #missed = 0;
  #photoTurn = 0;

  constructor(host: ScannerHost) {
    this.#host = host;
    this.scanner = host.scanner ??= new CodeScanner({
      prefers: (text) => readVenueLink(text) !== undefined,
    });
    const changed = () => host.requestUpdate();
    this.hand = new HandScanning((text) => this.#announce(text, 'hand-scanner'), changed);
    this.refusal = new RefusalHelp(() => void this.start(), changed);
    this.scanner.addEventListener('state-change', this.#onState);
    this.scanner.addEventListener(CodeReadEvent.type, this.#onRead);
    this.scanner.addEventListener(FrameReadEvent.type, this.#onFrame);
    this.scanner.addEventListener(CodesInViewEvent.type, this.#onChoice);
  }

  /** The video must have been drawn. */
  async start(): Promise<void> {
    const video = this.#host.renderRoot.querySelector('video');
    if (!video || !this.#host.isConnected) return;
    if (!this.#host.silent) this.#chime.wake();
    this.hand.start();
    await this.scanner.start(video, this.#host.facing === 'user' ? 'user' : 'environment');
  }

  stop(): void {
    this.#photoTurn++;
    this.hand.stop();
    this.refusal.stop();
    this.#chime.close();
    this.#choose(undefined);
    this.found = false;
    this.scanner.stop();
  }

  /** Gives why not, or nothing where it was read or another photo was chosen meanwhile. */
  async readPhoto(file: Blob): Promise<PhotoFailure | undefined> {
    const turn = ++this.#photoTurn;
    const read = await this.scanner.readPhoto(file);
    if (turn !== this.#photoTurn) return undefined;
    if (!read.ok) return read.code;
    const [first, second] = read.value.codes;
    if (first && !second) {
      this.#announce(first.text, 'photo');
      return undefined;
    }
    const photo = await openPhoto(file, PHOTO_WIDTH);
    if (turn === this.#photoTurn) this.#choose({ reading: read.value, photo });
    else photo?.close();
    return undefined;
  }

  /** Takes one of the choice, or none. */
  choose = (text: string | undefined): void => {
    const isPhoto = this.choice?.photo !== undefined;
    this.#choose(undefined);
    if (isPhoto && text !== undefined) this.#announce(text, 'photo');
    else if (!isPhoto && text !== undefined) this.scanner.choose(text);
    else if (!isPhoto) this.scanner.dismiss();
  };

  /** The element was drawn: its attributes may be others. */
  settle(): void {
    this.scanner.paused = this.#host.paused || this.choice?.photo !== undefined;
    this.hand.paused = this.#host.paused;
  }

  #choose(choice: Choice | undefined): void {
    this.choice?.photo?.close();
    this.choice = choice;
    this.#host.requestUpdate();
  }

  #onState = (): void => {
    const { state } = this.scanner;
    this.#host.requestUpdate();
    if (state.kind === 'scanning') return;
    this.found = false;
    this.outline = this.trouble = undefined;
    if (this.choice && !this.choice.photo) this.#choose(undefined);
    if (state.kind !== 'failed') return;
    this.#host.dispatchEvent(new ScanErrorEvent(state.reason));
    if (state.reason === 'refused') void this.refusal.start();
  };

  #onRead = (event: Event): void => {
    if (event instanceof CodeReadEvent) this.#announce(event.text, 'camera');
  };

  #onFrame = (event: Event): void => {
    if (!(event instanceof FrameReadEvent)) return;
    const now = performance.now();
    if (event.codes.length > 0) {
      this.outline = event;
      this.#missed = 0;
      this.#seenAt = now;
      this.#host.requestUpdate();
    } else if (this.outline && ++this.#missed > LINGER) {
      this.outline = undefined;
      this.#host.requestUpdate();
    }
    const isOver = this.found && now - this.#seenAt > FOUND;
    if (!isOver && event.trouble === this.trouble) return;
    if (isOver) this.found = false;
    this.trouble = event.trouble;
    this.#host.requestUpdate();
  };

  #onChoice = (event: Event): void => {
    if (!(event instanceof CodesInViewEvent)) return;
    this.outline = undefined;
    this.#choose({ reading: event.reading });
  };

  #announce(text: string, source: Exclude<CodeSource, 'typed'>): void {
    this.hand.failure = undefined;
    this.found = true;
    this.#seenAt = performance.now();
    this.#host.requestUpdate();
    // A hand scanner has a beep of its own.
    if (source !== 'hand-scanner') {
      vibrate();
      if (!this.#host.silent) this.#chime.play();
    }
    this.#host.dispatchEvent(new CodeScanEvent(text, source));
  }
}
