/** The screen that a guide shows now, with the tools above, the help below and the helper beside. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import type { GuideFlow } from './guide-flow.js';
import type { GuideScreen } from './guide-screen.js';
import { helpRow } from './help-row.js';
import { startView } from './start-view.js';
import { stepView } from './step-view.js';
import { toolBar, type ToolBarOptions } from './tool-bar.js';
import { variantView } from './variant-choice.js';

export interface ScreenOptions {
  readonly flow: GuideFlow;
  readonly tools: ToolBarOptions;
  /** What stands in the place of a step while it is taken along. */
  readonly takeAlong: unknown;
  readonly leaveHelping: (isCounted: boolean) => void;
  /** Notes a help; not there where nothing is counted. */
  readonly noteHelp: (() => void) | undefined;
  /** Escape was pressed. */
  readonly escape: (event: KeyboardEvent) => void;
}

export function guideScreens(screen: GuideScreen, options: ScreenOptions): TemplateResult {
  const { flow, tools, noteHelp } = options;
  const { more } = screen;
  const { view } = flow;
  const isHelping = tools.isHelping && view !== 'helped';
  const step = view === 'step' || view === 'stuck' ? flow.step : undefined;
  return html`<section
    class="player size-${tools.size}"
    part="player"
    aria-label=${wordsIn(screen.guide.title, screen.language)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) options.escape(event);
    }}
  >
    ${toolBar(tools, screen)}
    <div class="stage ${isHelping ? 'helped' : ''}">
      <div class="learner">
        ${keyed(flow.screen, html`<div class="now">${show(screen, options)}</div>`)}
        ${helpRow(view, screen)}
      </div>
      ${
        isHelping && more
          ? more.helperView({ step, isNoted: flow.isHelped, note: noteHelp }, screen)
          : nothing
      }
    </div>
  </section>`;
}

function show(screen: GuideScreen, { flow, takeAlong, leaveHelping }: ScreenOptions) {
  const { view, step } = flow;
  switch (view) {
    case 'start':
      return startView(screen, flow);
    case 'variant':
      return variantView(screen);
    case 'step':
      return step && stepView(step, screen);
    case 'take-along':
      return takeAlong;
    default:
      return screen.more?.moreScreen(screen, flow, leaveHelping) ?? lateScreen(screen, flow);
  }
}

/** In the place of a screen that has not come: also then a person can be called. */
function lateScreen({ guide, localize, say, deeds }: GuideScreen, { view, panel }: GuideFlow) {
  return html`<h2 tabindex="-1">
      ${view === 'person' ? localize.term('guidePerson') : view === 'done' ? say(guide.title) : localize.term('guideLoading')}
    </h2>
    ${
      view === 'person'
        ? html`<p>${guide.person && say(guide.person)}</p>
            <slot name="person"></slot>`
        : view === 'done'
          ? guide.done.next.map((each) => html`<p>${say(each)}</p>`)
          : html`<p role="status">${localize.term('guidePartLate')}</p>`
    }
    <button class="wide" @click=${panel ? deeds.close : deeds.comeBack}>
      ${localize.term('guideBack')}
    </button>`;
}
