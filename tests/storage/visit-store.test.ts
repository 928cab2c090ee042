import * as fc from 'fast-check';
import { DAY, MINUTE } from '../../src/core/day.js';
import { failed } from '../../src/core/outcome.js';
import { foldVisits } from '../../src/core/visit.js';
import type { VisitEvent } from '../../src/core/visit-event.js';
import type { Store } from '../../src/storage.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import {
  checkedIn,
  checkedOut,
  eventsOf,
  MORNING,
  newId,
  openTestStore,
  VENUE,
} from '../support/records.js';

const OTHER_VENUE = '0192f0a0-1111-7222-8333-999999999999';

describe('the visits of a store', () => {
  let store: Store;

  beforeEach(async () => {
    store = await openTestStore();
  });

  afterEach(() => store.close());

  const all = (venue = VENUE) => eventsOf(store, venue);
  const noLeaving = (): never => assert.fail('nothing was open');

  it('takes a double scan within seconds as one visit', async () => {
    const first = checkedIn();
    const second = checkedIn({ at: MORNING + 3000 });
    assert.deepEqual(await store.visits.arrive(first, 'note', noLeaving), {
      ok: true,
      value: { visit: first.visit, created: true },
    });
    assert.deepEqual(await store.visits.arrive(second, 'note', noLeaving), {
      ok: true,
      value: { visit: first.visit, created: false },
    });
    assert.lengthOf(await all(), 1);
    const { rows } = await store.visits.diary();
    assert.deepEqual(
      rows.map(({ visit }) => visit),
      [first.visit],
    );
  });

  it('undoes a check-in that cannot be written, and says so', async () => {
    const event = checkedIn();
    await store.visits.arrive(event, 'note', noLeaving);
    await store.visits.leave(checkedOut(event));
    const before = await store.visits.diary();
    // Its place is taken: both writes fail after nobody waits for them any more.
    const again = await store.visits.arrive(event, 'other note', noLeaving);
    assert.deepEqual(again, failed('failed'));
    assert.deepEqual(await store.visits.diary(), before);
    assert.lengthOf(await all(), 2);
  });

  it('takes scans in two tabs at the same moment as one visit', async () => {
    const tab = await openTestStore(store.name);
    const outcomes = await Promise.all(
      [store, tab, store, tab].map(({ visits }) => visits.arrive(checkedIn(), 'note', noLeaving)),
    );
    assert.equal(outcomes.filter((one) => one.ok && one.value.created).length, 1);
    assert.lengthOf(await all(), 1);
    tab.close();
  });

  it('ends a visit elsewhere when the next one begins', async () => {
    const first = checkedIn();
    const second = checkedIn({ venue: OTHER_VENUE, at: MORNING + 30 * MINUTE });
    await store.visits.arrive(first, '', noLeaving);
    await store.visits.arrive(second, '', () => checkedOut(first, 30, 'next-visit'));
    const [visit] = foldVisits(await all());
    assert.deepInclude(visit?.departure, { method: 'next-visit', inferred: true });
    const { rows } = await store.visits.diary();
    assert.deepEqual(
      rows.map(({ open }) => open),
      [undefined, MORNING + (30 + 240) * MINUTE],
    );
  });

  it('begins a new visit where the last one is past its longest stay', async () => {
    const first = checkedIn({ maxStay: 60 });
    await store.visits.arrive(first, '', noLeaving);
    const later = await store.visits.arrive(
      checkedIn({ at: MORNING + 61 * MINUTE }),
      '',
      noLeaving,
    );
    assert.isTrue(later.ok && later.value.created);
  });

  it('refuses a check-out before any check-in, a second one, and one after erasure', async () => {
    const event = checkedIn();
    const notIn = failed('not-in');
    assert.deepEqual(await store.visits.leave(checkedOut(event)), notIn);
    await store.visits.arrive(event, '', noLeaving);
    assert.isTrue((await store.visits.leave(checkedOut(event))).ok);
    assert.deepEqual(await store.visits.leave(checkedOut(event, 61)), notIn);
    const next = checkedIn({ at: MORNING + DAY });
    await store.visits.arrive(next, '', noLeaving);
    await store.visits.erase([next.visit]);
    assert.deepEqual(await store.visits.leave(checkedOut(next)), notIn);
  });

  it('counts an erased day once, and takes in nothing of it again', async () => {
    const old = checkedIn({ partySize: 2 });
    await store.visits.merge([old, checkedOut(old)]);
    for (let again = 0; again < 2; again++) {
      await store.visits.prune(MORNING + DAY);
      assert.deepEqual(await store.visits.merge([old, checkedOut(old)]), { ok: true, value: 0 });
      assert.isEmpty(await all());
    }
    const today = checkedIn({ at: MORNING + DAY });
    assert.deepEqual(await store.visits.merge([today]), { ok: true, value: 1 });
  });

  it('keeps venues apart', async () => {
    await store.visits.merge([checkedIn(), checkedIn({ venue: OTHER_VENUE })]);
    assert.lengthOf(await all(), 1);
    assert.lengthOf(await all(OTHER_VENUE), 1);
  });

  it('erases for good: a late copy does not come back, the tombstone says only the id', async () => {
    const event = checkedIn();
    const end = checkedOut(event);
    await store.visits.merge([event, end]);
    await store.visits.erase([event.visit]);
    await store.visits.merge([event, end]);
    assert.isEmpty(await all());
  });

  it('folds to the same visits whatever the order, the repeats and the batches were', async () => {
    const events: VisitEvent[] = [];
    for (let i = 0; i < 6; i++) {
      const event = checkedIn({ at: MORNING + i * MINUTE, partySize: i + 1 });
      events.push(event, checkedOut(event, 30 + i), checkedOut(event, 5, 'max-stay'));
      if (i % 3 === 0) events.push({ type: 'erased', visit: event.visit });
    }
    const expected = foldVisits(events);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(events, { minLength: events.length }),
        fc.array(fc.constantFrom(...events), { maxLength: 10 }),
        fc.integer({ min: 1, max: 9 }),
        async (order, repeats, size) => {
          const one = await openTestStore();
          const sent = [...order, ...repeats];
          for (let i = 0; i < sent.length; i += size) {
            const merged = await one.visits.merge(sent.slice(i, i + size));
            assert.isTrue(merged.ok);
          }
          const found = await eventsOf(one);
          assert.deepEqual(foldVisits(found), expected);
          one.close();
        },
      ),
      { numRuns: 12 },
    );
  });

  it('forgets after the retention and leaves a day’s counts', async () => {
    const old = checkedIn({ partySize: 3 });
    const sameDay = checkedIn({ at: MORNING + MINUTE, partySize: 2 });
    const elsewhere = checkedIn({ venue: OTHER_VENUE });
    const recent = checkedIn({ at: MORNING + 5 * DAY });
    await store.visits.arrive(old, 'note', noLeaving);
    await store.visits.merge([checkedOut(old, 24 * 60 * 2), sameDay, elsewhere, recent]);
    assert.deepEqual(await store.visits.prune(MORNING + DAY), { ok: true, value: 3 });
    assert.deepEqual(await all(), [recent]);
    assert.isEmpty(await all(OTHER_VENUE));
    assert.isEmpty((await store.visits.diary()).rows);
    const left = async () => (await store.visits.counts(VENUE))[0];
    assert.deepInclude(await left(), { visits: 2, people: 5 });
  });

  it('stores all of a batch or nothing of it', async () => {
    const unclonable = { ...checkedIn(), identity: () => undefined } as never;
    const outcome = await store.visits.merge([checkedIn(), unclonable, checkedIn()]);
    assert.deepEqual(outcome, { ok: false, code: 'failed' });
    assert.isEmpty(await all());
  });

  it('holds a thousand events of a batch', async () => {
    const events = Array.from({ length: 1000 }, () => checkedIn({ visit: newId() }));
    assert.deepEqual(await store.visits.merge(events), { ok: true, value: 1000 });
    assert.lengthOf(await all(), 1000);
  });
});
