import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, formatDay } from '../../core/day.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { VisitorCard } from '../../services/card.js';
import { icon } from '../../styles/icons.js';

/** What a card is worth to whoever finds it, in plain words. */
export function aboutCards(localize: LocalizeController): TemplateResult {
  return html`<section class="card about" part="about">
    <h3>${icon('shield-check')} ${localize.term('cardAbout')}</h3>
    <p>${localize.term('cardAboutCode')}</p>
    <p>${localize.term('cardAboutLost')}</p>
  </section>`;
}

/** The withdrawn cards, and what to hand to the ward so that they are refused everywhere. */
export function revokedCards(
  cards: readonly VisitorCard[],
  localize: LocalizeController,
  save: () => void,
): TemplateResult | typeof nothing {
  const revoked = cards
    .filter(({ revokedAt }) => revokedAt !== undefined)
    .sort((a, b) => (b.revokedAt ?? 0) - (a.revokedAt ?? 0));
  if (revoked.length === 0) return nothing;
  return html`<details class="card" part="revoked">
    <summary>${localize.term('cardRevokedTitle', revoked.length)}</summary>
    <div class="stack">
      <p>${localize.term('cardRevokedHere')} ${localize.term('cardRevokedWard')}</p>
      <button type="button" @click=${save}>
        ${icon('download')} ${localize.term('cardRevokedSave')}
      </button>
      <ul class="numbers">
        ${revoked.map(
          ({ number, revokedAt = 0 }) =>
            html`<li>${localize.term('cardRevokedOn', number, formatDay(dayOf(revokedAt)))}</li>`,
        )}
      </ul>
    </div>
  </details>`;
}
