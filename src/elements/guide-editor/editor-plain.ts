/** Fields of one value: a word, a day, a number, a choice, where a step leads. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueAt, type Path } from '../../guides/format/check-place.js';
import { isObject, textOf } from '../../guides/format/check-plain.js';
import type { FormatSchema } from '../../guides/format/guide-format.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import { catalogue } from '../../guides/shipped/catalogue.js';
import { tickField } from '../parts/field.js';
import {
  describedBy,
  findingLine,
  hintLine,
  idOf,
  isWrong,
  labelOf,
  type EditorContext,
} from './editor-context.js';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function plainField(
  schema: FormatSchema,
  name: string,
  path: Path,
  context: EditorContext,
  isRequired: boolean,
): TemplateResult {
  const { localize, set, drop, guide } = context;
  const value = valueAt(guide, path);
  if (schema.enum) {
    const isPart = path.at(-1) === 'kind' && path.includes('screen');
    const isDevice = path.at(-1) === 'device';
    // Of a phone, unless it is said.
    const names = schema.enum.filter((one) => !isDevice || one !== 'phone' || one === value);
    const options = names.map((one) => ({
      value: one,
      label: localize.term(isPart ? 'editorScreenPart' : 'editorChoice', one),
    }));
    const none = isDevice ? localize.term('editorChoice', 'phone') : localize.term('editorUnsaid');
    return choice(path, context, options, isRequired, none);
  }
  if (schema.const === true) {
    return tickField(idOf(path), labelOf(path, localize), value === true, (on) => {
      if (on) setOnly(path, context);
      else drop(path);
    });
  }
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  const write = (typed: string) => {
    if (typed === '' && !isRequired) drop(path);
    else if (isNumber) set(path, typed === '' ? null : Number(typed));
    else set(path, typed);
  };
  const type = name === 'day' ? 'date' : isNumber ? 'number' : name === 'url' ? 'url' : 'text';
  return html`<div class="field">
    <label for=${idOf(path)}>${labelOf(path, localize)}</label>
    ${hintLine(path, context)}
    <input
      id=${idOf(path)}
      class=${type}
      type=${type}
      autocomplete="off"
      aria-invalid=${isWrong(path, context)}
      aria-describedby=${describedBy(path, context)}
      .value=${live(textOf(value))}
      @input=${(event: InputEvent) => write((event.target as HTMLInputElement).value)}
      @change=${(event: Event) => {
        const typed = (event.target as HTMLInputElement).value;
        if (!isNumber && typed !== typed.trim()) write(typed.trim());
      }}
    />
    ${findingLine(path, context)}
  </div>`;
}

/** One of a list is marked: one finger on a screen, one right answer. */
function setOnly(path: Path, { guide, set, drop }: EditorContext): void {
  const list = valueAt(guide, path.slice(0, -2));
  const key = String(path.at(-1));
  for (const [i, one] of (Array.isArray(list) ? list : []).entries()) {
    if (isObject(one) && Object.hasOwn(one, key)) drop([...path.slice(0, -2), i, key]);
  }
  set(path, true);
}

/** Where a step leads: another step, the end, or a person. */
export function targetField(
  path: Path,
  context: EditorContext,
  isRequired: boolean,
): TemplateResult {
  const { localize, guide } = context;
  const steps = valueAt(guide, ['steps']);
  const ids = (Array.isArray(steps) ? steps : []).flatMap((step, i): Option[] => {
    const id = isObject(step) ? step['id'] : undefined;
    // A step that leads to itself leads nowhere.
    if (typeof id !== 'string' || (path[0] === 'steps' && path[1] === i)) return [];
    const title = valueAt(guide, ['steps', i, 'title', 'vi']);
    const words = typeof title === 'string' && title ? title : localize.term('editorUntitled');
    return [{ value: id, label: localize.term('editorStep', i + 1, words.slice(0, 80)) }];
  });
  const options = [
    ...ids,
    { value: 'person', label: localize.term('editorPerson') },
    { value: 'done', label: localize.term('editorDone') },
  ];
  const isNext = path.at(-1) === 'next' || path.at(-1) === 'yes';
  return choice(
    path,
    context,
    options,
    isRequired && !(isNext && path.length === 3),
    localize.term('editorNextInOrder'),
  );
}

/** Another of the guides that there are. */
export function guideChoice(path: Path, context: EditorContext, isRequired: boolean) {
  const { localize } = context;
  const options = catalogue.map(({ id, title }) => ({
    value: id,
    label: wordsIn(title, localize.lang()),
  }));
  return choice(path, context, options, isRequired, localize.term('editorUnsaid'));
}

/** Kinds of devices that all guides know by the same name, so that an answer is remembered. */
const DEVICES = {
  ios: { vi: 'iPhone', en: 'iPhone' },
  android: { vi: 'Điện thoại Android (Samsung, Oppo…)', en: 'Android phone (Samsung, Oppo…)' },
  web: { vi: 'Máy tính', en: 'Computer' },
};

export function variantIdField(path: Path, context: EditorContext): TemplateResult {
  const { localize, set, guide } = context;
  const options = [
    ...Object.keys(DEVICES).map((id) => ({ value: id, label: localize.term('editorChoice', id) })),
    { value: `other-${Number(path.at(-2)) + 1}`, label: localize.term('editorVariantOther') },
  ];
  const holder = path.slice(0, -1);
  const named = {
    ...context,
    set: (at: Path, id: unknown) => {
      set(at, String(id));
      const name = valueAt(guide, [...holder, 'name', 'vi']);
      const known = Object.entries(DEVICES).find(([device]) => device === id)?.[1];
      const isOwn = name && !Object.values(DEVICES).some((device) => device.vi === name);
      if (known && !isOwn) set([...holder, 'name'], known);
    },
  };
  return choice(path, named, options, true, '');
}

/**
 * A native list: the one that every device already shows well. What a file has that is no choice
 * stands among them until another is chosen.
 */
export function choice(
  path: Path,
  context: EditorContext,
  options: readonly Option[],
  isRequired: boolean,
  none: string,
): TemplateResult {
  const { localize, guide, set, drop } = context;
  const own = valueAt(guide, path);
  const value = typeof own === 'string' ? own : '';
  const isKnown = options.some((option) => option.value === value);
  const all = [
    ...(isRequired && isKnown
      ? []
      : [{ value: '', label: isRequired ? localize.term('editorChoose') : none }]),
    ...options,
    ...(value && !isKnown ? [{ value, label: value.slice(0, 60) }] : []),
  ];
  return html`<div class="field">
    <label for=${idOf(path)}>${labelOf(path, localize)}</label>
    ${hintLine(path, context)}
    <select
      id=${idOf(path)}
      aria-invalid=${isWrong(path, context)}
      aria-describedby=${describedBy(path, context)}
      @change=${(event: Event) => {
        const chosen = (event.target as HTMLSelectElement).value;
        if (chosen === '' && !isRequired) drop(path);
        else set(path, chosen);
      }}
    >
      ${all.map(
        (option) =>
          html`<option value=${option.value} .selected=${live(option.value === value)}>
            ${option.label}
          </option>`,
      )}
    </select>
    ${findingLine(path, context)}
  </div>`;
}
