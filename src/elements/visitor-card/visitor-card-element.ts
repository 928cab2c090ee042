import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Venue } from '../../core/venue.js';
import { ServicesController } from '../../controllers/services-controller.js';
import { addWords, LocalizeController } from '../../localize/localize.js';
import words from '../../localize/card-vi.js';
import type { Services } from '../../services/services.js';
import type { VisitorCard } from '../../services/card.js';
import { consent } from '../../styles/consent.js';
import { sharedStyles } from '../../styles/shared.js';
import { choiceField } from '../parts/field.js';
import { notice, renderUnready } from '../parts/state.js';
import { aboutCards, revokedCards } from './card-about.js';
import { CardDesk } from './card-desk.js';
import { cardFailureText } from './card-failure.js';
import { checkCardDraft, startCardDraft, type CardDraft, type CardFault } from './card-draft.js';
import { cardForm } from './card-form.js';
import { cardList, type Asking } from './card-list.js';
import { madeCards, notDrawn, type MadeCards } from './card-made.js';
import { visitorCardStyles } from './visitor-card.styles.js';

/** Households listed before more are asked for. */
const SHOWN = 20;

/**
 * Makes cards for people without a phone, on the device that holds a venue's keys: a household at a
 * time, printed ten to an A4, made anew when one is lost, withdrawn when it is no longer wanted.
 *
 * @slot none - Stands below the words that no venue is registered here; for a link to register one.
 * @csspart form - Who needs a card.
 * @csspart consent - What everyone named agrees to.
 * @csspart made - The cards that were just made.
 * @csspart picture - A card as it will be printed.
 * @csspart about - What a card tells whoever finds it.
 * @csspart issued - The cards made here before.
 * @csspart household - The cards of one household.
 * @csspart revoked - The withdrawn cards.
 */
export class WardVisitorCardElement extends LitElement {
  static override styles = [...sharedStyles, consent, visitorCardStyles];

  static {
    addWords(words, () => import('../../localize/card-en.js'));
  }

  /** Id of the venue that issues the cards; the newest registered on this device where empty. */
  @property() accessor venue = '';

  @state() private accessor venues: readonly Venue[] | undefined;
  @state() private accessor cards: readonly VisitorCard[] = [];
  @state() private accessor wardReads = false;
  @state() private accessor draft: CardDraft = startCardDraft();
  @state() private accessor faults: ReadonlySet<CardFault> = new Set();
  /** What is asked before it is done. */
  @state() private accessor asking: Asking | undefined;
  @state() private accessor query = '';
  @state() private accessor shown = SHOWN;

  readonly #localize = new LocalizeController(this);
  readonly #desk = new CardDesk(() => this.requestUpdate());
  readonly #services: ServicesController = new ServicesController(
    this,
    (services) => this.#read(services),
    { office: true },
  );
  #reading = 0;

  protected override updated(changed: PropertyValues): void {
    if (changed.has('venue')) this.#services.refresh();
  }

  protected override render() {
    const { state: services } = this.#services;
    const localize = this.#localize;
    const desk = this.#desk;
    if (services.status !== 'ready') return renderUnready(services, localize);
    if (!this.venues) return html`<p class="soft">${localize.term('loading')}</p>`;
    const venue = this.#venue;
    if (!venue) return this.#renderNone(this.venues);
    return html`<section class="stack desk" aria-labelledby="title">
      <div>
        <h2 id="title">${localize.term('cardTitle')}</h2>
        <p class="soft">${localize.term('cardLead')}</p>
      </div>
      ${this.venues.length > 1 ? this.#renderVenues(this.venues, venue) : nothing}
      ${desk.failure ? notice('danger', cardFailureText(desk.failure, localize)) : nothing}
      ${desk.made ? this.#renderMade(desk.made, venue) : this.#renderForm(venue)}
      ${aboutCards(localize)}
      ${desk.withdrawn ? notice('info', localize.term('cardRevoked', desk.withdrawn)) : nothing}
      ${!desk.made && desk.materials === 'failed' ? notDrawn(localize, () => void desk.load()) : nothing}
      ${cardList({
        localize,
        cards: this.cards,
        query: this.query,
        shown: this.shown,
        asking: this.asking,
        busy: desk.busy,
        search: (query) => {
          this.query = query;
          this.shown = SHOWN;
        },
        more: () => (this.shown += SHOWN),
        ask: (asking) => this.#ask(asking),
        keep: () => this.#keep(),
        confirm: (card) => void this.#confirm(card),
        print: (cards) => void desk.print(cards, venue, this),
      })}
      ${revokedCards(this.cards, localize, () => {
        void desk.saveRevocations(services.services.cards, venue);
      })}
    </section>`;
  }

  #renderNone(venues: readonly Venue[]) {
    const localize = this.#localize;
    if (venues.length > 0) return notice('warning', localize.term('cardElsewhere'));
    return html`${notice(
        'info',
        html`<p>
          <strong>${localize.term('cardNoVenue')}</strong><br />${localize.term('cardNoVenueHelp')}
        </p>`,
      )}<slot name="none"></slot>`;
  }

  #renderVenues(venues: readonly Venue[], venue: Venue) {
    return choiceField({
      id: 'venue',
      label: this.#localize.term('cardVenue'),
      value: venue.id,
      input: (id) => {
        this.venue = id;
        this.asking = undefined;
        this.#desk.clear();
      },
      options: venues.map(({ id, name }) => ({ value: id, label: name })),
    });
  }

  #renderForm(venue: Venue) {
    return cardForm({
      localize: this.#localize,
      venueName: venue.name,
      wardReads: this.wardReads,
      draft: this.draft,
      faults: this.faults,
      busy: this.#desk.busy,
      change: this.#onDraft,
      resize: (draft) => void this.#onResize(draft),
      submit: () => void this.#issue(venue),
    });
  }

  #renderMade(made: MadeCards, venue: Venue) {
    return madeCards({
      localize: this.#localize,
      venue,
      made,
      materials: this.#desk.materials,
      print: () => void this.#desk.print(made.cards, venue, this),
      load: () => void this.#desk.load(),
      another: () => {
        this.#desk.clear();
        void this.#focus('#name-0');
      },
    });
  }

  get #venue(): Venue | undefined {
    return this.venue ? this.venues?.find(({ id }) => id === this.venue) : this.venues?.[0];
  }

  async #read(services: Services): Promise<void> {
    const reading = ++this.#reading;
    const venues = await services.venues.list();
    const id = this.venue || venues[0]?.id;
    const cards = id === undefined ? [] : await services.cards.list(id);
    if (reading !== this.#reading) return;
    this.venues = venues;
    this.cards = cards;
    const list = await services.trust.list();
    if (reading === this.#reading) this.wardReads = list !== undefined;
  }

  readonly #onDraft = (draft: CardDraft): void => {
    this.draft = draft;
    if (this.faults.size === 0) return;
    const checked = checkCardDraft(draft);
    // What is still wrong of what was said to be wrong: nobody is scolded while they correct.
    this.faults = new Set(
      checked.ok ? [] : [...this.faults].filter((one) => checked.faults.has(one)),
    );
  };

  async #onResize(draft: CardDraft): Promise<void> {
    const grown = draft.people.length > this.draft.people.length;
    this.draft = draft;
    this.faults = new Set();
    await this.#focus(grown ? `#name-${draft.people.length - 1}` : '.add');
  }

  async #issue(venue: Venue): Promise<void> {
    const cards = this.#services.value?.cards;
    if (!cards || this.#desk.busy) return;
    const checked = checkCardDraft(this.draft);
    this.faults = checked.ok ? new Set() : checked.faults;
    if (!checked.ok) return this.#focus('[aria-invalid="true"]');
    if (!(await this.#desk.issue(cards, venue, checked.bearers))) return;
    this.draft = startCardDraft();
    await this.#focus('#made-title');
  }

  async #confirm(card: VisitorCard): Promise<void> {
    const cards = this.#services.value?.cards;
    const { asking } = this;
    const desk = this.#desk;
    if (!cards || !asking || desk.busy) return;
    const lost = asking.deed === 'lost';
    const isDone = await (lost ? desk.reissue(cards, card) : desk.revoke(cards, card));
    this.asking = undefined;
    await this.#focus(isDone && lost ? '#made-title' : '#issued-title');
  }

  #ask(asking: Asking): void {
    this.asking = asking;
    void this.#focus('[data-keeps]');
  }

  #keep(): void {
    const { asking } = this;
    this.asking = undefined;
    if (asking) void this.#focus(`[data-asks="${asking.deed}-${asking.card}"]`);
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
