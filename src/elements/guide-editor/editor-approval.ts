/** The file to take away, and who has approved it. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../core/day.js';
import { valueAt } from '../../guides/format/check-place.js';
import { textOf } from '../../guides/format/check-plain.js';
import type { LocalizeController } from '../../localize/localize.js';
import { icon } from '../../styles/icons.js';
import { field } from '../parts/field.js';
import type { ApprovalState, GuideDesk } from './guide-desk.js';

export interface ApprovalView {
  readonly localize: LocalizeController;
  readonly desk: GuideDesk;
  readonly by: string;
  /** Approval was asked for without a name. */
  readonly isNameMissing: boolean;
  readonly type: (by: string) => void;
  readonly approve: (state: ApprovalState) => void;
  readonly save: () => void;
}

export function approvalView(view: ApprovalView): TemplateResult {
  const { localize, desk, approve, save } = view;
  const { isWhole } = desk.check;
  const state = desk.approval;
  return html`<section class="stack" part="approval" aria-labelledby="approval">
      <h3 id="approval" tabindex="-1">${localize.term('editorApproval')}</h3>
      <p role="status"><strong class="state ${state}">${stateWords(desk, localize)}</strong></p>
      ${
        state !== 'approved' && !isWhole
          ? html`<p class="hint">${localize.term('editorApprovalFirst')}</p>`
          : nothing
      }
      ${state === 'waiting' && isWhole ? approving(view) : nothing}
      ${
        (state === undefined || state === 'draft') && isWhole
          ? html`<button class="primary start" @click=${() => approve('waiting')}>
              ${localize.term('editorSubmit')}
            </button>`
          : nothing
      }
      <p class="hint">${localize.term('editorApprovalHint')}</p>
    </section>
    <section class="stack" aria-labelledby="away">
      <h3 id="away">${localize.term('editorTakeAway')}</h3>
      <button class="start" @click=${save}>
        ${icon('download')} ${localize.term('editorSave')}
      </button>
      <p class="hint">${localize.term(isWhole ? 'editorSaveHint' : 'editorSaveWrong')}</p>
    </section>`;
}

function approving({ localize, by, isNameMissing, type, approve }: ApprovalView): TemplateResult {
  return html`<p class="hint">${localize.term('editorWaitingHint')}</p>
    ${field({
      id: 'by',
      label: localize.term('editorApprover'),
      value: by,
      input: type,
      error: isNameMissing ? localize.term('editorApproverMissing') : undefined,
    })}
    <div class="row">
      <button class="primary" @click=${() => approve('approved')}>
        ${localize.term('editorApprove')}
      </button>
      <button @click=${() => approve('draft')}>${localize.term('editorBackToDraft')}</button>
    </div>`;
}

function stateWords({ guide = {}, approval }: GuideDesk, localize: LocalizeController): string {
  switch (approval) {
    case 'draft':
      return localize.term('editorApprovalDraft');
    case 'waiting':
      return localize.term('editorApprovalWaiting');
    case 'approved': {
      const by = textOf(valueAt(guide, ['approval', 'by']));
      const on = textOf(valueAt(guide, ['approval', 'on']));
      return localize.term('editorApprovalApproved', by, formatDay(on));
    }
    case undefined:
      return localize.term('editorApprovalNone');
  }
}
