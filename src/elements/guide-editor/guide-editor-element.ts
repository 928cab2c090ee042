import { html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { GuideRecordsController } from '../../controllers/guide-records-controller.js';
import { loadGuide } from '../../guides/load-guide.js';
import { catalogue } from '../../guides/shipped/catalogue.js';
import { addWords, LocalizeController } from '../../localize/localize.js';
import words from '../../localize/guide-editor-vi.js';
import { disclosure } from '../../styles/disclosure.js';
import { sharedStyles } from '../../styles/shared.js';
import { guideDrawingStyles } from '../parts/guide-drawing.js';
import { draftTitle, toDraft, type Draft } from './draft.js';
import { editorBar } from './editor-bar.js';
import { editorFieldStyles } from './editor-fields.styles.js';
import { editorFormStyles } from './editor-form.styles.js';
import { editorStart, type EditorStart } from './editor-start.js';
import { EditorPanes } from './editor-panes.js';
import { GuideDesk } from './guide-desk.js';
import { guideEditorStyles } from './guide-editor.styles.js';
import { guideOf, openFile } from './open-file.js';
import { saveGuide } from './save-guide.js';

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
  static override styles = [
    ...sharedStyles,
    disclosure,
    guideDrawingStyles,
    guideEditorStyles,
    editorFormStyles,
    editorFieldStyles,
  ];

  static {
    addWords(words, () => import('../../localize/guide-editor-en.js'));
  }

  @state() private accessor drafts: readonly Draft[] = [];
  @state() private accessor chosen = catalogue[0]?.id ?? '';
  @state() private accessor asking: string | undefined;
  @state() private accessor failure: EditorStart['failure'];

  readonly #localize = new LocalizeController(this);
  readonly #records = new GuideRecordsController(this, () => {
    void this.#desk.keeper.flush();
    void this.#readDrafts();
  });
  readonly #desk: GuideDesk = new GuideDesk(
    () => this.#records.value,
    () => this.requestUpdate(),
  );
  readonly #panes: EditorPanes = new EditorPanes(this, this.#localize, this.#desk);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#flush);
    addEventListener('beforeunload', this.#warn);
    document.addEventListener('visibilitychange', this.#flush);
  }

  override disconnectedCallback(): void {
    // While the records are still there.
    this.#flush();
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#flush);
    removeEventListener('beforeunload', this.#warn);
    document.removeEventListener('visibilitychange', this.#flush);
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
      failure: this.failure,
      startNew: () => this.#begin(() => desk.startNew(), true),
      startLesson: () => void this.#startLesson(),
      startFrom: () => void this.#startFrom(),
      openFile: (file) => void this.#openFile(file),
      goOn: (draft) => this.#begin(() => desk.goOnWith(draft)),
      discard: (draft) => void this.#discard(draft),
    });
  }

  #renderDesk() {
    const { guide, keeper } = this.#desk;
    return html`${editorBar({
      localize: this.#localize,
      title: guide ? draftTitle(guide, this.#localize.lang()) : '',
      keeping: keeper.state,
      leave: () => void this.#leave(),
      leaveAnyway: () => void this.#leave(true),
      save: () => saveGuide(guide),
    })}
    ${guide ? this.#panes.render() : nothing}`;
  }

  #begin(start: () => void, isNew = false): void {
    this.failure = undefined;
    start();
    this.#panes.begin(isNew);
    void this.#focus('#title');
  }

  async #startFrom(): Promise<void> {
    const loaded = await loadGuide(this.chosen);
    const guide = loaded.ok ? guideOf(loaded.value) : loaded;
    if (guide.ok) return this.#begin(() => this.#desk.startFrom(guide.value));
    this.failure = guide.code === 'no-such-guide' ? 'not-loaded' : guide.code;
  }

  async #startLesson(): Promise<void> {
    try {
      const { lawLesson } = await import('./law-lesson.js');
      const guide = guideOf(lawLesson);
      if (guide.ok) return this.#begin(() => this.#desk.startFrom(guide.value, true));
      this.failure = guide.code;
    } catch {
      this.failure = 'not-loaded';
    }
  }

  async #openFile(file: File): Promise<void> {
    const opened = await openFile(file);
    if (opened.ok) return this.#begin(() => this.#desk.startFrom(opened.value));
    this.failure = opened.code;
  }

  async #readDrafts(): Promise<void> {
    const kept = (await this.#records.value?.drafts().catch(() => [])) ?? [];
    const drafts = kept.flatMap((value) => toDraft(value) ?? []);
    this.drafts = drafts.sort((a, b) => b.changed - a.changed);
  }

  async #discard(draft: Draft): Promise<void> {
    await this.#records.value?.removeDraft(draft.key);
    this.asking = undefined;
    await this.#readDrafts();
    await this.#focus(this.drafts.length > 0 ? '#drafts' : '#title');
  }

  async #leave(isLossTaken = false): Promise<void> {
    const { keeper } = this.#desk;
    await keeper.flush();
    // Above the form stands then what to do about it.
    if (keeper.state === 'failed' && !isLossTaken) return;
    this.#desk.leave();
    await this.#readDrafts();
    await this.#focus('#title');
  }

  readonly #flush = (): void => void this.#desk.keeper.flush();

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#desk.guide && this.#desk.keeper.state === 'failed') event.preventDefault();
  };

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}
