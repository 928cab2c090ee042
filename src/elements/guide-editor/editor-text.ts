import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isSample } from '../../guides/format/check-draft.js';
import { valueAt, type Path } from '../../guides/format/check-place.js';
import { isObject } from '../../guides/format/check-plain.js';
import {
  describedBy,
  findingLine,
  hintLine,
  idOf,
  isWrong,
  labelOf,
  type EditorContext,
} from './editor-context.js';

/** A text; where it is written in several languages at once, they stand beside each other. */
export function textField(path: Path, context: EditorContext, isRequired: boolean): TemplateResult {
  const { localize, languages } = context;
  const label = labelOf(path, localize);
  const area = (language: string) => textArea([...path, language], context, isRequired);
  if (languages.length === 1) {
    const [language = 'vi'] = languages;
    return html`<div class="field" id=${idOf(path)}>
      <label for=${idOf([...path, language])}>${label}</label>
      ${hintLine(path, context)} ${area(language)} ${findingLine(path, context)}
    </div>`;
  }
  return html`<fieldset class="words" id=${idOf(path)}>
    <legend>${label}</legend>
    ${hintLine(path, context)}
    ${languages.map(
      (language) =>
        html`<div class="field">
          <label for=${idOf([...path, language])} class="tongue">
            <span class="visually-hidden">${label},</span>
            ${localize.term('editorLanguage', language)}
          </label>
          ${area(language)}
        </div>`,
    )}
    ${findingLine(path, context)}
  </fieldset>`;
}

/** The words in one language. A template's are chosen as a whole, to be written over. */
export function textArea(path: Path, context: EditorContext, isRequired: boolean): TemplateResult {
  const { guide, set, drop, settle } = context;
  const own = valueAt(guide, path);
  const value = typeof own === 'string' ? own : '';
  const holder = path.slice(0, -1);
  const write = (typed: string) => {
    set(path, typed);
    if (typed === '' && !isRequired && isAllEmpty(context, holder, path)) drop(holder);
  };
  const hint = describedBy(holder, context);
  const said = describedBy(path, context);
  const described = [hint, said].filter((one) => typeof one === 'string').join(' ');
  return html`<textarea
      id=${idOf(path)}
      rows="1"
      lang=${String(path.at(-1))}
      autocomplete="off"
      aria-invalid=${isWrong(path, context)}
      aria-describedby=${described || nothing}
      .value=${live(value)}
      @focus=${(event: Event) => {
        if (isSample(value)) (event.target as HTMLTextAreaElement).select();
      }}
      @keydown=${(event: KeyboardEvent) => {
        // A text has no lines of its own.
        if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
      }}
      @input=${(event: InputEvent) => {
        write((event.target as HTMLTextAreaElement).value.replace(/\s*\n\s*/g, ' '));
      }}
      @change=${(event: Event) => {
        // Not while somebody types: a Vietnamese keyboard may compose letters in steps.
        const typed = (event.target as HTMLTextAreaElement).value;
        const tidy = typed.replace(/\s+/g, ' ').trim().normalize('NFC');
        if (tidy !== value) write(tidy);
        if (path.at(-1) !== 'vi') settle(path);
      }}
    ></textarea>
    ${findingLine(path, context)}`;
}

function isAllEmpty({ guide }: EditorContext, holder: Path, path: Path): boolean {
  const text = valueAt(guide, holder);
  if (!isObject(text)) return true;
  return Object.entries(text).every(
    ([language, words]) => language === path.at(-1) || words === '',
  );
}
