/**
 * A guide shown to a class: one step a slide, over the whole screen. The host renders `render()`
 * inside its shadow tree, which brings `sharedStyles` and `guideDrawingStyles`.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { systemClock, type Clock } from '../../../core/clock.js';
import type { Guide } from '../../../guides/format/guide.js';
import { wordsIn } from '../../../guides/format/guide-view.js';
import type { WordsController } from '../../../localize/words.js';
import { icon, type IconName } from '../../../styles/take-along-icons.js';
import { loadScenes, scenesOf } from '../../parts/guide-drawing.js';
import { addStyles, removeStyles } from '../take-along/add-styles.js';
import { barStyles } from './bar.styles.js';
import { newDeck, owesAnswer, turnDeck, type Deck, type DeckMove } from './deck.js';
import { FullScreen } from './full-screen.js';
import { moveOfKey } from './keys.js';
import { notesView } from './notes-view.js';
import { slideTitle, slideView, type SlideContext } from './slide-view.js';
import { slidesStyles } from './slides.styles.js';
import { swipeOf } from './swipe.js';

interface Show {
  readonly guide: Guide;
  readonly variant: string | undefined;
  readonly deck: Deck;
  readonly hasNotes: boolean;
  /** Epoch ms. */
  readonly startedAt: number;
}

/** How much smaller the type of a full slide may become before the slide scrolls. */
const SCALES = [1, 0.92, 0.84, 0.76, 0.68, 0.6] as const;

export class Slides {
  readonly #host: LitElement;
  readonly #localize: WordsController;
  readonly #clock: Clock;
  readonly #screen = new FullScreen(() => this.close());
  readonly #swipe = swipeOf((move) => this.#turn(move));
  #show: Show | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(host: LitElement, localize: WordsController, clock = systemClock) {
    this.#host = host;
    this.#localize = localize;
    this.#clock = clock;
  }

  /** Settles when the first slide is there. To be called from a press, which full screen needs. */
  async open(guide: Guide, variant: string | undefined): Promise<void> {
    await loadScenes(scenesOf(guide));
    const startedAt = this.#clock.now();
    this.#set({ guide, variant, deck: newDeck(guide), hasNotes: false, startedAt });
    await this.#host.updateComplete;
    const dialog = this.#find<HTMLDialogElement>('dialog');
    if (!dialog) return;
    if (!dialog.open) dialog.showModal();
    this.#find('.stage')?.focus();
    addEventListener('resize', this.#fit);
    this.#ticking ??= setInterval(() => {
      if (!this.#host.isConnected) this.#ended();
      else if (this.#show?.hasNotes) this.#host.requestUpdate();
    }, 1000);
    this.#fit();
    await this.#screen.enter(this.#find('.show'));
    this.#fit();
  }

  close(): void {
    this.#find<HTMLDialogElement>('dialog')?.close();
  }

  render(): TemplateResult {
    const localize = this.#localize;
    const show = this.#show;
    // A slide's large type is for slides: with the last one it goes.
    for (const styles of [slidesStyles, barStyles]) {
      if (show) addStyles(this.#host, styles);
      else removeStyles(this.#host, styles);
    }
    const label = show ? wordsIn(show.guide.title, localize.lang()) : '';
    return html`<dialog
      class="slides"
      part="slides"
      aria-label=${localize.term('slidesLabel', label)}
      @close=${this.#ended}
      @keydown=${this.#onKey}
    >
      ${show ? this.#renderShow(show) : nothing}
    </dialog>`;
  }

  #renderShow(show: Show): TemplateResult {
    const localize = this.#localize;
    const { deck } = show;
    const { slides, index } = deck;
    const slide = slides[index];
    if (!slide) return html``;
    const context = this.#context(show);
    const place = localize.term('slidesPlace', index + 1, slides.length);
    const owes = owesAnswer(deck);
    const tool = (name: IconName, words: string, press: () => void, pressed?: boolean) =>
      html`<button
        class="quiet ${name === 'maximize' ? 'full' : ''}"
        aria-pressed=${pressed === undefined ? nothing : String(pressed)}
        @click=${(event: Event) => this.#press(event, press)}
      >
        ${icon(name)} <span>${words}</span>
      </button>`;
    return html`<div class="show">
      <section
        class="stage"
        tabindex="-1"
        aria-labelledby="slide-title"
        @click=${this.#onStage}
        @pointerdown=${this.#swipe.down}
        @pointerup=${this.#swipe.up}
      >
        ${slideView(slide, context)}
      </section>
      ${show.hasNotes ? notesView(deck, context, this.#clock.now() - show.startedAt) : nothing}
      <p class="visually-hidden" role="status">${place}. ${slideTitle(slide, context)}</p>
      <nav class="bar" title=${localize.term('slidesKeys')}>
        <button
          ?disabled=${index === 0}
          @click=${(event: Event) => this.#press(event, () => this.#turn('back'))}
        >
          ${icon('chevron-left')} ${localize.term('slidesBack')}
        </button>
        <span class="place" aria-hidden="true">${place}</span>
        <button
          class="primary"
          ?disabled=${index === slides.length - 1 && !owes}
          @click=${(event: Event) => this.#press(event, () => this.#turn('next'))}
        >
          ${localize.term(owes ? 'slidesReveal' : 'slidesNext')} ${icon('chevron-right')}
        </button>
        <span class="tools">
          ${tool('message-square-text', localize.term('slidesNotes'), this.#toggleNotes, show.hasNotes)}
          ${
            FullScreen.isGiven
              ? tool('maximize', localize.term('slidesFull'), this.#toggleFull, this.#screen.isFull)
              : nothing
          }
          ${tool('x', localize.term('slidesClose'), () => this.close())}
        </span>
      </nav>
    </div>`;
  }

  #context({ guide, variant, deck }: Show): SlideContext {
    const slide = deck.slides[deck.index];
    return {
      guide,
      variant,
      localize: this.#localize,
      isRevealed: slide?.kind === 'step' && deck.revealed.has(slide.of.step.id),
      goTo: (to) => {
        this.#turn({ to });
        this.#find('.stage')?.focus();
      },
    };
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isButton = event.composedPath()[0] instanceof HTMLButtonElement;
    const move = moveOfKey(event, isButton);
    if (move === undefined) return;
    event.preventDefault();
    if (move === 'notes') this.#toggleNotes();
    else if (move === 'full') this.#toggleFull();
    else this.#turn(move);
  };

  readonly #onStage = (event: MouseEvent): void => {
    const isControl = event.composedPath().some((node) => node instanceof HTMLButtonElement);
    if (!isControl && !this.#swipe.justSwiped()) this.#turn('next');
  };

  /** A mouse leaves the keys to the slides; whoever presses by keyboard stays on the button. */
  #press(event: Event, work: () => void): void {
    work();
    if (event instanceof MouseEvent && event.detail > 0) this.#find('.stage')?.focus();
  }

  #turn(move: DeckMove): void {
    if (!this.#show) return;
    this.#set({ ...this.#show, deck: turnDeck(this.#show.deck, move) });
    void this.#drawn();
  }

  async #drawn(): Promise<void> {
    await this.#host.updateComplete;
    this.#find('.stage')?.scrollTo(0, 0);
    this.#fit();
    // A button that can be pressed no more would let go of the focus.
    const isLost = !this.#find('dialog')?.contains(this.#host.shadowRoot?.activeElement ?? null);
    if (isLost || this.#find('button:disabled:focus')) this.#find('.stage')?.focus();
  }

  readonly #toggleNotes = (): void => {
    if (!this.#show) return;
    this.#set({ ...this.#show, hasNotes: !this.#show.hasNotes });
    void this.#drawn();
  };

  readonly #toggleFull = (): void => {
    void this.#screen.toggle(this.#find('.show')).then(() => this.#host.requestUpdate());
  };

  readonly #fit = (): void => {
    const stage = this.#find('.stage');
    const slide = this.#find('.slide');
    if (!stage || !slide) return;
    SCALES.some((scale) => {
      slide.style.fontSize = `${scale}em`;
      return stage.scrollHeight <= stage.clientHeight + 1;
    });
  };

  readonly #ended = (): void => {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    removeEventListener('resize', this.#fit);
    void this.#screen.leave();
    this.#set(undefined);
  };

  #set(show: Show | undefined): void {
    this.#show = show;
    this.#host.requestUpdate();
  }

  #find<E extends HTMLElement>(selector: string): E | null {
    const within = selector === 'dialog' ? 'dialog.slides' : `dialog.slides ${selector}`;
    return this.#host.renderRoot.querySelector<E>(within);
  }
}
