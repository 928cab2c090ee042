import { done, type Outcome } from '../../src/core/outcome.js';
import type { Draft } from '../../src/elements/guide-editor/draft.js';
import { DraftKeeper } from '../../src/elements/guide-editor/draft-keeper.js';
import type { GuideRecords } from '../../src/services/guide-records.js';
import { assert, beforeEach, describe, it } from '../support/suite.js';

const draft = (key: string, title: string): Draft => ({
  key,
  guide: { title },
  base: 0,
  pairs: [],
  changed: 0,
});

describe('what keeps the drafts of guides', () => {
  /** What reached the disk, in order, and what it has yet to answer. */
  let kept: string[];
  let answers: ((outcome: Outcome<string, 'full'>) => void)[];
  let keeper: DraftKeeper;

  beforeEach(() => {
    kept = [];
    answers = [];
    const records = {
      keepDraft: (key: string, { guide }: Draft) => {
        kept.push(`${key} ${String(guide['title'])}`);
        return new Promise((answer) => answers.push(answer));
      },
    } as unknown as GuideRecords;
    keeper = new DraftKeeper(
      () => records,
      () => undefined,
    );
  });

  const answer = async (): Promise<void> => {
    answers.splice(0).forEach((settle) => settle(done('')));
    await keeper.flush();
  };

  it('says nothing of a new guide by what became of the one before', async () => {
    keeper.keep(draft('old', 'A'));
    const writing = keeper.flush();
    keeper.reset('unchanged');
    answers.splice(0).forEach((settle) => settle({ ok: false, code: 'full' }));
    await writing;
    assert.equal(keeper.state, 'unchanged');
  });

  it('writes what was typed last though another guide has come onto the desk', async () => {
    keeper.keep(draft('old', 'A'));
    keeper.keep(draft('old', 'AB'));
    keeper.reset('unchanged');
    await answer();
    assert.deepEqual(kept, ['old A', 'old AB']);
    assert.equal(keeper.state, 'unchanged');
  });

  it('writes the first change to the new guide at once, and the old one never again', async () => {
    keeper.keep(draft('old', 'A'));
    keeper.reset('unchanged');
    keeper.keep(draft('new', 'B'));
    assert.deepEqual(kept, ['old A', 'new B']);
    assert.equal(keeper.state, 'keeping');
    await answer();
    assert.equal(keeper.state, 'kept');
    assert.deepEqual(kept, ['old A', 'new B']);
  });

  it('lets nobody wait who waited for records when another guide came', async () => {
    const late = new DraftKeeper(
      () => undefined,
      () => undefined,
    );
    late.keep(draft('old', 'A'));
    const waiting = late.flush();
    late.reset('unchanged');
    await waiting;
    assert.equal(late.state, 'unchanged');
  });
});
