/** The kiosk without its screen: which config rules it, and what may take that one's place. */
import { HOUR } from '../core/day.js';
import { Heartbeat } from './heartbeat.js';
import { kioskReport, type KioskSays } from './kiosk-report.js';
import type { ConfigInForce, LoadedConfig, NoConfig } from './load-config.js';
import { loadConfig } from './load-config.js';
import { KioskStore } from './kiosk-store.js';
import { HANDOVER } from './pin-tries.js';
import { RemoteConfig } from './remote-config.js';
import { StaffPin } from './staff-pin.js';

export type MachineState =
  | { readonly status: 'starting' }
  | { readonly status: 'ready'; readonly loaded: ConfigInForce }
  | { readonly status: 'unready'; readonly loaded: NoConfig };

/** Where the app around a kiosk finds new releases of itself. */
export interface KioskUpdates {
  /** A whole one waits, to be taken once nobody is there. */
  readonly ready: boolean;
  /** Asks now; settles when it has been answered, or there is no network. */
  check(): Promise<void>;
}

/** Milliseconds until a kiosk that has no config looks again whether there is one now. */
const RETRY = 30_000;

/** Milliseconds until a lock is looked at again, which another page may have counted down till then. */
const LOCK_LOOKS = HANDOVER + 1_000;

/** @fires change - the state is another */
export class KioskMachine extends EventTarget {
  #store = new KioskStore();
  /** Kept up to date by the screen. */
  says: KioskSays = { screen: 'starting', lastReset: null };
  /** Given by the app, where it takes new releases. */
  updates?: KioskUpdates | undefined;
  #state: MachineState = { status: 'starting' };
  /** Came while somebody was there, and waits for them to leave. */
  #next: LoadedConfig | undefined;
  #url: URL | undefined;
  #remote: RemoteConfig | undefined;
  #heartbeat: Heartbeat | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #hasPin: boolean | undefined;
  #lockLook: ReturnType<typeof setTimeout> | undefined;

  /** Where the kiosk keeps what it knows of itself. */
  get store(): KioskStore {
    return this.#store;
  }

  get state(): MachineState {
    return this.#state;
  }

  /** Whether staff have set a PIN: else whoever is first may. `undefined` while that is not known. */
  get hasPin(): boolean | undefined {
    return this.#hasPin;
  }

  /** The signed config that is asked for, where the file in force names one. */
  get remote(): RemoteConfig | undefined {
    return this.#remote;
  }

  /** What says that the kiosk is well, where the config in force names an address for it. */
  get heartbeat(): Heartbeat | undefined {
    return this.#heartbeat;
  }

  /**
   * @param url Of `kiosk.json`.
   * @param database Name of the residents' records; the kiosk's own lie beside it.
   */
  async start(url: URL, database: string): Promise<void> {
    this.stop();
    this.#url = url;
    this.#store = new KioskStore(`${database}-kiosk`);
    this.#looking = setInterval(() => void this.look(), HOUR);
    void this.#lookAtPin();
    await this.#load();
    this.adopt();
  }

  stop(): void {
    clearInterval(this.#looking);
    clearTimeout(this.#retry);
    clearTimeout(this.#lockLook);
    this.#follow(undefined);
    this.#url = undefined;
    this.#next = undefined;
    // Begun again, it follows its config again, be it the same.
    this.#state = { status: 'starting' };
    this.#store.close();
  }

  /** Looks whether another config is in force by now; it waits until it is adopted. */
  readonly look = async (): Promise<void> => {
    await this.#load();
    this.dispatchEvent(new Event('change'));
  };

  /** Nobody is there: what came meanwhile takes the place of what was. */
  adopt(): void {
    void this.#lookAtPin();
    const next = this.#next;
    if (!next) return;
    this.#next = undefined;
    // One that stopped coming is no reason to stop.
    if (!next.ok && this.#state.status === 'ready') return;
    if (next.ok && this.#state.status === 'ready' && isSame(next, this.#state.loaded)) return;
    this.#state = next.ok ? { status: 'ready', loaded: next } : { status: 'unready', loaded: next };
    this.#follow(next.ok ? next : undefined);
    clearTimeout(this.#retry);
    if (!next.ok) this.#retry = setTimeout(() => void this.look(), RETRY);
    this.dispatchEvent(new Event('change'));
  }

  async #load(): Promise<void> {
    const url = this.#url;
    if (!url) return;
    const loaded = await loadConfig(this.store, url, this.#remote);
    if (url === this.#url) this.#next = loaded;
  }

  /** A lock runs down in the page that looks at it, whether staff come or not. */
  async #lookAtPin(): Promise<void> {
    const url = this.#url;
    if (!url) return;
    const found = await new StaffPin(this.store).look();
    if (url !== this.#url) return;
    clearTimeout(this.#lockLook);
    const code = found.ok ? undefined : found.code;
    if (code === 'locked') {
      this.#lockLook = setTimeout(() => void this.#lookAtPin(), LOCK_LOOKS);
    }
    const hasPin = code === 'unavailable' ? undefined : code !== 'unset';
    if (hasPin === this.#hasPin) return;
    this.#hasPin = hasPin;
    this.dispatchEvent(new Event('change'));
  }

  #follow(loaded: ConfigInForce | undefined): void {
    const remote = loaded?.config.remote;
    if (!remote || !this.#remote?.isFor(remote)) {
      this.#remote?.removeEventListener('change', this.look);
      this.#remote?.stop();
      this.#remote = remote && new RemoteConfig(this.store, remote);
      this.#remote?.addEventListener('change', this.look);
      this.#remote?.start();
    }
    this.#beat(loaded);
  }

  #beat(loaded: ConfigInForce | undefined): void {
    this.#heartbeat?.stop();
    const beats = loaded?.config.heartbeat;
    this.#heartbeat =
      beats &&
      new Heartbeat(this.store, {
        ...beats,
        report: () => kioskReport(loaded, this.says, this.#hasPin),
      });
    this.#heartbeat?.start();
  }
}

function isSame(one: ConfigInForce, other: ConfigInForce): boolean {
  return (
    one.source === other.source &&
    JSON.stringify([one.config, one.warnings]) === JSON.stringify([other.config, other.warnings])
  );
}
