/** Keeps which camera was granted last, one for each facing. */
import type { CameraFacing } from './cameras.js';

/** `localStorage` is one. */
export type CameraMemory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEYS = { environment: 'ward-camera', user: 'ward-camera-front' } as const;

// Reading `localStorage` itself may throw where a page is embedded without storage.

export function recall(memory: CameraMemory | undefined, facing: CameraFacing): string | undefined {
  try {
    return (memory ?? localStorage).getItem(KEYS[facing]) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(
  memory: CameraMemory | undefined,
  facing: CameraFacing,
  deviceId: string | undefined,
): void {
  try {
    if (deviceId) (memory ?? localStorage).setItem(KEYS[facing], deviceId);
  } catch {
    // The likeliest camera will be asked for again: no harm.
  }
}

export function forget(memory: CameraMemory | undefined, facing: CameraFacing): void {
  try {
    (memory ?? localStorage).removeItem(KEYS[facing]);
  } catch {
    // As above.
  }
}
