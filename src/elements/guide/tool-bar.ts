/** What is at hand on every screen. On a phone the rarer tools are behind one button. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../styles/guide-icons.js';
import type { GuidePlayer } from './guide-player.js';
import type { GuideScreen } from './guide-screen.js';

/** Steps of the text's size above the plain one. */
export const LARGEST = 3;

/** @param reading The button that reads aloud, where something can. */
export function toolBar(
  { size, resize, hasMoreTools, toggleMoreTools, toggleHelper }: GuidePlayer,
  isHelping: boolean,
  reading: unknown,
  screen: GuideScreen,
): TemplateResult {
  const { localize, shared, deeds } = screen;
  const sizeButton = (change: -1 | 1) => {
    const isEnd = size + change < 0 || size + change > LARGEST;
    return html`<button
      class="tool"
      part="text-size"
      aria-disabled=${isEnd ? 'true' : nothing}
      @click=${() => !isEnd && resize(size + change)}
    >
      ${change < 0 ? 'A−' : html`<b>A+</b>`}
      <span class="visually-hidden">
        ${localize.term(change < 0 ? 'guideSmaller' : 'guideLarger')}
      </span>
    </button>`;
  };
  return html`<div
    class="tools"
    part="tools"
    role="group"
    aria-label=${localize.term('guideTools')}
  >
    <button
      class="tool"
      id="open-overview"
      part="overview-button"
      @click=${() => deeds.show('overview')}
    >
      ${icon('list-checks')} ${localize.term('guideOverview')}
    </button>
    ${sizeButton(-1)} ${sizeButton(1)} ${reading}
    <button
      class="tool more"
      id="more"
      part="more-button"
      aria-expanded=${hasMoreTools ? 'true' : 'false'}
      aria-controls="rarer"
      aria-label=${localize.term('guideMore')}
      @click=${toggleMoreTools}
    >
      ${icon('ellipsis')}
    </button>
    <div class="rarer ${hasMoreTools ? 'open' : ''}" id="rarer">
      ${
        // Where nothing can be opened here, it stands below the step.
        shared ? nothing : takeButton(screen, 'tool')
      }
      <button
        class="tool"
        id="open-helped"
        part="helper-button"
        aria-pressed=${isHelping ? 'true' : 'false'}
        @click=${toggleHelper}
      >
        ${icon('users')} ${localize.term('guideHelperOn')}
      </button>
    </div>
    <span class="visually-hidden" role="status">
      ${size > 0 ? localize.term('guideSize', size + 1, LARGEST + 1) : nothing}
    </span>
  </div>`;
}

/** Opens the codes and papers that somebody can take along. */
export function takeButton({ localize, deeds }: GuideScreen, look: string): TemplateResult {
  return html`<button
    class=${look}
    id="open-take"
    part="take-button"
    @click=${() => deeds.show('take-along')}
  >
    ${icon('smartphone')} ${localize.term('guideTake')}
  </button>`;
}
