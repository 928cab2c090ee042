/** Reads the screen of a guide aloud, its words lit as they are said. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { ReadAloudController } from '../../controllers/read-aloud-controller.js';
import type { Guide, GuideStep } from '../../guides/format/guide.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import type { WordsController } from '../../localize/words.js';
import type { ReadOptions, ReadPiece } from '../../speech/reading.js';
import { icon } from '../../styles/guide-more-icons.js';
import { litText } from '../parts/lit-text.js';

export { litTextStyles } from '../parts/lit-text.js';

/** What is on the screen that may be read. */
export interface ReadScreen {
  readonly guide: Guide;
  /** The step that is shown, where one is. */
  readonly step: GuideStep | undefined;
  readonly language: string;
  /** Address of the guide's file, where recordings lie beside it. */
  readonly src: string;
}

export class GuideReading {
  readonly #controller: ReadAloudController;
  /** In the order in which they were drawn. */
  #pieces: ReadPiece[] = [];
  #screen = '';

  constructor(host: LitElement) {
    this.#controller = new ReadAloudController(host);
  }

  /** A screen is about to be drawn: what was said of another ends. */
  begin(screen: string): void {
    this.#pieces = [];
    if (screen !== this.#screen && this.#controller.state === 'speaking') this.#controller.stop();
    this.#screen = screen;
  }

  /** A text of the screen, which is read in its turn. */
  say(id: string, text: string): TemplateResult | string {
    this.#pieces.push({ id, text });
    return litText(id, text, this.#controller.lit);
  }

  /** There only where something can speak. */
  button(screen: ReadScreen, localize: WordsController): TemplateResult | typeof nothing {
    const options = readOptions(screen);
    if (!this.#controller.available(screen.language, options.recording !== undefined)) {
      return nothing;
    }
    const isSpeaking = this.#controller.state === 'speaking';
    return html`<button
      class="tool"
      part="read-button"
      @click=${() => {
        if (isSpeaking) this.#controller.stop();
        else void this.#controller.read(spoken(this.#pieces, screen), options);
      }}
    >
      ${icon(isSpeaking ? 'square' : 'volume-2')}
      ${localize.term(isSpeaking ? 'guideReadStop' : 'guideRead')}
    </button>`;
  }
}

function readOptions({ guide, step, language, src }: ReadScreen): ReadOptions {
  const [code = ''] = language.split('-');
  const recording = src ? step?.recording?.[code] : undefined;
  return {
    language,
    ...(guide.terms ? { terms: guide.terms } : {}),
    ...(recording
      ? {
          recording: {
            url: new URL(recording.file, new URL(src, document.baseURI)).href,
            sentences: recording.sentences,
          },
        }
      : {}),
  };
}

/** A step may say itself in other words than it writes: in the place of its title and text. */
function spoken(pieces: readonly ReadPiece[], { step, language }: ReadScreen): ReadPiece[] {
  if (!step?.speech) return [...pieces];
  const speech = { id: 'speech', text: wordsIn(step.speech, language) };
  return [speech, ...pieces.filter(({ id }) => !/^(title|text)\b/.test(id))];
}
