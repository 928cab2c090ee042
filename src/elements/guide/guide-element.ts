import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Guide } from '../../guides/format/guide.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import vietnamese from '../../localize/guide-vi.js';
import { addWords, WordsController } from '../../localize/words.js';
import { disclosure } from '../../styles/disclosure.js';
import { sharedStyles } from '../../styles/shared.js';
import { failureView } from './failure-view.js';
import { GuidePlayer, type GuideHost } from './guide-player.js';
import type { GuideScreen } from './guide-screen.js';
import { GuideSource } from './guide-source.js';
import { guideStepStyles } from './guide-step.styles.js';
import { guideStyles } from './guide.styles.js';
import { PageCode } from './page-code.js';
import { guideScreens } from './screens.js';

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
 * @csspart overview-button - The tool that opens the overview.
 * @csspart text-size - The two tools that make the text smaller and larger.
 * @csspart read-button - The tool that reads aloud, where something can.
 * @csspart more-button - The tool that shows the rarer ones, where there is little room.
 * @csspart helper-button - The tool for whoever helps somebody else.
 * @csspart take-button - Opens what can be taken along.
 * @csspart stuck-button - Opens what may go wrong in a step.
 * @csspart person-button - Calls a person.
 * @csspart back-button - Leads one step back.
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
 * @csspart take-along - Codes, paper, slides and text to take along.
 */
export class WardGuideElement extends LitElement implements GuideHost {
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

  /** Tells search engines of the guide, in the head of the page. */
  @property({ type: Boolean, attribute: 'structured-data' }) accessor structuredData = false;

  readonly #localize = new WordsController(this);
  readonly #player: GuidePlayer = new GuidePlayer(this, this.#localize);
  readonly #code = new PageCode(this, ({ guide, step }, isFirst) => {
    const { flow } = this.#player;
    if (flow.guide?.id !== guide) return false;
    if (!isFirst || flow.walk.at === 'start') flow.openAt(step);
    return true;
  });
  readonly #source = new GuideSource(
    this,
    () => this,
    (guide) => {
      this.#player.play(guide);
      this.#code.follow();
    },
  );
  /** Asked for while its guide was still on the way. */
  #wantedStep: number | undefined;

  /** Plays another guide that ships, from its start. */
  open(guide: string): void {
    this.data = undefined;
    this.src = '';
    this.step = undefined;
    this.guide = guide;
  }

  /** Goes one screen back, for a page with a Back button of its own; false at the first screen. */
  back(): boolean {
    return this.#source.state.status === 'ready' && this.#player.back();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('step')) this.#wantedStep = this.step;
    if (changed.has('structuredData') && this.structuredData) void this.#describe();
  }

  protected override update(changed: PropertyValues): void {
    // By now a guide that was asked for together with the step has been taken, or is awaited.
    if (this.#source.state.status === 'ready' && this.#wantedStep !== undefined) {
      this.#player.flow.openAt(this.#wantedStep);
      this.#wantedStep = undefined;
    }
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { state } = this.#source;
    if (state.status !== 'ready') return failureView(state, this.#localize, this.#source.retry);
    return guideScreens(this.#screen(state.guide), this.#player, this.helper, this.src);
  }

  async #describe(): Promise<void> {
    try {
      const { describeGuide } = await import('./describe-guide.js');
      describeGuide(this, this.#localize, this.#player.flow);
    } catch {
      // No person reads it.
    }
  }

  #screen(guide: Guide): GuideScreen {
    const player = this.#player;
    const language = this.#localize.lang();
    return {
      guide,
      walk: player.flow.walk,
      localize: this.#localize,
      language,
      shared: this.shared,
      say: (text, id) => {
        const words = wordsIn(text, language);
        return (id && player.reading?.say(id, words)) ?? words;
      },
      titles: player.titles,
      deeds: player.deeds,
      draw: player.late.there.drawings?.guideDrawing,
      more: player.late.there.more,
      linkImage: player.linkImage,
    };
  }
}
