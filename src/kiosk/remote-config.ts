import { HOUR } from '../core/day.js';
import type { PinnedFault } from '../crypto/pinned-jws.js';
import type { ConfigFinding } from './config-finding.js';
import { fetchText } from './fetch-text.js';
import type { KioskStore } from './kiosk-store.js';
import type { SignedConfig } from './signed-config.js';

/**
 * Why the config at the address is not taken; the one held still is. `unreachable`: it did not come.
 * `older`: than the one held. `invalid`: see the findings.
 */
export type RemoteFailure = PinnedFault | 'unreachable' | 'older' | 'invalid';

const PATIENCE = 15_000;

export interface RemoteConfigOptions {
  readonly url: string | URL;
  /** RFC 7638 thumbprint of the ward's key, as the kiosk's own file states it. */
  readonly key: string;
}

/**
 * The newest config that the ward signed for this kiosk. It is asked for at the start, every hour, and
 * when the network comes back. Whoever listens takes it over when nobody stands at the kiosk.
 * @fires change - a newer config is held
 */
export class RemoteConfig extends EventTarget {
  readonly #store: KioskStore;
  readonly #url: string | URL;
  readonly #key: string;
  #held: SignedConfig | undefined;
  #recalled: Promise<void> | undefined;
  #asking: Promise<void> | undefined;
  #failure: RemoteFailure | undefined;
  #findings: readonly ConfigFinding[] = [];
  #isKept = true;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(store: KioskStore, { url, key }: RemoteConfigOptions) {
    super();
    this.#store = store;
    this.#url = url;
    this.#key = key;
  }

  /**
   * Why the last answer was not taken, for staff; nothing where it was, or was what is held. Before
   * the first answer: why the one on the disk is not.
   */
  get failure(): RemoteFailure | undefined {
    return this.#failure;
  }

  /** What is wrong with the last answer, where that was `invalid`. */
  get findings(): readonly ConfigFinding[] {
    return this.#findings;
  }

  /** False where what is held will be gone after a restart, for want of storage. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Whether it is this one that is asked for. */
  isFor({ url, key }: RemoteConfigOptions): boolean {
    return String(url) === String(this.#url) && key === this.#key;
  }

  /** The one in force; from the disk at once, without the network. */
  async held(): Promise<SignedConfig | undefined> {
    await (this.#recalled ??= this.#recall());
    return this.#held;
  }

  /** Asks now, and from now on by itself until it is stopped. */
  start(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setInterval(this.#ask, HOUR);
    addEventListener('online', this.#ask);
    this.#ask();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    removeEventListener('online', this.#ask);
  }

  /** Asks the address; settles when it has answered, or given up. One question at a time. */
  refresh(): Promise<void> {
    return (this.#asking ??= this.#load().finally(() => (this.#asking = undefined)));
  }

  readonly #ask = (): void => void this.refresh();

  async #recall(): Promise<void> {
    const stored = await this.#store.get('remote-config');
    if (!stored.ok || typeof stored.value !== 'string') return;
    const opened = await this.#open(stored.value);
    if (opened?.ok) this.#held = opened.value;
    else if (opened) this.#refuse(opened);
  }

  async #load(): Promise<void> {
    await this.held();
    const jws = await fetchText(this.#url, PATIENCE);
    const fresh = jws === undefined ? undefined : await this.#open(jws);
    if (!fresh || jws === undefined) this.#refuse({ code: 'unreachable' });
    else if (!fresh.ok) this.#refuse(fresh);
    else await this.#take(fresh.value, jws.trim());
  }

  #refuse(why: { code: RemoteFailure; findings?: readonly ConfigFinding[] }): void {
    this.#failure = why.code;
    this.#findings = why.findings ?? [];
  }

  async #take(fresh: SignedConfig, jws: string): Promise<void> {
    const issued = this.#held?.issued ?? -Infinity;
    // A replayed one could bring back what the ward has mended.
    this.#failure = fresh.issued < issued ? 'older' : undefined;
    this.#findings = [];
    if (fresh.issued <= issued) return;
    this.#held = fresh;
    this.#isKept = await this.#keep(jws, fresh.issued);
    this.dispatchEvent(new Event('change'));
  }

  async #keep(jws: string, issued: number): Promise<boolean> {
    const stored = await this.#store.get('remote-config');
    const known = stored.ok && typeof stored.value === 'string' ? stored.value : undefined;
    const opened = known === undefined ? undefined : await this.#open(known);
    // Another tab may have had a newer one.
    if (opened?.ok && opened.value.issued >= issued) return true;
    const kept = await this.#store.update('remote-config', (now) => (now === known ? jws : now));
    return kept.ok;
  }

  /** `undefined` where the code that checks signatures could not be loaded. */
  async #open(jws: string) {
    const module = await import('./signed-config.js').catch(() => undefined);
    return module?.openKioskConfig(jws, this.#key).catch(() => undefined);
  }
}
