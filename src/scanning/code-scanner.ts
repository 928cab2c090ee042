import { systemClock, type Clock } from '../core/clock.js';
import type { Outcome } from '../core/outcome.js';
import {
  cameraIds,
  openCamera,
  remember,
  type Camera,
  type CameraMemory,
  type CameraSource,
} from './camera.js';
import { CodeReadEvent } from './code-read-event.js';
import { createDecoder, type DecodedCode, type Decoder } from './decoder.js';
import { eachFrame } from './frames.js';
import { readPhoto, type PhotoFailure } from './photo.js';
import { RecentTexts } from './recent-texts.js';
import type { CameraFailure, ScannerState } from './scanner-state.js';

export interface CodeScannerOptions {
  /** Where cameras come from; the browser's own unless told. */
  readonly mediaDevices?: CameraSource;
  /** Makes the decoder of a session; `createDecoder` unless told. */
  readonly createDecoder?: () => Decoder;
  /** Remembers the granted camera; `localStorage` unless told. */
  readonly memory?: CameraMemory;
  readonly clock?: Clock;
}

/**
 * One scanning session: a camera and, beside it, photos. Fires `state-change` when `state` is
 * another, and `code-read` (a `CodeReadEvent`) for each code that comes into view; the same code
 * again only after it was out of view for 3 s. Frames and photos never leave memory.
 */
export class CodeScanner extends EventTarget {
  readonly #options: CodeScannerOptions;
  readonly #recent: RecentTexts;
  #state: ScannerState = { kind: 'idle' };
  #decoder: Decoder | undefined;
  #video: HTMLVideoElement | undefined;
  #camera: Camera | undefined;
  /** Of the present opening of a camera: aborted when it is over, so that late results are dropped. */
  #opening: AbortController | undefined;

  constructor(options: CodeScannerOptions = {}) {
    super();
    this.#options = options;
    this.#recent = new RecentTexts(options.clock ?? systemClock);
  }

  get state(): ScannerState {
    return this.#state;
  }

  /** Opens the camera, shows it in the video and reads. Settles when it runs or has failed. */
  async start(video: HTMLVideoElement): Promise<void> {
    this.#release();
    this.#recent.clear();
    this.#video = video;
    document.addEventListener('visibilitychange', this.#onVisibility);
    globalThis.addEventListener('pagehide', this.#onPageHide);
    globalThis.addEventListener('pageshow', this.#onVisibility);
    if (document.hidden) this.#become({ kind: 'hidden' });
    else await this.#open();
  }

  /** Stops every track at once, also of a camera that is still being opened. */
  stop(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    globalThis.removeEventListener('pagehide', this.#onPageHide);
    globalThis.removeEventListener('pageshow', this.#onVisibility);
    this.#release();
    this.#video = undefined;
    this.#recent.clear();
    this.#decoder?.close();
    this.#decoder = undefined;
    this.#become({ kind: 'idle' });
  }

  /** Reads a chosen picture with all effort, whether or not the camera runs. */
  readPhoto(file: Blob): Promise<Outcome<readonly DecodedCode[], PhotoFailure>> {
    return readPhoto(file, this.#reader());
  }

  /** Does nothing where the camera has no lamp. */
  async torch(on: boolean): Promise<void> {
    const camera = this.#camera;
    if (!camera?.canTorch) return;
    await camera.torch(on);
    if (this.#state.kind === 'scanning' && this.#camera === camera) {
      this.#become({ ...this.#state, torchOn: camera.torchOn });
    }
  }

  /** On to the next camera of the device. */
  async switchCamera(): Promise<void> {
    const present = this.#camera;
    if (!present) return;
    const ids = await cameraIds(this.#source);
    if (this.#camera !== present) return;
    const next = ids[(ids.indexOf(present.deviceId ?? '') + 1) % ids.length];
    if (next !== undefined && next !== present.deviceId) await this.#open(next);
  }

  get #source(): CameraSource | undefined {
    return this.#options.mediaDevices ?? navigator.mediaDevices;
  }

  #reader(): Decoder {
    return (this.#decoder ??= (this.#options.createDecoder ?? createDecoder)());
  }

  async #open(deviceId?: string): Promise<void> {
    // Phones cannot hold two cameras: the first goes before the second is asked for.
    this.#release();
    const opening = (this.#opening = new AbortController());
    const { signal } = opening;
    this.#become({ kind: 'starting' });
    const { memory } = this.#options;
    const opened = await openCamera(this.#source, memory, deviceId);
    if (signal.aborted) {
      if (opened.ok) opened.value.stop();
      return;
    }
    if (!opened.ok) return this.#fail(opened.code);
    const camera = (this.#camera = opened.value);
    camera.track.onended = () => {
      if (!signal.aborted) this.#fail('unplugged');
    };
    const ids = await cameraIds(this.#source);
    if (signal.aborted || !this.#video) return;
    if (camera.track.readyState === 'ended') return this.#fail('unplugged');
    remember(memory, camera.deviceId);
    this.#become({
      kind: 'scanning',
      camera: camera.track.label,
      canTorch: camera.canTorch,
      torchOn: false,
      canSwitch: ids.length > 1,
    });
    this.#show(this.#video, camera.stream);
    void this.#read(this.#video, signal);
  }

  #show(video: HTMLVideoElement, stream: MediaStream): void {
    video.muted = true;
    video.playsInline = true;
    video.srcObject = stream;
    // Rejects when the stream is taken away before it plays, which is no failure.
    video.play().catch(() => undefined);
  }

  async #read(video: HTMLVideoElement, signal: AbortSignal): Promise<void> {
    const decoder = this.#reader();
    try {
      await eachFrame(video, signal, async (image) => {
        const codes = await decoder.decode(image, { effort: 'frame' });
        for (const { text, corners } of codes) {
          if (signal.aborted) return;
          if (!this.#recent.isNew(text)) continue;
          const { width, height } = image;
          this.dispatchEvent(new CodeReadEvent(text, corners, { width, height }));
        }
      });
    } catch {
      if (!signal.aborted) this.#fail('not-loaded');
    }
  }

  #fail(reason: CameraFailure): void {
    this.#release();
    this.#become({ kind: 'failed', reason });
  }

  #release(): void {
    this.#opening?.abort();
    this.#opening = undefined;
    this.#camera?.stop();
    this.#camera = undefined;
    if (this.#video) this.#video.srcObject = null;
  }

  #become(state: ScannerState): void {
    if (state.kind === 'idle' && this.#state.kind === 'idle') return;
    this.#state = state;
    this.dispatchEvent(new Event('state-change'));
  }

  #onVisibility = (): void => {
    if (document.hidden) this.#onPageHide();
    else if (this.#state.kind === 'hidden') void this.#open();
  };

  #onPageHide = (): void => {
    if (this.#state.kind !== 'starting' && this.#state.kind !== 'scanning') return;
    this.#release();
    this.#become({ kind: 'hidden' });
  };
}
