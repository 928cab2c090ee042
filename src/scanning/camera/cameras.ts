/** The cameras of a device, as far as the browser tells them apart. */

/** The part of `navigator.mediaDevices` used here. */
export type CameraSource = Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'>;

/** `environment` looks away from the person, `user` at them. */
export type CameraFacing = 'environment' | 'user';

export interface CameraInfo {
  readonly id: string;
  /** As the system names it; may be empty. */
  readonly label: string;
  /** Nothing where neither the browser nor the name tells. */
  readonly facing?: CameraFacing;
}

/** Empty where the browser does not say. */
export async function listCameras(source: CameraSource | undefined): Promise<CameraInfo[]> {
  try {
    const devices = (await source?.enumerateDevices()) ?? [];
    return devices
      .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId)
      .map((device) => {
        const facing = facingOf(device);
        return { id: device.deviceId, label: device.label, ...(facing ? { facing } : {}) };
      });
  } catch {
    return [];
  }
}

const REAR = /\b(back|rear|environment)\b|\bsau\b/i;
const FRONT = /\b(front|user|facetime|selfie)\b|\btrước\b/i;

/** By the name alone before the browser's own word: that one is not in every engine. */
export function facingOf(device: MediaDeviceInfo): CameraFacing | undefined {
  if (REAR.test(device.label)) return 'environment';
  if (FRONT.test(device.label)) return 'user';
  const { getCapabilities } = device as Partial<InputDeviceInfo>;
  const known = getCapabilities?.call(device).facingMode ?? [];
  return known.find((facing) => facing === 'environment' || facing === 'user');
}

/** Lenses for what a code is not: far away, all around, invisible, or a picture's depth. */
const ODD_LENS = /tele|ultra|macro|depth|mono|fish|infrared|\bir\b/i;

/**
 * The rear cameras, the likeliest for a code in a hand first. Android names them `camera2 0, facing
 * back`, `camera2 2, facing back`, …: the lowest number is the main lens. Others keep their order.
 */
export function rearCameras(cameras: readonly CameraInfo[]): CameraInfo[] {
  return cameras
    .filter(({ facing }) => facing === 'environment')
    .sort((a, b) => oddity(a.label) - oddity(b.label));
}

/** 0 for a lens with nothing against it. */
export function oddity(label: string): number {
  const number = Number(/^camera\d* (\d+),/i.exec(label)?.[1] ?? 0);
  return (ODD_LENS.test(label) ? 100 : 0) + number;
}
