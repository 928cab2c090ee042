import { html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { GuideRecordsController } from '../../controllers/guide-records-controller.js';
import type { Path } from '../../guides/format/check-place.js';
import type { GuideFinding } from '../../guides/format/guide-finding.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import { loadGuide } from '../../guides/load-guide.js';
import { catalogue } from '../../guides/shipped/catalogue.js';
import { addWords, LocalizeController } from '../../localize/localize.js';
import words from '../../localize/guide-editor-vi.js';
import { disclosure } from '../../styles/disclosure.js';
import { icon } from '../../styles/icons.js';
import { sharedStyles } from '../../styles/shared.js';
import { download } from '../parts/saved.js';
import { notice } from '../parts/state.js';
import { approvalView, findingsView, isEmptyField } from './editor-check.js';
import type { EditorContext } from './editor-context.js';
import { focusField } from './editor-focus.js';
import { editorParts } from './editor-parts.js';
import { editorStart } from './editor-start.js';
import {
  draftTitle,
  GuideDesk,
  pathOf,
  toDraft,
  type ApprovalState,
  type Draft,
} from './guide-desk.js';
import { guideEditorStyles } from './guide-editor.styles.js';

/**
 * A ward officer writes or changes a guide here, without code: a form, the guide beside it as
 * residents will see it, what has to be corrected, who has approved it, and one file to take away.
 * Whatever is written is kept on the device as it is written.
 *
 * @csspart form - What the guide says.
 * @csspart preview - The guide as residents see it.
 * @csspart findings - What has to be corrected, and what better were.
 * @csspart approval - Who has approved it.
 */
export class WardGuideEditorElement extends LitElement {
  static override styles = [...sharedStyles, disclosure, guideEditorStyles];

  static {
    addWords(words, () => import('../../localize/guide-editor-en.js'));
  }

  @state() private accessor drafts: readonly Draft[] = [];
  @state() private accessor chosen = catalogue[0]?.id ?? '';
  @state() private accessor asking: string | undefined;
  @state() private accessor isFileBad = false;
  @state() private accessor approver = '';
  @state() private accessor isNameMissing = false;
  /** Of the step that is written, from 1: the preview shows it. */
  @state() private accessor step = 1;

  readonly #localize = new LocalizeController(this);
  readonly #records = new GuideRecordsController(this, () => void this.#readDrafts());
  readonly #desk = new GuideDesk(
    () => this.#records.value,
    () => this.requestUpdate(),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#flush);
    this.#flush();
  }

  protected override render() {
    const { guide } = this.#desk;
    return html`<div class="stack">
      <h2 id="title" tabindex="-1">${this.#localize.term('editorTitle')}</h2>
      ${guide ? this.#renderDesk() : this.#renderStart()}
    </div>`;
  }

  #renderStart() {
    const desk = this.#desk;
    return editorStart({
      localize: this.#localize,
      drafts: this.drafts,
      chosen: this.chosen,
      choose: (guide) => (this.chosen = guide),
      asking: this.asking,
      ask: (key) => {
        this.asking = key;
        void this.#focus(key === undefined ? '#drafts' : '.keep');
      },
      isFileBad: this.isFileBad,
      startNew: () => this.#begin(() => desk.startNew()),
      startLesson: () => void this.#startLesson(),
      startFrom: () => void this.#startFrom(),
      openFile: (file) => void this.#openFile(file),
      goOn: (draft) => this.#begin(() => desk.goOnWith(draft)),
      discard: (draft) => void this.#discard(draft),
    });
  }

  #renderDesk() {
    const localize = this.#localize;
    const desk = this.#desk;
    const { findings, lastGood } = desk;
    const isWrong = findings.some(({ severity }) => severity === 'error');
    return html`<div class="row bar">
        <button @click=${this.#onLeave}>
          ${icon('chevron-left')} ${localize.term('editorLeave')}
        </button>
        <span class="soft" role="status">
          ${desk.keeping === 'kept' ? localize.term('editorKept') : nothing}
          ${desk.keeping === 'keeping' ? localize.term('editorKeeping') : nothing}
        </span>
      </div>
      ${desk.keeping === 'failed' ? notice('danger', localize.term('editorNotKept')) : nothing}
      <div class="desk">
        <div class="stack form" part="form">
          ${editorParts(this.#context(findings), this.#onStep)}
        </div>
        <div class="stack beside">
          ${findingsView({ localize, findings, goTo: ({ path }) => void this.#focusNear(pathOf(path)) })}
          ${this.#renderSave(isWrong)}
          ${approvalView({
            localize,
            desk,
            by: this.approver,
            isNameMissing: this.isNameMissing,
            type: (by) => (this.approver = by),
            approve: (state) => this.#approve(state),
          })}
          <section class="stack" part="preview" aria-labelledby="preview">
            <h3 id="preview">${localize.term('editorPreview')}</h3>
            ${
              lastGood
                ? html`${isWrong ? html`<p class="hint">${localize.term('editorPreviewOld')}</p>` : nothing}
                    <div class="card">
                      <ward-guide shared .data=${lastGood} .step=${this.step}></ward-guide>
                    </div>`
                : html`<p class="hint">${localize.term('editorPreviewNone')}</p>`
            }
          </section>
        </div>
      </div>`;
  }

  #renderSave(isWrong: boolean) {
    const localize = this.#localize;
    return html`<div class="stack">
      <button class="start" @click=${this.#onSave}>
        ${icon('download')} ${localize.term('editorSave')}
      </button>
      <p class="hint">${localize.term(isWrong ? 'editorSaveWrong' : 'editorSaveHint')}</p>
    </div>`;
  }

  #context(findings: readonly GuideFinding[]): EditorContext {
    const desk = this.#desk;
    const said = new Map<string, string>();
    for (const finding of findings) {
      // Who has not come to a field yet has done nothing wrong there.
      if (isEmptyField(finding) || said.has(finding.path)) continue;
      said.set(finding.path, wordsIn(finding.message, this.#localize.lang()));
    }
    return {
      localize: this.#localize,
      guide: desk.guide ?? {},
      languages: desk.languages,
      wrong: (pointer) => said.get(pointer),
      set: (path, value) => desk.set(path, value),
      remove: (path) => {
        desk.remove(path);
        void this.#focusNear(path.slice(0, -1));
      },
      move: (path, from, to) => {
        desk.move(path, from, to);
        void this.#focusNear([...path, to]);
      },
      add: (path, schema) => {
        desk.add(path, schema);
        void this.#focusNear(path);
      },
    };
  }

  #begin(start: () => void): void {
    this.isFileBad = false;
    this.step = 1;
    start();
    void this.#focus('#title');
  }

  async #startFrom(): Promise<void> {
    const loaded = await loadGuide(this.chosen);
    this.#begin(() => {
      this.isFileBad = !loaded.ok || !this.#desk.startFrom(loaded.value);
    });
  }

  async #startLesson(): Promise<void> {
    const template = await import('../../guides/templates/law-lesson.json', {
      with: { type: 'json' },
    }).catch(() => undefined);
    this.#begin(() => {
      this.isFileBad = !this.#desk.startFrom(template?.default);
    });
  }

  async #openFile(file: File): Promise<void> {
    const value: unknown = await file
      .text()
      .then((text) => JSON.parse(text) as unknown)
      .catch(() => undefined);
    this.isFileBad = !this.#desk.startFrom(value);
    if (!this.isFileBad) void this.#focus('#title');
  }

  async #readDrafts(): Promise<void> {
    const kept = (await this.#records.value?.drafts()) ?? [];
    this.drafts = kept.flatMap((value) => toDraft(value) ?? []);
  }

  async #discard(draft: Draft): Promise<void> {
    await this.#records.value?.removeDraft(draft.key);
    this.asking = undefined;
    await this.#readDrafts();
    await this.#focus('#drafts');
  }

  #approve(state: ApprovalState): void {
    this.isNameMissing = state === 'approved' && this.approver.trim() === '';
    if (this.isNameMissing) return void this.#focus('#by');
    this.#desk.approve(state, this.approver);
    void this.#focus('#approval');
  }

  readonly #flush = (): void => void this.#desk.flush();

  readonly #onStep = (step: number): void => {
    this.step = step;
  };

  readonly #onSave = (): void => {
    const { guide } = this.#desk;
    if (!guide) return;
    const name = String(guide['id'] || draftTitle(guide, 'vi') || 'huong-dan');
    const text = `${JSON.stringify(guide, null, 2)}\n`;
    download(new Blob([text], { type: 'application/json' }), `${name}.json`);
  };

  readonly #onLeave = async (): Promise<void> => {
    await this.#desk.leave();
    await this.#readDrafts();
    await this.#focus('#title');
  };

  async #focusNear(path: Path): Promise<void> {
    await this.updateComplete;
    focusField(this.renderRoot, path);
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
