/** Binds a scanning session to its element: what was found, what to draw, what to tell the page. */
import { readLink } from '../../codes/code-link.js';
import { ScanErrorEvent } from '../../events/scan-error-event.js';
import {
  CodeScanner,
  type CodeReadEvent,
  type CodesInViewEvent,
  type FrameReadEvent,
  type FrameReading,
  type PhotoFailure,
  type ScannerState,
} from '../../scanning.js';
import { openPhoto } from '../../scanning/camera/photo.js';
import { Chime, vibrate } from './chime.js';
import type { HandScanHost, HandScanning } from './hand-scanning.js';
import { RefusalHelp } from './refusal-help.js';

/** The element, as far as it is known here. */
export interface ScannerHost extends HandScanHost {
  scanner: CodeScanner | undefined;
  readonly facing: string;
  readonly silent: boolean;
}

/** Several codes, of which a person takes one. */
export interface Choice {
  readonly source: 'camera' | 'photo';
  readonly reading: FrameReading;
  /** The photo that the codes are in; the camera's own picture stands still. */
  readonly photo?: ImageBitmap | undefined;
}

/** Frames for which an outline stays although its code was not read: a hand trembles. */
const LINGER = 5;
/** The sign that a code was read goes once none was seen for so many ms. */
const FOUND = 4_000;
/** A choice that nobody makes is taken back after so many ms, or it would stop the camera for good. */
const UNDECIDED = 30_000;
/** Px: wide enough for a photo in the view. */
const PHOTO_WIDTH = 1280;
/** A page may give one session to several elements: the last that opened its camera has it. */
const holders = new WeakMap<CodeScanner, ScannerBinding>();

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
  /** How often a code was read: the same words are news each time. */
  finds = 0;
  #foundTimer: ReturnType<typeof setTimeout> | undefined;
  #choiceTimer: ReturnType<typeof setTimeout> | undefined;
  #missed = 0;
  #photoTurn = 0;
  #facing: string | undefined;

  constructor(host: ScannerHost, hand: HandScanning) {
    this.#host = host;
    this.hand = hand;
    this.scanner = host.scanner ??= new CodeScanner({
      prefers: (text) => readLink(text) !== undefined,
    });
    this.refusal = new RefusalHelp(
      () => void this.start(),
      () => host.requestUpdate(),
    );
  }

  /** What this element's camera is doing. */
  get state(): ScannerState {
    return this.#holds ? this.scanner.state : { kind: 'idle' };
  }

  /** The video must have been drawn. */
  async start(): Promise<void> {
    const video = this.#host.renderRoot.querySelector('video');
    if (!video || !this.#host.isConnected) return;
    if (!this.#host.silent) this.#chime.wake();
    const { facing } = this.#host;
    this.#facing = facing;
    this.#hold();
    if (this.choice) this.choose(undefined);
    this.settle();
    await this.scanner.start(video, facing === 'user' ? 'user' : 'environment');
  }

  /** Closes the camera. A photo that is being read is read to its end. */
  stop(): void {
    const holder = holders.get(this.scanner);
    this.#release();
    if (!holder || holder === this) this.scanner.stop();
  }

  /** The element is gone, and with it whoever waits for a photo. */
  leave(): void {
    this.#photoTurn++;
    this.stop();
  }

  /** A hand scanner typed a code, or what cannot be relied on. */
  heard(isRead: boolean): void {
    if (this.choice) this.choose(undefined);
    this.found = false;
    if (isRead) this.#find();
    this.#host.requestUpdate();
  }

  /** Gives why not, or nothing where it was read or another photo was chosen meanwhile. */
  async readPhoto(file: Blob): Promise<PhotoFailure | undefined> {
    const turn = ++this.#photoTurn;
    if (this.choice?.source === 'photo') this.#choose(undefined);
    const read = await this.scanner.readPhoto(file);
    if (turn !== this.#photoTurn) return undefined;
    if (!read.ok) return read.code;
    const [first, second] = read.value.codes;
    if (first && !second) {
      this.#announce(first.text, 'photo');
      return undefined;
    }
    const photo = await openPhoto(file, PHOTO_WIDTH);
    if (turn !== this.#photoTurn) {
      photo?.close();
      return undefined;
    }
    // What the camera asks, it would ask for ever.
    if (this.choice?.source === 'camera') this.scanner.dismiss();
    this.#choose({ source: 'photo', reading: read.value, photo });
    return undefined;
  }

  /** Takes one of the choice, or none. */
  choose = (text: string | undefined): void => {
    const isPhoto = this.choice?.source === 'photo';
    this.#choose(undefined);
    if (isPhoto && text !== undefined) this.#announce(text, 'photo');
    else if (!isPhoto && text !== undefined) this.scanner.choose(text);
    else if (!isPhoto) this.scanner.dismiss();
  };

  /** The element was drawn: its attributes may be others. */
  settle(): void {
    if (!this.#holds) return;
    this.scanner.paused = this.#host.paused || this.choice?.source === 'photo';
    const { kind } = this.scanner.state;
    const isOpen = kind !== 'idle' && kind !== 'failed';
    if (isOpen && this.#facing !== this.#host.facing) void this.start();
  }

  get #holds(): boolean {
    return holders.get(this.scanner) === this;
  }

  #hold(): void {
    const holder = holders.get(this.scanner);
    if (holder === this) return;
    if (holder) holder.#release();
    holders.set(this.scanner, this);
    for (const [type, hear] of this.#heard) this.scanner.addEventListener(type, hear);
  }

  #release(): void {
    for (const [type, hear] of this.#heard) this.scanner.removeEventListener(type, hear);
    if (this.#holds) holders.delete(this.scanner);
    this.refusal.stop();
    this.#chime.close();
    clearTimeout(this.#foundTimer);
    this.found = false;
    this.outline = this.trouble = undefined;
    this.#choose(undefined);
  }

  #choose(choice: Choice | undefined): void {
    this.choice?.photo?.close();
    this.choice = choice;
    clearTimeout(this.#choiceTimer);
    if (choice?.source === 'camera') {
      this.#choiceTimer = setTimeout(() => this.choose(undefined), UNDECIDED);
    }
    this.#host.requestUpdate();
  }

  #onState = (): void => {
    const { state } = this.scanner;
    this.#host.requestUpdate();
    if (state.kind === 'scanning') return;
    this.found = false;
    this.outline = this.trouble = undefined;
    if (this.choice?.source === 'camera') this.#choose(undefined);
    if (state.kind !== 'failed') return;
    this.#host.dispatchEvent(new ScanErrorEvent(state.reason));
    if (state.reason === 'refused') void this.refusal.start();
  };

  #onRead = (event: Event): void => {
    this.#announce((event as CodeReadEvent).text, 'camera');
  };

  #onFrame = (event: Event): void => {
    const reading = event as FrameReadEvent;
    if (reading.codes.length > 0) {
      this.outline = reading;
      this.#missed = 0;
      if (this.found) this.#showFound();
      this.#host.requestUpdate();
    } else if (this.outline && ++this.#missed > LINGER) {
      this.outline = undefined;
      this.#host.requestUpdate();
    }
    if (reading.trouble === this.trouble) return;
    this.trouble = reading.trouble;
    this.#host.requestUpdate();
  };

  #onChoice = (event: Event): void => {
    this.outline = undefined;
    this.#choose({ source: 'camera', reading: (event as CodesInViewEvent).reading });
  };

  // By their types alone: the session may be of another copy of these classes.
  readonly #heard = Object.entries({
    'state-change': this.#onState,
    'code-read': this.#onRead,
    'frame-read': this.#onFrame,
    'codes-in-view': this.#onChoice,
  });

  /** A hand scanner has a beep of its own. */
  #announce(text: string, source: 'camera' | 'photo'): void {
    this.#find();
    vibrate();
    if (!this.#host.silent) this.#chime.play();
    this.#host.announce(text, source);
  }

  #find(): void {
    this.hand.failure = undefined;
    this.finds++;
    this.#showFound();
  }

  /** For a while, and as long as the code stays in view. */
  #showFound(): void {
    this.found = true;
    clearTimeout(this.#foundTimer);
    this.#foundTimer = setTimeout(() => {
      this.found = false;
      this.#host.requestUpdate();
    }, FOUND);
    this.#host.requestUpdate();
  }
}
