/** The screen while somebody is there: what they chose, between the ward's name and the buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../../core/day.js';
import { icon } from '../../styles/kiosk-icons.js';
import { bar, type BarState } from './bar.js';
import { choiceView } from './choice-view.js';
import { helpView } from './help-view.js';
import { choiceWords, homeView } from './home-view.js';
import type { KioskContext } from './kiosk-context.js';
import type { KioskSession } from './kiosk-session.js';
import { stillThere } from './still-there.js';

export interface FrameState extends BarState {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly part: 'there' | 'loading' | 'missing';
  /** Until everything is wiped, once somebody is asked. */
  readonly secondsLeft: number | undefined;
  readonly retry: () => void;
  readonly corner: () => void;
  readonly staff: () => TemplateResult;
  readonly keyboard: (event: Event) => void;
  /** Something within the screen was pressed: what was chosen may show something else now. */
  readonly pressed: () => void;
  readonly isTyping: boolean;
}

export function frameView(context: KioskContext, state: FrameState): TemplateResult {
  const { config, say, localize } = context;
  const { session, secondsLeft } = state;
  const classes = [
    'frame',
    `at-${session.screen.at}`,
    ...(session.isLowered ? ['lowered'] : []),
    ...(state.isTyping ? ['typing'] : []),
  ];
  return html`<div class=${classes.join(' ')} part="frame" ?inert=${secondsLeft !== undefined}>
      <header>
        <button class="name" @click=${state.corner}>${say(config.name)}</button>
        <time>${formatTime(state.now)}</time>
      </header>
      <main
        part="screen"
        id="screen"
        tabindex="-1"
        aria-label=${localize.term('kioskScreen')}
        @click=${state.pressed}
      >
        <div class="within" ?hidden=${session.isCalling}>
          ${hiddenTitle(context, session)}
          <div class="chosen">${screenView(context, state, session)}</div>
        </div>
        ${session.isCalling ? html`<div class="within">${helpView(context)}</div>` : nothing}
      </main>
      <ward-keyboard
        inline
        method=${session.language === 'vi' ? 'telex' : 'none'}
        @toggle=${state.keyboard}
      ></ward-keyboard>
      ${bar(context, state)}
    </div>
    ${secondsLeft === undefined ? nothing : stillThere(context, secondsLeft)}`;
}

/** Elements that stand on other pages too begin with a smaller heading: the page's is above them. */
function hiddenTitle({ localize, say }: KioskContext, { screen }: KioskSession) {
  if (screen.at !== 'choice' || !/^(check-in|guides?)$/.test(screen.choice.show)) return nothing;
  const { choice } = screen;
  const title = choice.title ? say(choice.title) : choiceWords(choice, localize).title;
  return html`<h1 class="visually-hidden">${title}</h1>`;
}

function screenView(
  context: KioskContext,
  { part, retry, staff }: FrameState,
  { screen, promisedMinutes }: KioskSession,
): TemplateResult {
  const { localize } = context;
  if (part === 'loading') return html`<p>${localize.term('kioskLoading')}</p>`;
  if (part === 'missing') {
    return html`<div class="missing" role="alert">
      ${icon('wifi-off', 64)}
      <p>${localize.term('kioskNotLoaded')}</p>
      <button class="primary" @click=${retry}>${localize.term('kioskRetry')}</button>
    </div>`;
  }
  switch (screen.at) {
    case 'home':
      return homeView(context, promisedMinutes);
    case 'choice':
      return choiceView(screen.choice, context);
    case 'staff':
      return staff();
  }
}
