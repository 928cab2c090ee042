import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../styles/icons.js';

export interface StepperOptions {
  /** Unique within the shadow root. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What stands between the buttons. */
  readonly shown: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly less: string;
  readonly more: string;
  readonly change: (value: number) => void;
}

/** A small number set by two buttons, which keep the focus at either end. */
export function stepper(options: StepperOptions): TemplateResult {
  const { id, label, hint, shown, value, least, most, change } = options;
  const by = (step: number) => () => change(Math.min(most, Math.max(least, value + step)));
  return html`<div class="setting" role="group" aria-labelledby="${id}-label">
    <span class="label" id="${id}-label">${label}</span>
    <span class="stepper">
      <button
        type="button"
        aria-label=${options.less}
        aria-disabled=${value <= least ? 'true' : nothing}
        @click=${by(-1)}
      >
        ${icon('minus')}
      </button>
      <output id=${id}>${shown}</output>
      <button
        type="button"
        aria-label=${options.more}
        aria-disabled=${value >= most ? 'true' : nothing}
        @click=${by(1)}
      >
        ${icon('plus')}
      </button>
    </span>
    ${hint ? html`<span class="hint">${hint}</span>` : nothing}
  </div>`;
}
