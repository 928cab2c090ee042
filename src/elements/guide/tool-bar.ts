/** What is at hand on every screen. On a phone the rarer tools are behind one button. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../styles/guide-icons.js';
import type { GuideScreen } from './guide-screen.js';

/** Steps of the text's size above the plain one. */
export const LARGEST = 3;

export interface ToolBarOptions {
  /** 0 to `LARGEST`. */
  readonly size: number;
  readonly resize: (size: number) => void;
  readonly isHelping: boolean;
  readonly toggleHelper: () => void;
  /** The rarer tools are shown on a phone too. */
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly reading: TemplateResult | typeof nothing;
}

export function toolBar(options: ToolBarOptions, { localize, deeds }: GuideScreen): TemplateResult {
  const { size, resize, isHelping, toggleHelper, isOpen, toggle, reading } = options;
  const sizeButton = (change: -1 | 1) => {
    const isEnd = size + change < 0 || size + change > LARGEST;
    return html`<button
      class="tool"
      aria-label=${localize.term(change < 0 ? 'guideSmaller' : 'guideLarger')}
      aria-disabled=${isEnd ? 'true' : nothing}
      @click=${() => !isEnd && resize(size + change)}
    >
      <span aria-hidden="true">${change < 0 ? 'A−' : html`<b>A+</b>`}</span>
    </button>`;
  };
  return html`<div
    class="tools"
    part="tools"
    role="group"
    aria-label=${localize.term('guideTools')}
  >
    <button class="tool" id="open-overview" @click=${() => deeds.show('overview')}>
      ${icon('list-checks')} ${localize.term('guideOverview')}
    </button>
    ${sizeButton(-1)} ${sizeButton(1)} ${reading}
    <button
      class="tool more"
      id="more"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="rarer"
      aria-label=${localize.term('guideMore')}
      @click=${toggle}
    >
      ${icon('ellipsis')}
    </button>
    <div class="rarer ${isOpen ? 'open' : ''}" id="rarer">
      <button class="tool" id="open-take" @click=${() => deeds.show('take-along')}>
        ${icon('smartphone')} ${localize.term('guideTake')}
      </button>
      <button
        class="tool"
        id="open-helped"
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
