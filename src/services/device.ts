import { done, failed, type Outcome } from '../core/outcome.js';
import { box, makeDeviceKey, unbox, type Box } from '../crypto/device-key.js';
import type { SettingStore, WriteFailure } from '../storage.js';

/** The device key's name among the settings. */
export const DEVICE_KEY = 'device-key';

/** The device's key and what it boxes. */
export class Device {
  readonly key: CryptoKey;

  constructor(key: CryptoKey) {
    this.key = key;
  }

  box(value: unknown): Promise<Box> {
    return box(value, this.key);
  }

  /** The value; `undefined` where it was boxed by a key this device no longer has. */
  async unbox(boxed: unknown): Promise<unknown> {
    return isBox(boxed) ? unbox(boxed, this.key) : undefined;
  }
}

/** Takes up the device's key, made at the first start. Two tabs that start together get one key. */
export async function openDevice(settings: SettingStore): Promise<Outcome<Device, WriteFailure>> {
  const known = await settings.get(DEVICE_KEY);
  if (known instanceof CryptoKey) return done(new Device(known));
  const stored = await settings.setOnce(DEVICE_KEY, await makeDeviceKey());
  if (!stored.ok) return stored;
  return stored.value instanceof CryptoKey ? done(new Device(stored.value)) : failed('failed');
}

function isBox(value: unknown): value is Box {
  const boxed = value as Partial<Box> | null | undefined;
  return boxed?.iv instanceof Uint8Array && boxed.data instanceof ArrayBuffer;
}
