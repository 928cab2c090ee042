import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { pointerOf, valueAt, type Path } from '../../guides/format/check-place.js';
import { errorLine, idOf, labelOf, type EditorContext } from './editor-context.js';

/** A text, in all languages of the guide beside each other. */
export function textField(path: Path, context: EditorContext): TemplateResult {
  const { localize, languages, guide, set, wrong } = context;
  const whole = languages.length > 0 ? errorLine(path, context) : nothing;
  return html`<fieldset class="words" id=${idOf(path)}>
    <legend>${labelOf(path, localize)}</legend>
    ${languages.map((language) => {
      const at = [...path, language];
      const id = idOf(at);
      const value = valueAt(guide, at);
      const error = wrong(pointerOf(at));
      return html`<div class="field">
        <label for=${id} class="tongue">${localize.term('editorLanguage', language)}</label>
        <textarea
          id=${id}
          rows="2"
          lang=${language}
          autocomplete="off"
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? `${id}-error` : nothing}
          .value=${live(typeof value === 'string' ? value : '')}
          @input=${(event: InputEvent) => {
            // A text has no lines of its own.
            const typed = (event.target as HTMLTextAreaElement).value.replace(/\s*\n\s*/g, ' ');
            set(at, typed.normalize('NFC'));
          }}
        ></textarea>
        ${errorLine(at, context)}
      </div>`;
    })}
    ${whole}
  </fieldset>`;
}
