/** A guide while it is played: the walk, what is open over it, and what is told of it. No screen. */
import type { Guide, GuideStep } from '../../guides/format/guide.js';
import {
  chosenIn,
  NOT_STARTED,
  presentStep,
  resumeWalk,
  takeMove,
  type GuideMove,
  type GuideWalk,
} from '../../guides/format/walk-guide.js';

/** What stands in the place of a step for a while. */
export type GuidePanel = 'overview' | 'stuck' | 'take-along' | 'helped';

/** One screen at a time. `variant`: a step that differs by device cannot be shown before it is known. */
export type GuideView = 'start' | 'variant' | 'step' | 'person' | 'done' | GuidePanel;

/** Hears what happens in a walk. */
export interface GuideWitness {
  /** Something has to be drawn anew. */
  changed(): void;
  /** Somebody set out; not one who takes up a walk that was left. */
  started(guide: Guide): void;
  /** Somebody made the walk be like this. */
  walked(guide: Guide, walk: GuideWalk): void;
  reached(guide: Guide, step: GuideStep, variant: string | undefined): void;
  stuck(guide: Guide, step: string | undefined, symptom?: number): void;
  completed(guide: Guide): void;
}

export class GuideFlow {
  guide: Guide | undefined;
  walk: GuideWalk = NOT_STARTED;
  panel: GuidePanel | undefined;
  /** A walk that was left on this device and can be taken up. */
  kept: GuideWalk | undefined;
  /** Whoever set out did not say on which device. */
  missesVariant = false;
  /** A helper has noted this walk. */
  isHelped = false;
  /** A person is called where no step is: before the first, or after the last. */
  #isCalling = false;
  #isStarted = false;
  #isCompleted = false;
  readonly #witness: GuideWitness;

  constructor(witness: GuideWitness) {
    this.#witness = witness;
  }

  get view(): GuideView {
    const { panel, walk } = this;
    if (panel) return panel;
    if (this.#isCalling) return 'person';
    const isAsked = walk.at === 'step' && this.#lacksVariant && this.step?.variants;
    return isAsked ? 'variant' : walk.at;
  }

  get step(): GuideStep | undefined {
    return this.guide && presentStep(this.guide, this.walk);
  }

  /** Tells one screen from the next, for the focus to follow. */
  get screen(): string {
    const { view, walk, step } = this;
    return [view, walk.trail.length, step?.id, step && chosenIn(walk, step.id)].join(' ');
  }

  /** Takes a guide, or a new version of the present one, in which the walk goes on where it fits. */
  play(guide: Guide): void {
    const isSame = this.guide?.id === guide.id;
    const { walk } = this;
    this.guide = guide;
    const fitting = resumeWalk(guide, { ...walk, ...(isSame ? { at: 'step' } : { trail: [] }) });
    this.walk = isSame && fitting.trail.length > 0 ? { ...fitting, at: walk.at } : fitting;
    if (isSame) return;
    this.kept = undefined;
    this.#anew();
  }

  /** The device that was chosen before, unless another has been chosen now. */
  prefer(variant: string | undefined): void {
    const { guide, walk } = this;
    if (!guide || variant === undefined || walk.variant !== undefined) return;
    this.walk = takeMove(guide, walk, { kind: 'variant', variant });
  }

  /** A walk that was kept. Whoever has set out meanwhile is not called back. */
  offer(kept: unknown): void {
    if (!this.guide || this.walk.at !== 'start') return;
    const walk = resumeWalk(this.guide, kept);
    this.kept = walk.at === 'step' ? walk : undefined;
    this.prefer(walk.variant);
  }

  /** @param number From 1; a step that is none changes nothing. */
  openAt(number: number): void {
    const step = this.guide?.steps[number - 1];
    if (step) this.take({ kind: 'jump', step: step.id });
  }

  begin(): void {
    if (this.#lacksVariant) {
      this.missesVariant = true;
      return this.#witness.changed();
    }
    const { variant } = this.walk;
    this.#anew();
    this.walk = { ...NOT_STARTED, ...(variant === undefined ? {} : { variant }) };
    this.take({ kind: 'start' });
  }

  resume(): void {
    const { guide, kept, walk } = this;
    if (!guide || !kept) return;
    this.#isStarted = true;
    this.#go(guide, { ...kept, ...(walk.variant === undefined ? {} : { variant: walk.variant }) });
  }

  take(move: GuideMove): void {
    const { guide, walk } = this;
    if (!guide) return;
    const from = this.step?.id;
    const after = takeMove(guide, walk, move);
    if (move.kind === 'stuck') {
      this.#witness.stuck(guide, from, move.symptom === 'person' ? undefined : move.symptom);
    } else if (after.at === 'person' && walk.at === 'step') {
      this.#witness.stuck(guide, from);
    }
    if (after.at === 'step' && !this.#isStarted) {
      this.#isStarted = true;
      this.#witness.started(guide);
    }
    this.#go(guide, after);
  }

  /** Wants a person, wherever one is. */
  call(): void {
    const { guide, walk, step } = this;
    if (!guide) return;
    if (walk.at === 'step') return this.take({ kind: 'stuck', symptom: 'person' });
    this.panel = undefined;
    this.#isCalling = true;
    this.#witness.stuck(guide, step?.id);
    this.#witness.changed();
  }

  /** Back from a person to where they were called. */
  comeBack(): void {
    if (!this.#isCalling) return this.take({ kind: 'back' });
    this.#isCalling = false;
    this.#witness.changed();
  }

  show(panel: GuidePanel | undefined): void {
    this.panel = panel;
    this.#witness.changed();
  }

  #go(guide: Guide, walk: GuideWalk): void {
    const before = this.walk;
    this.walk = walk;
    this.panel = undefined;
    this.#isCalling = false;
    this.missesVariant = false;
    const { step } = this;
    if (step && walk.at === 'step' && (walk.trail !== before.trail || before.at === 'done')) {
      this.kept = undefined;
      this.#witness.reached(guide, step, walk.variant);
    }
    if (walk !== before) this.#witness.walked(guide, walk);
    if (walk.at === 'done' && !this.#isCompleted) {
      this.#isCompleted = true;
      this.#witness.completed(guide);
    }
    this.#witness.changed();
  }

  #anew(): void {
    this.panel = undefined;
    this.#isCalling = false;
    this.#isStarted = false;
    this.#isCompleted = false;
    this.missesVariant = false;
    this.isHelped = false;
  }

  get #lacksVariant(): boolean {
    return this.walk.variant === undefined && (this.guide?.variants?.length ?? 0) > 0;
  }
}
