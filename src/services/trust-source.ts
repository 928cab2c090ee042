import { base64urlnopad } from '@scure/base';
import type { Clock } from '../core/clock.js';
import { HOUR } from '../core/day.js';
import { shortCode } from '../codes/short-code.js';
import type { VenueClaims } from '../codes/venue-claims.js';
import type { ListedVenue, TrustList, TrustListFault } from '../crypto/trust-list.js';
import type { SettingStore } from '../storage.js';

/** Why the list at the given address is not in use; the last good one still is, if there was one. */
export type TrustFailure = TrustListFault | 'unreachable' | 'no-pin' | 'older';

const NAME = 'trust-list';

/** How long a list is used before the address is asked again, and how long that may take. */
const FRESH = HOUR;
const PATIENCE = 10_000;

/**
 * The ward's trust list. What was good last time is used at once; meanwhile the address is asked
 * for a newer one, now and then as long as the page is open.
 */
export class TrustSource {
  readonly #settings: SettingStore;
  readonly #address: URL | undefined;
  readonly #clock: Clock;
  #kept: Promise<void> | undefined;
  #asking: Promise<void> | undefined;
  #asked = -Infinity;
  #list: TrustList | undefined;
  #failure: TrustFailure | undefined;

  /**
   * @param address Where the signed list is, with the RFC 7638 thumbprint of the ward's key behind
   *   `#`; `undefined` where no ward vouches for venues.
   */
  constructor(settings: SettingStore, address: URL | undefined, clock: Clock) {
    this.#settings = settings;
    this.#address = address;
    this.#clock = clock;
  }

  get failure(): TrustFailure | undefined {
    return this.#failure;
  }

  /** The list in force. Waits for the network only where no list was ever kept. */
  async list(): Promise<TrustList | undefined> {
    if (!this.#address) return undefined;
    await (this.#kept ??= this.#recall(this.#address));
    const asking = this.#ask(this.#address);
    if (!this.#list) await asking;
    return this.#list;
  }

  /** Settles when the last question to the address is answered, or given up. */
  async refreshed(): Promise<void> {
    await this.list();
    await this.#asking;
  }

  /** The listed venue, and which of its entrances, behind a typed short code. */
  async find(code: string): Promise<{ venue: ListedVenue; claims: VenueClaims } | undefined> {
    const list = await this.list();
    for (const venue of list?.venues ?? []) {
      for (let entrance = 1; entrance <= venue.entrances; entrance++) {
        if (shortCode(venue.id, entrance) === code) {
          return { venue, claims: claimsOf(venue, entrance, list) };
        }
      }
    }
    return undefined;
  }

  async #recall({ hash }: URL): Promise<void> {
    const kept = await this.#settings.get(NAME);
    if (typeof kept !== 'string') return;
    const known = await this.#open(kept, hash);
    if (known?.ok) this.#list = known.value;
  }

  #ask(address: URL): Promise<void> {
    const now = this.#clock.now();
    if (!this.#asking && Math.abs(now - this.#asked) >= FRESH) {
      this.#asked = now;
      this.#asking = this.#load(address).finally(() => (this.#asking = undefined));
    }
    return this.#asking ?? Promise.resolve();
  }

  async #load(address: URL): Promise<void> {
    if (!address.hash.slice(1)) {
      this.#failure = 'no-pin';
      return;
    }
    const jws = await fetchText(address);
    const fresh = jws === undefined ? undefined : await this.#open(jws, address.hash);
    if (!fresh) this.#failure = 'unreachable';
    else if (!fresh.ok) this.#failure = fresh.code;
    // A replayed list could bring a revoked key back.
    else if (this.#list && fresh.value.issuedAt < this.#list.issuedAt) this.#failure = 'older';
    else {
      this.#failure = undefined;
      this.#list = fresh.value;
      await this.#settings.set(NAME, jws);
    }
  }

  /** `undefined` where the code that checks signatures could not be loaded. */
  async #open(jws: string, hash: string) {
    const module = await import('../crypto/trust-list.js').catch(() => undefined);
    return module?.openTrustList(jws, hash.slice(1)).catch(() => undefined);
  }
}

async function fetchText(address: URL): Promise<string | undefined> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    return response.ok ? (await response.text()).trim() : undefined;
  } catch {
    return undefined;
  }
}

function claimsOf(venue: ListedVenue, entrance: number, list: TrustList | undefined): VenueClaims {
  return {
    venue: venue.id,
    entrance,
    name: venue.name,
    ward: venue.ward,
    maxStay: venue.maxStay,
    sealingKey: new Uint8Array(base64urlnopad.decode(venue.sealingKey)),
    issuedAt: list?.issuedAt ?? 0,
  };
}
