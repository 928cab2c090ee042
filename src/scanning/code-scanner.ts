import { systemClock, type Clock } from '../core/clock.js';
import type { Outcome } from '../core/outcome.js';
import type { Camera } from './camera/camera.js';
import type { CameraMemory } from './camera/camera-memory.js';
import { listCameras, type CameraFacing, type CameraSource } from './camera/cameras.js';
import { createDecoder, type Decoder, type DecoderName, type FrameReading } from './decoder.js';
import { foremost } from './camera/finds.js';
import { openCamera } from './camera/open-camera.js';
import { watchPage } from './camera/page-visibility.js';
import { readPhoto, type PhotoFailure } from './camera/photo.js';
import { SessionDecoder } from './camera/session-decoder.js';
import { Sight } from './camera/sight.js';
import type { CameraFailure, ScannerState } from './scanner-state.js';

export interface CodeScannerOptions {
  /** Where cameras come from; the browser's own unless told. */
  readonly mediaDevices?: CameraSource;
  /** Makes the decoder of a session; `createDecoder` unless told. */
  readonly createDecoder?: () => Decoder;
  /** Remembers the granted camera; `localStorage` unless told. */
  readonly memory?: CameraMemory;
  /** Which of several codes in view goes before the others; none unless told. */
  readonly prefers?: (text: string) => boolean;
  readonly clock?: Clock;
}

/**
 * One scanning session: a camera and, beside it, photos. Frames and photos never leave the device's
 * memory. Fires:
 * - `state-change`, when `state` is another.
 * - `code-read` (a `CodeReadEvent`) for each code that comes into view; the same code again only
 *   after it was out of view for 3 s.
 * - `codes-in-view` (a `CodesInViewEvent`) where a person has to choose; see `choose`.
 * - `frame-read` (a `FrameReadEvent`) for every frame that was looked at.
 */
export class CodeScanner extends EventTarget {
  readonly #options: CodeScannerOptions;
  readonly #sight: Sight;
  readonly #decoder: SessionDecoder;
  #state: ScannerState = { kind: 'idle' };
  #video: HTMLVideoElement | undefined;
  #facing: CameraFacing = 'environment';
  #camera: Camera | undefined;
  /** Of the present opening of a camera: aborted when it is over, so that late results are dropped. */
  #opening: AbortController | undefined;
  #leavePage: () => void = () => undefined;

  constructor(options: CodeScannerOptions = {}) {
    super();
    this.#options = options;
    this.#decoder = new SessionDecoder(options.createDecoder ?? createDecoder);
    const { clock = systemClock, prefers = () => false } = options;
    this.#sight = new Sight({ clock, prefers, tell: (event) => this.dispatchEvent(event) });
  }

  get state(): ScannerState {
    return this.#state;
  }

  /** The reader that this device allows, chosen when the session started; nothing before it is known. */
  get decoder(): DecoderName | undefined {
    return this.#decoder.name;
  }

  /** While true, the camera stays on but nothing is read: for a page that is busy with a code. */
  get paused(): boolean {
    return this.#sight.paused;
  }

  set paused(paused: boolean) {
    this.#sight.paused = paused;
  }

  /**
   * Opens the camera that faces the right way, shows it in the video and reads. Settles when it runs
   * or has failed.
   */
  async start(video: HTMLVideoElement, facing: CameraFacing = 'environment'): Promise<void> {
    this.#release();
    this.#sight.clear();
    this.#video = video;
    this.#facing = facing;
    this.#leavePage();
    this.#leavePage = watchPage({ hide: this.#onHide, show: this.#onShow });
    if (document.hidden) this.#become({ kind: 'hidden' });
    else await this.#open();
  }

  /**
   * Stops every track at once, also of a camera that is still being opened, and frees the reader, as
   * soon as it has read the photos that it was given.
   */
  stop(): void {
    this.#leavePage();
    this.#release();
    this.#video = undefined;
    this.#sight.clear();
    this.#decoder.close();
    this.#become({ kind: 'idle' });
  }

  /**
   * Reads a chosen picture with all effort, whether or not the camera runs. Where one code goes before
   * the others it comes alone; of several the person has to choose.
   */
  async readPhoto(file: Blob): Promise<Outcome<FrameReading, PhotoFailure>> {
    const read = await this.#decoder.use((decoder) => readPhoto(file, decoder));
    if (!read.ok) return read;
    const codes = foremost(read.value.codes, this.#options.prefers);
    return { ok: true, value: { ...read.value, codes } };
  }

  /** Reports one of the codes of the last `codes-in-view`; reading goes on. */
  choose(text: string): void {
    this.#sight.choose(text);
  }

  /** Reports none of the codes of the last `codes-in-view`; reading goes on. */
  dismiss(): void {
    this.#sight.choose(undefined);
  }

  /** Does nothing where the camera has no lamp. */
  async torch(on: boolean): Promise<void> {
    const camera = this.#camera;
    if (camera?.canTorch) await this.#adjust(camera, camera.torch(on));
  }

  /** Within the range that `state.zoom` tells; does nothing where it tells none. */
  async zoom(value: number): Promise<void> {
    const camera = this.#camera;
    if (camera?.zoomRange) await this.#adjust(camera, camera.zoom(value));
  }

  /** On to another camera of the device: this one, or the next. Remembered for the next session. */
  async switchCamera(deviceId?: string): Promise<void> {
    const { state } = this;
    if (state.kind !== 'scanning') return;
    const ids = state.cameras.map(({ id }) => id);
    const next = deviceId ?? ids[(ids.indexOf(state.camera ?? '') + 1) % ids.length];
    if (next !== undefined && next !== state.camera) await this.#open(next);
  }

  async #open(deviceId?: string): Promise<void> {
    // Phones cannot hold two cameras: the first goes before the second is asked for.
    this.#release();
    const { signal } = (this.#opening = new AbortController());
    this.#become({ kind: 'starting' });
    // Compiles while the person is asked and the camera warms up.
    void this.#load(signal);
    const { mediaDevices: source = navigator.mediaDevices, memory } = this.#options;
    const facing = this.#facing;
    const opened = await openCamera({ source, memory, facing, deviceId, signal });
    if (signal.aborted) {
      if (opened.ok) opened.value.stop();
      return;
    }
    if (!opened.ok) return this.#fail(opened.code);
    const camera = (this.#camera = opened.value);
    camera.track.onended = () => {
      if (!signal.aborted) this.#fail('unplugged');
    };
    void camera.focus();
    const cameras = await listCameras(source);
    if (signal.aborted || !this.#video) return;
    if (camera.track.readyState === 'ended') return this.#fail('unplugged');
    const present = cameras.find(({ id }) => id === camera.deviceId);
    this.#become({
      kind: 'scanning',
      camera: camera.deviceId,
      cameras,
      ...camera.lens,
      isFront: (camera.facing ?? present?.facing ?? facing) === 'user',
      isReading: this.#decoder.name !== undefined,
    });
    this.#show(this.#video, camera.stream);
    void this.#read(this.#video, signal);
  }

  async #load(signal: AbortSignal): Promise<void> {
    try {
      await this.#decoder.load();
    } catch {
      if (!signal.aborted) this.#fail('not-loaded');
    }
    if (this.#state.kind === 'scanning' && !this.#state.isReading && this.#decoder.name) {
      this.#become({ ...this.#state, isReading: true });
    }
  }

  #show(video: HTMLVideoElement, stream: MediaStream): void {
    video.muted = true;
    video.playsInline = true;
    video.srcObject = stream;
    // Rejects when the stream is taken away before it plays, which is no failure.
    video.play().catch(() => undefined);
  }

  async #read(video: HTMLVideoElement, signal: AbortSignal): Promise<void> {
    try {
      await this.#sight.watch(video, signal, this.#decoder.get());
    } catch {
      if (!signal.aborted) this.#fail('not-loaded');
    }
  }

  /** Tells what is wished at once, and then what came of it. */
  async #adjust(camera: Camera, changing: Promise<void>): Promise<void> {
    const tell = () => {
      if (this.#state.kind !== 'scanning' || this.#camera !== camera) return;
      this.#become({ ...this.#state, ...camera.lens });
    };
    tell();
    await changing;
    tell();
  }

  #fail(reason: CameraFailure): void {
    this.#release();
    // The next try begins with a fresh one.
    if (reason === 'not-loaded') this.#decoder.close();
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

  readonly #onHide = (): void => {
    if (this.#state.kind !== 'starting' && this.#state.kind !== 'scanning') return;
    this.#release();
    this.#become({ kind: 'hidden' });
  };

  readonly #onShow = (): void => {
    if (this.#state.kind === 'hidden') void this.#open();
  };
}
