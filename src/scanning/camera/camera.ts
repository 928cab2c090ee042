/** One open camera and what it can do. Knows nothing of codes. */

/** From the Image Capture draft; not in TypeScript's DOM, and in no engine whole. */
interface LensCapabilities extends MediaTrackCapabilities {
  readonly torch?: boolean;
  readonly zoom?: { readonly min: number; readonly max: number; readonly step?: number };
  readonly focusMode?: readonly string[];
}

interface LensSettings extends MediaTrackSettings {
  readonly zoom?: number;
}

interface LensConstraints extends MediaTrackConstraintSet {
  torch?: boolean;
  zoom?: number;
  focusMode?: string;
}

/** How near a camera can be brought, in its own units. */
export interface ZoomRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
}

/** Past this many times its widest view, a hand cannot hold a code in the picture. */
const MOST_ZOOM = 5;

export class Camera {
  readonly stream: MediaStream;
  readonly track: MediaStreamTrack;
  /** All that was set so far: each setting must be said again with the next, or it is lost. */
  #lens: LensConstraints = {};

  constructor(stream: MediaStream, track: MediaStreamTrack) {
    this.stream = stream;
    this.track = track;
  }

  get #capabilities(): LensCapabilities {
    return this.track.getCapabilities?.() ?? {};
  }

  get canTorch(): boolean {
    return this.#capabilities.torch === true;
  }

  get torchOn(): boolean {
    return this.#lens.torch === true;
  }

  /** Nothing where the camera cannot. */
  get zoomRange(): ZoomRange | undefined {
    const { zoom } = this.#capabilities;
    if (!zoom || !(zoom.max > zoom.min)) return undefined;
    const max = zoom.min > 0 ? Math.min(zoom.max, MOST_ZOOM * zoom.min) : zoom.max;
    const settings: LensSettings = this.track.getSettings();
    const value = this.#lens.zoom ?? settings.zoom ?? zoom.min;
    return { min: zoom.min, max, step: zoom.step || (max - zoom.min) / 40, value };
  }

  get deviceId(): string | undefined {
    return this.track.getSettings().deviceId;
  }

  /** Towards the person, away from them, or unknown, as with most desk cameras. */
  get facing(): string | undefined {
    return this.track.getSettings().facingMode;
  }

  /** Whether it follows what is held before it; nothing where the browser does not say. */
  get focuses(): boolean | undefined {
    return this.#capabilities.focusMode?.includes('continuous');
  }

  /** Settles in any case. */
  async focus(): Promise<void> {
    if (this.focuses) await this.#set({ focusMode: 'continuous' });
  }

  /** Leaves `torchOn` as it was if the lamp does not obey. */
  torch(on: boolean): Promise<void> {
    return this.#set({ torch: on });
  }

  /** Leaves the zoom as it was if the lens does not obey. */
  zoom(value: number): Promise<void> {
    return this.#set({ zoom: value });
  }

  async #set(change: LensConstraints): Promise<void> {
    const lens = { ...this.#lens, ...change };
    try {
      await this.track.applyConstraints({ advanced: [lens] });
      this.#lens = lens;
    } catch {
      // Some phones announce a torch for a camera that has none.
    }
  }

  stop(): void {
    this.track.onended = null;
    stopTracks(this.stream);
  }
}

export function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
