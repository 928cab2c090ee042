import type { Clock } from '../core/clock.js';
import { done, failed, type Outcome } from '../core/outcome.js';
import { cardNumber, makeCardId } from '../codes/card-number.js';
import type { CardClaims } from '../codes/card-claims.js';
import { sealingSuite } from '../crypto/sealing.js';
import type { Store, WriteFailure } from '../storage.js';
import type { CardRow } from '../storage/schema.js';
import { toContent, type CardBearer, type NewCard, type VisitorCard } from './card.js';
import type { Device } from './device.js';
import type { TrustSource } from './trust-source.js';
import type { Venues } from './venues.js';

/**
 * `not-loaded`: what seals and signs, or the ward's trust list, could not be loaded for want of a
 * network. `bad-key`: nothing can be sealed to the key that the list names. `no-venue`: this device
 * does not hold the venue's keys.
 */
export type CardFailure = WriteFailure | 'not-loaded' | 'bad-key' | 'no-venue';

/** A card that lets somebody in, or why not. */
export type CardReading =
  | {
      readonly ok: true;
      readonly card: Pick<CardClaims, 'id' | 'issuer' | 'reader' | 'sealed'> & {
        /** As printed on it. */
        readonly number: string;
      };
    }
  | { readonly ok: false; readonly code: 'card-revoked' | 'card-not-known' | 'card-tampered' };

/** What a ward needs to have a venue's withdrawn cards refused everywhere; nothing of it is secret. */
export interface CardRevocations {
  readonly issuer: string;
  /** Card ids, for the `revokedCards` of the ward's trust list. */
  readonly revokedCards: readonly string[];
}

/** Cards for visitors without a phone: issued by a venue of this device, read at any. */
export class VisitorCards {
  readonly #store: Store;
  readonly #device: Device;
  readonly #venues: Venues;
  readonly #trustSource: TrustSource;
  readonly #clock: Clock;
  readonly #cardUrl: string;

  constructor(
    store: Store,
    device: Device,
    venues: Venues,
    trustSource: TrustSource,
    clock: Clock,
    cardUrl: string,
  ) {
    this.#store = store;
    this.#device = device;
    this.#venues = venues;
    this.#trustSource = trustSource;
    this.#clock = clock;
    this.#cardUrl = cardUrl;
  }

  /** Loads what reading and issuing need, so that neither waits for the network later. */
  async prepare(): Promise<void> {
    await Promise.all([loadMaker(), loadReader(), sealingSuite()]).catch(() => undefined);
  }

  /** Makes the cards of one household, all or none. */
  async issue(
    venue: string,
    bearers: readonly CardBearer[],
  ): Promise<Outcome<VisitorCard[], CardFailure>> {
    const made = await this.#make(venue, bearers, makeCardId());
    if (!made.ok) return made;
    const stored = await this.#store.cards.add(await Promise.all(made.value.map(this.#toRow)));
    return stored.ok ? made : stored;
  }

  /** A new card for the bearer of one that is lost, which lets nobody in from then on. */
  async reissue(id: string): Promise<Outcome<VisitorCard, CardFailure | 'not-good'>> {
    const row = await this.#store.cards.get(id);
    const content = row && toContent(await this.#device.unbox(row.content));
    if (!content) return failed('not-good');
    const made = await this.#make(row.issuer, [content], row.household);
    if (!made.ok) return made;
    const [next] = made.value;
    if (!next) return failed('not-good');
    const card = { ...next, content: { ...next.content, place: content.place } };
    const stored = await this.#store.cards.revoke(id, this.#clock.now(), await this.#toRow(card));
    return stored.ok ? done(card) : stored;
  }

  /** Withdraws a card and deletes what is kept of its bearer. */
  revoke(id: string): Promise<Outcome<void, WriteFailure | 'not-good'>> {
    return this.#store.cards.revoke(id, this.#clock.now());
  }

  /** All cards of a venue, the newest first, those made together in the order they were given. */
  async list(venue: string): Promise<VisitorCard[]> {
    const rows = await this.#store.cards.ofIssuer(venue);
    const cards = await Promise.all(
      rows.map(async ({ id, household, issuedAt, revokedAt, content }): Promise<VisitorCard> => {
        const known = toContent(await this.#device.unbox(content));
        return {
          id,
          number: cardNumber(id),
          household,
          issuer: venue,
          issuedAt,
          ...(revokedAt !== undefined && { revokedAt }),
          ...(known && { content: known }),
        };
      }),
    );
    return cards.sort((a, b) => b.issuedAt - a.issuedAt || placeOf(a) - placeOf(b));
  }

  async revocations(venue: string): Promise<CardRevocations> {
    const rows = await this.#store.cards.ofIssuer(venue);
    const revoked = rows.filter(({ revokedAt }) => revokedAt !== undefined);
    return { issuer: venue, revokedCards: revoked.map(({ id }) => id).sort() };
  }

  /** Takes what was scanned. Never throws but where the store is closed. */
  async scanned(text: string): Promise<CardReading> {
    const { verifyVisitorCard } = await loadReader();
    const origin = new URL(this.#cardUrl).origin;
    const [own, list] = await Promise.all([this.#venues.trusted(), this.#trustSource.list()]);
    // The ward's word comes first: it may have revoked a venue of this very device.
    const venues = [...(list?.venues ?? []), ...own];
    const verdict = await verifyVisitorCard(text, { origin, venues });
    switch (verdict.status) {
      case 'trusted':
        return this.#admit(verdict.claims, list?.revokedCards);
      case 'revoked':
        return { ok: false, code: 'card-revoked' };
      case 'untrusted':
      case 'wrong-origin':
        return { ok: false, code: 'card-not-known' };
      default:
        return { ok: false, code: 'card-tampered' };
    }
  }

  async #admit(
    { id, issuer, reader, sealed }: CardClaims,
    revokedCards: readonly string[] = [],
  ): Promise<CardReading> {
    const row = await this.#store.cards.get(id);
    if (row?.revokedAt !== undefined || revokedCards.includes(id)) {
      return { ok: false, code: 'card-revoked' };
    }
    // Without its bearer's name, which this device may know: a photo of the card must not open it.
    return { ok: true, card: { id, number: cardNumber(id), issuer, reader, sealed } };
  }

  async #make(
    venue: string,
    bearers: readonly CardBearer[],
    household: string,
  ): Promise<Outcome<NewCard[], CardFailure>> {
    const row = await this.#store.venues.get(venue);
    if (!row) return failed('no-venue');
    const list = await this.#trustSource.list();
    // A ward is set but was never heard: sealed for the venue alone, the card would stay unread there.
    if (!list && this.#trustSource.failure) return failed('not-loaded');
    const loaded = await Promise.all([loadMaker(), sealingSuite()]).catch(() => undefined);
    if (!loaded) return failed('not-loaded');
    const [{ makeCards }] = loaded;
    const issued = await this.#store.cards.ofIssuer(venue);
    return makeCards(bearers, {
      row,
      list,
      household,
      deviceKey: this.#device.key,
      issuedAt: this.#clock.now(),
      cardUrl: this.#cardUrl,
      taken: new Set(issued.map(({ id }) => cardNumber(id))),
    });
  }

  readonly #toRow = async ({ number: _, content, ...row }: NewCard): Promise<CardRow> => {
    return { ...row, content: await this.#device.box(content) };
  };
}

/** What makes cards, and what reads them, on demand: most pages never meet one. */
function loadMaker() {
  return import('./card-maker.js');
}

function loadReader() {
  return import('../crypto/visitor-card.js');
}

function placeOf({ content }: VisitorCard): number {
  return content?.place ?? 0;
}
