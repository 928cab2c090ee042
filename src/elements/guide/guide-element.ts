import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { GuideCompleteEvent } from '../../events/guide-complete-event.js';
import { GuideOpenEvent } from '../../events/guide-open-event.js';
import { GuideStuckEvent } from '../../events/guide-stuck-event.js';
import { StepChangeEvent } from '../../events/step-change-event.js';
import type { Guide, GuideText } from '../../guides/format/guide.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import vietnamese from '../../localize/guide-vi.js';
import { addWords, WordsController } from '../../localize/words.js';
import type { GuideRecords } from '../../services/guide-records.js';
import { disclosure } from '../../styles/disclosure.js';
import { sharedStyles } from '../../styles/shared.js';
import { failureView } from './failure-view.js';
import { GuideFlow, type GuideWitness } from './guide-flow.js';
import type { GuideMemory } from './guide-memory.js';
import type { GuideDeeds, GuideScreen } from './guide-screen.js';
import { GuideSource } from './guide-source.js';
import { guideStepStyles } from './guide-step.styles.js';
import { guideStyles } from './guide.styles.js';
import { LateParts } from './late-parts.js';
import { PageCode } from './page-code.js';
import { ScreenFocus } from './screen-focus.js';
import { guideScreens } from './screens.js';
import { LARGEST } from './tool-bar.js';

/**
 * Plays a guide: one action at a time, with somebody to call on every screen. On a page that was
 * opened by the QR code of one of the guide's steps it begins there.
 *
 * @slot person - Whom to call in this ward, shown where somebody wants a person.
 * @fires {StepChangeEvent} step-change - Somebody has come to a step.
 * @fires {GuideCompleteEvent} guide-complete - Somebody came to the end, once a walk.
 * @fires {GuideStuckEvent} guide-stuck - Somebody said what goes wrong, or wants a person.
 * @fires {GuideOpenEvent} guide-open - Another guide was asked for; it opens here unless prevented.
 * @csspart player - All of it.
 * @csspart tools - The bar with the overview, the text's size and the other tools.
 * @csspart step - A step.
 * @csspart position - Which step of how many, above the action.
 * @csspart action - The step's one action.
 * @csspart warning - A warning.
 * @csspart drawing - The field with the drawing.
 * @csspart check - The question whether it went well.
 * @csspart verdict - What is said to the answer of a quiz.
 * @csspart help - The row below every screen, for who is stuck.
 * @csspart stuck - The list of what may go wrong.
 * @csspart person - Which person helps on.
 * @csspart overview - The list of all steps.
 * @csspart helper - What whoever helps reads.
 * @csspart done - The last screen.
 */
export class WardGuideElement extends LitElement {
  static override styles = [...sharedStyles, disclosure, guideStyles, guideStepStyles];

  static {
    addWords(vietnamese, () => import('../../localize/guide-en.js'));
  }

  /** Id of a guide that ships with wardkit. */
  @property() accessor guide = '';

  /** Address of a guide of one's own (JSON); one with mistakes is refused. */
  @property() accessor src = '';

  /** A guide that was checked already, shown as it is; before `src` and `guide`. */
  @property({ attribute: false }) accessor data: Guide | undefined;

  /** Number of the step to open at, from 1, in the guide's order. */
  @property({ type: Number }) accessor step: number | undefined;

  /** Whoever helps sees beside each step what to say and what to point at. */
  @property({ type: Boolean, reflect: true }) accessor helper = false;

  /** Many people use this device: nothing of one is kept for the next, links are taken along. */
  @property({ type: Boolean, reflect: true }) accessor shared = false;

  /** Only to look at: nothing is kept and nothing counted. */
  @property({ type: Boolean, reflect: true }) accessor preview = false;

  /** Page that a code of a step leads to; the page itself unless given. */
  @property({ attribute: 'guide-url' }) accessor guideUrl = '';

  readonly #localize = new WordsController(this);
  readonly #late: LateParts = new LateParts(this, () => this.#arrived());
  readonly #flow: GuideFlow = new GuideFlow(this.#makeWitness());
  readonly #focus = new ScreenFocus(this, () => this.#flow.screen);
  readonly #code: PageCode = new PageCode(this, ({ guide, step }, isFirst) => {
    if (this.#flow.guide?.id !== guide) return false;
    if (!isFirst || this.#flow.walk.at === 'start') this.#flow.openAt(step);
    return true;
  });
  readonly #source: GuideSource = new GuideSource(
    this,
    () => this,
    (guide) => this.#play(guide),
  );
  /** Asked for while its guide was still on the way. */
  #wantedStep: number | undefined;
  #hasChosenSize = false;
  #memory: GuideMemory | undefined;
  #untold: ((memory: GuideMemory) => void)[] = [];
  #size = 0;
  #hasMoreTools = false;
  #titles: ReadonlyMap<string, GuideText> = new Map();
  #linkImage: GuideScreen['linkImage'];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('step')) this.#wantedStep = this.step;
  }

  protected override update(changed: PropertyValues): void {
    // By now a guide that was asked for together with the step has been taken, or is awaited.
    if (this.#source.state.status === 'ready' && this.#wantedStep !== undefined) {
      this.#flow.openAt(this.#wantedStep);
      this.#wantedStep = undefined;
    }
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { state } = this.#source;
    if (state.status !== 'ready') return failureView(state, this.#localize, this.#source.retry);
    return guideScreens(this.#screen(state.guide), {
      flow: this.#flow,
      tools: {
        size: this.#size,
        resize: this.#resize,
        isHelping: this.helper,
        toggleHelper: this.#toggleHelper,
        isOpen: this.#hasMoreTools,
        toggle: () => this.#showMoreTools(!this.#hasMoreTools),
        reading: nothing,
      },
      takeAlong: nothing,
      leaveHelping: this.#leaveHelping,
      noteHelp: this.#memory?.counts ? this.#noteHelp : undefined,
      escape: this.#escape,
    });
  }

  #screen(guide: Guide): GuideScreen {
    const language = this.#localize.lang();
    return {
      guide,
      walk: this.#flow.walk,
      localize: this.#localize,
      language,
      shared: this.shared,
      say: (text) => wordsIn(text, language),
      titles: this.#titles,
      deeds: this.#deeds,
      draw: this.#late.drawings?.guideDrawing,
      more: this.#late.more,
      linkImage: this.#linkImage,
    };
  }

  readonly #deeds: GuideDeeds = {
    begin: () => {
      this.#flow.begin();
      this.#focus.follow(this.#flow.missesVariant ? '[name="variant"]' : undefined);
    },
    resume: () => {
      this.#flow.resume();
      this.#focus.follow();
    },
    take: (move) => {
      if (move.kind === 'variant') {
        const { variant } = move;
        this.#tell((memory) => memory.prefer({ variant }));
      }
      this.#flow.take(move);
      const isQuiz = move.kind === 'answer' && this.#flow.step?.quiz;
      this.#focus.follow(isQuiz ? '#verdict' : undefined);
    },
    call: () => {
      this.#focus.open();
      this.#flow.call();
    },
    comeBack: () => {
      this.#focus.close();
      this.#flow.comeBack();
    },
    show: (panel) => {
      this.#focus.open();
      this.#flow.show(panel);
    },
    close: () => {
      this.#focus.close();
      this.#flow.show(undefined);
    },
    open: (guide) => {
      this.#focus.follow();
      if (!this.dispatchEvent(new GuideOpenEvent(guide))) return;
      this.data = undefined;
      this.src = '';
      this.step = undefined;
      this.guide = guide;
    },
  };

  #makeWitness(): GuideWitness {
    return {
      changed: () => {
        this.#late.load();
        this.requestUpdate();
      },
      started: ({ id }) => this.#count((records) => records.started(id)),
      walked: (guide, walk) => this.#tell((memory) => memory.keep(guide, walk)),
      reached: (guide, step, variant) => {
        this.dispatchEvent(
          new StepChangeEvent(guide.id, step.id, guide.steps.indexOf(step) + 1, variant),
        );
        if (this.shared && step.link) void this.#loadLinkImage();
      },
      stuck: ({ id }, step, symptom) => {
        // Before the first step nobody is stuck at one.
        if (step !== undefined) this.#count((records) => records.stuck(id, step));
        this.dispatchEvent(new GuideStuckEvent(id, step, symptom));
      },
      completed: ({ id, done }) => {
        this.#count((records) => records.finished(id));
        if (done.guides) void this.#loadTitles();
        this.dispatchEvent(new GuideCompleteEvent(id));
      },
    };
  }

  #play(guide: Guide): void {
    const isOther = guide.id !== this.#flow.guide?.id;
    this.#flow.play(guide);
    if (guide.retired?.replacedBy) void this.#loadTitles();
    void this.#loadScenes();
    if (!isOther) return;
    this.#code.follow();
    void this.#recall();
  }

  /** A part has come that the first screen did without. */
  #arrived(): void {
    if (this.#late.memory && !this.#memory) {
      const memory = new this.#late.memory.GuideMemory(this, () => void this.#recall());
      this.#memory = memory;
      this.#untold.forEach((deed) => deed(memory));
      this.#untold = [];
    }
    void this.#loadScenes();
  }

  async #loadScenes(): Promise<void> {
    const { drawings } = this.#late;
    const { guide } = this.#flow;
    if (!drawings || !guide) return;
    await drawings.loadScenes(drawings.scenesOf(guide));
    this.requestUpdate();
  }

  #tell(deed: (memory: GuideMemory) => void): void {
    if (this.#memory) deed(this.#memory);
    else this.#untold.push(deed);
  }

  #count(deed: (records: GuideRecords) => Promise<unknown>): void {
    this.#tell((memory) => memory.count(deed));
  }

  /** What comes late changes no screen that somebody has gone on from. */
  async #recall(): Promise<void> {
    const { guide } = this.#flow;
    const recalled = guide && (await this.#memory?.recall(guide.id));
    if (!recalled || this.#flow.guide?.id !== guide.id) return;
    const { variant, text } = recalled.preferences;
    if (!this.#hasChosenSize) this.#size = Math.max(0, Math.min(LARGEST, text ?? 0));
    this.#flow.offer(recalled.progress);
    this.#flow.prefer(variant);
    this.requestUpdate();
  }

  async #loadTitles(): Promise<void> {
    try {
      const { catalogue } = await import('../../guides/shipped/catalogue.js');
      this.#titles = new Map(catalogue.map(({ id, title }) => [id, title]));
      this.requestUpdate();
    } catch {
      // Offline: no other guide could be opened either.
    }
  }

  async #loadLinkImage(): Promise<void> {
    try {
      this.#linkImage = (await import('./take-along/guide-code.js')).codeImage;
      this.requestUpdate();
    } catch {
      // The address stands there in letters.
    }
  }

  readonly #resize = (size: number): void => {
    this.#size = size;
    this.#hasChosenSize = true;
    this.#tell((memory) => memory.prefer({ text: size }));
    this.requestUpdate();
  };

  #showMoreTools(isShown: boolean): void {
    this.#hasMoreTools = isShown;
    this.requestUpdate();
  }

  readonly #toggleHelper = (): void => {
    const { walk, isHelped } = this.#flow;
    const isOwed = walk.trail.length > 0 && !isHelped && this.#memory?.counts;
    if (this.helper && isOwed) return this.#deeds.show('helped');
    this.helper = !this.helper;
  };

  readonly #leaveHelping = (isCounted: boolean): void => {
    if (isCounted) this.#noteHelp();
    this.helper = false;
    this.#deeds.close();
  };

  readonly #noteHelp = (): void => {
    const { guide, isHelped } = this.#flow;
    if (!guide || isHelped) return;
    this.#flow.isHelped = true;
    this.#count((records) => records.helped(guide.id));
    this.#focus.follow();
    this.requestUpdate();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    const { view, panel } = this.#flow;
    if (panel) this.#deeds.close();
    else if (view === 'person') this.#deeds.comeBack();
    else if (this.#hasMoreTools) {
      this.#showMoreTools(false);
      this.#focus.follow('#more');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
