/** Where the writing of a guide begins: a new one, one that is here, a file, a draft. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, formatDay, formatTime } from '../../core/day.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import { catalogue } from '../../guides/shipped/catalogue.js';
import type { LocalizeController } from '../../localize/localize.js';
import { choiceField } from '../parts/field.js';
import { notice } from '../parts/state.js';
import { draftTitle, type Draft } from './draft.js';
import type { OpenGuideFailure } from './open-file.js';

export interface EditorStart {
  readonly localize: LocalizeController;
  readonly drafts: readonly Draft[];
  /** Id of the guide that is chosen to be changed. */
  readonly chosen: string;
  readonly choose: (guide: string) => void;
  /** The draft that is asked about before it is deleted. */
  readonly asking: string | undefined;
  readonly ask: (key: string | undefined) => void;
  readonly failure: OpenGuideFailure | 'not-loaded' | undefined;
  readonly startNew: () => void;
  readonly startLesson: () => void;
  readonly startFrom: () => void;
  readonly openFile: (file: File) => void;
  readonly goOn: (draft: Draft) => void;
  readonly discard: (draft: Draft) => void;
}

export function editorStart(start: EditorStart): TemplateResult {
  const { localize, failure, drafts } = start;
  return html`<p class="soft">${localize.term('editorLead')}</p>
    ${
      failure
        ? notice(
            'danger',
            html`<p>${localize.term('editorFileFailure', failure)}</p>
              ${failure === 'not-loaded' ? nothing : html`<p>${localize.term('editorFileNext')}</p>`}`,
          )
        : nothing
    }
    <section class="stack" aria-labelledby="drafts" ?hidden=${drafts.length === 0}>
      <h3 id="drafts" tabindex="-1">${localize.term('editorDrafts')}</h3>
      <ul class="stack">
        ${drafts.map((draft) => draftRow(draft, start))}
      </ul>
    </section>
    <section class="stack" aria-labelledby="begin">
      <h3 id="begin">${localize.term('editorStart')}</h3>
      <div class="ways">
        <div class="card way">
          <button class="primary" aria-describedby="new-hint" @click=${start.startNew}>
            ${localize.term('editorNew')}
          </button>
          <p class="hint" id="new-hint">${localize.term('editorNewHint')}</p>
        </div>
        <div class="card way">
          <button aria-describedby="lesson-hint" @click=${start.startLesson}>
            ${localize.term('editorLesson')}
          </button>
          <p class="hint" id="lesson-hint">${localize.term('editorLessonHint')}</p>
        </div>
        <div class="card way">${fromGuide(start)}</div>
        <div class="card way">${fromFile(start)}</div>
      </div>
    </section>`;
}

function fromGuide({ localize, chosen, choose, startFrom }: EditorStart): TemplateResult {
  return html`${choiceField({
      id: 'from',
      label: localize.term('editorFrom'),
      value: chosen,
      input: choose,
      options: catalogue.map(({ id, title }) => ({
        value: id,
        label: wordsIn(title, localize.lang()),
      })),
    })} <button @click=${startFrom}>${localize.term('editorFromOpen')}</button>`;
}

function fromFile({ localize, openFile }: EditorStart): TemplateResult {
  return html`<div class="field">
    <span class="label">${localize.term('editorFile')}</span>
    <span class="hint" id="file-hint">${localize.term('editorFileHint')}</span>
    <button
      class="start"
      type="button"
      aria-describedby="file-hint"
      @click=${(event: Event) => {
        const button = event.currentTarget as HTMLElement;
        button.parentElement?.querySelector('input')?.click();
      }}
    >
      ${localize.term('editorFileChoose')}
    </button>
    <input
      id="file"
      type="file"
      accept=".json,application/json"
      hidden
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const [file] = input.files ?? [];
        if (file) openFile(file);
        // The same file may be chosen again after it was corrected.
        input.value = '';
      }}
    />
  </div>`;
}

function draftRow(draft: Draft, start: EditorStart): TemplateResult {
  const { localize, asking, ask, goOn, discard } = start;
  const title = draftTitle(draft.guide, localize.lang()) || localize.term('editorUntitled');
  if (asking === draft.key) {
    return html`<li class="card stack">
      <p>${localize.term('editorDiscardAsk', title)}</p>
      <div class="row">
        <button class="keep" @click=${() => ask(undefined)}>${localize.term('editorKeep')}</button>
        <button class="danger" @click=${() => discard(draft)}>
          ${localize.term('editorDiscardYes')}
        </button>
      </div>
    </li>`;
  }
  const when = `${formatTime(draft.changed)} ${formatDay(dayOf(draft.changed))}`;
  return html`<li class="card row">
    <div class="title">
      <strong>${title}</strong>
      <p class="hint">${localize.term('editorChanged', when)}</p>
    </div>
    <button aria-label=${localize.term('editorGoOnOf', title)} @click=${() => goOn(draft)}>
      ${localize.term('editorGoOn')}
    </button>
    <button
      class="quiet danger"
      aria-label=${localize.term('editorDiscardOf', title)}
      @click=${() => ask(draft.key)}
    >
      ${localize.term('editorDiscard')}
    </button>
  </li>`;
}
