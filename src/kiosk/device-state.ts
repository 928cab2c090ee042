/** What the machine under a kiosk says of itself, without asking it to do anything. */
import type { CameraState, KioskReport } from './heartbeat.js';

export interface CameraLook {
  /**
   * `ready`: there is one and this page may use it; `failed`: this page gets none from this browser,
   * as over plain http; `unknown`: there is one, and the browser does not say whether it would ask.
   */
  readonly state: CameraState;
  /** As the browser remembers it; absent where it does not tell. */
  readonly permission?: PermissionState;
  readonly devices: number;
}

/** Opens no camera. Never rejects. */
export async function lookAtCamera(): Promise<CameraLook> {
  const permission = await cameraPermission();
  const said = permission === undefined ? {} : { permission };
  try {
    const listed = await navigator.mediaDevices.enumerateDevices();
    const devices = listed.filter(({ kind }) => kind === 'videoinput').length;
    if (permission === 'denied') return { state: 'denied', devices, ...said };
    if (devices === 0) return { state: 'none', devices, ...said };
    return { state: permission === 'granted' ? 'ready' : 'unknown', devices, ...said };
  } catch {
    return { state: 'failed', devices: 0, ...said };
  }
}

/** Bytes, `null` where the browser does not tell. Never rejects. */
export async function lookAtStorage(): Promise<KioskReport['storage']> {
  try {
    const { storage } = navigator;
    const [{ usage, quota }, persisted] = await Promise.all([
      storage.estimate(),
      storage.persisted(),
    ]);
    return { usage: usage ?? null, quota: quota ?? null, persisted };
  } catch {
    return { usage: null, quota: null, persisted: false };
  }
}

async function cameraPermission(): Promise<PermissionState | undefined> {
  try {
    return (await navigator.permissions.query({ name: 'camera' })).state;
  } catch {
    return undefined;
  }
}
