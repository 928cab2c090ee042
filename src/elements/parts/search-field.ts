import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../styles/icons.js';

export interface SearchField {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What the button that empties the field is called. */
  readonly clear: string;
  readonly value: string;
  readonly input: (value: string) => void;
}

/** A field to search in as one types; Escape or its button empties it. */
export function searchField({ id, label, hint, clear, value, input }: SearchField): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <span class="hint" id="${id}-hint">${hint}</span>
    <div class="box">
      ${icon('search')}
      <input
        id=${id}
        type="text"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${id}-hint"
        .value=${live(value)}
        @input=${(event: InputEvent) => input((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Escape') input('');
        }}
      />
      ${
        value === ''
          ? nothing
          : html`<button
              class="quiet"
              type="button"
              aria-label=${clear}
              @click=${(event: Event) => {
                const box = (event.currentTarget as HTMLElement).parentElement;
                input('');
                box?.querySelector('input')?.focus();
              }}
            >
              ${icon('x')}
            </button>`
      }
    </div>
  </div>`;
}

export const searchFieldStyles = css`
  .box {
    position: relative;
  }

  .box > svg {
    inline-size: 1.33em;
    block-size: 1.33em;
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.875rem;
    margin-block: auto;
    pointer-events: none;
  }

  .box input {
    padding-inline: 2.58em max(3.4rem, var(--_target));
  }

  .box button {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    margin-block: auto;
    padding: 0;
  }
`;
