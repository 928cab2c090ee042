/** Where in the editor somebody is: what is open, what is shown beside it, where the keyboard stands. */
import type { LitElement, ReactiveController } from 'lit';
import { pointerOf, type Path } from '../../guides/format/check-place.js';
import { focusField, focusMover } from './editor-focus.js';
import { partOf, type PartName } from './editor-parts.js';
import type { GuideDesk } from './guide-desk.js';

/** From this width (rem) on two panes stand side by side. */
const WIDE = 60;

export class EditorPlace implements ReactiveController {
  isWide = false;
  left: 'write' | 'translate' = 'write';
  right: 'preview' | 'check' = 'preview';
  /** Which of the two is shown where there is room for one. */
  front: 'left' | 'right' = 'left';
  #open: PartName | undefined;
  /** The step that the preview shows, from 1; its start where there is none. */
  step: number | undefined;
  /** Pointers of the texts that were to be translated when somebody began. */
  begun: ReadonlySet<string> = new Set();
  /** The preview begins anew with each. */
  showing = 0;
  readonly #host: LitElement;
  readonly #desk: GuideDesk;

  constructor(host: LitElement, desk: GuideDesk) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
  }

  get open(): PartName | undefined {
    return this.#open;
  }

  set open(part: PartName | undefined) {
    this.#open = part;
    this.step = typeof part === 'number' ? part + 1 : undefined;
  }

  hostConnected(): void {
    addEventListener('resize', this.#fit);
    void this.#host.updateComplete.then(this.#fit);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#fit);
  }

  /** Another guide is on the desk. */
  begin(isNew: boolean): void {
    this.left = 'write';
    this.right = 'preview';
    this.front = 'left';
    this.open = isNew ? 'intro' : undefined;
    this.#fit();
    this.restart();
  }

  showLeft(left: 'write' | 'translate'): void {
    const { translations } = this.#desk.check;
    if (left === 'translate') this.begun = new Set(translations.map(({ path }) => pointerOf(path)));
    this.left = left;
    this.front = 'left';
    this.#host.requestUpdate();
  }

  showRight(right: 'preview' | 'check'): void {
    this.right = right;
    this.front = 'right';
    this.#host.requestUpdate();
  }

  /** The preview follows: the step that is written, or the start. */
  async showPart(part: PartName | undefined): Promise<void> {
    this.open = part;
    this.#fit();
    if (part === 'intro') this.showing++;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // Whatever was open above has closed.
    const line = this.#host.renderRoot.querySelector('.part.open > .line');
    line?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** The preview begins at its start. */
  restart(): void {
    this.step = undefined;
    this.showing++;
    this.#host.requestUpdate();
  }

  /** To a field, wherever it is. */
  async goTo(path: Path): Promise<void> {
    const last = path.at(-1);
    if (last !== 'vi' && this.#desk.languages.some((code) => code === last)) {
      this.showLeft('translate');
      this.begun = new Set([...this.begun, pointerOf(path)]);
    } else {
      this.showLeft('write');
      this.open = partOf(path);
    }
    await this.focusNear(path);
  }

  async focusNear(path: Path): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusField(this.#host.renderRoot, path);
  }

  async focusMoved(path: Path, isDown: boolean): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusMover(this.#host.renderRoot, path, isDown);
  }

  async focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  redraw(): void {
    this.#host.requestUpdate();
  }

  /** Its own width counts: a page may give it a column. */
  readonly #fit = (): void => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const isWide = this.#host.clientWidth >= WIDE * rem;
    if (isWide === this.isWide) return;
    this.isWide = isWide;
    this.#host.requestUpdate();
  };
}
