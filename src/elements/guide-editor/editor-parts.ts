/** The form in its parts: in general, the steps one below the other, the end. */
import { html, type TemplateResult } from 'lit';
import { valueAt } from '../../guides/format/check-place.js';
import { isObject } from '../../guides/format/check-plain.js';
import { formatSchema, resolve } from '../../guides/format/guide-format.js';
import { icon } from '../../styles/icons.js';
import { idOf, removeButton, type EditorContext } from './editor-context.js';
import { formField, objectFields } from './editor-form.js';
import { moveButtons } from './editor-list.js';
import { draftTitle } from './guide-desk.js';

const STEP = formatSchema.properties?.['steps']?.items ?? {};
const DONE = formatSchema.properties?.['done'] ?? {};

/** @param show The step, from 1, that somebody writes at now. */
export function editorParts(context: EditorContext, show: (step: number) => void): TemplateResult {
  const { localize, guide, add } = context;
  const steps = valueAt(guide, ['steps']);
  const list = Array.isArray(steps) ? steps : [];
  return html`<details class="part" open>
      <summary>${localize.term('editorGeneral')}</summary>
      <div class="stack inside">${objectFields(withoutDone, [], context)}</div>
    </details>
    <h3>${localize.term('editorSteps')}</h3>
    ${list.map((step, i) => {
      const at = ['steps', i];
      const title = isObject(step) ? draftTitle(step, localize.lang()) : '';
      return html`<details class="part step" id=${idOf(at)} @focusin=${() => show(i + 1)}>
        <summary>
          ${localize.term('editorStep', i + 1, title || localize.term('editorUntitled'))}
        </summary>
        <div class="stack inside">
          ${objectFields(resolve(STEP).schema, at, context)}
          <div class="row">
            ${moveButtons(['steps'], i, list.length, context)}
            ${list.length > 1 ? removeButton(at, context) : ''}
          </div>
        </div>
      </details>`;
    })}
    <button class="start" @click=${() => add(['steps', list.length], STEP)}>
      ${icon('plus')} ${localize.term('editorAddStep')}
    </button>
    <details class="part" open>
      <summary>${localize.term('editorEnd')}</summary>
      <div class="stack inside">${formField(DONE, ['done'], context)}</div>
    </details>`;
}

const { done: _done, ...general } = formatSchema.properties ?? {};
const withoutDone = { ...formatSchema, properties: general };
