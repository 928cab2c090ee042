/** What has to be corrected, and what better were. */
import { html, nothing, type TemplateResult } from 'lit';
import { pathOf, type DraftCheck } from '../../guides/format/check-draft.js';
import type { Path } from '../../guides/format/check-place.js';
import type { GuideFinding } from '../../guides/format/guide-finding.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import type { LocalizeController } from '../../localize/localize.js';
import { notice } from '../parts/state.js';

export interface FindingsView {
  readonly localize: LocalizeController;
  readonly check: DraftCheck;
  readonly goTo: (path: Path) => void;
  readonly translate: () => void;
}

export function findingsView({ localize, check, goTo, translate }: FindingsView): TemplateResult {
  const { findings, unwritten, translations } = check;
  const language = localize.lang();
  const list = (severity: GuideFinding['severity'], heading: string) => {
    const some = findings.filter((one) => one.severity === severity);
    if (some.length === 0) return nothing;
    return html`<h4>${heading} (${some.length})</h4>
      <ul class="findings ${severity}">
        ${some.map(
          ({ message, path }) =>
            html`<li>
              ${wordsIn(message, language)}
              <button
                class="small quiet"
                aria-label="${localize.term('editorGoTo')}: ${wordsIn(message, language)}"
                @click=${() => goTo(pathOf(path))}
              >
                ${localize.term('editorGoTo')}
              </button>
            </li>`,
        )}
      </ul>`;
  };
  const [first] = unwritten;
  const isFine = check.isWhole && findings.length === 0;
  return html`<section class="stack" part="findings" aria-labelledby="findings">
    <h3 id="findings" tabindex="-1">${localize.term('editorFindings')}</h3>
    ${isFine ? notice('info', localize.term('editorFine'), 'circle-check') : nothing}
    <ul class="findings open">
      ${
        first
          ? html`<li>
              ${localize.term('editorEmpty', unwritten.length)}
              <button class="small quiet" @click=${() => goTo(first)}>
                ${localize.term('editorGoToFirst')}
              </button>
            </li>`
          : nothing
      }
      ${
        translations.length > 0
          ? html`<li>
              ${localize.term('editorOpenTranslations', translations.length)}
              <button class="small quiet" @click=${translate}>
                ${localize.term('editorGoTranslate')}
              </button>
            </li>`
          : nothing
      }
    </ul>
    ${list('error', localize.term('editorMust'))} ${list('warning', localize.term('editorShould'))}
  </section>`;
}
