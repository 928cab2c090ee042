/** On which device somebody does it: asked once, for all guides. */
import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../guides/format/guide-view.js';
import { backButton } from './back-button.js';
import type { GuideScreen } from './guide-screen.js';

/** The question with its answers. */
function variantChoice(screen: GuideScreen, isMissing: boolean): TemplateResult {
  const { guide, walk, localize, say, deeds } = screen;
  return html`<fieldset class="variants" aria-describedby=${isMissing ? 'variant-error' : nothing}>
    <legend>${localize.term('guideVariantAsk')}</legend>
    ${guide.variants?.map(
      ({ id, name }) =>
        // A press chooses; a radio button would with the first arrow key, before all are heard.
        html`<button
          class="choice card"
          name="variant"
          aria-pressed=${walk.variant === id}
          @click=${() => deeds.take({ kind: 'variant', variant: id })}
        >
          ${say(name)}
        </button>`,
    )}
    ${
      isMissing
        ? html`<p class="error" id="variant-error" role="alert">
            ${localize.term('guideVariantMissing')}
          </p>`
        : nothing
    }
  </fieldset>`;
}

/** The question, folded away once it is answered. */
export function variantSetting(screen: GuideScreen, isMissing = false) {
  const { guide, walk, localize, language } = screen;
  const chosen = guide.variants?.find(({ id }) => id === walk.variant);
  if (!guide.variants?.length) return nothing;
  if (!chosen) return variantChoice(screen, isMissing);
  return html`<details class="card fold">
    <summary>${localize.term('guideVariantIs', wordsIn(chosen.name, language))}</summary>
    ${variantChoice(screen, false)}
  </details>`;
}

/** A screen of its own, where somebody comes to a step that differs and has not said it yet. */
export function variantView(screen: GuideScreen): TemplateResult {
  return html`<h2 class="visually-hidden" tabindex="-1">
      ${screen.localize.term('guideVariantAsk')}
    </h2>
    ${variantChoice(screen, false)} ${backButton(screen)}`;
}
