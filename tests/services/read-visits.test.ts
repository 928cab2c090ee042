import * as fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../src/core/day.js';
import { foldVisits } from '../../src/core/visit.js';
import type { VisitEvent } from '../../src/core/visit-event.js';
import { readVisits } from '../../src/services/read-visits.js';
import { assert, describe, it } from '../support/suite.js';
import { checkedIn, checkedOut, MORNING, newId, openTestStore, VENUE } from '../support/records.js';

const DAY_LONG = { venue: VENUE, from: MORNING, to: MORNING + DAY, now: MORNING + DAY };

describe('reading visits in slices', () => {
  it('finds a visit’s end however late it came, over midnight and beyond the days asked for', async () => {
    const store = await openTestStore();
    const event = checkedIn();
    await store.visits.merge([event, checkedOut(event, 3 * 24 * 60)]);
    const [visit] = await readVisits(store.slices, DAY_LONG);
    assert.equal(visit?.departure?.at, MORNING + 3 * DAY);
    store.close();
  });

  it('believes an end that somebody saw, days after one that followed from a rule', async () => {
    const store = await openTestStore();
    const event = checkedIn();
    const seen = checkedOut(event, 40 * 60);
    await store.visits.merge([event, checkedOut(event, 60, 'closing'), seen]);
    const [visit] = await readVisits(store.slices, DAY_LONG);
    assert.equal(visit?.departure?.at, seen.at);
    store.close();
  });

  it('hears of an end that was taken back just after midnight', async () => {
    const store = await openTestStore();
    const event = checkedIn({ at: DAY_LONG.to - HOUR });
    const { id, visit, venue, at } = checkedOut(event, 59);
    const out = { ...checkedOut(event, 59), id, at: at + 58_000 };
    const back = {
      type: 'withdrawn',
      id: newId(),
      visit,
      venue,
      at: at + 63_000,
      event: id,
    } as const;
    await store.visits.merge([event, out, back]);
    assert.notProperty((await readVisits(store.slices, DAY_LONG))[0], 'departure');
    store.close();
  });

  it('gives what folding all events gives, for more visits than one slice holds', async () => {
    const store = await openTestStore();
    const events: VisitEvent[] = [];
    for (let i = 0; i < 1300; i++) {
      const event = checkedIn({ at: MORNING - HOUR + i * MINUTE, partySize: 1 + (i % 3) });
      events.push(event);
      const out = checkedOut(event, (i % 7) * 40 - 20);
      if (i % 5 > 0) events.push(out);
      if (i % 11 === 0) {
        const { id, visit, venue, at } = out;
        events.push({ type: 'withdrawn', id: newId(), visit, venue, at: at + MINUTE, event: id });
      }
      if (i % 13 === 0) events.push({ ...checkedOut(event, 700), people: 1 });
    }
    await store.visits.merge(events);
    const expected = foldVisits(events, DAY_LONG.now).filter(
      ({ arrival }) => arrival >= DAY_LONG.from && arrival < DAY_LONG.to,
    );
    assert.deepEqual(await readVisits(store.slices, DAY_LONG), expected);
    store.close();
  });

  it('gives the same for whatever a few devices recorded', async () => {
    const visits = fc.array(
      fc.record({
        at: fc.integer({ min: -6, max: 30 }),
        partySize: fc.integer({ min: 1, max: 3 }),
        ends: fc.array(
          fc.record({
            after: fc.integer({ min: -3, max: 40 }),
            people: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
            method: fc.constantFrom('scan', 'staff', 'closing', 'next-visit'),
            isWithdrawn: fc.boolean(),
          }),
          { maxLength: 3 },
        ),
        isErased: fc.boolean(),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(visits, async (all) => {
        const store = await openTestStore();
        const events = all.flatMap(({ at, partySize, ends, isErased }): VisitEvent[] => {
          const event = checkedIn({ at: MORNING + at * HOUR, partySize });
          const { visit, venue } = event;
          return [
            event,
            ...ends.flatMap(({ after, people, method, isWithdrawn }): VisitEvent[] => {
              const out = {
                ...checkedOut(event, after * 60, method),
                ...(people !== undefined && { people }),
              };
              if (!isWithdrawn) return [out];
              return [
                out,
                { type: 'withdrawn', id: newId(), visit, venue, at: out.at, event: out.id },
              ];
            }),
            ...(isErased ? [{ type: 'erased', visit } as const] : []),
          ];
        });
        await store.visits.merge(events);
        const expected = foldVisits(events, DAY_LONG.now).filter(
          ({ arrival }) => arrival >= DAY_LONG.from && arrival < DAY_LONG.to,
        );
        assert.deepEqual(await readVisits(store.slices, DAY_LONG), expected);
        store.close();
      }),
      { numRuns: 150 },
    );
  });
});
