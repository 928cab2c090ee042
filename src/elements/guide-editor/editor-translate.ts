/** A guide's words in its other languages, each below the Vietnamese that it is written from. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OpenTranslation } from '../../guides/format/check-draft.js';
import { placeWords, pointerOf, type Path } from '../../guides/format/check-place.js';
import { isObject } from '../../guides/format/check-plain.js';
import { namedValues } from '../../guides/format/check-strings.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import { icon } from '../../styles/icons.js';
import { notice } from '../parts/state.js';
import { idOf, labelOf, type EditorContext } from './editor-context.js';
import { textArea } from './editor-text.js';

export interface TranslateView {
  readonly context: EditorContext;
  /** Of the guide, without Vietnamese. */
  readonly others: readonly string[];
  readonly open: readonly OpenTranslation[];
  /** Pointers of those that were open when somebody began: a text stays while it is written. */
  readonly begun: ReadonlySet<string>;
  readonly isAll: boolean;
  readonly showAll: (isAll: boolean) => void;
}

export function editorTranslate(view: TranslateView): TemplateResult {
  const { context, others, open, begun, isAll, showAll } = view;
  const { localize, guide } = context;
  const names = others.map((code) => localize.term('editorLanguage', code)).join(', ');
  const why = new Map(open.map((one) => [pointerOf(one.path), one.why]));
  const texts = namedValues(guide).flatMap(({ name, path, value }) => {
    const vi = name === 'Text' && isObject(value) ? value['vi'] : undefined;
    return typeof vi === 'string' && vi.trim() ? [{ path, vi }] : [];
  });
  const rows = texts.flatMap(({ path, vi }) =>
    others.flatMap((language) => {
      const at = [...path, language];
      const pointer = pointerOf(at);
      if (!isAll && !begun.has(pointer) && !why.has(pointer)) return [];
      return [row(at, vi, why.get(pointer), context)];
    }),
  );
  return html`<p class="hint">${localize.term('editorTranslateLead', names)}</p>
    ${texts.length === 0 ? notice('info', localize.term('editorTranslateNothing')) : nothing}
    ${
      texts.length > 0 && open.length === 0
        ? notice('info', localize.term('editorTranslated'), 'circle-check')
        : nothing
    }
    ${
      texts.length > 0
        ? html`<label class="choice">
            <input
              id="all"
              type="checkbox"
              .checked=${isAll}
              @change=${(event: Event) => showAll((event.target as HTMLInputElement).checked)}
            />
            <span>${localize.term('editorTranslateAll')}</span>
          </label>`
        : nothing
    }
    <div class="pairs">${rows}</div>`;
}

function row(
  path: Path,
  vi: string,
  why: OpenTranslation['why'] | undefined,
  context: EditorContext,
): TemplateResult {
  const { localize, guide, settle } = context;
  const holder = path.slice(0, -1);
  const language = localize.term('editorLanguage', String(path.at(-1)));
  const place = shortPlace(holder, context);
  return html`<div class="both ${why ?? ''}">
    <div>
      <span class="tongue">${place}</span>
      <p lang="vi">${vi}</p>
    </div>
    <div class="field">
      <label class="tongue" for=${idOf(path)}>
        ${language}<span class="visually-hidden"
          >: ${wordsIn(placeWords(guide, holder), localize.lang())}</span
        >
      </label>
      ${textArea(path, context, true)}
      ${
        why === 'old'
          ? html`<p class="row advice">
              ${icon('info')} ${localize.term('editorOld')}
              <button class="small" type="button" @click=${() => settle(path)}>
                ${localize.term('editorStillRight')}
              </button>
            </p>`
          : nothing
      }
    </div>
  </div>`;
}

/** “Bước 3, cách làm” */
function shortPlace(path: Path, { localize }: EditorContext): string {
  const label = labelOf(path, localize);
  const [first, second] = path;
  if (first !== 'steps' || typeof second !== 'number') return label;
  return `${labelOf(['steps', second], localize)}, ${label.charAt(0).toLocaleLowerCase('vi')}${label.slice(1)}`;
}
