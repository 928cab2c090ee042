import type { Venue } from '../../core/venue.js';
import type { CardBearer, VisitorCard } from '../../services/card.js';
import type { CardFailure, VisitorCards } from '../../services/visitor-cards.js';
import { slug } from '../../vietnam/fold.js';
import { download } from '../parts/saved.js';
import type { MadeCards } from './card-made.js';
import {
  isWhole,
  loadCardMaterials,
  printCards,
  type CardMaterials,
  type WholeCard,
} from './card-print.js';

/** What is done with cards, one deed at a time, and what came of the last one. */
export class CardDesk {
  readonly #changed: () => void;
  #busy = false;
  #failure: CardFailure | 'not-good' | undefined;
  #made: MadeCards | undefined;
  #withdrawn: string | undefined;
  #materials: CardMaterials | 'loading' | 'failed' | undefined;

  /** @param changed Called whenever there is something else to show. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get busy(): boolean {
    return this.#busy;
  }

  get failure(): CardFailure | 'not-good' | undefined {
    return this.#failure;
  }

  /** The cards that were just made. */
  get made(): MadeCards | undefined {
    return this.#made;
  }

  /** The number of the card that was just withdrawn. */
  get withdrawn(): string | undefined {
    return this.#withdrawn;
  }

  get materials(): CardMaterials | 'loading' | 'failed' | undefined {
    return this.#materials;
  }

  /** Nothing was done yet: another household, another venue, another question. */
  clear(): void {
    this.#made = undefined;
    this.#withdrawn = undefined;
    this.#failure = undefined;
    this.#changed();
  }

  async issue(cards: VisitorCards, venue: Venue, bearers: readonly CardBearer[]): Promise<boolean> {
    const issued = await this.#busily(() => cards.issue(venue.id, bearers));
    if (!issued.ok) return this.#fail(issued.code);
    return this.#show({ cards: issued.value.filter(isWhole) });
  }

  async reissue(cards: VisitorCards, lost: VisitorCard): Promise<boolean> {
    const renewed = await this.#busily(() => cards.reissue(lost.id));
    if (!renewed.ok) return this.#fail(renewed.code);
    return this.#show({ cards: [renewed.value].filter(isWhole), instead: lost.number });
  }

  async revoke(cards: VisitorCards, card: VisitorCard): Promise<boolean> {
    const revoked = await this.#busily(() => cards.revoke(card.id));
    if (!revoked.ok) return this.#fail(revoked.code);
    this.clear();
    this.#withdrawn = card.number;
    return true;
  }

  /** What cards are drawn with; `undefined` where it cannot be had, and the next call tries again. */
  async load(): Promise<CardMaterials | undefined> {
    if (typeof this.#materials === 'object') return this.#materials;
    this.#materials = 'loading';
    this.#changed();
    const loaded = await loadCardMaterials().catch(() => undefined);
    this.#materials = loaded ?? 'failed';
    this.#changed();
    return loaded;
  }

  /** @param host What asks for it; nothing is printed once that has left the page. */
  async print(cards: readonly WholeCard[], venue: Venue, host: Node): Promise<void> {
    const materials = await this.load();
    if (materials) await printCards(cards, venue, materials, host);
  }

  /** The file that a venue hands to its ward, so that its withdrawn cards are refused everywhere. */
  async saveRevocations(cards: VisitorCards, { id, name }: Venue): Promise<void> {
    const content = JSON.stringify(await cards.revocations(id), null, 2);
    download(new Blob([content], { type: 'application/json' }), `the-da-huy-${slug(name)}.json`);
  }

  #show(made: MadeCards): true {
    this.clear();
    this.#made = made;
    void this.load();
    return true;
  }

  #fail(code: CardFailure | 'not-good'): false {
    this.#failure = code;
    this.#changed();
    return false;
  }

  async #busily<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#busy = true;
    this.#changed();
    try {
      return await work();
    } finally {
      this.#busy = false;
      this.#changed();
    }
  }
}
