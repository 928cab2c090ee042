/**
 * A guide laid out flat, as paper and slides need it: every step once, with a number, first the way
 * and its branches, then the detours; and what each step says of where to go on.
 */
import type { Guide, GuideStep, GuideText } from './guide.js';
import { mainSteps, nextOf } from './guide-paths.js';

/** The number of a step in the outline, or the end, or a person who helps. */
export type OutlineTarget = number | 'done' | 'person';

export interface OutlineLead {
  /** `no`: also whoever is unsure, where that leads to the same; `next`: whatever happens. */
  readonly kind: 'answer' | 'yes' | 'no' | 'unsure' | 'stuck' | 'next';
  /** The answer or the symptom. */
  readonly text?: GuideText;
  readonly to: OutlineTarget;
}

export interface OutlinedStep {
  /** From 1, on through the detours. */
  readonly number: number;
  readonly step: GuideStep;
  readonly isDetour: boolean;
  /** Where to go on, as far as it is not simply the step that stands next. */
  readonly leads: readonly OutlineLead[];
}

export function outlineGuide(guide: Guide): OutlinedStep[] {
  const main = mainSteps(guide);
  const way = guide.steps.filter(({ id }) => main.has(id));
  const detours = guide.steps.filter(({ id }) => !main.has(id));
  const order = [...way, ...detours];
  const numbers = new Map(order.map(({ id }, i) => [id, i + 1]));
  const target = (id: string): OutlineTarget =>
    numbers.get(id) ?? (id === 'person' ? 'person' : 'done');
  // Nobody reads the detours one after the other: each says itself where it leads.
  const followingOf = (i: number, isMain: boolean): OutlineTarget | undefined =>
    isMain ? (i + 1 < order.length ? i + 2 : 'done') : undefined;
  return order.map((step, i) => ({
    number: i + 1,
    step,
    isDetour: !main.has(step.id),
    leads: leadsOf(guide, step, target, followingOf(i, main.has(step.id))),
  }));
}

function leadsOf(
  guide: Guide,
  step: GuideStep,
  target: (id: string) => OutlineTarget,
  following: OutlineTarget | undefined,
): OutlineLead[] {
  const leads: OutlineLead[] = [];
  const { answers, check } = step;
  if (answers) {
    leads.push(
      ...answers.map(({ text, next }): OutlineLead => ({ kind: 'answer', text, to: target(next) })),
    );
  } else {
    const to = target(check?.yes ?? nextOf(guide, step));
    if (to !== following) leads.push({ kind: check ? 'yes' : 'next', to });
  }
  if (check) {
    leads.push({ kind: 'no', to: target(check.no) });
    if (check.unsure !== check.no) leads.push({ kind: 'unsure', to: target(check.unsure) });
  }
  for (const { symptom, next } of step.stuck ?? []) {
    // Said already, in the words of the check.
    if (next === check?.no) continue;
    leads.push({ kind: 'stuck', text: symptom, to: target(next) });
  }
  return leads;
}

/** The texts of a step that hold on every device: none, where each variant brings its own. */
export function commonText({ variants }: Guide, step: GuideStep): readonly GuideText[] {
  const isTold = variants?.every(({ id }) => step.variants?.[id]?.text) ?? false;
  return isTold ? [] : (step.text ?? []);
}
