import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Guide } from '../../../guides/format/guide.js';
import { guideText, type GuideTextOptions } from '../../../guides/format/guide-text.js';
import { wordsIn } from '../../../guides/format/guide-view.js';
import type { WordsController } from '../../../localize/words.js';
import { icon } from '../../../styles/take-along-icons.js';

/** A guide as text, to be copied into a message or shared by the phone. */
export class Message {
  readonly #host: LitElement;
  readonly #localize: WordsController;
  /** What came of copying, and of which text. */
  #copied: { readonly text: string; readonly ok: boolean } | undefined;

  constructor(host: LitElement, localize: WordsController) {
    this.#host = host;
    this.#localize = localize;
  }

  render({ guide, ...options }: GuideTextOptions & { readonly guide: Guide }): TemplateResult {
    const localize = this.#localize;
    const text = guideText(guide, options);
    const title = wordsIn(guide.title, options.language);
    const result = this.#copied?.text === text ? this.#copied : undefined;
    const told = result ? localize.term(result.ok ? 'takeCopied' : 'takeCopyFailed') : nothing;
    return html`<section class="card stack take-message" aria-labelledby="take-message">
      <h3 id="take-message">${localize.term('takeMessage')}</h3>
      <p class="soft">${localize.term('takeMessageHelp')}</p>
      <label class="visually-hidden" for="take-text">${localize.term('takeMessageLabel')}</label>
      <textarea id="take-text" readonly rows="8" .value=${text}></textarea>
      <div class="row">
        <button @click=${() => void this.#copy(text)}>
          ${icon(result?.ok ? 'check' : 'copy')} ${localize.term('takeCopy')}
        </button>
        ${
          canShare()
            ? html`<button @click=${() => void this.#share(title, text)}>
                ${icon('share-2')} ${localize.term('takeShare')}
              </button>`
            : nothing
        }
      </div>
      <p role="status">${told}</p>
    </section>`;
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = { text, ok: true };
    } catch {
      // Without https, or refused: the person copies by hand what is selected for them.
      this.#copied = { text, ok: false };
      const area = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#take-text');
      area?.focus();
      area?.select();
    }
    this.#host.requestUpdate();
  }

  async #share(title: string, text: string): Promise<void> {
    try {
      await navigator.share({ title, text });
    } catch {
      // Closed without choosing anybody, or refused: the text is still there to be copied.
    }
  }
}

/** Not every browser has it, whatever its type says. */
function canShare(): boolean {
  return typeof (navigator as { readonly share?: unknown }).share === 'function';
}
