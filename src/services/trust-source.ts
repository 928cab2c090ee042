import { base64urlnopad } from '@scure/base';
import { shortCode } from '../codes/short-code.js';
import type { VenueClaims } from '../codes/venue-claims.js';
import type { ListedVenue, TrustList, TrustListFault } from '../crypto/trust-list.js';
import type { SettingStore } from '../storage.js';

/** Why the list at the given address is not in use; the last good one still is, if there was one. */
export type TrustFailure = TrustListFault | 'unreachable' | 'no-pin' | 'older';

const NAME = 'trust-list';

/** The ward's trust list: fetched, checked, and kept for the next time there is no network. */
export class TrustSource {
  readonly #settings: SettingStore;
  readonly #address: URL | undefined;
  #loading: Promise<void> | undefined;
  #list: TrustList | undefined;
  #failure: TrustFailure | undefined;

  /**
   * @param address Where the signed list is, with the RFC 7638 thumbprint of the ward's key behind
   *   `#`; `undefined` where no ward vouches for venues.
   */
  constructor(settings: SettingStore, address: URL | undefined) {
    this.#settings = settings;
    this.#address = address;
  }

  get failure(): TrustFailure | undefined {
    return this.#failure;
  }

  /** The list in force. It is fetched once, at the first call. */
  async list(): Promise<TrustList | undefined> {
    if (this.#address) await (this.#loading ??= this.#load(this.#address));
    return this.#list;
  }

  /** The unsigned claims behind a typed short code, if the list has it. */
  async claimsOf(code: string): Promise<VenueClaims | undefined> {
    const list = await this.list();
    for (const venue of list?.venues ?? []) {
      if (venue.revoked) continue;
      for (let entrance = 1; entrance <= venue.entrances; entrance++) {
        if (shortCode(venue.id, entrance) === code) return claimsOf(venue, entrance, list);
      }
    }
    return undefined;
  }

  async #load(address: URL): Promise<void> {
    const thumbprint = address.hash.slice(1);
    if (!thumbprint) {
      this.#failure = 'no-pin';
      return;
    }
    const { openTrustList } = await import('../crypto/trust-list.js');
    const kept = await this.#settings.get(NAME);
    const known = typeof kept === 'string' ? await openTrustList(kept, thumbprint) : undefined;
    if (known?.ok) this.#list = known.value;
    const jws = await fetchText(address);
    if (jws === undefined) {
      this.#failure = 'unreachable';
      return;
    }
    const fresh = await openTrustList(jws, thumbprint);
    if (!fresh.ok) this.#failure = fresh.code;
    // A replayed list could bring a revoked key back.
    else if (this.#list && fresh.value.issuedAt < this.#list.issuedAt) this.#failure = 'older';
    else {
      this.#list = fresh.value;
      if (jws !== kept) await this.#settings.set(NAME, jws);
    }
  }
}

async function fetchText(address: URL): Promise<string | undefined> {
  try {
    const response = await fetch(address);
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
