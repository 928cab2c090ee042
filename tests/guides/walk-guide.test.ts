import fc from 'fast-check';
import { edgesOf, mainSteps, stepOf } from '../../src/guides/format/guide-paths.js';
import {
  NOT_STARTED,
  positionOf,
  presentStep,
  resumeWalk,
  takeMove,
  walkGuide,
  type GuideMove,
  type GuideWalk,
} from '../../src/guides/format/walk-guide.js';
import { assert, describe, it } from '../support/suite.js';
import { walkedGuide as guide } from './walked-guide.js';

const start: GuideMove = { kind: 'start' };
const next: GuideMove = { kind: 'next' };
const back: GuideMove = { kind: 'back' };
const answer = (which: 'yes' | 'no' | 'unsure' | number): GuideMove => ({
  kind: 'answer',
  answer: which,
});

const anyMove: fc.Arbitrary<GuideMove> = fc.oneof(
  fc.constantFrom(start, next, back),
  fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const).map(answer),
  fc.integer({ min: -1, max: 6 }).map(answer),
  fc
    .constantFrom(...guide.steps.map(({ id }) => id), 'nowhere', 'done')
    .map((step): GuideMove => ({ kind: 'jump', step })),
  fc
    .oneof(fc.integer({ min: -1, max: 6 }), fc.constant('person' as const))
    .map((symptom): GuideMove => ({ kind: 'stuck', symptom })),
);

function ids(walk: GuideWalk): string {
  return walk.trail.join(' ');
}

describe('a walk through a guide', () => {
  it('goes from question to question to the end', () => {
    const walk = walkGuide(guide, [
      start,
      answer(0),
      next,
      answer(1),
      next,
      next,
      answer('yes'),
      answer('yes'),
    ]);
    assert.equal(walk.at, 'done');
    assert.equal(ids(walk), 'ask open number about code end');
  });

  it('stays where an answer is owed', () => {
    assert.equal(ids(walkGuide(guide, [start, next, next])), 'ask');
    assert.equal(ids(walkGuide(guide, [start, answer(0), next, next])), 'ask open number');
  });

  it('leads who is stuck to what helps, and from there back on', () => {
    const moves = [start, answer(0), { kind: 'stuck', symptom: 0 } as const];
    assert.equal(presentStep(guide, walkGuide(guide, moves))?.id, 'update');
    assert.equal(presentStep(guide, walkGuide(guide, [...moves, next]))?.id, 'open');
  });

  it('calls a person from any step, and goes back to it', () => {
    const walk = walkGuide(guide, [start, answer(0), { kind: 'stuck', symptom: 'person' }]);
    assert.equal(walk.at, 'person');
    assert.equal(ids(takeMove(guide, walk, back)), 'ask open');
    assert.equal(takeMove(guide, walk, back).at, 'step');
  });

  it('goes back step by step to the start, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
        let walk = walkGuide(guide, moves);
        for (let i = 0; i <= moves.length * guide.steps.length && walk.at !== 'start'; i++) {
          walk = takeMove(guide, walk, back);
        }
        assert.deepEqual({ ...walk, quiz: {} }, NOT_STARTED);
      }),
    );
  });

  it('is always somewhere, and its position fits', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
        const walk = walkGuide(guide, moves);
        assert.equal(walk.trail.length === 0, walk.at === 'start');
        for (const id of walk.trail) assert.ok(stepOf(guide, id));
        const { step, of, isDetour } = positionOf(guide, walk);
        assert.ok(step >= 1 && step <= of && of <= guide.steps.length);
        const present = walk.trail.at(-1);
        if (present) assert.equal(isDetour, !mainSteps(guide).has(present));
      }),
    );
  });

  it('is taken up from plain JSON where it was left', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
        const walk = walkGuide(guide, moves);
        const kept = resumeWalk(guide, JSON.parse(JSON.stringify(walk)));
        assert.equal(ids(kept), walk.at === 'done' ? '' : ids(walk));
      }),
    );
  });

  it('is taken up from anything without failing, on steps that are there', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.string()), (junk, trail) => {
        assert.ok(resumeWalk(guide, junk));
        const kept = resumeWalk(guide, { at: 'step', trail: [...trail, 'open'], quiz: junk });
        assert.equal(kept.trail.at(-1), 'open');
      }),
    );
  });

  it('keeps the first answer to a quiz', () => {
    const walk = walkGuide(guide, [start, answer(0), next, answer(0), answer(1)]);
    assert.deepEqual(walk.quiz, { number: 0 });
  });

  it('owes an answer also in a step that is called like something of every object', () => {
    const steps = guide.steps.map((step) => (step.quiz ? { ...step, id: 'constructor' } : step));
    const odd = { ...guide, steps };
    const walk = walkGuide(odd, [start, answer(0), next]);
    assert.equal(ids(takeMove(odd, walk, next)), 'ask open constructor');
    assert.deepEqual(takeMove(odd, walk, answer(1)).quiz, { constructor: 1 });
  });

  it('says of a detour where it began, though later steps were passed before', () => {
    const walk = walkGuide(guide, [
      ...[start, answer(0), next, answer(1), next, next, answer('yes'), answer('no'), next],
      { kind: 'stuck', symptom: 0 },
    ]);
    assert.equal(ids(walk), 'ask open number about code end update open update');
    assert.deepEqual(positionOf(guide, walk), { step: 2, of: 6, isDetour: true });
  });

  it('reads past moves that it does not know', () => {
    const walk = walkGuide(guide, [start, { kind: 'fly' } as unknown as GuideMove]);
    assert.equal(ids(walk), 'ask');
  });

  it('takes a variant of the guide at any moment, and no other', () => {
    const walk = walkGuide(guide, [start, { kind: 'variant', variant: 'ios' }]);
    assert.equal(walk.variant, 'ios');
    assert.equal(takeMove(guide, walk, { kind: 'variant', variant: 'web' }).variant, 'ios');
    assert.equal(resumeWalk(guide, { ...walk, variant: 'web' }).variant, undefined);
  });

  it('counts the steps of the way that is taken', () => {
    const first = positionOf(guide, walkGuide(guide, [start]));
    assert.deepEqual(first, { step: 1, of: 6, isDetour: false });
    const police = positionOf(guide, walkGuide(guide, [start, answer(1)]));
    assert.deepEqual(police, { step: 2, of: 2, isDetour: false });
    const detour = walkGuide(guide, [start, answer(0), { kind: 'stuck', symptom: 0 }]);
    assert.deepEqual(positionOf(guide, detour), { step: 2, of: 6, isDetour: true });
  });

  it('jumps ahead in the overview as if gone through, and back without losing the way', () => {
    const ahead = walkGuide(guide, [start, answer(0), { kind: 'jump', step: 'code' }]);
    assert.equal(ids(ahead), 'ask open number about code');
    assert.equal(ids(takeMove(guide, ahead, { kind: 'jump', step: 'open' })), 'ask open');
  });

  it('knows every way on from a step', () => {
    const code = stepOf(guide, 'code')!;
    assert.deepEqual(
      edgesOf(guide, code).map(({ kind, to }) => `${kind} ${to}`),
      ['next end', 'no wait', 'unsure wait', 'stuck wait'],
    );
  });
});
