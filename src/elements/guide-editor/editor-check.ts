/** What is beside the form: what is wrong, who has approved, the file to take away. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../core/day.js';
import { valueAt } from '../../guides/format/check-place.js';
import type { GuideFinding } from '../../guides/format/guide-finding.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import type { LocalizeController } from '../../localize/localize.js';
import { field } from '../parts/field.js';
import { notice } from '../parts/state.js';
import type { ApprovalState, GuideDesk } from './guide-desk.js';

/** Fields that nobody has written in yet: many at first, and not worth a line each. */
export function isEmptyField({ code }: GuideFinding): boolean {
  return code === 'empty';
}

export interface FindingsView {
  readonly localize: LocalizeController;
  readonly findings: readonly GuideFinding[];
  readonly goTo: (finding: GuideFinding) => void;
}

export function findingsView({ localize, findings, goTo }: FindingsView): TemplateResult {
  const language = localize.lang();
  const empty = findings.filter(isEmptyField);
  const list = (severity: GuideFinding['severity'], heading: string) => {
    const some = findings.filter((one) => one.severity === severity && !isEmptyField(one));
    if (some.length === 0) return nothing;
    return html`<h4>${heading} (${some.length})</h4>
      <ul class="findings ${severity}">
        ${some.map(
          (finding) =>
            html`<li>
              ${wordsIn(finding.message, language)}
              <button class="small quiet" @click=${() => goTo(finding)}>
                ${localize.term('editorGoTo')}
              </button>
            </li>`,
        )}
      </ul>`;
  };
  const [first] = empty;
  return html`<section class="stack" part="findings" aria-labelledby="findings">
    <h3 id="findings">${localize.term('editorFindings')}</h3>
    ${findings.length === 0 ? notice('info', localize.term('editorFine'), 'circle-check') : nothing}
    ${
      first
        ? html`<p>
            ${localize.term('editorEmpty', empty.length)}
            <button class="small quiet" @click=${() => goTo(first)}>
              ${localize.term('editorGoToFirst')}
            </button>
          </p>`
        : nothing
    }
    ${list('error', localize.term('editorMust'))} ${list('warning', localize.term('editorShould'))}
  </section>`;
}

export interface ApprovalView {
  readonly localize: LocalizeController;
  readonly desk: GuideDesk;
  readonly by: string;
  /** Approval was asked for without a name. */
  readonly isNameMissing: boolean;
  readonly type: (by: string) => void;
  readonly approve: (state: ApprovalState) => void;
}

export function approvalView(view: ApprovalView): TemplateResult {
  const { localize, desk, by, isNameMissing, type, approve } = view;
  const isWrong = desk.findings.some(({ severity }) => severity === 'error');
  const state = desk.approval;
  return html`<section class="stack" part="approval" aria-labelledby="approval">
    <h3 id="approval" tabindex="-1">${localize.term('editorApproval')}</h3>
    <p role="status"><strong>${stateWords(desk, localize)}</strong></p>
    ${isWrong ? html`<p class="hint">${localize.term('editorApprovalFirst')}</p>` : nothing}
    ${
      state === 'waiting' && !isWrong
        ? html`${field({
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
              <button @click=${() => approve('draft')}>
                ${localize.term('editorBackToDraft')}
              </button>
            </div>`
        : nothing
    }
    ${
      (state === undefined || state === 'draft') && !isWrong
        ? html`<button class="start" @click=${() => approve('waiting')}>
            ${localize.term('editorSubmit')}
          </button>`
        : nothing
    }
    <p class="hint">${localize.term('editorApprovalHint')}</p>
  </section>`;
}

function stateWords({ guide = {}, approval }: GuideDesk, localize: LocalizeController): string {
  switch (approval) {
    case 'draft':
      return localize.term('editorApprovalDraft');
    case 'waiting':
      return localize.term('editorApprovalWaiting');
    case 'approved': {
      const by = String(valueAt(guide, ['approval', 'by']) ?? '');
      const on = String(valueAt(guide, ['approval', 'on']) ?? '');
      return localize.term('editorApprovalApproved', by, formatDay(on));
    }
    case undefined:
      return localize.term('editorApprovalNone');
  }
}
