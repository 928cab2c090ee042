import type { Outcome } from '../core/outcome.js';
import type { SettingStore, WriteFailure } from '../storage.js';
import type { Device } from './device.js';

/** What a resident's phone remembers, so that the next check-in is two taps. */
export interface Profile {
  readonly name: string;
  readonly phone: string;
  /** Names of household members who may come along. */
  readonly household: readonly string[];
}

const NAME = 'profile';

/** The one profile of a device, boxed under the device's key. */
export class ProfileKeeper {
  readonly #settings: SettingStore;
  readonly #device: Device;

  constructor(settings: SettingStore, device: Device) {
    this.#settings = settings;
    this.#device = device;
  }

  async get(): Promise<Profile | undefined> {
    const value = await this.#device.unbox(await this.#settings.get(NAME));
    return isProfile(value) ? value : undefined;
  }

  async set(profile: Profile): Promise<Outcome<unknown, WriteFailure>> {
    return this.#settings.set(NAME, await this.#device.box(profile));
  }

  forget(): Promise<Outcome<unknown, WriteFailure>> {
    return this.#settings.remove(NAME);
  }
}

function isProfile(value: unknown): value is Profile {
  const profile = value as Partial<Profile> | null | undefined;
  return (
    typeof profile?.name === 'string' &&
    typeof profile.phone === 'string' &&
    Array.isArray(profile.household) &&
    profile.household.every((member) => typeof member === 'string')
  );
}
