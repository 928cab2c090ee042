/** Cameras that look at a canvas: the same in three engines, and as broken as a test wants. */
import type { CameraSource } from '../../src/scanning.js';
import type { Picture } from './sheet.js';

export interface FakeCameraInfo {
  readonly id: string;
  readonly label?: string;
  readonly torch?: boolean;
  readonly facing?: 'environment' | 'user';
  readonly zoom?: { readonly min: number; readonly max: number; readonly step?: number };
  /** What it can do to focus; not said unless told. */
  readonly focusMode?: readonly string[];
  /** Another app holds it. */
  readonly busy?: boolean;
  /** It says that it has a lamp, but has none. */
  readonly torchFails?: boolean;
}

export class FakeCameras implements CameraSource {
  /** Plugged in, in order; change it to plug and unplug. */
  cameras: FakeCameraInfo[];
  /** What asking fails with, as a `DOMException` name. */
  error: string | undefined;
  /** Asking settles only after this. */
  until: Promise<void> | undefined;
  /** Every track ever handed out. */
  readonly tracks: MediaStreamTrack[] = [];
  readonly asked: MediaStreamConstraints[] = [];
  /** Every setting that a lens was asked for. */
  readonly applied: MediaTrackConstraints[] = [];
  /** A lens obeys only after this; a setting that comes meanwhile makes it forget the one before. */
  lens: Promise<void> | undefined;
  readonly #canvas = document.createElement('canvas');
  #picture: HTMLCanvasElement | undefined;

  constructor(cameras: FakeCameraInfo[] = [{ id: 'rear', label: 'Rear camera' }]) {
    this.cameras = cameras;
    this.#canvas.width = 640;
    this.#canvas.height = 480;
  }

  /** Holds a picture in front of every camera, or takes it away. */
  show(picture: Picture | undefined): void {
    this.#picture = picture && toCanvas(picture);
  }

  /** The tracks that still run. */
  get live(): MediaStreamTrack[] {
    return this.tracks.filter((track) => track.readyState === 'live');
  }

  async getUserMedia(constraints: MediaStreamConstraints = {}): Promise<MediaStream> {
    this.asked.push(constraints);
    await this.until;
    if (this.error) throw new DOMException('as the test wants', this.error);
    const wanted = exactDevice(constraints);
    const camera = this.cameras.find(({ id }) => wanted === undefined || id === wanted);
    if (!camera) {
      throw new DOMException(
        'none',
        wanted === undefined ? 'NotFoundError' : 'OverconstrainedError',
      );
    }
    if (camera.busy) throw new DOMException('held', 'NotReadableError');
    const stream = this.#film();
    for (const track of stream.getTracks()) this.tracks.push(this.#dress(track, camera));
    return stream;
  }

  enumerateDevices(): Promise<MediaDeviceInfo[]> {
    return Promise.resolve(
      this.cameras.map(
        ({ id, label = '' }) =>
          ({ kind: 'videoinput', deviceId: id, label, groupId: '' }) as MediaDeviceInfo,
      ),
    );
  }

  /** As when the plug is pulled: the browser ends the track and says so. */
  unplug(): void {
    for (const track of this.live) {
      track.stop();
      // Firefox gives a track's untrusted events to `onended` alone.
      track.dispatchEvent(new Event('ended'));
    }
  }

  /** Gives a canvas's track what a camera's has. */
  #dress(track: MediaStreamTrack, camera: FakeCameraInfo): MediaStreamTrack {
    const { id, label = '', facing, torch, zoom, focusMode, torchFails } = camera;
    let asked = 0;
    const capabilities = {
      ...(torch ? { torch } : {}),
      ...(zoom ? { zoom } : {}),
      ...(focusMode ? { focusMode } : {}),
    };
    return Object.defineProperties(track, {
      label: { value: label },
      getSettings: { value: () => ({ deviceId: id, ...(facing ? { facingMode: facing } : {}) }) },
      getCapabilities: { value: () => capabilities },
      applyConstraints: {
        value: async (constraints: MediaTrackConstraints) => {
          const turn = ++asked;
          this.applied.push(constraints);
          await this.lens;
          const [{ torch: isLit } = {}] = constraints.advanced as { torch?: boolean }[];
          if (turn !== asked || (torchFails && isLit)) {
            throw new DOMException('not set', 'OverconstrainedError');
          }
        },
      },
    });
  }

  /** A stream gives a frame when the canvas changes, so it is painted again and again. */
  #film(): MediaStream {
    const context = this.#canvas.getContext('2d');
    let count = 0;
    const paint = () => {
      if (!context) return;
      context.fillStyle = '#b9b9b9';
      context.fillRect(0, 0, 640, 480);
      if (this.#picture) context.drawImage(this.#picture, 120, 40, 400, 400);
      context.fillStyle = count++ % 2 ? '#000' : '#fff';
      context.fillRect(0, 0, 2, 2);
    };
    paint();
    const stream = this.#canvas.captureStream(20);
    const timer = setInterval(() => {
      paint();
      if (stream.getTracks().every((track) => track.readyState === 'ended')) clearInterval(timer);
    }, 50);
    return stream;
  }
}

/** A picture on a canvas of its own. */
export function toCanvas({ width, height, data }: Picture): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pixels = new ImageData(new Uint8ClampedArray(data), width, height);
  canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  return canvas;
}

/** A photo file of a picture. */
export async function toPhoto(picture: Picture, type = 'image/png'): Promise<File> {
  const blob = await new Promise<Blob | null>((resolve) => toCanvas(picture).toBlob(resolve, type));
  if (!blob) throw new Error('the canvas gave no picture');
  return new File([blob], 'photo', { type });
}

function exactDevice({ video }: MediaStreamConstraints): string | undefined {
  const id = typeof video === 'object' ? video.deviceId : undefined;
  return typeof id === 'object' && 'exact' in id ? String(id.exact) : undefined;
}
