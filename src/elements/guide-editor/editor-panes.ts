/** The desk: what is written, and beside it, or in its place where there is no room, how it looks. */
import { html, type LitElement, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { LocalizeController } from '../../localize/localize.js';
import { approvalView } from './editor-approval.js';
import { tabs, type Tab } from './editor-bar.js';
import { findingsView } from './editor-check.js';
import { formContext } from './editor-deeds.js';
import { editorParts, isBelow } from './editor-parts.js';
import { EditorPlace } from './editor-place.js';
import { leftAt } from './editor-said.js';
import { editorTranslate } from './editor-translate.js';
import type { ApprovalState, GuideDesk } from './guide-desk.js';
import { saveGuide } from './save-guide.js';

export class EditorPanes {
  readonly place: EditorPlace;
  readonly #localize: LocalizeController;
  readonly #desk: GuideDesk;
  #isBeside = false;
  #isAll = false;
  #by = '';
  #isNameMissing = false;

  constructor(host: LitElement, localize: LocalizeController, desk: GuideDesk) {
    this.place = new EditorPlace(host, desk);
    this.#localize = localize;
    this.#desk = desk;
  }

  /** Another guide is on the desk. */
  begin(isNew: boolean): void {
    this.#isNameMissing = false;
    this.#isAll = false;
    this.place.begin(isNew);
  }

  render(): TemplateResult {
    const localize = this.#localize;
    const lefts = this.#leftTabs();
    const rights = this.#rightTabs();
    const label = localize.term('editorStages');
    if (!this.place.isWide) {
      const isLeft = this.place.front === 'left';
      return html`${tabs(localize, label, [...lefts, ...rights])}
        <div class="desk">${isLeft ? this.#renderLeft() : this.#renderRight()}</div>`;
    }
    return html`<div class="desk wide">
      <div class="stack">${tabs(localize, label, lefts)} ${this.#renderLeft()}</div>
      <div class="stack beside">
        ${tabs(localize, localize.term('editorPreview'), rights)} ${this.#renderRight()}
      </div>
    </div>`;
  }

  #leftTabs(): Tab[] {
    const { check, languages } = this.#desk;
    const localize = this.#localize;
    const isFront = this.place.isWide || this.place.front === 'left';
    return [
      {
        id: 'tab-write',
        label: localize.term('editorWrite'),
        left: leftAt(check).length,
        isChosen: isFront && this.place.left === 'write',
        choose: () => this.place.showLeft('write'),
      },
      {
        id: 'tab-translate',
        label: localize.term(languages.length > 2 ? 'editorTranslateMore' : 'editorTranslate'),
        left: check.translations.length,
        isChosen: isFront && this.place.left === 'translate',
        choose: () => this.place.showLeft('translate'),
      },
    ];
  }

  #rightTabs(): Tab[] {
    const localize = this.#localize;
    const isFront = this.place.isWide || this.place.front === 'right';
    const tab = (right: EditorPlace['right'], label: string): Tab => ({
      id: `tab-${right}`,
      label,
      isChosen: isFront && this.place.right === right,
      choose: () => this.place.showRight(right),
    });
    return [
      tab('preview', localize.term('editorPreview')),
      tab('check', localize.term('editorCheck')),
    ];
  }

  #renderLeft(): TemplateResult {
    const { check, guide = {}, languages } = this.#desk;
    const localize = this.#localize;
    const context = formContext(
      this.#desk,
      this.place,
      localize,
      this.#isBeside ? languages : ['vi'],
    );
    if (this.place.left === 'translate') {
      return html`<div class="stack" part="form">
        ${editorTranslate({
          context,
          others: languages.filter((code) => code !== 'vi'),
          open: check.translations,
          begun: this.place.begun,
          isAll: this.#isAll,
          showAll: (isAll) => {
            this.#isAll = isAll;
            this.place.redraw();
          },
        })}
      </div>`;
    }
    const left = leftAt(check);
    return html`<div class="stack" part="form">
      <label class="choice">
        <input
          type="checkbox"
          .checked=${this.#isBeside}
          @change=${(event: Event) => {
            this.#isBeside = (event.target as HTMLInputElement).checked;
            this.place.redraw();
          }}
        />
        <span>${localize.term('editorBeside')}</span>
      </label>
      ${editorParts({
        context: { ...context, guide },
        open: this.place.open,
        show: (part) => void this.place.showPart(part),
        count: (paths) => left.filter((pointer) => isBelow(pointer, paths)).length,
      })}
    </div>`;
  }

  #renderRight(): TemplateResult {
    return this.place.right === 'preview' ? this.#renderPreview() : this.#renderCheck();
  }

  #renderPreview(): TemplateResult {
    const { check, key } = this.#desk;
    const localize = this.#localize;
    // By the draft, not by its title: a walk through it goes on while the title is written.
    const data = check.shown && { ...check.shown, id: key };
    const { step } = this.place;
    return html`<section class="stack" part="preview" aria-labelledby="preview">
      <div class="row spread">
        <h3 id="preview">${localize.term('editorPreview')}</h3>
        <button class="small quiet" ?hidden=${!data} @click=${() => this.place.restart()}>
          ${localize.term('editorPreviewStart')}
        </button>
      </div>
      ${
        data
          ? html`<div class="card">
              ${keyed(
                `${key} ${this.place.showing}`,
                html`<ward-guide preview .data=${data} .step=${step}></ward-guide>`,
              )}
            </div>`
          : html`<p class="hint">${localize.term('editorPreviewNone')}</p>`
      }
    </section>`;
  }

  #renderCheck(): TemplateResult {
    const desk = this.#desk;
    const localize = this.#localize;
    return html`<div class="stack">
      ${findingsView({
        localize,
        check: desk.check,
        goTo: (path) => void this.place.goTo(path),
        translate: () => {
          this.place.showLeft('translate');
          const [first] = desk.check.translations;
          if (first) void this.place.focusNear(first.path);
        },
      })}
      ${approvalView({
        localize,
        desk,
        by: this.#by,
        isNameMissing: this.#isNameMissing,
        type: (by) => (this.#by = by),
        approve: (state) => this.#approve(state),
        save: () => saveGuide(desk.guide),
      })}
    </div>`;
  }

  #approve(state: ApprovalState): void {
    this.#isNameMissing = state === 'approved' && this.#by.trim() === '';
    if (this.#isNameMissing) return void this.place.focus('#by');
    this.#desk.approve(state, this.#by);
    // A name that no guide may hold, too long or with signs in it, approves nothing.
    this.#isNameMissing = this.#desk.approval !== state;
    void this.place.focus(this.#isNameMissing ? '#by' : '#approval');
  }
}
