import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dayOf, formatDay } from '../../core/day.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { VisitorCard } from '../../services/card.js';
import { RETENTION_DAYS } from '../../services/services.js';
import { icon } from '../../styles/icons.js';
import { maskPhone } from '../../vietnam/mask.js';
import { field } from '../parts/field.js';
import { notice } from '../parts/state.js';
import { isWhole, type WholeCard } from './card-print.js';
import { searchCards, type Household } from './card-search.js';

/** The card that is asked about before anything is done to it. */
export interface Asking {
  readonly card: string;
  readonly deed: 'lost' | 'revoke';
}

export interface CardListOptions {
  readonly localize: LocalizeController;
  readonly cards: readonly VisitorCard[];
  readonly query: string;
  /** Households shown at most. */
  readonly shown: number;
  readonly asking: Asking | undefined;
  readonly busy: boolean;
  readonly search: (query: string) => void;
  readonly more: () => void;
  readonly ask: (asking: Asking) => void;
  readonly keep: () => void;
  readonly confirm: (card: VisitorCard) => void;
  readonly print: (cards: readonly WholeCard[]) => void;
}

/** The good cards of a venue, a household at a time. */
export function cardList(options: CardListOptions): TemplateResult {
  const { localize, cards, query, shown, search, more } = options;
  const good = cards.filter(({ revokedAt }) => revokedAt === undefined);
  const found = searchCards(good, query);
  const { households } = found;
  return html`<section class="stack" part="issued" aria-labelledby="issued-title">
    <h3 id="issued-title" tabindex="-1">${localize.term('cardIssued')}</h3>
    ${
      good.length === 0
        ? html`<p class="card">${localize.term('cardIssuedNone')}</p>`
        : html`<p class="hint">${localize.term('cardIssuedOpen')}</p>
            ${field({
              id: 'search',
              label: localize.term('cardSearch'),
              value: query,
              input: search,
              error: found.mistyped ? localize.term('cardMistyped') : undefined,
            })}
            <p class="soft" role="status">${foundText(options, found.count, households.length)}</p>`
    }
    ${repeat(
      households.slice(0, shown),
      ({ id }) => id,
      (household) => householdCards(options, household),
    )}
    ${
      households.length > shown
        ? html`<button type="button" @click=${more}>${localize.term('cardMore')}</button>`
        : nothing
    }
  </section>`;
}

function foundText(
  { localize, query }: CardListOptions,
  count: number,
  households: number,
): string {
  if (query.trim() === '') return localize.term('cardCount', count, households);
  return count > 0 ? localize.term('cardFound', count) : localize.term('cardNotFound');
}

function householdCards(options: CardListOptions, { cards }: Household): TemplateResult {
  const { localize, print } = options;
  const whole = cards.filter(isWhole);
  const names = whole.map(({ content }) => content.name).join(', ');
  return html`<article class="card household" part="household">
    <ul>
      ${repeat(
        cards,
        ({ id }) => id,
        (card) => issuedCard(options, card),
      )}
    </ul>
    ${
      whole.length > 0
        ? html`<button
            type="button"
            aria-label=${localize.term('cardPrintOf', whole.length, names)}
            @click=${() => print(whole)}
          >
            ${icon('printer')} ${localize.term('cardPrint', whole.length)}
          </button>`
        : nothing
    }
  </article>`;
}

function issuedCard(options: CardListOptions, card: VisitorCard): TemplateResult {
  const { localize, asking, ask } = options;
  const { id, number, issuedAt, content } = card;
  const name = content?.name ?? localize.term('cardUnreadable');
  const deed = (kind: Asking['deed'], label: string, described: string, style: string) =>
    html`<button
      type="button"
      class=${style}
      data-asks="${kind}-${id}"
      aria-label=${described}
      @click=${() => ask({ card: id, deed: kind })}
    >
      ${label}
    </button>`;
  return html`<li class="issued">
    <div class="who">
      <strong>${name}</strong>
      <span class="number">${localize.term('cardNumber', number)}</span>
      <span class="hint">
        ${content ? html`${localize.term('cardLabelled', content.label)} · ` : nothing}${
          content?.phone ? html`${maskPhone(content.phone)} · ` : nothing
        }${localize.term('cardMadeOn', formatDay(dayOf(issuedAt)))}
      </span>
    </div>
    <div class="row deeds">
      ${
        content
          ? deed('lost', localize.term('cardLost'), localize.term('cardLostOf', name), '')
          : nothing
      }
      ${deed('revoke', localize.term('cardRevoke'), localize.term('cardRevokeOf', name), 'danger')}
    </div>
    ${asking?.card === id ? question(options, card, asking.deed, name) : nothing}
  </li>`;
}

function question(
  { localize, busy, keep, confirm }: CardListOptions,
  card: VisitorCard,
  deed: Asking['deed'],
  name: string,
): TemplateResult {
  const { number } = card;
  const lost = deed === 'lost';
  return html`<div class="confirm">
    ${notice(
      'warning',
      html`<p>
          ${
            lost
              ? localize.term('cardLostQuestion', name, number)
              : localize.term('cardRevokeQuestion', name, number, RETENTION_DAYS)
          }
        </p>
        <div class="row">
          <button type="button" class="danger" ?disabled=${busy} @click=${() => confirm(card)}>
            ${localize.term(lost ? 'cardLostNow' : 'cardRevokeNow')}
          </button>
          <button type="button" data-keeps @click=${keep}>${localize.term('cardKeep')}</button>
        </div>`,
    )}
  </div>`;
}
