/** The form in its parts, one of them open at a time: what it is about, the steps, the end, the rest. */
import { html, nothing, type TemplateResult } from 'lit';
import { pointerOf, valueAt, type Path } from '../../guides/format/check-place.js';
import { isObject } from '../../guides/format/check-plain.js';
import { formatSchema, resolve } from '../../guides/format/guide-format.js';
import { icon } from '../../styles/icons.js';
import { draftTitle } from './draft.js';
import { idOf, removalLine, type EditorContext } from './editor-context.js';
import { chosenFields, stepForm, unknownFields } from './editor-form.js';
import { END, INTRO, otherFields, SOURCES, stepFields } from './editor-groups.js';
import { itemButtons } from './editor-list.js';

/** Of a part: its name, or the number of a step, from 0. */
export type PartName = 'intro' | 'end' | 'sources' | 'more' | number;

const STEP = resolve(formatSchema.properties?.['steps']?.items ?? {}).schema;
const OTHERS = otherFields(formatSchema);
const IN_STEP = stepFields(STEP);

export interface PartsView {
  readonly context: EditorContext;
  readonly open: PartName | undefined;
  readonly show: (part: PartName | undefined) => void;
  /** How many things have to be corrected or are empty below these fields. */
  readonly count: (paths: readonly Path[]) => number;
}

/** The part that a field stands in. */
export function partOf([first, second]: Path): PartName {
  if (first === 'steps') return typeof second === 'number' ? second : 0;
  const key = String(first ?? 'title');
  if (END.includes(key)) return 'end';
  if (SOURCES.includes(key)) return 'sources';
  return INTRO.includes(key) ? 'intro' : 'more';
}

export function editorParts(view: PartsView): TemplateResult {
  const { context } = view;
  const { localize, guide, add } = context;
  const steps = valueAt(guide, ['steps']);
  const list = Array.isArray(steps) ? steps : [];
  const group = (keys: readonly string[]) => () =>
    html`${chosenFields(formatSchema, [], context, keys)}`;
  const paths = (keys: readonly string[]) => keys.map((key) => [key]);
  return html`<div class="parts">
    ${part('intro', localize.term('editorIntro'), view, paths(INTRO), group(INTRO))}
    <h3 id=${idOf(['steps'])}>${localize.term('editorSteps')}</h3>
    ${list.map((step, i) => {
      const title = isObject(step) ? draftTitle(step, localize.lang()) : '';
      const words = localize.term('editorStep', i + 1, title || localize.term('editorUntitled'));
      return part(i, words, view, [['steps', i]], () => stepFieldsOf(i, list.length, context));
    })}
    ${removalLine(['steps'], context)}
    <button class="start" type="button" @click=${() => add(['steps', list.length])}>
      ${icon('plus')} ${localize.term('editorAddStep')}
    </button>
    <hr />
    ${part('end', localize.term('editorEnd'), view, paths(END), group(END))}
    ${part('sources', localize.term('editorSources'), view, paths(SOURCES), group(SOURCES))}
    ${part(
      'more',
      localize.term('editorMore'),
      view,
      paths(OTHERS),
      () => html`${group(OTHERS)()} ${unknownFields(formatSchema, [], context)}`,
    )}
  </div>`;
}

function stepFieldsOf(index: number, length: number, context: EditorContext): TemplateResult {
  const { localize, guide, remove } = context;
  const at = ['steps', index];
  const isRecorded = valueAt(guide, [...at, 'recording']) !== undefined;
  return html`${stepForm(STEP, at, context, IN_STEP)}
    ${
      isRecorded
        ? html`<div class="optional">
            <p>${localize.term('editorRecording')}</p>
            <button
              class="small start danger"
              type="button"
              @click=${() => remove([...at, 'recording'], localize.term('editorRecording'))}
            >
              ${icon('trash-2')} ${localize.term('editorDiscard')}
            </button>
          </div>`
        : nothing
    }
    ${unknownFields(STEP, at, context)}
    <div class="whole">${itemButtons(['steps'], index, length, context, 1, true)}</div>`;
}

/** Only what is open is drawn: a long guide is no slower to write than a short one. */
function part(
  name: PartName,
  title: string,
  { open, show, count, context }: PartsView,
  paths: readonly Path[],
  content: () => unknown,
): TemplateResult {
  const isOpen = open === name;
  const wrong = count(paths);
  const id = typeof name === 'number' ? idOf(['steps', name]) : `part-${name}`;
  const head = html`<button
    class="head"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${() => show(isOpen ? undefined : name)}
  >
    <span class="name">${title}</span>
    ${
      wrong > 0
        ? html`<span class="left">${context.localize.term('editorLeft', wrong)}</span>`
        : nothing
    }
    <span class="arrow" aria-hidden="true"></span>
  </button>`;
  return html`<section class="part ${isOpen ? 'open' : ''}" id=${id}>
    ${
      typeof name === 'number'
        ? html`<h4 class="line">${head}</h4>`
        : html`<h3 class="line">${head}</h3>`
    }
    ${isOpen ? html`<div class="stack inside">${content()}</div>` : nothing}
  </section>`;
}

/** Whether a finding, by its pointer, is at one of these fields or within it. */
export function isBelow(pointer: string, paths: readonly Path[]): boolean {
  return paths.some((path) => {
    const holder = pointerOf(path);
    return pointer === holder || pointer.startsWith(`${holder}/`);
  });
}
