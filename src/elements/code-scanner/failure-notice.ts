/** Says what happened to the camera, what to do, and what still works. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../localize/localize.js';
import { icon } from '../../styles/icons.js';

export interface FailureWords {
  readonly title: string;
  /** What to do about it; several lines are steps. */
  readonly help: string;
  /** What goes on working meanwhile. */
  readonly other?: string | undefined;
}

export function failureNotice({ title, help, other }: FailureWords): TemplateResult {
  const steps = help.split('\n');
  return html`<div class="notice warning" part="message">
    ${icon('triangle-alert', 28)}
    <div>
      <p><strong>${title}</strong></p>
      ${
        steps.length > 1
          ? html`<ol class="steps">
              ${steps.map((step) => html`<li>${step}</li>`)}
            </ol>`
          : html`<p>${help}</p>`
      }
      ${other ? html`<p>${other}</p>` : nothing}
    </div>
  </div>`;
}

/** A photo needs the same reader, so only typing is left. */
export function notLoadedWords(localize: LocalizeController): FailureWords {
  return {
    title: localize.term('scannerNotLoaded'),
    help: localize.term('scannerNotLoadedHelp'),
    other: localize.term('scannerOtherTyped'),
  };
}
