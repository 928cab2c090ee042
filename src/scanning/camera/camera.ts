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
  /** Not yet set, the oldest first; of one setting the last alone. */
  #wishes: readonly LensConstraints[] = [];
  #settling: Promise<void> | undefined;

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

  /** As wished last, also while the lamp has not yet obeyed. */
  get torchOn(): boolean {
    return this.#wished.torch === true;
  }

  /** Nothing where the camera cannot. Its value is the one wished last. */
  get zoomRange(): ZoomRange | undefined {
    const { zoom } = this.#capabilities;
    if (!zoom || !(zoom.max > zoom.min)) return undefined;
    const max = zoom.min > 0 ? Math.min(zoom.max, MOST_ZOOM * zoom.min) : zoom.max;
    const settings: LensSettings = this.track.getSettings();
    const value = this.#wished.zoom ?? settings.zoom ?? zoom.min;
    return { min: zoom.min, max, step: zoom.step || (max - zoom.min) / 40, value };
  }

  /** For the session's state. */
  get lens() {
    return { canTorch: this.canTorch, torchOn: this.torchOn, zoom: this.zoomRange };
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

  /** Puts `torchOn` back if the lamp does not obey. Settles in any case. */
  torch(on: boolean): Promise<void> {
    return this.#set({ torch: on });
  }

  /** Puts the zoom back if the lens does not obey. Settles in any case. */
  zoom(value: number): Promise<void> {
    return this.#set({ zoom: value });
  }

  get #wished(): LensConstraints {
    return Object.assign({}, this.#lens, ...this.#wishes) as LensConstraints;
  }

  /** Settles once nothing is left to set. */
  #set(wish: LensConstraints): Promise<void> {
    const [setting = ''] = Object.keys(wish);
    this.#wishes = [...this.#wishes.filter((other) => !(setting in other)), wish];
    return (this.#settling ??= this.#settle());
  }

  /** One after another: a camera drops the change that the next one overtakes. */
  async #settle(): Promise<void> {
    for (let wish = this.#wishes[0]; wish; wish = this.#wishes[0]) {
      const lens = { ...this.#lens, ...wish };
      try {
        await this.track.applyConstraints({ advanced: [lens] });
        this.#lens = lens;
      } catch {
        // Some phones announce a torch for a camera that has none.
      }
      this.#wishes = this.#wishes.filter((other) => other !== wish);
    }
    this.#settling = undefined;
  }

  stop(): void {
    this.track.onended = null;
    stopTracks(this.stream);
  }
}

export function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
