import fc from 'fast-check';
import { DAY } from '../../src/core/day.js';
import { NOT_STARTED } from '../../src/guides/format/walk-guide.js';
import { GuideRecords } from '../../src/services/guide-records.js';
import type { Store } from '../../src/storage.js';
import { FakeClock } from '../../src/testing.js';
import { MORNING, openTestStore } from '../support/records.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';

const DAY_ONE = '2026-11-22';
const DAY_TWO = '2026-11-23';

describe('what a device keeps of guides', () => {
  let store: Store;
  let clock: FakeClock;
  let records: GuideRecords;

  beforeEach(async () => {
    store = await openTestStore();
    clock = new FakeClock(MORNING);
    records = new GuideRecords(store, clock);
  });

  afterEach(() => store.close());

  it('counts by guide and day, however many count at once', async () => {
    await Promise.all([
      records.started('vietqr'),
      records.started('vietqr'),
      records.started('hotlines'),
      records.stuck('vietqr', 'amount'),
      records.stuck('vietqr', '__proto__'),
      records.stuck('vietqr', 'amount'),
    ]);
    clock.advance(DAY);
    await records.started('vietqr');
    await records.helped('vietqr');
    await records.finished('vietqr');
    const [hotlines, first, second, ...more] = await records.tallies(DAY_ONE, DAY_TWO);
    assert.lengthOf(more, 0);
    assert.deepEqual([hotlines?.guide, hotlines?.starts], ['hotlines', 1]);
    assert.deepEqual([first?.starts, first?.finishes, first?.helps], [2, 0, 0]);
    assert.deepEqual(Object.entries(first?.stuck ?? {}).sort(), [
      ['__proto__', 1],
      ['amount', 2],
    ]);
    assert.deepEqual([second?.day, second?.starts, second?.helps], [DAY_TWO, 1, 1]);
    assert.lengthOf(await records.tallies(DAY_TWO, DAY_TWO), 1);
    assert.lengthOf(await records.tallies('2026-11-01', '2026-11-21'), 0);
  });

  it('keeps figures alone: no moment, no person', async () => {
    await records.started('vietqr');
    const [tally] = await records.tallies(DAY_ONE, DAY_ONE);
    assert.sameMembers(Object.keys(tally ?? {}), [
      'guide',
      'day',
      'starts',
      'finishes',
      'helps',
      'stuck',
    ]);
  });

  it('keeps the newest walks, each under its guide, whatever the guide is called', async () => {
    const walk = { ...NOT_STARTED, version: 1, at: 'step', trail: ['a'] } as const;
    for (let i = 0; i < 25; i++) await records.keepProgress(`guide-${i}`, walk);
    await records.keepProgress('constructor', walk);
    assert.deepEqual(await records.progress('constructor'), walk);
    assert.deepEqual(await records.progress('guide-24'), walk);
    assert.isUndefined(await records.progress('guide-0'));
    assert.isUndefined(await records.progress('toString'));
    await records.forgetProgress('constructor');
    assert.isUndefined(await records.progress('constructor'));
  });

  it('loses no walk and no choice when two tabs keep theirs at once', async () => {
    const walk = { ...NOT_STARTED, version: 1, at: 'step', trail: ['a'] } as const;
    await records.keepProgress('hotlines', walk);
    await Promise.all([
      records.keepProgress('vietqr', walk),
      records.keepProgress('pay-fee', walk),
      records.forgetProgress('hotlines'),
      records.setPreferences({ variant: 'ios' }),
      records.setPreferences({ text: 2 }),
    ]);
    assert.deepEqual(await records.progress('vietqr'), walk);
    assert.deepEqual(await records.progress('pay-fee'), walk);
    assert.isUndefined(await records.progress('hotlines'));
    assert.deepEqual(await records.preferences(), { variant: 'ios', text: 2 });
  });

  it('remembers how guides are read, one choice without the other', async () => {
    assert.deepEqual(await records.preferences(), {});
    await records.setPreferences({ variant: 'ios' });
    await records.setPreferences({ text: 2 });
    assert.deepEqual(await records.preferences(), { variant: 'ios', text: 2 });
  });

  it('reads past whatever stands where preferences and walks should be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (junk) => {
        await store.settings.set('guide preferences', junk);
        await store.settings.set('guide progress', junk);
        await records.preferences();
        await records.progress('vietqr');
        assert.ok((await records.keepProgress('vietqr', { ...NOT_STARTED, version: 1 })).ok);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the guides a ward writes until they are removed', async () => {
    await records.keepDraft('chợ', { title: 'Đi chợ' });
    await records.keepDraft('chợ', { title: 'Đi chợ sớm' });
    assert.deepEqual(await records.drafts(), [{ title: 'Đi chợ sớm' }]);
    await records.removeDraft('chợ');
    assert.deepEqual(await records.drafts(), []);
  });
});
