/**
 * The form of a guide, drawn from the format's schema: whatever the format knows can be written, and
 * the form cannot fall behind it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { pointerOf, valueAt, type Path } from '../../guides/format/check-place.js';
import { isObject, textOf, type JsonObject } from '../../guides/format/check-plain.js';
import { resolve, type FormatSchema } from '../../guides/format/guide-format.js';
import { icon } from '../../styles/icons.js';
import {
  findingLine,
  hintLine,
  idOf,
  labelOf,
  removalLine,
  removeButton,
  type EditorContext,
} from './editor-context.js';
import { drawingField } from './editor-drawing.js';
import { USUAL } from './editor-groups.js';
import { listField } from './editor-list.js';
import { guideChoice, plainField, targetField, variantIdField } from './editor-plain.js';
import { textField } from './editor-text.js';

/** One field of the guide, with all that is in it. A field that it can do without may be emptied. */
function formField(
  field: FormatSchema,
  path: Path,
  context: EditorContext,
  isRequired = true,
): TemplateResult {
  const { schema, name = '' } = resolve(field);
  const last = path.at(-1);
  if (name === 'Text') return textField(path, context, isRequired);
  if (name === 'Drawing') return drawingField(schema, path, context, formField);
  if (name === 'target') return targetField(path, context, isRequired);
  if (last === 'replacedBy' || path.at(-2) === 'guides')
    return guideChoice(path, context, isRequired);
  if (last === 'id' && path[0] === 'variants') return variantIdField(path, context);
  if (schema.type === 'array') return listField(schema, path, context, isRequired, formField);
  if (schema.patternProperties && !schema.properties) return variantFields(schema, path, context);
  if (schema.type === 'object') return objectField(schema, path, context);
  return plainField(schema, name, path, context, isRequired);
}

/** Some fields of an object that has many: the guide itself. All of them stand there. */
export function chosenFields(
  schema: FormatSchema,
  path: Path,
  context: EditorContext,
  keys: readonly string[],
): TemplateResult {
  const value = valueAt(context.guide, path);
  const properties = keys.flatMap((key) => {
    const field = schema.properties?.[key];
    return field ? [{ key, field, isRequired: schema.required?.includes(key) ?? false }] : [];
  });
  const isFolded = ({ key, field, isRequired }: (typeof properties)[number]) =>
    !isRequired &&
    resolve(field).schema.type === 'object' &&
    resolve(field).name !== 'Text' &&
    !(isObject(value) && Object.hasOwn(value, key));
  const absent = properties.filter(isFolded).map(({ key }) => key);
  return html`${properties.map((one) => {
    if (isFolded(one)) return nothing;
    const { key, field, isRequired } = one;
    const at = [...path, key];
    const isWhole = !isRequired && absent.length === 0 && resolve(field).schema.type === 'object';
    const isOptional = isWhole && resolve(field).name !== 'Text';
    return html`${formField(field, at, context, isRequired)}
    ${isOptional ? removeButton(at, context) : nothing}`;
  })}
  ${addButtons(path, absent, context)} ${removalLine(path, context)}`;
}

/** A step: what it has, and buttons for what it may have, the usual ones first. */
export function stepForm(
  schema: FormatSchema,
  path: Path,
  context: EditorContext,
  keys: readonly string[],
): TemplateResult {
  const { localize, guide } = context;
  const value = valueAt(guide, path);
  const isThere = (key: string) =>
    (isObject(value) && Object.hasOwn(value, key)) || schema.required?.includes(key);
  const absent = keys.filter((key) => !isThere(key));
  const usual = absent.filter((key) => USUAL.includes(key));
  const rare = absent.filter((key) => !USUAL.includes(key));
  return html`${keys.filter(isThere).map((key) => {
    const at = [...path, key];
    const field = schema.properties?.[key] ?? {};
    const isOptional = !schema.required?.includes(key);
    const isList = resolve(field).schema.type === 'array';
    return html`<div class="optional">
      ${formField(field, at, context, !(isOptional && isList))}
      ${isOptional && !isList ? removeButton(at, context) : nothing}
    </div>`;
  })}
  ${removalLine(path, context)}
  ${
    usual.length > 0
      ? html`<h5>${localize.term('editorAddHere')}</h5>
          ${addButtons(path, usual, context)}`
      : nothing
  }
  ${
    rare.length > 0
      ? html`<details class="rare">
          <summary>${localize.term('editorAddRare')}</summary>
          ${addButtons(path, rare, context)}
        </details>`
      : nothing
  }`;
}

/** What a file has that the format does not know: it can only be taken out. */
export function unknownFields(schema: FormatSchema, path: Path, context: EditorContext) {
  const value = valueAt(context.guide, path);
  if (!isObject(value) || !schema.properties) return nothing;
  return Object.keys(value)
    .filter((key) => !Object.hasOwn(schema.properties ?? {}, key))
    .map((key) => {
      const at = [...path, key];
      return html`<div class="optional" id=${idOf(at)}>
        <p class="error">${context.localize.term('editorUnknown', key.slice(0, 60))}</p>
        ${removeButton(at, context)}
      </div>`;
    });
}

function addButtons(path: Path, keys: readonly string[], context: EditorContext) {
  if (keys.length === 0) return nothing;
  const { localize, add } = context;
  return html`<div class="row adds">
    ${keys.map(
      (key) =>
        html`<button class="small" type="button" @click=${() => add([...path, key])}>
          ${icon('plus')} ${labelOf([...path, key], localize)}
        </button>`,
    )}
  </div>`;
}

function objectField(schema: FormatSchema, path: Path, context: EditorContext): TemplateResult {
  const { localize } = context;
  const isItem = typeof path.at(-1) === 'number';
  return html`<fieldset class="stack box ${isItem ? 'of-list' : ''}" id=${idOf(path)}>
    <legend>${labelOf(path, localize)}</legend>
    ${hintLine(path, context)} ${findingLine(path, context)}
    <div class=${path.at(-1) === 'minutes' || path.at(-2) === 'screen' ? 'pair' : 'stack'}>
      ${objectFields(schema, path, context)}
    </div>
  </fieldset>`;
}

/** All fields of a small object; those that it can do without may stay empty. */
function objectFields(schema: FormatSchema, path: Path, context: EditorContext) {
  const value = valueAt(context.guide, path);
  const isPart = path.at(-2) === 'screen';
  const keys = Object.entries(schema.properties ?? {}).filter(
    ([key]) => !isPart || isOfPart(key, isObject(value) ? value : {}),
  );
  return html`${keys.map(([key, field]) =>
    formField(field, [...path, key], context, schema.required?.includes(key) ?? false),
  )}
  ${unknownFields(schema, path, context)} ${removalLine(path, context)}`;
}

/** What a part of a screen can say: a button has nothing filled in, an address bar no other words. */
function isOfPart(key: string, part: JsonObject): boolean {
  if (Object.hasOwn(part, key)) return true;
  const kind = textOf(part['kind']);
  if (key === 'value') return ['field', 'address'].includes(kind);
  return key !== 'label' || kind !== 'address';
}

/** What a step shows in each of the guide's variants. */
function variantFields(schema: FormatSchema, path: Path, context: EditorContext): TemplateResult {
  const { localize, guide, add } = context;
  const [inner = {}] = Object.values(schema.patternProperties ?? {});
  const step = resolve(inner).schema;
  const known = valueAt(guide, path);
  const own = isObject(known) ? Object.keys(known) : [];
  const named = valueAt(guide, ['variants']);
  const ids = (Array.isArray(named) ? named : []).flatMap((one) =>
    isObject(one) && typeof one['id'] === 'string' ? one['id'] : [],
  );
  return html`<fieldset class="stack box" id=${idOf(path)}>
    <legend>${labelOf(path, localize)}</legend>
    ${hintLine(path, context)}
    ${ids.length === 0 ? html`<p class="hint">${localize.term('editorNoVariants')}</p>` : nothing}
    ${[...new Set([...ids, ...own])].map((id) => {
      const at = [...path, id];
      const name = localize.term('editorChoice', id);
      if (!own.includes(id)) {
        return html`<button class="small start" type="button" @click=${() => add(at)}>
          ${icon('plus')} ${name}
        </button>`;
      }
      return html`<div class="optional">
        <fieldset class="stack box" id=${idOf(at)}>
          <legend>${name}</legend>
          ${context.said(pointerOf(at)) ? findingLine(at, context) : nothing}
          ${stepForm(step, at, context, Object.keys(step.properties ?? {}))}
        </fieldset>
        ${removeButton(at, context)}
      </div>`;
    })}
  </fieldset>`;
}
