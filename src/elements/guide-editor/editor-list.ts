import { html, type TemplateResult } from 'lit';
import { valueAt, type Path } from '../../guides/format/check-place.js';
import { resolve, type FormatSchema } from '../../guides/format/guide-format.js';
import { icon } from '../../styles/icons.js';
import { errorLine, idOf, labelOf, removeButton, type EditorContext } from './editor-context.js';

/**
 * A list: each of it can be changed, moved and taken away; more are added at its end.
 * @param render Draws one of it.
 */
export function listField(
  field: FormatSchema,
  path: Path,
  context: EditorContext,
  render: (field: FormatSchema, path: Path, context: EditorContext) => TemplateResult,
): TemplateResult {
  const { localize, guide, add } = context;
  const { items = {}, maxItems = 60 } = resolve(field).schema;
  const value = valueAt(guide, path);
  const list = Array.isArray(value) ? value : [];
  return html`<fieldset class="stack box list" id=${idOf(path)}>
    <legend>${labelOf(path, localize)}</legend>
    ${errorLine(path, context)}
    ${list.map((_, i) => {
      const at = [...path, i];
      return html`<div class="item">
        ${render(items, at, context)}
        <div class="row">
          ${moveButtons(path, i, list.length, context)} ${removeButton(at, context)}
        </div>
      </div>`;
    })}
    ${
      list.length < maxItems
        ? html`<button
            class="small"
            type="button"
            @click=${() => add([...path, list.length], items)}
          >
            + ${labelOf([...path, list.length], localize)}
          </button>`
        : ''
    }
  </fieldset>`;
}

export function moveButtons(
  path: Path,
  index: number,
  length: number,
  { localize, move }: EditorContext,
): TemplateResult {
  const label = labelOf([...path, index], localize);
  return html`<button
      class="small quiet"
      type="button"
      ?disabled=${index === 0}
      aria-label=${localize.term('editorUp', label)}
      @click=${() => move(path, index, index - 1)}
    >
      ${icon('arrow-up')}
    </button>
    <button
      class="small quiet"
      type="button"
      ?disabled=${index === length - 1}
      aria-label=${localize.term('editorDown', label)}
      @click=${() => move(path, index, index + 1)}
    >
      ${icon('arrow-down')}
    </button>`;
}
