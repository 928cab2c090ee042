/** What every part of the editor's form works with. */
import { html, nothing, type TemplateResult } from 'lit';
import { fieldWords } from '../../guides/format/check-field-words.js';
import { pointerOf, type Path } from '../../guides/format/check-place.js';
import type { Json } from '../../guides/format/check-plain.js';
import type { FormatSchema } from '../../guides/format/guide-format.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import type { LocalizeController } from '../../localize/localize.js';

export interface EditorContext {
  readonly localize: LocalizeController;
  readonly guide: Json;
  readonly languages: readonly string[];
  /** What is wrong at a field, by its pointer; shown beside it. */
  readonly wrong: (pointer: string) => string | undefined;
  readonly set: (path: Path, value: Json) => void;
  readonly remove: (path: Path) => void;
  readonly move: (path: Path, from: number, to: number) => void;
  /** Adds one to a list, or a field to an object, empty, and goes there. */
  readonly add: (path: Path, schema: FormatSchema) => void;
}

/** Called otherwise here than elsewhere. */
const NAMES: Readonly<Record<string, string>> = { 'done/next': 'happens' };

/** `steps-0-title`, unique within the form. */
export function idOf(path: Path): string {
  return `field${pointerOf(path).replaceAll('/', '-')}`;
}

export function labelOf(path: Path, localize: LocalizeController): string {
  const names = path.filter((part) => typeof part === 'string');
  const own = NAMES[names.slice(-2).join('/')];
  if (own) return localize.term('editorHappens');
  const last = path.at(-1);
  const words = wordsIn(fieldWords(String(names.at(-1) ?? '')), localize.lang());
  const label = words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
  return typeof last === 'number' ? `${label} ${last + 1}` : label;
}

export function removeButton(path: Path, context: EditorContext): TemplateResult {
  const { localize, remove } = context;
  return html`<button class="small quiet danger" type="button" @click=${() => remove(path)}>
    ${localize.term('editorRemove', labelOf(path, localize))}
  </button>`;
}

export function errorLine(path: Path, { wrong }: EditorContext): TemplateResult | typeof nothing {
  const error = wrong(pointerOf(path));
  return error ? html`<span class="error" id="${idOf(path)}-error">${error}</span>` : nothing;
}
