import { html, nothing, type TemplateResult } from 'lit';
import { valueAt, type Path } from '../../guides/format/check-place.js';
import { resolve, type FormatSchema } from '../../guides/format/guide-format.js';
import { icon } from '../../styles/icons.js';
import {
  findingLine,
  hintLine,
  idOf,
  itemOf,
  labelOf,
  removalLine,
  type EditorContext,
} from './editor-context.js';

type FieldOf = (field: FormatSchema, path: Path, context: EditorContext) => TemplateResult;

/**
 * A list: each of it can be changed, moved and taken away; more are added at its end.
 * @param fieldOf Draws one of it.
 */
export function listField(
  schema: FormatSchema,
  path: Path,
  context: EditorContext,
  isRequired: boolean,
  fieldOf: FieldOf,
): TemplateResult {
  const { localize, guide, add } = context;
  const { items = {}, maxItems = 60, minItems = 0 } = schema;
  const value = valueAt(guide, path);
  const list = Array.isArray(value) ? value : [];
  const isSmall = resolve(items).schema.type !== 'object' || resolve(items).name === 'Text';
  const next = [...path, list.length];
  return html`<fieldset class="stack box list" id=${idOf(path)}>
    <legend>${labelOf(path, localize)}</legend>
    ${hintLine(path, context)} ${findingLine(path, context)}
    ${list.map(
      (_, i) =>
        html`<div class="item ${isSmall ? 'small' : ''}">
          ${fieldOf(items, [...path, i], context)}
          ${itemButtons(path, i, list.length, context, isRequired ? minItems : 0)}
        </div>`,
    )}
    ${removalLine(path, context)}
    ${
      list.length < maxItems
        ? html`<button class="small start" type="button" @click=${() => add(next)}>
            ${icon('plus')} ${localize.term('editorAdd', itemOf(next, localize))}
          </button>`
        : nothing
    }
  </fieldset>`;
}

/**
 * Up, down, away.
 * @param least As many have to stay.
 * @param isNamed They say in words what they do.
 */
export function itemButtons(
  path: Path,
  index: number,
  length: number,
  context: EditorContext,
  least: number,
  isNamed = false,
): TemplateResult {
  const { localize, move, remove } = context;
  const label = labelOf([...path, index], localize);
  const mover = (name: 'arrow-up' | 'arrow-down', words: string, to: number) =>
    html`<button
      class="small quiet ${name}"
      type="button"
      ?disabled=${to < 0 || to >= length}
      aria-label=${words}
      title=${words}
      @click=${() => move(path, index, to)}
    >
      ${icon(name)}
      ${isNamed ? localize.term(name === 'arrow-up' ? 'editorUpward' : 'editorDownward') : nothing}
    </button>`;
  const away = localize.term('editorRemove', label);
  return html`<div class="row tools">
    ${
      length > 1
        ? html`${mover('arrow-up', localize.term('editorUp', label), index - 1)}
          ${mover('arrow-down', localize.term('editorDown', label), index + 1)}`
        : nothing
    }
    ${
      length > least
        ? html`<button
            class="small quiet danger"
            type="button"
            aria-label=${away}
            title=${away}
            @click=${() => remove([...path, index], label)}
          >
            ${icon('trash-2')} ${isNamed ? away : nothing}
          </button>`
        : nothing
    }
  </div>`;
}
