/** What is said of a step besides its text: what to beware of, and how sure it is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GuideConfidence, GuideStep } from '../../guides/format/guide.js';
import { icon } from '../../styles/guide-icons.js';
import type { GuideScreen } from './guide-screen.js';

export function warnings({ warnings = [] }: GuideStep, { localize, say }: GuideScreen) {
  return warnings.map(({ kind, text }, i) => {
    const [sign, word] = {
      scam: ['shield-alert', localize.term('guideWarnScam')] as const,
      code: ['lock', localize.term('guideWarnCode')] as const,
      fee: ['banknote', localize.term('guideWarnFee')] as const,
      privacy: ['lock', localize.term('guideWarnPrivacy')] as const,
      health: ['triangle-alert', localize.term('guideWarnHealth')] as const,
    }[kind];
    const look = kind === 'scam' || kind === 'code' ? 'danger' : 'warning';
    return html`<div class="notice ${look} warn" part="warning">
      ${icon(sign, 32)}
      <div>
        <p class="word">${word}</p>
        <p>${say(text, `warning-${i}`)}</p>
      </div>
    </div>`;
  });
}

/** Nothing is said of what is sure. */
export function confidenceNote(
  { localize }: GuideScreen,
  confidence: GuideConfidence | undefined,
  isOfScreen = false,
): TemplateResult | typeof nothing {
  if (confidence === undefined || confidence === 'high') return nothing;
  return html`<p class="note">
    ${icon('info')}
    ${localize.term(
      confidence === 'low' ? 'guideLow' : isOfScreen ? 'guideScreenDiffers' : 'guideDiffers',
    )}
  </p>`;
}
