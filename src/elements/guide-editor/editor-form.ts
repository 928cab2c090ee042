/**
 * The form of a guide, drawn from the format's schema: whatever the format knows can be written, and
 * the form cannot fall behind it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { pointerOf, valueAt, type Path } from '../../guides/format/check-place.js';
import { isObject } from '../../guides/format/check-plain.js';
import { resolve, type FormatSchema } from '../../guides/format/guide-format.js';
import { choiceField, tickField } from '../parts/field.js';
import { errorLine, idOf, labelOf, removeButton, type EditorContext } from './editor-context.js';
import { listField } from './editor-list.js';
import { pictureField, sceneField } from './editor-picture.js';
import { textField } from './editor-text.js';

/** Fields that the editor sets by itself, or that have a place of their own. */
const HIDDEN = new Set([
  '$schema',
  'format',
  'version',
  'languages',
  'approval',
  'recording',
  'steps',
]);

/** One field of the guide, with all that is in it. */
export function formField(field: FormatSchema, path: Path, context: EditorContext): TemplateResult {
  const { schema, name = '' } = resolve(field);
  const last = path.at(-1);
  if (name === 'Text') return textField(path, context);
  if (last === 'scene') return sceneField(path, context);
  if (last === 'image') return pictureField(path, context);
  if (name === 'target' || last === 'replacedBy') return targetField(path, context, name);
  if (schema.type === 'array') return listField(field, path, context, formField);
  if (schema.type === 'object') return objectField(schema, path, context);
  return plainField(schema, name, path, context);
}

/** The fields of an object that are there, and buttons for those that may be added. */
export function objectFields(
  schema: FormatSchema,
  path: Path,
  context: EditorContext,
): TemplateResult {
  const value = valueAt(context.guide, path);
  const present = (key: string) => isObject(value) && Object.hasOwn(value, key);
  const properties = Object.entries(schema.properties ?? {}).filter(([key]) => !HIDDEN.has(key));
  const shown = properties.filter(([key]) => present(key) || schema.required?.includes(key));
  const absent = properties.filter(([key]) => !shown.some(([other]) => other === key));
  const others = Object.keys(isObject(value) ? value : {}).filter(
    (key) => schema.properties && !Object.hasOwn(schema.properties, key),
  );
  return html`${shown.map(([key, inner]) => {
    const isOptional = !schema.required?.includes(key);
    return html`<div class=${isOptional ? 'optional' : ''}>
      ${formField(inner, [...path, key], context)}
      ${isOptional ? removeButton([...path, key], context) : nothing}
    </div>`;
  })}
  ${others.map((key) => (key in (schema.patternProperties ?? {}) ? nothing : unknownField([...path, key], context)))}
  ${
    absent.length > 0
      ? html`<div class="row adds">
          ${absent.map(
            ([key, inner]) =>
              html`<button
                class="small"
                type="button"
                @click=${() => context.add([...path, key], inner)}
              >
                + ${labelOf([...path, key], context.localize)}
              </button>`,
          )}
        </div>`
      : nothing
  }`;
}

function objectField(schema: FormatSchema, path: Path, context: EditorContext): TemplateResult {
  if (schema.patternProperties && !schema.properties) return variantFields(schema, path, context);
  return html`<fieldset class="stack box" id=${idOf(path)}>
    <legend>${labelOf(path, context.localize)}</legend>
    ${errorLine(path, context)} ${objectFields(schema, path, context)}
  </fieldset>`;
}

/** What a step shows in each of the guide's variants. */
function variantFields(schema: FormatSchema, path: Path, context: EditorContext): TemplateResult {
  const { localize, guide } = context;
  const [inner = {}] = Object.values(schema.patternProperties ?? {});
  const named = valueAt(guide, ['variants']);
  const ids = (Array.isArray(named) ? named : []).flatMap((one) =>
    isObject(one) && typeof one['id'] === 'string' ? one['id'] : [],
  );
  const known = valueAt(guide, path);
  return html`<fieldset class="stack box" id=${idOf(path)}>
    <legend>${labelOf(path, localize)}</legend>
    ${ids.length === 0 ? html`<p class="hint">${localize.term('editorNoVariants')}</p>` : nothing}
    ${ids.map((id) => {
      const at = [...path, id];
      return isObject(known) && Object.hasOwn(known, id)
        ? html`<div class="optional">
            <fieldset class="stack box">
              <legend>${id}</legend>
              ${objectFields(resolve(inner).schema, at, context)}
            </fieldset>
            ${removeButton(at, context)}
          </div>`
        : html`<button class="small" type="button" @click=${() => context.add(at, inner)}>
            + ${id}
          </button>`;
    })}
  </fieldset>`;
}

function plainField(
  schema: FormatSchema,
  name: string,
  path: Path,
  context: EditorContext,
): TemplateResult {
  const { localize, set, wrong } = context;
  const id = idOf(path);
  const label = labelOf(path, localize);
  const value = valueAt(context.guide, path);
  const error = wrong(pointerOf(path));
  if (schema.enum) {
    const options = schema.enum.map((one) => ({
      value: one,
      label: localize.term('editorChoice', one),
    }));
    const chosen = String(value ?? '');
    return choiceField({
      id,
      label,
      value: chosen,
      error,
      options,
      input: (next) => set(path, next),
    });
  }
  if (schema.const === true) {
    return tickField(id, label, value === true, (on) =>
      on ? set(path, true) : context.remove(path),
    );
  }
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${name === 'day' ? 'date' : isNumber ? 'number' : name === 'url' ? 'url' : 'text'}
      autocomplete="off"
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${error ? `${id}-error` : nothing}
      .value=${live(String(value ?? ''))}
      @input=${(event: InputEvent) => {
        const typed = (event.target as HTMLInputElement).value;
        set(path, isNumber ? Number(typed) : typed);
      }}
    />
    ${errorLine(path, context)}
  </div>`;
}

/** Where a step leads: another step, the end, or a person. */
function targetField(path: Path, context: EditorContext, name: string): TemplateResult {
  const { localize, guide, set, wrong } = context;
  const steps = valueAt(guide, ['steps']);
  const options = (Array.isArray(steps) ? steps : []).flatMap((step, i) => {
    const id = isObject(step) ? step['id'] : undefined;
    if (typeof id !== 'string') return [];
    const title = valueAt(guide, ['steps', i, 'title', 'vi']);
    return [{ value: id, label: `${i + 1}. ${typeof title === 'string' && title ? title : id}` }];
  });
  const value = String(valueAt(guide, path) ?? '');
  if (name !== 'target') return plainField({ type: 'string' }, '', path, context);
  return choiceField({
    id: idOf(path),
    label: labelOf(path, localize),
    value,
    error: wrong(pointerOf(path)),
    input: (next) => set(path, next),
    options: [
      ...options,
      { value: 'done', label: localize.term('editorDone') },
      { value: 'person', label: localize.term('editorPerson') },
      ...(value && ![...options.map((one) => one.value), 'done', 'person'].includes(value)
        ? [{ value, label: value }]
        : []),
    ],
  });
}

/** A field that the format does not know, from a file: it can only be taken out. */
function unknownField(path: Path, context: EditorContext): TemplateResult {
  return html`<p class="error" id=${idOf(path)}>${context.wrong(pointerOf(path)) ?? path.at(-1)}</p>
    ${removeButton(path, context)}`;
}
