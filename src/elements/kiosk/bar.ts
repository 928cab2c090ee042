/** The same buttons at the same place on every screen: ways first, then how one likes it. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../styles/kiosk-icons.js';
import type { KioskContext } from './kiosk-context.js';
import { TEXT_SIZES, type KioskSession } from './kiosk-session.js';

export interface BarState {
  readonly session: KioskSession;
  /** A voice of the language is there, and the screen has no button of its own for it. */
  readonly canSpeak: boolean;
  readonly isSpeaking: boolean;
}

export function bar(
  { localize, deeds }: KioskContext,
  { session, canSpeak, isSpeaking }: BarState,
): TemplateResult {
  const { isHome } = session;
  const otherLanguage = session.language === 'vi' ? 'en' : 'vi';
  return html`<nav class="bar" part="bar" aria-label=${localize.term('kioskBar')}>
    <div class="likes">
      ${
        canSpeak
          ? tile(
              isSpeaking ? 'square' : 'volume-2',
              localize.term(isSpeaking ? 'kioskSilent' : 'kioskSpeak'),
              deeds.speak,
            )
          : nothing
      }
      <button
        class="tile"
        lang=${otherLanguage}
        @click=${() => deeds.set((changed) => (changed.language = otherLanguage))}
      >
        ${icon('languages', 32)} ${localize.term('kioskOtherLanguage')}
      </button>
      ${tile(
        'a-large-small',
        localize.term('kioskText', session.textSize + 1, TEXT_SIZES.length),
        () =>
          deeds.set((changed) => (changed.textSize = (changed.textSize + 1) % TEXT_SIZES.length)),
      )}
      ${toggle('contrast', localize.term('kioskContrast'), session.hasContrast, () =>
        deeds.set((changed) => (changed.hasContrast = !changed.hasContrast)),
      )}
      ${toggle('arrow-down-to-line', localize.term('kioskLower'), session.isLowered, () =>
        deeds.set((changed) => (changed.isLowered = !changed.isLowered)),
      )}
    </div>
    <div class="ways">
      ${tile('arrow-left', localize.term('kioskBack'), isHome ? undefined : deeds.back)}
      ${tile('house', localize.term('kioskToHome'), isHome ? undefined : deeds.home)}
      ${tile('bell-ring', localize.term('kioskHelp'), () => deeds.open({ show: 'help' }))}
      ${tile('eraser', localize.term('kioskFinish'), deeds.finish)}
    </div>
  </nav>`;
}

/** @param press Absent where there is nothing to do; the button keeps its place. */
function tile(sign: IconName, words: string, press: (() => void) | undefined): TemplateResult {
  return html`<button class="tile" aria-disabled=${press ? nothing : 'true'} @click=${press}>
    ${icon(sign, 32)} ${words}
  </button>`;
}

function toggle(sign: IconName, words: string, isOn: boolean, press: () => void): TemplateResult {
  return html`<button class="tile" aria-pressed=${isOn ? 'true' : 'false'} @click=${press}>
    ${icon(sign, 32)} ${words}
  </button>`;
}
