/** What a step looks like: a drawing that comes along, the screen of a device, a picture of one's own. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueAt, type Path } from '../../guides/format/check-place.js';
import { isObject, type JsonObject } from '../../guides/format/check-plain.js';
import type { FormatSchema } from '../../guides/format/guide-format.js';
import type { GuideDrawing } from '../../guides/format/guide.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import { SCENES } from '../../guides/format/scenes.js';
import { showDraft } from '../../guides/format/show-draft.js';
import { guideDrawing, loadScenes } from '../parts/guide-drawing.js';
import {
  findingLine,
  hintLine,
  idOf,
  labelOf,
  removalLine,
  type EditorContext,
} from './editor-context.js';
import { pictureField } from './editor-picture.js';
import { choice } from './editor-plain.js';

const KINDS = ['scene', 'screen', 'image'] as const;
type Kind = (typeof KINDS)[number];

type FieldOf = (
  field: FormatSchema,
  path: Path,
  context: EditorContext,
  isRequired?: boolean,
) => TemplateResult;

/** @param fieldOf Draws any field of the form. */
export function drawingField(
  schema: FormatSchema,
  path: Path,
  context: EditorContext,
  fieldOf: FieldOf,
): TemplateResult {
  const { localize, guide } = context;
  const own = valueAt(guide, path);
  const drawing = isObject(own) ? own : {};
  const kind = KINDS.find((one) => Object.hasOwn(drawing, one));
  const properties = schema.properties ?? {};
  const field = (key: string, isRequired = true) =>
    fieldOf(properties[key] ?? {}, [...path, key], context, isRequired);
  return html`<fieldset class="stack box" id=${idOf(path)}>
    <legend>${labelOf(path, localize)}</legend>
    ${hintLine(path, context)} ${findingLine(path, context)}
    <div class="drawn">
      <fieldset class="kinds">
        <legend>${localize.term('editorDrawingKind')}</legend>
        ${KINDS.map((one) => kindChoice(one, one === kind, drawing, path, context))}
      </fieldset>
      ${kind ? sample(drawing, context) : nothing}
    </div>
    ${kind === 'scene' ? sceneField([...path, 'scene'], context) : nothing}
    ${kind === 'screen' ? html`${field('device', false)} ${field('screen')}` : nothing}
    ${kind === 'image' ? pictureField([...path, 'image'], context) : nothing}
    ${kind ? field('alt') : nothing} ${removalLine(path, context)}
  </fieldset>`;
}

function kindChoice(
  kind: Kind,
  isChosen: boolean,
  drawing: JsonObject,
  path: Path,
  { localize, replace, set }: EditorContext,
) {
  return html`<label class="choice">
    <input
      type="radio"
      name=${idOf(path)}
      .checked=${live(isChosen)}
      @change=${() => {
        const kept = Object.entries(drawing).filter(
          ([key]) => !['scene', 'screen', 'image', 'device'].includes(key),
        );
        const words = { vi: '', en: '' };
        const begun = {
          scene: { scene: '' },
          screen: { screen: [{ kind: 'title', label: words }] },
          image: { image: '' },
        }[kind];
        const changed = { alt: words, ...Object.fromEntries(kept), ...begun };
        const hadOne = KINDS.some((one) => Object.hasOwn(drawing, one));
        if (hadOne) replace(path, changed, labelOf(path, localize));
        else set(path, changed);
      }}
    />
    <span>${localize.term('editorDrawing', kind)}</span>
  </label>`;
}

/** A drawing that comes along is described already, in both languages, until somebody says more. */
function sceneField(path: Path, context: EditorContext): TemplateResult {
  const { localize, guide, set } = context;
  const options = Object.entries(SCENES).map(([name, words]) => ({
    value: name,
    label: wordsIn(words, localize.lang()),
  }));
  const described = {
    ...context,
    set: (at: Path, scene: unknown) => {
      set(at, String(scene));
      const altAt = [...path.slice(0, -1), 'alt'];
      const alt = valueAt(guide, [...altAt, 'vi']);
      const isOwn = alt && !Object.values(SCENES).some(({ vi }) => `${vi}.` === alt);
      const words = Object.entries(SCENES).find(([name]) => name === scene)?.[1];
      if (words && !isOwn) set(altAt, { vi: `${words.vi}.`, en: `${words.en}.` });
    },
  };
  return choice(path, described, options, true, '');
}

/** As it will be seen. Whatever is in it, it is only drawn once it fits the format. */
function sample(drawing: JsonObject, { localize, redraw }: EditorContext) {
  const step = { steps: [{ drawing }] };
  const { json } = showDraft(step, ['vi', 'en'], '2026-01-01');
  const shown = valueAt(json, ['steps', 0, 'drawing']) as unknown as GuideDrawing | undefined;
  if (!shown) return nothing;
  const { scene } = shown;
  if (scene) void loadOnce(scene, redraw);
  return html`<div class="sample" aria-hidden="true">${guideDrawing(shown, localize.lang())}</div>`;
}

const asked = new Set<string>();

async function loadOnce(scene: string, redraw: () => void): Promise<void> {
  if (asked.has(scene)) return;
  asked.add(scene);
  await loadScenes([scene]);
  redraw();
}
