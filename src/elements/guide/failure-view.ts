/** Why no guide is shown, and what to do now. */
import { html, type TemplateResult } from 'lit';
import { wordsIn } from '../../guides/format/guide-view.js';
import type { WordsController } from '../../localize/words.js';
import { icon } from '../../styles/guide-icons.js';
import type { GuideState } from './guide-source.js';

export function failureView(
  state: Exclude<GuideState, { status: 'ready' }>,
  localize: WordsController,
  retry: () => void,
): TemplateResult {
  switch (state.status) {
    case 'none':
      return html`<p class="soft">${localize.term('guideNone')}</p>`;
    case 'loading':
      return html`<p class="soft" role="status">${localize.term('guideLoading')}</p>`;
    case 'no-such-guide':
      return problem(localize.term('guideUnknown'), localize.term('guideUnknownHelp'));
    case 'not-loaded':
      return problem(
        localize.term('guideNotLoaded'),
        localize.term('guideNotLoadedHelp'),
        html`<button @click=${retry}>${localize.term('guideRetry')}</button>`,
      );
    case 'refused':
      return problem(
        localize.term('guideRefused'),
        localize.term('guideRefusedHelp'),
        html`<ul class="points">
          ${state.findings.map(
            ({ message }) => html`<li>${wordsIn(message, localize.lang())}</li>`,
          )}
        </ul>`,
      );
  }
}

function problem(title: string, help: string, more?: TemplateResult): TemplateResult {
  return html`<div class="notice danger" role="alert">
    ${icon('triangle-alert')}
    <div>
      <p><b>${title}</b></p>
      <p>${help}</p>
      ${more}
    </div>
  </div>`;
}
