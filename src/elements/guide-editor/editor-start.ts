/** Where the writing of a guide begins: a new one, one that is here, a file, a draft. */
import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../guides/format/guide-view.js';
import { catalogue } from '../../guides/shipped/catalogue.js';
import type { LocalizeController } from '../../localize/localize.js';
import { choiceField } from '../parts/field.js';
import { notice } from '../parts/state.js';
import { draftTitle, type Draft } from './guide-desk.js';

export interface EditorStart {
  readonly localize: LocalizeController;
  readonly drafts: readonly Draft[];
  /** Id of the guide that is chosen to be changed. */
  readonly chosen: string;
  readonly choose: (guide: string) => void;
  /** The draft that is asked about before it is deleted. */
  readonly asking: string | undefined;
  readonly ask: (key: string | undefined) => void;
  readonly isFileBad: boolean;
  readonly startNew: () => void;
  readonly startLesson: () => void;
  readonly startFrom: () => void;
  readonly openFile: (file: File) => void;
  readonly goOn: (draft: Draft) => void;
  readonly discard: (draft: Draft) => void;
}

export function editorStart(start: EditorStart): TemplateResult {
  const { localize, isFileBad } = start;
  const language = localize.lang();
  return html`<p class="soft">${localize.term('editorLead')}</p>
    <section class="stack" aria-labelledby="drafts">
      <h3 id="drafts" tabindex="-1">${localize.term('editorDrafts')}</h3>
      ${
        start.drafts.length === 0
          ? html`<p class="soft">${localize.term('editorNoDrafts')}</p>`
          : html`<ul class="stack">
              ${start.drafts.map((draft) => draftRow(draft, start))}
            </ul>`
      }
    </section>
    <div class="row">
      <button class="primary" @click=${start.startNew}>${localize.term('editorNew')}</button>
      <button @click=${start.startLesson}>${localize.term('editorLesson')}</button>
    </div>
    <div class="from">
      ${choiceField({
        id: 'from',
        label: localize.term('editorFrom'),
        value: start.chosen,
        input: start.choose,
        options: catalogue.map(({ id, title }) => ({ value: id, label: wordsIn(title, language) })),
      })}
      <button @click=${start.startFrom}>${localize.term('editorFromOpen')}</button>
    </div>
    <div class="field">
      <label for="file">${localize.term('editorFile')}</label>
      <span class="hint" id="file-hint">${localize.term('editorFileHint')}</span>
      <input
        id="file"
        type="file"
        accept=".json,application/json"
        aria-describedby="file-hint"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const [file] = input.files ?? [];
          if (file) start.openFile(file);
          // The same file may be chosen again after it was corrected.
          input.value = '';
        }}
      />
      ${isFileBad ? notice('danger', localize.term('editorFileBad')) : nothing}
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
  return html`<li class="card row">
    <strong class="title">${title}</strong>
    <button @click=${() => goOn(draft)}>${localize.term('editorGoOn')}</button>
    <button class="quiet danger" @click=${() => ask(draft.key)}>
      ${localize.term('editorDiscard')}
    </button>
  </li>`;
}
