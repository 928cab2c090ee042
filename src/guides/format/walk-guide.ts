/**
 * How a person goes through a guide: a pure fold over what they did. It knows no page and no clock,
 * so a walk can be kept as plain JSON, taken up later or on another device, and tested whole.
 */
import type { Guide, GuideStep } from './guide.js';
import { mainLine, nextOf, stepOf } from './guide-paths.js';

/**
 * What a person does. `answer` is `yes`, `no` or `unsure` to a check, otherwise the answer's index;
 * `stuck` names a symptom by its index, or asks for a person; `jump` goes to a step of the overview.
 */
export type GuideMove =
  | { readonly kind: 'start' }
  | { readonly kind: 'variant'; readonly variant: string }
  | { readonly kind: 'next' }
  | { readonly kind: 'answer'; readonly answer: CheckAnswer | number }
  | { readonly kind: 'back' }
  | { readonly kind: 'jump'; readonly step: string }
  | { readonly kind: 'stuck'; readonly symptom: number | 'person' };

export type CheckAnswer = 'yes' | 'no' | 'unsure';

/** Where a person stands. Plain JSON. */
export interface GuideWalk {
  /** `start`: nothing done yet; `person`: only a person can help on, and `back` leads to the step. */
  readonly at: 'start' | 'step' | 'person' | 'done';
  /** Ids of the steps gone through, the present one last. Empty at the start only. */
  readonly trail: readonly string[];
  readonly variant?: string;
  /** The answer that was chosen, by the id of a step that has a quiz. */
  readonly quiz: Readonly<Record<string, number>>;
}

/** Steps to go back through: whoever goes round and round has had enough before. */
const LONGEST_TRAIL = 300;

export const NOT_STARTED: GuideWalk = { at: 'start', trail: [], quiz: {} };

/** Where these moves lead from the start. A move that is none here changes nothing. */
export function walkGuide(guide: Guide, moves: readonly GuideMove[]): GuideWalk {
  return moves.reduce((walk, move) => takeMove(guide, walk, move), NOT_STARTED);
}

export function takeMove(guide: Guide, walk: GuideWalk, move: GuideMove): GuideWalk {
  const step = presentStep(guide, walk);
  switch (move.kind) {
    case 'start':
      return walk.at === 'start' ? enter(guide, walk, guide.steps[0]?.id) : walk;
    case 'variant':
      return guide.variants?.some(({ id }) => id === move.variant)
        ? { ...walk, variant: move.variant }
        : walk;
    case 'next':
      return walk.at === 'step' && step && canGoOn(step, walk)
        ? enter(guide, walk, nextOf(guide, step))
        : walk;
    case 'answer':
      return walk.at === 'step' && step ? answered(guide, walk, step, move.answer) : walk;
    case 'back':
      return back(walk);
    case 'jump':
      return stepOf(guide, move.step) ? jump(guide, walk, move.step) : walk;
    case 'stuck': {
      if (walk.at !== 'step') return walk;
      const target = move.symptom === 'person' ? 'person' : step?.stuck?.[move.symptom]?.next;
      return enter(guide, walk, target);
    }
    default:
      // Moves may have been kept by another release.
      return walk;
  }
}

/** The step a person sees, or the one they came from to a person or to the end. */
export function presentStep(guide: Guide, walk: GuideWalk): GuideStep | undefined {
  const id = walk.trail.at(-1);
  return id === undefined ? undefined : stepOf(guide, id);
}

/** Whether a step leads on by itself, without an answer that is still owed. */
export function canGoOn(step: GuideStep, walk: GuideWalk): boolean {
  if (step.answers) return false;
  return !step.quiz || chosenIn(walk, step.id) !== undefined;
}

/** The answer chosen in a step's quiz; a step may be called `constructor`. */
export function chosenIn({ quiz }: GuideWalk, step: string): number | undefined {
  return Object.hasOwn(quiz, step) ? quiz[step] : undefined;
}

export interface GuidePosition {
  /** From 1. On a detour, that of the step it began at. */
  readonly step: number;
  /** Steps of the way that lies ahead and behind, detours left out. */
  readonly of: number;
  /** Whether the present step is a detour, which only a problem leads to. */
  readonly isDetour: boolean;
}

/** "Step 3 of 8": along the way this person takes, as far as it is known. */
export function positionOf(guide: Guide, walk: GuideWalk): GuidePosition {
  const main = mainLine(guide, walk.trail);
  const present = walk.trail.at(-1);
  const index = present === undefined ? -1 : main.indexOf(present);
  if (index >= 0) return { step: index + 1, of: main.length, isDetour: false };
  // The step it began at, though later ones were passed before.
  const began = walk.trail.findLast((id) => main.includes(id));
  return {
    step: began === undefined ? 1 : main.indexOf(began) + 1,
    of: main.length,
    isDetour: walk.trail.length > 0,
  };
}

/**
 * A walk that was kept before, as far as it still fits the guide: steps that are gone are left out,
 * and what is no walk at all starts anew. `done` does not come back: the next time is a new one.
 */
export function resumeWalk(guide: Guide, kept: unknown): GuideWalk {
  if (!isRecord(kept) || kept['at'] === 'done') return NOT_STARTED;
  const trail = Array.isArray(kept['trail']) ? kept['trail'] : [];
  const known = trail
    .slice(-LONGEST_TRAIL)
    .filter((id): id is string => typeof id === 'string' && stepOf(guide, id) !== undefined);
  const variant = guide.variants?.find(({ id }) => id === kept['variant'])?.id;
  const quiz = isRecord(kept['quiz']) ? kept['quiz'] : {};
  return {
    at: known.length > 0 ? 'step' : 'start',
    trail: known,
    ...(variant === undefined ? {} : { variant }),
    quiz: Object.fromEntries(
      Object.entries(quiz).filter(
        (entry): entry is [string, number] =>
          stepOf(guide, entry[0])?.quiz?.[Number(entry[1])] !== undefined,
      ),
    ),
  };
}

function answered(
  guide: Guide,
  walk: GuideWalk,
  step: GuideStep,
  answer: CheckAnswer | number,
): GuideWalk {
  if (typeof answer === 'string') {
    if (!step.check) return walk;
    return enter(guide, walk, step.check[answer] ?? nextOf(guide, step));
  }
  if (step.quiz) {
    // The first choice counts: whoever sees the right answer learns nothing by pressing it.
    const isOpen = step.quiz[answer] !== undefined && chosenIn(walk, step.id) === undefined;
    return isOpen ? { ...walk, quiz: { ...walk.quiz, [step.id]: answer } } : walk;
  }
  return enter(guide, walk, step.answers?.[answer]?.next);
}

function enter(guide: Guide, walk: GuideWalk, target: string | undefined): GuideWalk {
  if (target === undefined) return walk;
  if (target === 'done' || target === 'person') return { ...walk, at: target };
  if (!stepOf(guide, target)) return walk;
  return { ...walk, at: 'step', trail: [...walk.trail, target].slice(-LONGEST_TRAIL) };
}

function back(walk: GuideWalk): GuideWalk {
  if (walk.at === 'start') return walk;
  if (walk.at !== 'step') return { ...walk, at: 'step' };
  const trail = walk.trail.slice(0, -1);
  return { ...walk, at: trail.length > 0 ? 'step' : 'start', trail };
}

/** Back to a step that was passed, or ahead along the main line, as if it had been gone through. */
function jump(guide: Guide, walk: GuideWalk, step: string): GuideWalk {
  const passed = walk.trail.lastIndexOf(step);
  if (passed >= 0) return { ...walk, at: 'step', trail: walk.trail.slice(0, passed + 1) };
  const main = mainLine(guide, walk.trail);
  const ahead = main.indexOf(step);
  const trail = ahead < 0 ? [...walk.trail, step] : main.slice(0, ahead + 1);
  return { ...walk, at: 'step', trail };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
