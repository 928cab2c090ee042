/** The screen that a guide shows now, with the tools above, the help below and the helper beside. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import type { GuideFlow } from './guide-flow.js';
import type { GuidePlayer } from './guide-player.js';
import type { GuideScreen } from './guide-screen.js';
import { helpRow } from './help-row.js';
import { startView } from './start-view.js';
import { stepView } from './step-view.js';
import { toolBar } from './tool-bar.js';
import { variantView } from './variant-choice.js';

/** @param src Address of the guide's file, for recordings beside it. */
export function guideScreens(
  screen: GuideScreen,
  player: GuidePlayer,
  isHelping: boolean,
  src: string,
): TemplateResult {
  const { flow, reading, size, counts } = player;
  const { guide, language, localize, more } = screen;
  const { view } = flow;
  const step = view === 'step' || view === 'stuck' ? flow.step : undefined;
  const isBeside = isHelping && view !== 'helped' && more !== undefined;
  // Its texts are gathered for being read aloud as they are drawn.
  reading?.begin(`${language} ${flow.screen}`);
  const now = show(screen, player);
  return html`<section
    class="player size-${size}"
    part="player"
    aria-label=${wordsIn(guide.title, language)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) player.escape(event);
    }}
  >
    ${toolBar(player, isHelping, reading?.button({ guide, step, language, src }, localize), screen)}
    <div class="stage ${isBeside ? 'helped' : ''}">
      <div class="learner">
        ${keyed(flow.screen, html`<div class="now">${now}</div>`)} ${helpRow(view, screen)}
      </div>
      ${
        isBeside
          ? more.helperView(
              { step, isNoted: flow.isHelped, note: counts ? player.noteHelp : undefined },
              screen,
            )
          : nothing
      }
    </div>
  </section>`;
}

function show(screen: GuideScreen, { flow, leaveHelping, takeAlong }: GuidePlayer) {
  const { view, step } = flow;
  switch (view) {
    case 'start':
      return startView(screen, flow);
    case 'variant':
      return variantView(screen);
    case 'step':
      return step && stepView(step, screen);
    case 'take-along':
      return takeAlong
        ? html`${takeAlong()} ${screen.more?.closeButton(screen)}`
        : lateScreen(screen, flow);
    default:
      return screen.more?.moreScreen(screen, flow, leaveHelping) ?? lateScreen(screen, flow);
  }
}

/** In the place of a screen that has not come: also then a person can be called. */
function lateScreen({ guide, localize, say, deeds }: GuideScreen, { view, panel }: GuideFlow) {
  return html`<h2 tabindex="-1">${say(guide.title)}</h2>
    ${
      view === 'person'
        ? html`<p>${guide.person && say(guide.person)}</p>
            <slot name="person"></slot>`
        : html`<p role="status">${localize.term('guidePartLate')}</p>`
    }
    <button class="wide" @click=${panel ? deeds.close : deeds.comeBack}>
      ${localize.term('guideBack')}
    </button>`;
}
