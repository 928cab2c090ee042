/** Which steps of a guide lead to which. */
import type { Guide, GuideStep } from './guide.js';

/** Why one step leads to another. */
export type GuideEdgeKind = 'next' | 'answer' | 'no' | 'unsure' | 'stuck';

export interface GuideEdge {
  /** Id of a step. */
  readonly from: string;
  /** Id of a step, or `done`, or `person`. */
  readonly to: string;
  readonly kind: GuideEdgeKind;
}

export function stepOf(guide: Guide, id: string): GuideStep | undefined {
  return guide.steps.find((step) => step.id === id);
}

/** What follows a step that nobody answers: as it says, else the next in order, at last `done`. */
export function nextOf(guide: Guide, step: GuideStep): string {
  if (step.next !== undefined) return step.next;
  return guide.steps[guide.steps.indexOf(step) + 1]?.id ?? 'done';
}

/** All the ways on from a step. */
export function edgesOf(guide: Guide, step: GuideStep): GuideEdge[] {
  const from = step.id;
  const edge = (kind: GuideEdgeKind, to: string): GuideEdge => ({ from, to, kind });
  const stuck = (step.stuck ?? []).map(({ next }) => edge('stuck', next));
  if (step.answers) return [...step.answers.map(({ next }) => edge('answer', next)), ...stuck];
  const next = edge('next', step.check?.yes ?? nextOf(guide, step));
  if (!step.check) return [next, ...stuck];
  const { no, unsure } = step.check;
  return [next, edge('no', no), edge('unsure', unsure), ...stuck];
}

/** Steps that one comes to without a problem; all others are detours. */
export function mainSteps(guide: Guide): ReadonlySet<string> {
  const found = new Set<string>();
  const due = guide.steps.slice(0, 1);
  for (let step = due.pop(); step; step = due.pop()) {
    if (found.has(step.id)) continue;
    found.add(step.id);
    for (const { to, kind } of edgesOf(guide, step)) {
      const target = kind === 'next' || kind === 'answer' ? stepOf(guide, to) : undefined;
      if (target) due.push(target);
    }
  }
  return found;
}

/**
 * The way without detours that somebody goes who came along `trail`: what lies behind, and ahead
 * where nothing goes wrong and the first answer is given to each question still open.
 */
export function mainLine(guide: Guide, trail: readonly string[]): string[] {
  const main = mainSteps(guide);
  const line: string[] = [];
  for (const id of trail) {
    if (!main.has(id)) continue;
    // Whoever was led back goes on from there.
    const before = line.indexOf(id);
    if (before >= 0) line.length = before;
    line.push(id);
  }
  let step = stepOf(guide, line.at(-1) ?? '') ?? guide.steps[0];
  if (step && line.length === 0) line.push(step.id);
  while (step) {
    const [first] = edgesOf(guide, step);
    step = first && stepOf(guide, first.to);
    if (!step || line.includes(step.id)) break;
    line.push(step.id);
  }
  return line;
}
