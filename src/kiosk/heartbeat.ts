import { systemClock, type Clock } from '../core/clock.js';
import { MINUTE } from '../core/day.js';
import type { ConfigSource } from './load-config.js';
import type { KioskStore } from './kiosk-store.js';

export type CameraState = 'ready' | 'denied' | 'none' | 'failed' | 'unknown';

/** What a kiosk says of itself; nothing of whoever stands before it. */
export interface KioskReport {
  /** Of the program. */
  readonly version: string;
  /** Of the guides that came with it. */
  readonly content: string;
  /** When the page was loaded, epoch milliseconds. */
  readonly upSince: number;
  /** Records that wait to be sent on. */
  readonly pending: number;
  /** Bytes; as `navigator.storage` tells them, `null` where it does not. */
  readonly storage: {
    readonly usage: number | null;
    readonly quota: number | null;
    readonly persisted: boolean;
  };
  readonly camera: CameraState;
  /** Whether staff have set a PIN; `null` where that is not known. */
  readonly pin: boolean | null;
  /** Which kind of screen is shown: `attract`, `home`, `check-in`… */
  readonly screen: string;
  /** When all was last wiped, epoch milliseconds; `null` if not since the start. */
  readonly lastReset: number | null;
  /** `issued` of a signed one, epoch milliseconds. */
  readonly config: { readonly source: ConfigSource; readonly issued?: number };
}

/** As it goes over the wire. */
export interface HeartbeatBody extends KioskReport {
  /** Random, made once: neither the machine's nor anybody's. */
  readonly kiosk: string;
  /** Epoch milliseconds, by the kiosk's clock. */
  readonly at: number;
  readonly online: true;
  /** How many did not come through since the one before. */
  readonly missed: number;
}

/** `unreachable`: no answer. `refused`: the server answered with an error. */
export type HeartbeatFailure = 'unreachable' | 'refused';

/** For the staff's screen; moments in epoch milliseconds. */
export interface HeartbeatStatus {
  readonly sentAt?: number;
  readonly failedAt?: number;
  /** Why the last one failed; nothing where it came through. */
  readonly failure?: HeartbeatFailure;
  readonly missed: number;
}

export type SendHeartbeat = (body: string) => Promise<HeartbeatFailure | undefined>;

export interface HeartbeatOptions {
  readonly url: string | URL;
  /** How often; 5 unless given. */
  readonly minutes?: number | undefined;
  readonly report: () => KioskReport | Promise<KioskReport>;
  readonly clock?: Clock;
  /** In place of a POST to `url`. */
  readonly send?: SendHeartbeat;
}

const MINUTES = 5;
/** Milliseconds for an answer. */
const PATIENCE = 20_000;

/**
 * Says every few minutes that the kiosk is well, by a POST of JSON without cookies. One is under way at
 * most, and none is sent again: one that fails is counted, and the next one says how many did.
 * @fires change - the status is another
 */
export class Heartbeat extends EventTarget {
  readonly #store: KioskStore;
  readonly #options: HeartbeatOptions;
  readonly #clock: Clock;
  readonly #send: SendHeartbeat;
  #kiosk: Promise<string> | undefined;
  #sending: Promise<void> | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #status: HeartbeatStatus = { missed: 0 };

  constructor(store: KioskStore, options: HeartbeatOptions) {
    super();
    this.#store = store;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#send = options.send ?? ((body) => post(options.url, body));
  }

  get status(): HeartbeatStatus {
    return this.#status;
  }

  /** The first at once. */
  start(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setInterval(() => void this.beat(), (this.#options.minutes ?? MINUTES) * MINUTE);
    void this.beat();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Sends one; while another is under way, that one counts as missed. */
  beat(): Promise<void> {
    if (this.#sending) {
      this.#set({ ...this.#status, missed: this.#status.missed + 1 });
      return this.#sending;
    }
    return (this.#sending = this.#beat().finally(() => (this.#sending = undefined)));
  }

  async #beat(): Promise<void> {
    const { missed } = this.#status;
    let failure: HeartbeatFailure | undefined;
    try {
      failure = await this.#send(JSON.stringify(await this.#body(missed)));
    } catch {
      failure = 'unreachable';
    }
    const at = this.#clock.now();
    const { sentAt, failedAt } = this.#status;
    // Those missed while this one was under way are told by the next.
    const since = this.#status.missed;
    if (failure) {
      this.#set({
        ...(sentAt === undefined ? {} : { sentAt }),
        failedAt: at,
        failure,
        missed: since + 1,
      });
    } else {
      this.#set({
        sentAt: at,
        ...(failedAt === undefined ? {} : { failedAt }),
        missed: since - missed,
      });
    }
  }

  /** Field by field, so that nothing goes along that is not meant to. */
  async #body(missed: number): Promise<HeartbeatBody> {
    const kiosk = await (this.#kiosk ??= this.#identify());
    const said = await this.#options.report();
    const { usage, quota, persisted } = said.storage;
    const { source, issued } = said.config;
    return {
      kiosk,
      version: said.version,
      content: said.content,
      at: this.#clock.now(),
      upSince: said.upSince,
      pending: said.pending,
      storage: { usage, quota, persisted },
      camera: said.camera,
      pin: said.pin,
      screen: said.screen,
      online: true,
      lastReset: said.lastReset,
      config: { source, ...(issued === undefined ? {} : { issued }) },
      missed,
    };
  }

  /** Where nothing is kept, a new one each time the page is loaded. */
  async #identify(): Promise<string> {
    const made = crypto.randomUUID();
    const stored = await this.#store.update('kiosk-id', (now) =>
      typeof now === 'string' ? now : made,
    );
    return stored.ok && typeof stored.value === 'string' ? stored.value : made;
  }

  #set(status: HeartbeatStatus): void {
    this.#status = status;
    this.dispatchEvent(new Event('change'));
  }
}

async function post(url: string | URL, body: string): Promise<HeartbeatFailure | undefined> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
  });
  return response.ok ? undefined : 'refused';
}
