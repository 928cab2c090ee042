import type { LitElement } from 'lit';
import { GuideCompleteEvent } from '../../events/guide-complete-event.js';
import { GuideOpenEvent } from '../../events/guide-open-event.js';
import { GuideStuckEvent } from '../../events/guide-stuck-event.js';
import { StepChangeEvent } from '../../events/step-change-event.js';
import type { Guide, GuideText } from '../../guides/format/guide.js';
import type { WordsController } from '../../localize/words.js';
import type { GuideRecords } from '../../services/guide-records.js';
import { GuideFlow, type GuideWitness } from './guide-flow.js';
import type { GuideDevice, GuideMemory } from './guide-memory.js';
import type { GuideDeeds, GuideScreen } from './guide-screen.js';
import { LateParts, type PartsThere } from './late-parts.js';
import type { GuideReading } from './reading.js';
import { ScreenFocus } from './screen-focus.js';
import { LARGEST } from './tool-bar.js';

export interface GuideHost extends LitElement, GuideDevice {
  helper: boolean;
  readonly guideUrl: string;
  /** Plays another guide. */
  open(guide: string): void;
}

/** Binds a walk to its host: what a person does, where the focus goes, what is told and kept. */
export class GuidePlayer {
  readonly flow: GuideFlow;
  readonly late: LateParts;
  reading: GuideReading | undefined;
  /** Of the text, 0 to `LARGEST`. */
  size = 0;
  hasMoreTools = false;
  titles: ReadonlyMap<string, GuideText> = new Map();
  linkImage: GuideScreen['linkImage'];
  /** Draws what can be taken along, once it was wanted and has come. */
  takeAlong: (() => unknown) | undefined;
  readonly #host: GuideHost;
  readonly #localize: WordsController;
  readonly #focus: ScreenFocus;
  #hasChosenSize = false;
  #memory: GuideMemory | undefined;
  /** What happened before there was a memory. */
  #untold: ((memory: GuideMemory) => void)[] = [];

  constructor(host: GuideHost, localize: WordsController) {
    this.#host = host;
    this.#localize = localize;
    this.flow = new GuideFlow(this.#witness());
    this.#focus = new ScreenFocus(host, () => this.flow.screen);
    this.late = new LateParts(host, (there) => this.#arrived(there));
  }

  /** Whether a help that is noted is counted. */
  get counts(): boolean {
    return this.#memory?.counts ?? false;
  }

  play(guide: Guide): void {
    const isOther = guide.id !== this.flow.guide?.id;
    this.flow.play(guide);
    if (guide.retired?.replacedBy) void this.#loadTitles();
    void this.#loadScenes();
    if (isOther) void this.#recall();
  }

  readonly deeds: GuideDeeds = {
    begin: () => {
      this.flow.begin();
      this.#focus.follow(this.flow.missesVariant ? '[name="variant"]' : undefined);
    },
    resume: () => {
      this.flow.resume();
      this.#focus.follow();
    },
    take: (move) => {
      if (move.kind === 'variant') {
        const { variant } = move;
        this.#tell((memory) => memory.prefer({ variant }));
      }
      this.flow.take(move);
      const isQuiz = move.kind === 'answer' && this.flow.step?.quiz;
      this.#focus.follow(isQuiz ? '#verdict' : undefined);
    },
    call: () => {
      this.#focus.open();
      this.flow.call();
    },
    comeBack: () => {
      this.#focus.close();
      this.flow.comeBack();
    },
    show: (panel) => {
      this.#focus.open();
      if (panel === 'take-along') void this.#loadTakeAlong();
      this.flow.show(panel);
    },
    close: () => {
      this.#focus.close();
      this.flow.show(undefined);
    },
    open: (guide) => {
      this.#focus.follow();
      if (this.#host.dispatchEvent(new GuideOpenEvent(guide))) this.#host.open(guide);
    },
  };

  /** One screen back in the guide; false where there is none before. */
  back(): boolean {
    const { panel, walk, view } = this.flow;
    if (panel) this.deeds.close();
    else if (view === 'person') this.deeds.comeBack();
    else this.deeds.take({ kind: 'back' });
    return panel !== undefined || view === 'person' || this.flow.walk !== walk;
  }

  readonly resize = (size: number): void => {
    this.size = size;
    this.#hasChosenSize = true;
    this.#tell((memory) => memory.prefer({ text: size }));
    this.#host.requestUpdate();
  };

  readonly toggleMoreTools = (): void => {
    this.hasMoreTools = !this.hasMoreTools;
    this.#host.requestUpdate();
  };

  /** Whoever stops helping without having noted it is asked once. */
  readonly toggleHelper = (): void => {
    const { walk, isHelped } = this.flow;
    const isOwed = walk.trail.length > 0 && !isHelped && this.counts;
    if (this.#host.helper && isOwed) this.deeds.show('helped');
    else this.#host.helper = !this.#host.helper;
  };

  readonly leaveHelping = (isCounted: boolean): void => {
    if (isCounted) this.noteHelp();
    this.#host.helper = false;
    this.deeds.close();
  };

  readonly noteHelp = (): void => {
    const { guide, isHelped } = this.flow;
    if (!guide || isHelped) return;
    this.flow.isHelped = true;
    this.#count((records) => records.helped(guide.id));
    this.#focus.follow('#helped');
    this.#host.requestUpdate();
  };

  readonly escape = (event: KeyboardEvent): void => {
    const { view, panel } = this.flow;
    if (panel) this.deeds.close();
    else if (view === 'person') this.deeds.comeBack();
    else if (this.hasMoreTools) {
      this.toggleMoreTools();
      this.#focus.follow('#more');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #witness(): GuideWitness {
    return {
      changed: () => {
        this.late.load();
        this.#host.requestUpdate();
      },
      started: ({ id }) => this.#count((records) => records.started(id)),
      walked: (guide, walk) => this.#tell((memory) => memory.keep(guide, walk)),
      reached: (guide, step, variant) => {
        const number = guide.steps.indexOf(step) + 1;
        this.#host.dispatchEvent(new StepChangeEvent(guide.id, step.id, number, variant));
        if (this.#host.shared && step.link) void this.#loadLinkImage();
      },
      stuck: ({ id }, step, symptom) => {
        // Before the first step nobody is stuck at one.
        if (step !== undefined) this.#count((records) => records.stuck(id, step));
        this.#host.dispatchEvent(new GuideStuckEvent(id, step, symptom));
      },
      completed: ({ id, done }) => {
        this.#count((records) => records.finished(id));
        if (done.guides) void this.#loadTitles();
        this.#host.dispatchEvent(new GuideCompleteEvent(id));
      },
    };
  }

  #arrived({ more, memory, reading }: PartsThere): void {
    more?.ignoreDoublePress(this.#host, () => this.flow.screen);
    if (reading) this.reading ??= new reading.GuideReading(this.#host);
    if (memory && !this.#memory) {
      const made = new memory.GuideMemory(this.#host, () => void this.#recall());
      this.#memory = made;
      this.#untold.forEach((deed) => deed(made));
      this.#untold = [];
    }
    void this.#loadScenes();
  }

  /** What comes late changes no screen that somebody has gone on from. */
  async #recall(): Promise<void> {
    const { guide } = this.flow;
    const recalled = guide && (await this.#memory?.recall(guide.id));
    if (!recalled || this.flow.guide?.id !== guide.id) return;
    const { variant, text } = recalled.preferences;
    if (!this.#hasChosenSize) this.size = Math.max(0, Math.min(LARGEST, text ?? 0));
    this.flow.offer(recalled.progress);
    this.flow.prefer(variant);
    this.#host.requestUpdate();
  }

  #tell(deed: (memory: GuideMemory) => void): void {
    if (this.#memory) deed(this.#memory);
    else this.#untold.push(deed);
  }

  #count(deed: (records: GuideRecords) => Promise<unknown>): void {
    this.#tell((memory) => memory.count(deed));
  }

  async #loadScenes(): Promise<void> {
    const { drawings } = this.late.there;
    const { guide } = this.flow;
    if (!drawings || !guide) return;
    await drawings.loadScenes(drawings.scenesOf(guide));
    this.#host.requestUpdate();
  }

  async #loadTitles(): Promise<void> {
    try {
      const { catalogue } = await import('../../guides/shipped/catalogue.js');
      this.titles = new Map(catalogue.map(({ id, title }) => [id, title]));
      this.#host.requestUpdate();
    } catch {
      // Offline: no other guide could be opened either.
    }
  }

  async #loadLinkImage(): Promise<void> {
    try {
      this.linkImage ??= (await import('./take-along/guide-code.js')).codeImage;
      this.#host.requestUpdate();
    } catch {
      // The address stands there in letters.
    }
  }

  async #loadTakeAlong(): Promise<void> {
    if (this.takeAlong) return;
    try {
      const { takingAlong } = await import('./taking-along.js');
      this.takeAlong = takingAlong(this.#host, this.#localize, this.flow);
      this.#host.requestUpdate();
    } catch {
      // Its screen says so, and the next press tries again.
    }
  }
}
