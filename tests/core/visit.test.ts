import fc from 'fast-check';
import { DAY, HOUR, MINUTE, foldVisits, type Visit, type VisitEvent } from '../../src/core.js';
import { assert, describe, it } from '../support/suite.js';
import { MORNING, arrive, erase, history, leave, withdraw } from './events.js';

/** The one visit that some events give. */
function only(events: VisitEvent[], now?: number): Visit {
  const visits = foldVisits(events, now);
  assert.lengthOf(visits, 1);
  return visits[0] as Visit;
}

/** Events as they may arrive: in any order, each once or more. */
const arrivingAnyhow = history.chain((events) =>
  fc.tuple(
    fc.constant(events),
    events.length === 0
      ? fc.constant<VisitEvent[]>([])
      : fc
          .tuple(
            fc.shuffledSubarray(events, { minLength: events.length }),
            fc.array(fc.constantFrom(...events), { maxLength: 12 }),
            fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
          )
          .map(([shuffled, repeats, places]) =>
            repeats.reduce((all, repeat, i) => {
              const place = (places[i] ?? 0) % (all.length + 1);
              return [...all.slice(0, place), structuredClone(repeat), ...all.slice(place)];
            }, shuffled),
          ),
  ),
);

describe('folding events into visits', () => {
  it('gives the same visits however often and in whatever order the events arrive', () => {
    fc.assert(
      fc.property(arrivingAnyhow, fc.integer({ min: -3, max: 30 }), ([made, arrived], hours) => {
        const now = MORNING + hours * HOUR;
        assert.deepEqual(foldVisits(arrived, now), foldVisits(made, now));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same visits when devices merge what each of them folded so far', () => {
    fc.assert(
      fc.property(history, history, (mine, yours) => {
        assert.deepEqual(foldVisits([...mine, ...yours]), foldVisits([...yours, ...mine]));
      }),
    );
  });

  it('never shows a visit that ends before it begins, nor an inferred end as recorded', () => {
    fc.assert(
      fc.property(history, (events) => {
        for (const { arrival, departure } of foldVisits(events, MORNING + DAY)) {
          if (!departure) continue;
          assert.isAtLeast(departure.at, arrival);
          assert.equal(
            departure.inferred,
            ['next-visit', 'closing', 'max-stay'].includes(departure.method),
          );
        }
      }),
    );
  });

  it('lists visits by arrival, whatever order they were told in', () => {
    const events = [arrive('b', MORNING + 2), arrive('c', MORNING), arrive('a', MORNING + 2)];
    assert.deepEqual(
      foldVisits(events).map(({ id }) => id),
      ['c', 'a', 'b'],
    );
  });

  it('keeps what the check-in said', () => {
    const more = {
      partySize: 4,
      entrance: 2,
      dayKey: 'k',
      method: 'typed',
      evidence: 'staff',
    } as const;
    const visit = only([arrive('a', MORNING, more)]);
    assert.include(visit, { id: 'a', arrival: MORNING, maxStay: 240, ...more });
    assert.deepEqual(visit.identity, { venue: 'sealed' });
    assert.notProperty(visit, 'departure');
  });

  it('calls a visit by its own id, not by that of the event', () => {
    assert.equal(only([arrive('a', MORNING, { id: 'event-1' })]).id, 'a');
  });

  it('waits with a check-out until its check-in arrives', () => {
    const out = leave('a', MORNING + HOUR);
    assert.deepEqual(foldVisits([out]), []);
    const visit = only([out, arrive('a', MORNING)]);
    assert.deepEqual(visit.departure, {
      at: MORNING + HOUR,
      method: 'scan',
      inferred: false,
      clockUncertain: false,
    });
  });

  it('gives no length to a visit whose clock was set back a day meanwhile, and says so', () => {
    const visit = only([arrive('a', MORNING), leave('a', MORNING + HOUR - DAY)]);
    assert.deepEqual(visit.departure, {
      at: MORNING,
      method: 'scan',
      inferred: false,
      clockUncertain: true,
    });
  });

  it('is certain of a visit that ended in the moment it began', () => {
    assert.isFalse(only([arrive('a', MORNING), leave('a', MORNING)]).departure?.clockUncertain);
  });

  for (const method of ['scan', 'self', 'staff'] as const) {
    for (const guess of ['next-visit', 'closing', 'max-stay'] as const) {
      it(`believes a departure by ${method} over ${guess}, earlier or later`, () => {
        for (const offset of [-DAY, -1, 0, 1, DAY]) {
          const end = leave('a', MORNING + HOUR, { method, id: 'z' });
          const inferred = leave('a', end.at + offset, { method: guess, id: 'a' });
          const { departure } = only([inferred, arrive('a', MORNING), end]);
          assert.deepInclude(departure, { at: end.at, method, inferred: false });
        }
      });
    }
  }

  it('takes the earliest of several recorded departures, and of several inferred ones', () => {
    const times = [3, 1, 2].map((hours) => MORNING + hours * HOUR);
    for (const method of ['staff', 'closing'] as const) {
      const ends = times.map((at, i) => leave('a', at, { method, id: `out-${i}` }));
      assert.equal(only([arrive('a', MORNING), ...ends]).departure?.at, MORNING + HOUR);
    }
  });

  it('closes a forgotten visit at the longest stay, to the minute, and says it is inferred', () => {
    const events = [arrive('a', MORNING, { maxStay: 90 })];
    const limit = MORNING + 90 * MINUTE;
    assert.notProperty(only(events, limit - 1), 'departure');
    for (const now of [limit, limit + DAY]) {
      assert.deepEqual(only(events, now).departure, {
        at: limit,
        method: 'max-stay',
        inferred: true,
        clockUncertain: false,
      });
    }
  });

  it('opens a visit again when the clock that had jumped forward a day is put right', () => {
    const events = [arrive('a', MORNING)];
    assert.equal(only(events, MORNING + DAY).departure?.method, 'max-stay');
    assert.notProperty(only(events, MORNING + HOUR), 'departure');
    assert.equal(
      only([...events, leave('a', MORNING + 2 * HOUR)], MORNING + DAY).departure?.method,
      'scan',
    );
  });

  it('shows a visit recorded by a clock a day ahead as still in, not as over', () => {
    assert.notProperty(only([arrive('a', MORNING + DAY)], MORNING), 'departure');
  });

  it('lets a party leave one by one, and ends with the last of them', () => {
    const party = arrive('a', MORNING, { partySize: 3 });
    const one = leave('a', MORNING + HOUR, { id: 'one', people: 1 });
    const two = leave('a', MORNING + 2 * HOUR, { id: 'two', people: 2, method: 'staff' });
    assert.include(only([party]), { inside: 3 });
    assert.include(only([one, party, one]), { inside: 2 });
    assert.notProperty(only([party, one]), 'departure');
    const gone = only([two, one, party]);
    assert.equal(gone.inside, 0);
    assert.include(gone.departure, { at: MORNING + 2 * HOUR, method: 'staff', inferred: false });
  });

  it('ends for all of a party by an end that names no number', () => {
    const party = arrive('a', MORNING, { partySize: 3 });
    const one = leave('a', MORNING + HOUR, { id: 'one', people: 1 });
    const gone = only([one, party, leave('a', MORNING + 2 * HOUR, { id: 'all' })]);
    assert.deepInclude(gone, { inside: 0 });
    assert.equal(gone.departure?.at, MORNING + 2 * HOUR);
  });

  it('believes those of a party who left over an inferred end, and the inferred one for the rest', () => {
    const party = arrive('a', MORNING, { partySize: 2 });
    const one = leave('a', MORNING + HOUR, { id: 'one', people: 1 });
    const other = leave('a', MORNING + 2 * HOUR, { id: 'other', people: 1 });
    const closing = leave('a', MORNING + 3 * HOUR, { id: 'end', method: 'closing' });
    assert.equal(only([closing, one, party]).departure?.method, 'closing');
    assert.equal(only([closing, one, other, party]).departure?.method, 'scan');
    assert.equal(only([one, party], MORNING + DAY).departure?.method, 'max-stay');
  });

  it('opens a visit again when its end is withdrawn, whichever of the two comes first', () => {
    const out = leave('a', MORNING + HOUR);
    for (const events of [
      [arrive('a', MORNING), out, withdraw(out)],
      [withdraw(out), out, arrive('a', MORNING)],
    ]) {
      assert.notProperty(only(events), 'departure');
    }
    const again = leave('a', MORNING + 2 * HOUR, { id: 'again' });
    const visit = only([again, withdraw(out), out, arrive('a', MORNING)]);
    assert.equal(visit.departure?.at, MORNING + 2 * HOUR);
    assert.deepEqual(foldVisits([withdraw(out)]), []);
  });

  it('has every seal that any copy of the check-in brought', () => {
    const whole = arrive('a', MORNING, { identity: { venue: 'v', ward: 'w' } });
    const pass = arrive('a', MORNING, { identity: { venue: 'v' } });
    const forWard = arrive('a', MORNING, { identity: { ward: 'w' } });
    for (const events of [
      [pass, whole],
      [whole, pass],
      [pass, forWard, pass],
    ]) {
      assert.deepEqual(only(events).identity, { venue: 'v', ward: 'w' });
    }
  });

  it('keeps an erased visit erased, whatever copies come late', () => {
    const events = [arrive('a', MORNING), leave('a', MORNING + HOUR), arrive('b', MORNING)];
    for (const all of [
      [erase('a'), ...events],
      [...events, erase('a')],
      [...events, erase('a'), erase('a'), ...events],
    ]) {
      assert.deepEqual(
        foldVisits(all, MORNING + DAY).map(({ id }) => id),
        ['b'],
      );
    }
    assert.deepEqual(foldVisits([erase('a')]), []);
  });

  it('takes any iterable, and changes none of the events', () => {
    const events = [arrive('a', MORNING), leave('a', MORNING + HOUR)];
    const before = structuredClone(events);
    assert.lengthOf(foldVisits(new Set<VisitEvent>(events)), 1);
    assert.deepEqual(events, before);
    assert.deepEqual(foldVisits([]), []);
  });
});
