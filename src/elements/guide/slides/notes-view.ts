import { html, type TemplateResult } from 'lit';
import { wordsIn } from '../../../guides/format/guide-view.js';
import type { Deck } from './deck.js';
import { slideTitle, type SlideContext } from './slide-view.js';

/**
 * What the presenter says and points at, how long it has taken and what comes next.
 * @param elapsed ms
 */
export function notesView(
  { slides, index }: Deck,
  context: SlideContext,
  elapsed: number,
): TemplateResult {
  const { localize } = context;
  const slide = slides[index];
  const next = slides[index + 1];
  const helper = slide?.kind === 'step' ? slide.of.step.helper : undefined;
  const line = (name: string, words: string) =>
    html`<dt>${name}</dt>
      <dd>${words}</dd>`;
  return html`<aside class="notes" aria-label=${localize.term('slidesNotes')}>
    ${
      helper
        ? html`<dl>
            ${line(localize.term('slidesSay'), wordsIn(helper.say, localize.lang()))}
            ${line(localize.term('slidesPoint'), wordsIn(helper.point, localize.lang()))}
          </dl>`
        : html`<p>${localize.term('slidesNoNotes')}</p>`
    }
    <dl>
      ${line(localize.term('slidesUpcoming'), next ? slideTitle(next, context) : localize.term('slidesEnd'))}
      ${line(localize.term('slidesTime'), minutesAndSeconds(elapsed))}
    </dl>
  </aside>`;
}

/** `7:05`, `75:00`. */
function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
