import { html, type TemplateResult } from 'lit';
import { icon } from '../../styles/guide-icons.js';
import type { GuideScreen } from './guide-screen.js';

/** One step back on the way that somebody came. */
export function backButton({ localize, deeds }: GuideScreen): TemplateResult {
  return html`<button part="back-button" @click=${() => deeds.take({ kind: 'back' })}>
    ${icon('arrow-left')} ${localize.term('guideBack')}
  </button>`;
}
