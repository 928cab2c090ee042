/** The desk: what is written, and beside it, or in its place where there is no room, how it looks. */
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { pointerOf, type Path } from '../../guides/format/check-place.js';
import type { LocalizeController } from '../../localize/localize.js';
import { approvalView } from './editor-approval.js';
import { tabs, type Tab } from './editor-bar.js';
import { findingsView } from './editor-check.js';
import type { EditorContext } from './editor-context.js';
import { focusField, focusMover } from './editor-focus.js';
import { editorParts, isBelow, partOf, type PartName } from './editor-parts.js';
import { leftAt, sayings } from './editor-said.js';
import { editorTranslate } from './editor-translate.js';
import type { ApprovalState, GuideDesk } from './guide-desk.js';
import { saveGuide } from './save-guide.js';

type Left = 'write' | 'translate';
type Right = 'preview' | 'check';

/** From this width (rem) on the two stand side by side. */
const WIDE = 60;

export class EditorPanes implements ReactiveController {
  readonly #host: LitElement;
  readonly #localize: LocalizeController;
  readonly #desk: GuideDesk;
  readonly #observer: { current?: ResizeObserver } = {};
  #isWide = false;
  #left: Left = 'write';
  #right: Right = 'preview';
  /** Which of the two is shown where there is room for one. */
  #front: 'left' | 'right' = 'left';
  #open: PartName | undefined = 'intro';
  #isBeside = false;
  #begun: ReadonlySet<string> = new Set();
  #isAll = false;
  #by = '';
  #isNameMissing = false;
  /** The preview begins anew with each. */
  #showing = 0;

  constructor(host: LitElement, localize: LocalizeController, desk: GuideDesk) {
    this.#host = host;
    this.#localize = localize;
    this.#desk = desk;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.current = new ResizeObserver(([entry]) => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const isWide = (entry?.contentRect.width ?? 0) >= WIDE * rem;
      if (isWide === this.#isWide) return;
      this.#isWide = isWide;
      this.#host.requestUpdate();
    });
    this.#observer.current.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.current?.disconnect();
  }

  /** Another guide is on the desk. */
  begin(isNew: boolean): void {
    this.#left = 'write';
    this.#right = 'preview';
    this.#front = 'left';
    this.#open = isNew ? 'intro' : undefined;
    this.#isNameMissing = false;
    this.#isAll = false;
    this.#showing++;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    const localize = this.#localize;
    const lefts = this.#leftTabs();
    const rights = this.#rightTabs();
    const label = localize.term('editorStages');
    if (!this.#isWide) {
      const isLeft = this.#front === 'left';
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
    const isFront = this.#isWide || this.#front === 'left';
    return [
      {
        id: 'tab-write',
        label: localize.term('editorWrite'),
        left: leftAt(check).length,
        isChosen: isFront && this.#left === 'write',
        choose: () => this.#showLeft('write'),
      },
      {
        id: 'tab-translate',
        label: localize.term(languages.length > 2 ? 'editorTranslateMore' : 'editorTranslate'),
        left: check.translations.length,
        isChosen: isFront && this.#left === 'translate',
        choose: () => this.#showLeft('translate'),
      },
    ];
  }

  #rightTabs(): Tab[] {
    const localize = this.#localize;
    const isFront = this.#isWide || this.#front === 'right';
    const tab = (right: Right, label: string): Tab => ({
      id: `tab-${right}`,
      label,
      isChosen: isFront && this.#right === right,
      choose: () => {
        this.#right = right;
        this.#front = 'right';
        this.#host.requestUpdate();
      },
    });
    return [
      tab('preview', localize.term('editorPreview')),
      tab('check', localize.term('editorCheck')),
    ];
  }

  #renderLeft(): TemplateResult {
    const { check, guide = {}, languages } = this.#desk;
    const localize = this.#localize;
    const context = this.#context();
    if (this.#left === 'translate') {
      return html`<div class="stack" part="form">
        ${editorTranslate({
          context,
          others: languages.filter((code) => code !== 'vi'),
          open: check.translations,
          begun: this.#begun,
          isAll: this.#isAll,
          showAll: (isAll) => {
            this.#isAll = isAll;
            this.#host.requestUpdate();
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
            this.#host.requestUpdate();
          }}
        />
        <span>${localize.term('editorBeside')}</span>
      </label>
      ${editorParts({
        context: { ...context, guide },
        open: this.#open,
        show: (part) => void this.#show(part),
        count: (paths) => left.filter((pointer) => isBelow(pointer, paths)).length,
      })}
    </div>`;
  }

  #renderRight(): TemplateResult {
    return this.#right === 'preview' ? this.#renderPreview() : this.#renderCheck();
  }

  #renderPreview(): TemplateResult {
    const { check, key } = this.#desk;
    const localize = this.#localize;
    // By the draft, not by its title: a walk through it goes on while the title is written.
    const data = check.shown && { ...check.shown, id: key };
    const step = typeof this.#open === 'number' ? this.#open + 1 : undefined;
    return html`<section class="stack" part="preview" aria-labelledby="preview">
      <div class="row spread">
        <h3 id="preview">${localize.term('editorPreview')}</h3>
        <button class="small quiet" ?hidden=${!data} @click=${() => this.#restart()}>
          ${localize.term('editorPreviewStart')}
        </button>
      </div>
      ${
        data
          ? html`<div class="card">
              ${keyed(
                `${key} ${this.#showing}`,
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
        goTo: (path) => void this.#goTo(path),
        translate: () => {
          this.#showLeft('translate');
          const [first] = desk.check.translations;
          if (first) void this.#focusNear(first.path);
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

  #context(): EditorContext {
    const desk = this.#desk;
    const { guide = {}, languages, check, removal } = desk;
    const said = sayings(check, guide, this.#localize.lang());
    return {
      localize: this.#localize,
      guide,
      languages: this.#isBeside ? languages : ['vi'],
      said: (pointer) => said.get(pointer),
      removal,
      set: (path, value) => desk.set(path, value),
      replace: (path, value, label) => desk.replace(path, value, label),
      drop: (path) => desk.drop(path),
      settle: (path) => desk.settle(path),
      redraw: () => this.#host.requestUpdate(),
      remove: (path, label) => {
        desk.remove(path, label);
        if (path.length === 2 && path[0] === 'steps') this.#open = undefined;
        void this.#focus('#take-back');
      },
      takeBack: () => {
        const path = desk.takeBack();
        this.#open = partOf(path);
        void this.#focusNear(path);
      },
      move: (path, from, to) => {
        desk.move(path, from, to);
        if (path.length === 1 && path[0] === 'steps') this.#open = to;
        void this.#host.updateComplete.then(() =>
          focusMover(this.#host.renderRoot, [...path, to], to > from),
        );
      },
      add: (path) => {
        desk.add(path);
        if (path.length === 2 && path[0] === 'steps') this.#open = Number(path[1]);
        void this.#focusNear(path);
      },
    };
  }

  #showLeft(left: Left): void {
    const open = this.#desk.check.translations.map(({ path }) => pointerOf(path));
    if (left === 'translate') this.#begun = new Set(open);
    this.#left = left;
    this.#front = 'left';
    this.#host.requestUpdate();
  }

  /** The preview follows: the step that is written, or the start. */
  async #show(part: PartName | undefined): Promise<void> {
    this.#open = part;
    if (part === 'intro') this.#showing++;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // Whatever was open above has closed.
    this.#host.renderRoot.querySelector('.part.open')?.scrollIntoView({ block: 'nearest' });
  }

  #restart(): void {
    this.#showing++;
    this.#open = undefined;
    this.#host.requestUpdate();
  }

  async #goTo(path: Path): Promise<void> {
    const last = path.at(-1);
    const isOther = last !== 'vi' && this.#desk.languages.some((code) => code === last);
    if (isOther) {
      this.#showLeft('translate');
      this.#begun = new Set([...this.#begun, pointerOf(path)]);
    } else {
      this.#showLeft('write');
      this.#open = partOf(path);
    }
    await this.#focusNear(path);
  }

  #approve(state: ApprovalState): void {
    this.#isNameMissing = state === 'approved' && this.#by.trim() === '';
    if (this.#isNameMissing) return void this.#focus('#by');
    this.#desk.approve(state, this.#by);
    void this.#focus('#approval');
  }

  async #focusNear(path: Path): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusField(this.#host.renderRoot, path);
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
