import * as fc from 'fast-check';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/core/day.js';
import { foldVisits } from '../../src/core/visit.js';
import type { CheckedIn } from '../../src/core/visit-event.js';
import type { Store, VenueRow } from '../../src/storage.js';
import type { Attempt, Passage, PassPassage } from '../../src/storage/gate-store.js';
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

describe('a gate', () => {
  let store: Store;

  beforeEach(async () => {
    store = await openTestStore();
    // Who is in is counted for the venues of this device alone.
    await store.venues.put({ id: VENUE } as VenueRow);
  });

  afterEach(() => store.close());

  function attempt(now: number, more: Partial<Attempt> = {}, event = {}): Attempt {
    return {
      arrival: checkedIn({ at: now, dayKey: 'grandmother', evidence: 'staff', ...event }),
      departure: ({ visit, venue, people: inside }, people = inside) => ({
        ...checkedOut(checkedIn({ visit, venue, at: now }), 0),
        ...(people < inside && { people }),
      }),
      forgotten: ({ visit, venue }) =>
        checkedOut(checkedIn({ visit, venue, at: now }), 0, 'next-visit'),
      direction: 'auto',
      people: undefined,
      now,
      ...more,
    };
  }

  async function admit(now: number, more?: Partial<Attempt>, event = {}, tab = store) {
    const one = attempt(now, more, event);
    const marks = one.arrival.dayKey === undefined ? [] : [one.arrival.dayKey];
    const result = await tab.gate.admit(marks, one);
    if (!result.ok) throw new Error(result.code);
    return result.value;
  }

  async function admitPass(event: CheckedIn, now: number, more?: Partial<Attempt>) {
    const result = await store.gate.admitPass({
      ...attempt(now, more),
      arrival: event,
      timely: true,
    });
    if (!result.ok) throw new Error(result.code);
    return result.value;
  }

  /** As the reception does. */
  async function takeBack(one: Store, passage: PassPassage, now: number, byPass = false) {
    if (passage.kind !== 'in' && passage.kind !== 'out') return;
    const { visit, venue } = passage.row;
    const ends =
      passage.kind === 'in' ? passage.closed : [...passage.closed, { visit, event: passage.event }];
    const result = await one.gate.takeBack(
      passage.kind === 'in' ? { visit, byPass } : undefined,
      ends.map((end) => ({ type: 'withdrawn', id: newId(), venue, at: now, ...end })),
    );
    assert.isTrue(result.ok);
  }

  const visits = async (now?: number) => foldVisits(await eventsOf(store), now);
  const people = (passage: Passage) => passage.kind === 'out' && passage.people;

  it('tells in from out by who is in', async () => {
    assert.equal((await admit(MORNING)).kind, 'in');
    assert.equal((await admit(MORNING + HOUR)).kind, 'out');
    assert.equal((await admit(MORNING + 2 * HOUR)).kind, 'in');
    assert.lengthOf(await visits(), 2);
    assert.lengthOf(await store.gate.inside(VENUE, MORNING + 2 * HOUR), 1);
  });

  it('takes the same code within a minute as a slip, on the way in and on the way out', async () => {
    await admit(MORNING);
    assert.equal((await admit(MORNING + 59 * SECOND)).kind, 'repeat');
    assert.equal((await admit(MORNING + 61 * SECOND)).kind, 'out');
    assert.equal((await admit(MORNING + 90 * SECOND)).kind, 'repeat');
    assert.lengthOf(await visits(), 1);
    assert.isEmpty(await store.gate.inside(VENUE, MORNING + 2 * MINUTE));
  });

  it('takes scans at two gates in the same moment as one', async () => {
    const tab = await openTestStore(store.name);
    const passages = await Promise.all(
      [store, tab, store, tab].map((one) => admit(MORNING, {}, {}, one)),
    );
    assert.deepEqual(passages.map(({ kind }) => kind).sort(), ['in', 'repeat', 'repeat', 'repeat']);
    assert.lengthOf(await visits(), 1);
    tab.close();
  });

  it('lets a household in at once, and out one by one', async () => {
    await admit(MORNING, {}, { partySize: 3 });
    assert.equal((await admit(MORNING + 10 * SECOND)).kind, 'repeat', 'nobody has left yet');
    assert.equal(people(await admit(MORNING + HOUR, { people: 1 })), 1);
    assert.equal((await admit(MORNING + HOUR + SECOND, { people: 1 })).kind, 'repeat');
    assert.equal(people(await admit(MORNING + HOUR + 6 * SECOND, { people: 1 })), 1);
    assert.equal((await store.gate.inside(VENUE, MORNING + 2 * HOUR))[0]?.people, 1);
    assert.equal(people(await admit(MORNING + 2 * HOUR)), 1);
    const [visit, ...others] = await visits();
    assert.isEmpty(others);
    assert.equal(visit?.departure?.at, MORNING + 2 * HOUR);
  });

  it('at a one-way gate never turns in to out', async () => {
    assert.equal((await admit(MORNING, { direction: 'out' })).kind, 'not-in');
    assert.isEmpty(await visits());
    await admit(MORNING, { direction: 'in' });
    // They left unseen, and come again.
    assert.equal((await admit(MORNING + HOUR, { direction: 'in' })).kind, 'in');
    const [first, second] = await visits();
    assert.deepInclude(first?.departure, { method: 'next-visit', inferred: true });
    assert.notProperty(second, 'departure');
  });

  it('lets everybody in whom nothing tells from others', async () => {
    for (const _ of [1, 2]) await admit(MORNING, {}, { dayKey: undefined });
    assert.lengthOf(await visits(), 2);
  });

  it('goes on when the clock was set back an hour meanwhile', async () => {
    await admit(MORNING);
    assert.equal((await admit(MORNING - HOUR)).kind, 'out');
    assert.isTrue((await visits())[0]?.departure?.clockUncertain);
  });

  it('closes whatever a wrong clock left open beside the newest', async () => {
    await admit(MORNING);
    assert.equal((await admit(MORNING + DAY)).kind, 'in', 'a day ahead, the first looks over');
    assert.equal((await admit(MORNING + HOUR)).kind, 'out', 'put right, both are open');
    assert.isEmpty(await store.gate.inside(VENUE, MORNING + HOUR));
  });

  it('reads a pass in once, then out, then no more', async () => {
    const event = checkedIn();
    assert.equal((await admitPass(event, MORNING + MINUTE)).kind, 'in');
    assert.equal((await admitPass(event, MORNING + 90 * SECOND)).kind, 'repeat');
    assert.equal((await admitPass(event, MORNING + HOUR)).kind, 'out');
    assert.equal((await admitPass(event, MORNING + 2 * HOUR)).kind, 'used');
    assert.lengthOf(await visits(), 1);
  });

  it('lets the bearer of a pass in whose event has come by another way before', async () => {
    const event = checkedIn({ identity: { venue: 'v', ward: 'w' } });
    await store.visits.merge([event]);
    const pass = { ...event, identity: { venue: 'v' } };
    assert.equal((await admitPass(pass, MORNING + 10 * MINUTE)).kind, 'in');
    await store.visits.merge([structuredClone(event)]);
    const [visit, ...others] = await visits();
    assert.isEmpty(others);
    assert.deepEqual(visit?.identity, { venue: 'v', ward: 'w' });
  });

  it('records both when a pass is read at the way out alone', async () => {
    const event = checkedIn();
    assert.equal((await admitPass(event, MORNING + HOUR, { direction: 'out' })).kind, 'out');
    assert.equal((await visits())[0]?.departure?.at, MORNING + HOUR);
  });

  it('refuses a pass whose bearer has left on their own phone, or whose visit was erased', async () => {
    const left = checkedIn();
    await store.visits.merge([left, checkedOut(left, 5, 'self')]);
    assert.equal((await admitPass(left, MORNING + HOUR)).kind, 'used');
    const gone = checkedIn();
    await store.visits.merge([gone]);
    await store.visits.erase([gone.visit]);
    assert.equal((await admitPass(gone, MORNING + HOUR)).kind, 'erased');
    assert.isEmpty(await store.gate.inside(VENUE, MORNING + HOUR));
  });

  it('takes a check-out back, and lets out whom staff name', async () => {
    await admit(MORNING);
    const passage = await admit(MORNING + HOUR);
    await takeBack(store, passage, MORNING + HOUR);
    const [row] = await store.gate.inside(VENUE, MORNING + HOUR);
    const visit = row?.visit ?? '';
    const byStaff = await store.gate.letOut(visit, MORNING + 2 * HOUR, () =>
      checkedOut(checkedIn({ visit, at: MORNING }), 120, 'staff'),
    );
    assert.isTrue(byStaff.ok && byStaff.value.kind === 'out');
    const again = await store.gate.letOut(visit, MORNING + 3 * HOUR, () => assert.fail('gone'));
    assert.isTrue(again.ok && again.value.kind === 'not-in');
    assert.equal((await visits())[0]?.departure?.method, 'staff');
  });

  it('takes back an arrival with what it closed', async () => {
    await admit(MORNING);
    const second = await admit(MORNING + HOUR, { direction: 'in' });
    await takeBack(store, second, MORNING + HOUR);
    const [visit, ...others] = await visits();
    assert.isEmpty(others);
    assert.notProperty(visit, 'departure');
    assert.lengthOf(await store.gate.inside(VENUE, MORNING + HOUR), 1);
  });

  it('takes back an arrival by a pass, which may be read again, and leaves the phone’s own visit', async () => {
    const event = checkedIn();
    await takeBack(store, await admitPass(event, MORNING), MORNING, true);
    assert.isEmpty(await visits());
    assert.isEmpty(await store.gate.inside(VENUE, MORNING));
    assert.equal((await admitPass(event, MORNING + 3 * SECOND)).kind, 'in');
    const known = checkedIn();
    await store.visits.merge([known]);
    await takeBack(store, await admitPass(known, MORNING), MORNING, true);
    assert.lengthOf(await visits(), 2);
    assert.equal((await admitPass(known, MORNING + 3 * SECOND)).kind, 'in', 'as if never read');
  });

  it('writes nothing of a visit that was erased meanwhile', async () => {
    await admit(MORNING);
    const out = await admit(MORNING + HOUR);
    if (out.kind !== 'out') throw new Error(out.kind);
    await store.visits.erase([out.row.visit]);
    await takeBack(store, out, MORNING + HOUR);
    assert.isEmpty(await eventsOf(store));
  });

  it('lets out who stayed too long, and in who comes back much later', async () => {
    await admit(MORNING, {}, { maxStay: 60 });
    assert.isEmpty(await store.gate.inside(VENUE, MORNING + 61 * MINUTE));
    assert.equal((await admit(MORNING + 100 * MINUTE)).kind, 'out');
    const [visit] = await visits();
    assert.include(visit?.departure, { at: MORNING + 100 * MINUTE, inferred: false });
    await admit(MORNING + 3 * HOUR, {}, { maxStay: 60 });
    assert.equal((await admit(MORNING + 5 * HOUR + MINUTE)).kind, 'in');
  });

  it('leaves the rest of a party in when one of them comes back by the way in', async () => {
    await admit(MORNING, {}, { partySize: 3 });
    await admit(MORNING + HOUR, { people: 1, direction: 'out' });
    await admit(MORNING + 2 * HOUR, { direction: 'in' }, { partySize: 1 });
    const inside = await store.gate.inside(VENUE, MORNING + 2 * HOUR);
    assert.equal(
      inside.reduce((sum, row) => sum + row.people, 0),
      3,
    );
  });

  it('forgets who left, but not who is in', async () => {
    await admit(MORNING);
    await admit(MORNING, {}, { dayKey: 'guard' });
    await admit(MORNING + HOUR);
    await store.gate.prune(MORNING + 2.5 * HOUR);
    assert.lengthOf(await store.gate.inside(VENUE, MORNING + 2.5 * HOUR), 1);
    assert.equal((await admit(MORNING + 3 * HOUR)).kind, 'in');
  });

  it('counts the same people in as the events say, whatever was done', async () => {
    const steps = fc.array(
      fc.record({
        what: fc.constantFrom('scan', 'pass', 'undo', 'erase', 'merge', 'staff'),
        who: fc.integer({ min: 0, max: 2 }),
        minutes: fc.integer({ min: -3, max: 30 }),
        partySize: fc.integer({ min: 1, max: 3 }),
        people: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        direction: fc.constantFrom('auto' as const, 'in' as const, 'out' as const),
      }),
      { maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const one = await openTestStore();
        await one.venues.put({ id: VENUE } as VenueRow);
        const passes = [1, 2, 3].map((partySize) => checkedIn({ partySize }));
        let now = MORNING;
        for (const { what, who, minutes, partySize, people: some, direction } of all) {
          now += minutes * MINUTE;
          const dayKey = `person-${who}`;
          const tried = attempt(now, { people: some, direction }, { dayKey, partySize });
          const pass = passes[who] ?? checkedIn();
          const [present] = await one.gate.inside(VENUE, now);
          if (what === 'scan') await one.gate.admit([dayKey], tried);
          else if (what === 'pass')
            await one.gate.admitPass({ ...tried, arrival: pass, timely: true });
          else if (what === 'merge') await one.visits.merge([pass, checkedOut(pass, who)]);
          else if (present && what === 'erase') await one.visits.erase([present.visit]);
          else if (present && what === 'staff') {
            await one.gate.letOut(present.visit, now, tried.departure);
          } else if (what === 'undo') {
            const result =
              who === 2
                ? await one.gate.admitPass({ ...tried, arrival: pass, timely: true })
                : await one.gate.admit([dayKey], tried);
            if (result.ok) await takeBack(one, result.value, now, who === 2);
          }
        }
        const folded = foldVisits(await eventsOf(one), now);
        const expected = folded.filter((visit) => visit.inside > 0);
        const rows = await one.gate.inside(VENUE, now);
        assert.deepEqual(
          rows.map(({ visit, people: inside }) => `${visit} ${inside}`).sort(),
          expected.map(({ id, inside }) => `${id} ${inside}`).sort(),
        );
        one.close();
      }),
      { numRuns: 60 },
    );
  });
});
