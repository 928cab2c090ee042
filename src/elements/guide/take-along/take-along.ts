/**
 * "Mang về": everything a guide becomes beside the screen. Loaded when it is first wanted.
 *
 *   const { TakeAlong } = await import('./take-along/take-along.js');
 *   this.#takeAlong ??= new TakeAlong(this, this.#localize);
 *   // and in render(), for as long as the panel is open:
 *   ${this.#takeAlong.render({ guide, step: presentStep(guide, walk)?.id, variant: walk.variant })}
 *
 * The host brings `sharedStyles` and `guideDrawingStyles`; the panel brings its own. It draws a
 * `section` with a heading of level 2; the slides are a modal dialog inside it.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Guide } from '../../../guides/format/guide.js';
import { stepOf } from '../../../guides/format/guide-paths.js';
import { shownStep, wordsIn } from '../../../guides/format/guide-view.js';
import takeAlongVi from '../../../localize/guide-take-along-vi.js';
import { addWords, wordsFor, type WordsController } from '../../../localize/words.js';
import { icon } from '../../../styles/take-along-icons.js';
import type { Slides } from '../slides/slides.js';
import { addStyles } from './add-styles.js';
import { codeImage, guideCode } from './guide-code.js';
import { Message } from './message.js';
import type { Paper } from './print-parts.js';
import { takeAlongStyles } from './take-along.styles.js';

export interface TakeAlongPlace {
  readonly guide: Guide;
  /** Id of the step that a phone should open; the first where absent. */
  readonly step?: string | undefined;
  readonly variant?: string | undefined;
  /** Many people use this device: what goes into its memory or onto its screen is not offered. */
  readonly shared?: boolean;
}

export type PaperFormat = 'a4' | 'card' | 'booklet';

type Work = 'printing' | 'print-failed' | 'slides-failed';

export class TakeAlong {
  static {
    addWords(takeAlongVi, () => import('../../../localize/guide-take-along-en.js'));
  }

  readonly #host: LitElement;
  readonly #localize: WordsController;
  readonly #pageUrl: () => string;
  readonly #message: Message;
  #slides: Slides | undefined;
  #work: Work | undefined;

  /** @param pageUrl The page that codes and texts lead to; the present one unless told. */
  constructor(host: LitElement, localize: WordsController, pageUrl = () => location.href) {
    this.#host = host;
    this.#localize = localize;
    this.#pageUrl = pageUrl;
    this.#message = new Message(host, localize);
  }

  render(place: TakeAlongPlace): TemplateResult {
    addStyles(this.#host, takeAlongStyles);
    const localize = this.#localize;
    const { guide, variant, shared = false } = place;
    const language = localize.lang();
    const url = withoutHash(this.#pageUrl());
    return html`<section class="take stack" part="take-along" aria-labelledby="take-title">
      <h2 id="take-title" tabindex="-1">${localize.term('takeTitle')}</h2>
      <div class="take-ways">
        ${this.#renderCode(place)} ${this.#renderPaper(place)}
        ${
          shared
            ? nothing
            : html`${this.#renderClass(place)}
              ${this.#message.render({ guide, language, variant, url })}`
        }
      </div>
      ${this.#slides?.render() ?? nothing}
    </section>`;
  }

  #renderCode({ guide, step = '', variant }: TakeAlongPlace): TemplateResult {
    const localize = this.#localize;
    const present = stepOf(guide, step) ?? guide.steps[0];
    const number = present ? guide.steps.indexOf(present) + 1 : 1;
    const title = wordsIn(
      present ? shownStep(guide, present, variant).title : guide.title,
      localize.lang(),
    );
    const code = guideCode(guide.id, number, this.#pageUrl());
    return html`<section class="card take-code" aria-labelledby="take-phone">
      <h3 id="take-phone">${localize.term('takePhone')}</h3>
      ${
        code
          ? html`<p>${localize.term('takePhoneHelp')}</p>
              <figure>
                ${codeImage(code.text, localize.term('takeCodeLabel', title))}
                <figcaption>
                  <strong>${title}</strong>
                  <span class="soft">${localize.term('takeCodeHost', code.host)}</span>
                </figcaption>
              </figure>`
          : html`<p>${localize.term('takeNoCode')}</p>`
      }
    </section>`;
  }

  #renderPaper(place: TakeAlongPlace): TemplateResult {
    const localize = this.#localize;
    const told = this.#work === 'printing' ? localize.term('takePreparing') : nothing;
    const way = (format: PaperFormat, words: string, help: string) =>
      html`<div class="take-way">
        <button
          aria-describedby="take-${format}-help"
          ?disabled=${this.#work === 'printing'}
          @click=${() => void this.#print(format, place)}
        >
          ${icon('printer')} ${words}
        </button>
        <p class="soft" id="take-${format}-help">${help}</p>
      </div>`;
    return html`<section class="card stack" aria-labelledby="take-paper">
      <h3 id="take-paper">${localize.term('takePaper')}</h3>
      ${way('a4', localize.term('takeA4'), localize.term('takeA4Help'))}
      ${way('card', localize.term('takeCard'), localize.term('takeCardHelp'))}
      ${way('booklet', localize.term('takeBooklet'), localize.term('takeBookletHelp'))}
      <p role="status">${told}</p>
      ${this.#work === 'print-failed' ? failure(localize.term('takePrintFailed')) : nothing}
    </section>`;
  }

  #renderClass(place: TakeAlongPlace): TemplateResult {
    const localize = this.#localize;
    return html`<section class="card stack" aria-labelledby="take-class">
      <h3 id="take-class">${localize.term('takeClass')}</h3>
      <p class="soft" id="take-class-help">${localize.term('takeClassHelp')}</p>
      <button aria-describedby="take-class-help" @click=${() => void this.#present(place)}>
        ${icon('users')} ${localize.term('takeSlides')}
      </button>
      ${this.#work === 'slides-failed' ? failure(localize.term('takeSlidesFailed')) : nothing}
    </section>`;
  }

  async #print(format: PaperFormat, { guide, variant }: TakeAlongPlace): Promise<void> {
    if (this.#work === 'printing') return;
    this.#setWork('printing');
    try {
      const localize = this.#localize;
      const language = localize.lang();
      const [{ paperJob }, { print }] = await Promise.all([
        import('./paper-job.js'),
        import('../../parts/print-frame.js'),
        wordsFor(localize),
      ]);
      const pageUrl = this.#pageUrl();
      const paper: Paper = { guide, localize, language, variant, pageUrl };
      await print(await paperJob(format, paper), this.#host);
      this.#setWork(undefined);
    } catch {
      this.#setWork('print-failed');
    }
  }

  async #present({ guide, variant }: TakeAlongPlace): Promise<void> {
    try {
      const [{ Slides }] = await Promise.all([
        import('../slides/slides.js'),
        wordsFor(this.#localize),
      ]);
      this.#slides ??= new Slides(this.#host, this.#localize);
      this.#setWork(undefined);
      await this.#slides.open(guide, variant);
    } catch {
      this.#setWork('slides-failed');
    }
  }

  #setWork(work: Work | undefined): void {
    this.#work = work;
    this.#host.requestUpdate();
  }
}

function failure(words: string): TemplateResult {
  return html`<div class="notice danger" role="alert">
    ${icon('triangle-alert')}
    <div>${words}</div>
  </div>`;
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, '');
}
