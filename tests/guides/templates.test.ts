import { checkGuide } from '../../src/guides/format/check-guide.js';
import template from '../../src/guides/templates/law-lesson.json' with { type: 'json' };
import { assert, describe, it } from '../support/suite.js';

describe('the template of a law lesson', () => {
  it('is a guide in which the check finds nothing, before a word is filled in', () => {
    assert.deepEqual(checkGuide(template, { today: '2026-11-22' }).findings, []);
  });

  it('is a draft, so that nobody takes it for a lesson', () => {
    assert.equal(template.approval.state, 'draft');
  });

  it('says of every quiz answer why', () => {
    const quizzes = template.steps.flatMap((step) => ('quiz' in step ? [step.quiz] : []));
    assert.equal(quizzes.length, 3);
    assert.isTrue(quizzes.every((quiz) => quiz?.every(({ because }) => because.vi.length > 0)));
  });
});
