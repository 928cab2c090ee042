/** What every part of the editor's form works with. */
import { html, nothing, type TemplateResult } from 'lit';
import { fieldWords } from '../../guides/format/check-field-words.js';
import { pointerOf, type Path } from '../../guides/format/check-place.js';
import type { Json } from '../../guides/format/check-plain.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import type { LocalizeController } from '../../localize/localize.js';
import { icon } from '../../styles/icons.js';
import type { Removal } from './guide-desk.js';

export interface Said {
  readonly severity: 'error' | 'warning';
  readonly words: string;
}

export interface EditorContext {
  readonly localize: LocalizeController;
  readonly guide: Json;
  /** Those that are written in the form; others have a place of their own. */
  readonly languages: readonly string[];
  /** What is found at a field, by its pointer; shown beside it. */
  readonly said: (pointer: string) => Said | undefined;
  readonly removal: Removal | undefined;
  readonly set: (path: Path, value: Json) => void;
  /** Sets what replaces something that somebody may want back. */
  readonly replace: (path: Path, value: Json, label: string) => void;
  readonly remove: (path: Path, label: string) => void;
  /** Of a field that was left empty again, and that a guide can do without. */
  readonly drop: (path: Path) => void;
  readonly takeBack: () => void;
  readonly move: (path: Path, from: number, to: number) => void;
  /** Adds one to a list, or a field to an object, empty, and goes there. */
  readonly add: (path: Path) => void;
  /** The words in another language are finished. */
  readonly settle: (path: Path) => void;
  readonly redraw: () => void;
}

/** `steps-0-title`, unique within the form. */
export function idOf(path: Path): string {
  return `field${pointerOf(path).replaceAll('/', '-')}`;
}

/** `steps/title`: the field and what holds it, wherever in the guide. */
export function keyOf(path: Path): string {
  const names = path.filter((part) => typeof part === 'string');
  const [first, holder, , last] = names;
  // What a step is in a variant is called as in the step.
  if (first === 'steps' && holder === 'variants' && names.length === 4) {
    return last === 'verified' ? 'variant/verified' : `steps/${last}`;
  }
  return names.slice(-2).join('/');
}

export function labelOf(path: Path, localize: LocalizeController): string {
  const key = keyOf(path);
  const last = path.at(-1);
  if (typeof last === 'number') {
    return `${itemOf(path, localize)} ${last + 1}`;
  }
  const own = localize.term('editorName', key);
  if (own) return own;
  const words = wordsIn(fieldWords(String(last ?? '')), localize.lang());
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** What one of a list is called, without its number. */
export function itemOf(path: Path, localize: LocalizeController): string {
  return localize.term('editorItem', keyOf(path)) || labelOf(path.slice(0, -1), localize);
}

/** What to write there, below the label. */
export function hintLine(path: Path, { localize }: EditorContext): TemplateResult | typeof nothing {
  const hint = typeof path.at(-1) === 'number' ? '' : localize.term('editorHint', keyOf(path));
  return hint ? html`<span class="hint" id="${idOf(path)}-hint">${hint}</span>` : nothing;
}

export function findingLine(path: Path, { said }: EditorContext): TemplateResult | typeof nothing {
  const finding = said(pointerOf(path));
  if (!finding) return nothing;
  const { severity, words } = finding;
  return html`<span class=${severity === 'error' ? 'error' : 'advice'} id="${idOf(path)}-said">
    ${icon(severity === 'error' ? 'circle-alert' : 'info')} ${words}
  </span>`;
}

/** The ids of a field's hint and finding. */
export function describedBy(path: Path, context: EditorContext): string | typeof nothing {
  const id = idOf(path);
  const ids = [
    hintLine(path, context) !== nothing && `${id}-hint`,
    context.said(pointerOf(path)) && `${id}-said`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

export function isWrong(path: Path, { said }: EditorContext): 'true' | typeof nothing {
  return said(pointerOf(path))?.severity === 'error' ? 'true' : nothing;
}

export function removeButton(path: Path, context: EditorContext): TemplateResult {
  const { localize, remove } = context;
  const label = labelOf(path, localize);
  return html`<button class="small quiet danger" type="button" @click=${() => remove(path, label)}>
    ${icon('trash-2')} ${localize.term('editorRemove', label)}
  </button>`;
}

/** Where something was taken away: a way back, until the next change. */
export function removalLine(
  holder: Path,
  { removal, localize, takeBack }: EditorContext,
): TemplateResult | typeof nothing {
  if (!removal || pointerOf(removal.holder) !== pointerOf(holder)) return nothing;
  return html`<p class="removal row" role="status">
    ${localize.term('editorRemoved', removal.label)}
    <button class="small" id="take-back" type="button" @click=${takeBack}>
      ${icon('undo-2')} ${localize.term('editorTakeBack')}
    </button>
  </p>`;
}
