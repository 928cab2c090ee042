import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizeController } from '../../localize/localize.js';

export interface FieldOptions {
  /** Unique within the shadow root; also the form control's `name`. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly input: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'tel' | 'number' | 'password';
  readonly autocomplete?: AutoFill;
  readonly required?: boolean;
}

/** A labelled text field whose hint and error are read out with it. */
export function field(options: FieldOptions): TemplateResult {
  const { id, label, value, input, hint, error, type = 'text', autocomplete = 'off' } = options;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    <input
      id=${id}
      name=${id}
      type=${type}
      autocomplete=${autocomplete}
      aria-required=${options.required ? 'true' : nothing}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy(id, hint, error) ?? nothing}
      .value=${live(value)}
      @input=${(event: InputEvent) => input((event.target as HTMLInputElement).value)}
    />
    ${fieldError(id, error)}
  </div>`;
}

export interface ChoiceFieldOptions extends Pick<
  FieldOptions,
  'id' | 'label' | 'value' | 'input' | 'hint' | 'error' | 'required'
> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A labelled native select: the one list that every phone already shows well. */
export function choiceField(field: ChoiceFieldOptions): TemplateResult {
  const { id, label, value, input, hint, error, options, required } = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    <select
      id=${id}
      name=${id}
      aria-required=${required ? 'true' : nothing}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy(id, hint, error) ?? nothing}
      @change=${(event: Event) => input((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${live(option.value === value)}>
            ${option.label}
          </option>`,
      )}
    </select>
    ${fieldError(id, error)}
  </div>`;
}

/** A labelled checkbox; never ticked by anyone but the reader. */
export function tickField(
  id: string,
  label: unknown,
  checked: boolean,
  change: (checked: boolean) => void,
  error?: string,
): TemplateResult {
  return html`<div class="field">
    <label class="choice">
      <input
        id=${id}
        type="checkbox"
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? `${id}-error` : nothing}
        .checked=${live(checked)}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>
    ${fieldError(id, error)}
  </div>`;
}

/** What is wrong with a phone field: nothing written is not the same as a wrong number. */
export function phoneFault(typed: string, localize: LocalizeController): string {
  return localize.term(typed.trim() === '' ? 'phoneMissing' : 'phoneWrong');
}

/** An error line that `aria-describedby` can name as `<id>-error`. */
export function fieldError(id: string, error: string | undefined): TemplateResult | typeof nothing {
  return error ? html`<span class="error" id="${id}-error">${error}</span>` : nothing;
}

function describedBy(id: string, hint?: string, error?: string): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
