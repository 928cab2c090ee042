import { checkGuide } from '../../src/guides/format/check-guide.js';
import type { Guide, GuideStep, GuideText } from '../../src/guides/format/guide.js';
import { edgesOf, stepOf } from '../../src/guides/format/guide-paths.js';
import { shownStep, wordsIn } from '../../src/guides/format/guide-view.js';
import {
  presentStep,
  takeMove,
  walkGuide,
  type GuideMove,
  type GuideWalk,
} from '../../src/guides/format/walk-guide.js';
import { loadGuide } from '../../src/guides/load-guide.js';
import { loaders } from '../../src/guides/shipped/loaders.js';
import { assert, describe, it } from '../support/suite.js';

const TODAY = '2026-11-22';
const ids = Object.keys(loaders);

/** All that a person can do at a step to come to another, or to an end. */
function movesAt(step: GuideStep): GuideMove[] {
  const answers: GuideMove[] = step.check
    ? (['yes', 'no', 'unsure'] as const).map((answer) => ({ kind: 'answer', answer }))
    : (step.answers ?? []).map((_, answer) => ({ kind: 'answer', answer }));
  const stuck: GuideMove[] = (step.stuck ?? []).map((_, symptom) => ({ kind: 'stuck', symptom }));
  const on: GuideMove[] = answers.length > 0 ? answers : [{ kind: 'next' }];
  return [...on, ...stuck, { kind: 'stuck', symptom: 'person' }];
}

/** Each answer of a quiz is tried; any of them lets the person go on. */
function afterQuiz(guide: Guide, walk: GuideWalk, step: GuideStep): GuideWalk {
  const tried = (step.quiz ?? []).map((_, answer) =>
    takeMove(guide, walk, { kind: 'answer', answer }),
  );
  for (const [answer, after] of tried.entries()) assert.equal(after.quiz[step.id], answer);
  return tried[0] ?? walk;
}

/** Takes every way once; what was seen, and where it led. */
function walkEverywhere(guide: Guide, begin: readonly GuideMove[]) {
  const seen = new Set<string>();
  const ends = new Set<string>();
  let ways = 0;
  const due = [walkGuide(guide, [{ kind: 'start' }, ...begin])];
  for (let walk = due.pop(); walk; walk = due.pop()) {
    const step = presentStep(guide, walk);
    assert.isTrue(walk.at === 'step' && step !== undefined);
    if (!step || seen.has(step.id)) continue;
    seen.add(step.id);
    const ready = afterQuiz(guide, walk, step);
    for (const move of movesAt(step)) {
      const after = takeMove(guide, ready, move);
      assert.isTrue(after !== ready, `${step.id}: ${JSON.stringify(move)} leads nowhere`);
      if (!(move.kind === 'stuck' && move.symptom === 'person')) ways++;
      if (after.at === 'step') due.push(after);
      else ends.add(after.at);
    }
  }
  return { seen, ends, ways };
}

/** Every text that somebody sees or hears at a step. */
function textsOf(guide: Guide, step: GuideStep, variant: string | undefined): GuideText[] {
  const { title, text, drawing } = shownStep(guide, step, variant);
  const { points = [], warnings = [], check, answers = [], quiz = [], stuck = [], helper } = step;
  return [
    title,
    ...text,
    ...points,
    ...(drawing ? [drawing.alt] : []),
    ...(drawing?.screen ?? []).flatMap(({ label }) => label ?? []),
    ...warnings.map((warning) => warning.text),
    ...(check ? [check.question] : []),
    ...answers.map((answer) => answer.text),
    ...quiz.flatMap((answer) => [answer.text, answer.because]),
    ...stuck.map(({ symptom }) => symptom),
    ...(helper ? [helper.say, helper.point] : []),
  ];
}

for (const id of ids) {
  describe(`the guide ${id}`, () => {
    async function load(): Promise<Guide> {
      const loaded = await loadGuide(id);
      if (!loaded.ok) throw new Error(loaded.code);
      return loaded.value;
    }

    it('has nothing that the check finds', async () => {
      const { findings } = checkGuide(await load(), { today: TODAY, guides: ids });
      assert.deepEqual(
        findings.map(({ message }) => message.vi),
        [],
      );
    });

    it('leads every way, in each variant, to the end or to a person', async () => {
      const guide = await load();
      const all = guide.steps.flatMap((step) => edgesOf(guide, step));
      const variants = guide.variants?.map(({ id: variant }) => variant) ?? [undefined];
      for (const variant of variants) {
        const begin: GuideMove[] = variant === undefined ? [] : [{ kind: 'variant', variant }];
        const { seen, ends, ways } = walkEverywhere(guide, begin);
        assert.sameMembers(
          [...seen],
          guide.steps.map((step) => step.id),
        );
        assert.isTrue(ends.has('done'));
        assert.equal(ways, all.length);
      }
    });

    it('has words for everything shown, in each variant and language', async () => {
      const guide = await load();
      const variants = [undefined, ...(guide.variants ?? []).map(({ id: variant }) => variant)];
      for (const { id: step } of guide.steps) {
        for (const variant of variants) {
          for (const text of textsOf(guide, stepOf(guide, step)!, variant)) {
            for (const language of guide.languages) {
              assert.isTrue(Object.hasOwn(text, language), `${step}: ${language}`);
              assert.notEqual(wordsIn(text, language).trim(), '', step);
            }
          }
        }
      }
    });
  });
}
