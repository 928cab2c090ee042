/** Opens one camera and hands out what it can do. Knows nothing of codes. */
import type { CameraFailure } from './scanner-state.js';
import { cameraFailure } from './scanner-state.js';
import { done, failed, type Outcome } from '../core/outcome.js';

/** The part of `navigator.mediaDevices` used here. */
export type CameraSource = Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'>;

/** Keeps which camera was granted last; `localStorage` is one. */
export type CameraMemory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The torch is in the Image Capture draft, not yet in TypeScript's DOM. */
interface TorchCapabilities extends MediaTrackCapabilities {
  readonly torch?: boolean;
}

const MEMORY_KEY = 'ward-camera';
/** Past 720p a reader finds hardly more and takes longer. */
const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 } };

export class Camera {
  readonly stream: MediaStream;
  readonly track: MediaStreamTrack;
  torchOn = false;

  constructor(stream: MediaStream, track: MediaStreamTrack) {
    this.stream = stream;
    this.track = track;
  }

  get canTorch(): boolean {
    const capabilities: TorchCapabilities | undefined = this.track.getCapabilities?.();
    return capabilities?.torch === true;
  }

  get deviceId(): string | undefined {
    return this.track.getSettings().deviceId;
  }

  /** Leaves `torchOn` as it was if the lamp does not obey. */
  async torch(on: boolean): Promise<void> {
    const torch: MediaTrackConstraintSet & { torch: boolean } = { torch: on };
    try {
      await this.track.applyConstraints({ advanced: [torch] });
      this.torchOn = on;
    } catch {
      // Some phones announce a torch for a camera that has none.
    }
  }

  stop(): void {
    stopTracks(this.stream);
  }
}

/**
 * The camera asked for, else the one remembered, else the rear one. A remembered camera that is
 * gone is forgotten.
 */
export async function openCamera(
  source: CameraSource | undefined,
  memory: CameraMemory | undefined,
  deviceId?: string,
): Promise<Outcome<Camera, CameraFailure>> {
  if (!source?.getUserMedia) return failed(isSecureContext ? 'unsupported' : 'insecure');
  const remembered = deviceId === undefined ? recall(memory) : undefined;
  const opened = await ask(source, deviceId ?? remembered);
  if (opened.ok || opened.code !== 'missing' || remembered === undefined) return opened;
  forget(memory);
  return ask(source, undefined);
}

async function ask(
  source: CameraSource,
  deviceId: string | undefined,
): Promise<Outcome<Camera, CameraFailure>> {
  const which =
    deviceId === undefined
      ? { facingMode: { ideal: 'environment' } }
      : { deviceId: { exact: deviceId } };
  try {
    const stream = await source.getUserMedia({ audio: false, video: { ...SIZE, ...which } });
    const [track] = stream.getVideoTracks();
    if (track) return done(new Camera(stream, track));
    stopTracks(stream);
    return failed('missing');
  } catch (error) {
    return failed(cameraFailure(error));
  }
}

/** Ids of the cameras that can be told apart; empty where the browser does not say. */
export async function cameraIds(source: CameraSource | undefined): Promise<string[]> {
  try {
    const devices = (await source?.enumerateDevices()) ?? [];
    return devices.flatMap(({ kind, deviceId }) =>
      kind === 'videoinput' && deviceId ? [deviceId] : [],
    );
  } catch {
    return [];
  }
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

// Reading `localStorage` itself may throw where a page is embedded without storage.

function recall(memory: CameraMemory | undefined): string | undefined {
  try {
    return (memory ?? localStorage).getItem(MEMORY_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(memory: CameraMemory | undefined, deviceId: string | undefined): void {
  try {
    if (deviceId) (memory ?? localStorage).setItem(MEMORY_KEY, deviceId);
  } catch {
    // The rear camera will be asked for again: no harm.
  }
}

function forget(memory: CameraMemory | undefined): void {
  try {
    (memory ?? localStorage).removeItem(MEMORY_KEY);
  } catch {
    // As above.
  }
}
