/** What whoever helps reads: beside the guide, never in it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GuideStep } from '../../guides/format/guide.js';
import { icon } from '../../styles/guide-icons.js';
import type { GuideScreen } from './guide-screen.js';

export interface HelperOptions {
  /** The step that is shown, where one is. */
  readonly step: GuideStep | undefined;
  /** The help was noted in this walk. */
  readonly isNoted: boolean;
  /** Notes it; not there where nothing can be kept. */
  readonly note: (() => void) | undefined;
}

export function helperView(
  { step, isNoted, note }: HelperOptions,
  { localize, say }: GuideScreen,
): TemplateResult {
  return html`<aside class="helper" part="helper" aria-label=${localize.term('guideHelper')}>
    <p class="label">${icon('users')} ${localize.term('guideHelper')}</p>
    ${
      step?.helper
        ? html`<dl>
            <dt>${localize.term('guideHelperSay')}</dt>
            <dd>${say(step.helper.say)}</dd>
            <dt>${localize.term('guideHelperPoint')}</dt>
            <dd>${say(step.helper.point)}</dd>
          </dl>`
        : html`<p>${localize.term('guideHelperStart')}</p>`
    }
    ${isNoted || note ? tally(isNoted, note, localize) : nothing}
  </aside>`;
}

/** Leaving helper mode asks once more, lest the help be forgotten. */
export function helpedView(
  leave: (isCounted: boolean) => void,
  { localize }: GuideScreen,
): TemplateResult {
  return html`<section class="stack">
    <h2 tabindex="-1">${localize.term('guideHelpedAsk')}</h2>
    <p>${localize.term('guideHelpedMeans')}</p>
    <button class="primary large" @click=${() => leave(true)}>
      ${icon('users')} ${localize.term('guideHelped')}
    </button>
    <button class="wide" @click=${() => leave(false)}>${localize.term('guideHelpedSkip')}</button>
  </section>`;
}

function tally(
  isNoted: boolean,
  note: HelperOptions['note'],
  localize: GuideScreen['localize'],
): TemplateResult {
  return html`<div class="tally">
    <p role="status" id="helped" tabindex="-1">
      ${isNoted ? localize.term('guideHelpedNoted') : nothing}
    </p>
    ${
      isNoted
        ? nothing
        : html`<button aria-describedby="helped-means" @click=${note}>
            ${localize.term('guideHelped')}
          </button>`
    }
    <p class="soft" id="helped-means">${localize.term('guideHelpedMeans')}</p>
  </div>`;
}
