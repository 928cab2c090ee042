/** Above the desk: back to the list, whether all is kept, and the parts of the editor. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../localize/localize.js';
import { icon } from '../../styles/icons.js';
import { notice } from '../parts/state.js';
import type { Keeping } from './draft-keeper.js';

export interface BarView {
  readonly localize: LocalizeController;
  readonly title: string;
  readonly keeping: Keeping;
  readonly leave: () => void;
  readonly leaveAnyway: () => void;
  readonly save: () => void;
}

export function editorBar(view: BarView): TemplateResult {
  const { localize, title, keeping, leave, leaveAnyway, save } = view;
  return html`<div class="bar">
      <button @click=${leave}>${icon('chevron-left')} ${localize.term('editorLeave')}</button>
      <strong class="title">${title || localize.term('editorUntitled')}</strong>
      <span class="keeping hint" role="status">
        ${
          keeping === 'kept'
            ? html`${icon('circle-check')} ${localize.term('editorKept')}`
            : keeping === 'keeping'
              ? localize.term('editorKeeping')
              : nothing
        }
      </span>
    </div>
    ${
      keeping === 'failed'
        ? notice(
            'danger',
            html`<p>${localize.term('editorNotKept')}</p>
              <div class="row">
                <button @click=${save}>${icon('download')} ${localize.term('editorSave')}</button>
                <button class="quiet danger" @click=${leaveAnyway}>
                  ${localize.term('editorLeaveAnyway')}
                </button>
              </div>`,
          )
        : nothing
    }`;
}

export interface Tab {
  readonly id: string;
  readonly label: string;
  /** How much is left to do there. */
  readonly left?: number;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** Which of the panes of one place is shown. */
export function tabs(
  localize: LocalizeController,
  label: string,
  list: readonly Tab[],
): TemplateResult {
  return html`<div class="tabs" role="group" aria-label=${label}>
    ${list.map(
      ({ id, label, left = 0, isChosen, choose }) =>
        html`<button id=${id} aria-pressed=${isChosen ? 'true' : 'false'} @click=${choose}>
          ${label}
          ${left > 0 ? html`<span class="left">${localize.term('editorLeft', left)}</span>` : nothing}
        </button>`,
    )}
  </div>`;
}
