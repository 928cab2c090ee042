import { html, type TemplateResult } from 'lit';
import type { Venue } from '../../core/venue.js';
import type { LocalizeController } from '../../localize/localize.js';
import { icon } from '../../styles/icons.js';
import { notice } from '../parts/state.js';
import { cardView, type CardMaterials, type WholeCard } from './card-print.js';

/** Cards that were just made. */
export interface MadeCards {
  readonly cards: readonly WholeCard[];
  /** The number of the lost card that the new one stands in for. */
  readonly instead?: string;
}

export interface MadeCardsOptions {
  readonly localize: LocalizeController;
  readonly venue: Venue;
  readonly made: MadeCards;
  readonly materials: CardMaterials | 'loading' | 'failed' | undefined;
  readonly print: () => void;
  readonly load: () => void;
  readonly another: () => void;
}

/** The new cards as they will be printed, and the button that prints them. */
export function madeCards(options: MadeCardsOptions): TemplateResult {
  const { localize, made, materials, print, another } = options;
  const { cards, instead } = made;
  const title =
    instead === undefined
      ? localize.term('cardMade', cards.length)
      : localize.term('cardReissued', instead);
  return html`<section class="stack card" part="made" aria-labelledby="made-title">
    <h3 id="made-title" class="done" tabindex="-1">${icon('circle-check', 32)} ${title}</h3>
    <p>${localize.term('cardMadeNext')}</p>
    ${pictures(options)}
    <button
      type="button"
      class="primary large"
      ?disabled=${typeof materials !== 'object'}
      @click=${print}
    >
      ${icon('printer')} ${localize.term('cardPrint', cards.length)}
    </button>
    <p class="hint">${localize.term('cardPrintHint')}</p>
    <button type="button" class="quiet" @click=${another}>${localize.term('cardAnother')}</button>
  </section>`;
}

function pictures({ localize, venue, made, materials, load }: MadeCardsOptions): TemplateResult {
  if (materials === 'failed') return notDrawn(localize, load);
  if (typeof materials !== 'object') {
    return html`<p class="soft" role="status">${localize.term('cardDrawing')}</p>`;
  }
  return html`<ul class="pictures">
    ${made.cards.map(
      (card) =>
        html`<li>
          ${cardView(
            card,
            venue,
            materials,
            localize.term('cardPicture', card.content.label, card.number),
          )}
        </li>`,
    )}
  </ul>`;
}

export function notDrawn(localize: LocalizeController, load: () => void): TemplateResult {
  return notice(
    'danger',
    html`<p>${localize.term('cardNotDrawn')}</p>
      <button type="button" @click=${load}>${localize.term('tryAgain')}</button>`,
  );
}
