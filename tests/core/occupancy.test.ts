import fc from 'fast-check';
import {
  DAY,
  HOUR,
  addDays,
  arrivalsByHour,
  countPeople,
  dayOf,
  foldVisits,
  peopleInside,
  startOfDay,
  visitsOn,
} from '../../src/core.js';
import { assert, describe, it } from '../support/suite.js';
import { MORNING, arrive, history, leave } from './events.js';

const TODAY = '2026-08-03';
const MIDNIGHT = startOfDay(TODAY) + DAY;

const namesOn = (visits: ReturnType<typeof foldVisits>, day: string) =>
  visitsOn(visits, day).map(({ id }) => id);

describe('figures over visits', () => {
  it('counts people, not phones', () => {
    const visits = foldVisits([
      arrive('family', MORNING, { partySize: 4 }),
      arrive('one', MORNING),
      arrive('gone', MORNING, { partySize: 3 }),
      leave('gone', MORNING + HOUR),
    ]);
    assert.equal(peopleInside(visits), 5);
    assert.equal(countPeople(visits), 8);
    assert.equal(peopleInside([]), 0);
  });

  it('does not count those whose longest stay is over as inside', () => {
    const events = [arrive('a', MORNING, { maxStay: 60 })];
    assert.equal(peopleInside(foldVisits(events, MORNING + HOUR - 1)), 1);
    assert.equal(peopleInside(foldVisits(events, MORNING + HOUR)), 0);
  });

  it('lists a visit across midnight on both days, and its arrival on the first alone', () => {
    const visits = foldVisits([
      arrive('night', MIDNIGHT - HOUR, { partySize: 2 }),
      leave('night', MIDNIGHT + HOUR),
    ]);
    assert.deepEqual(namesOn(visits, TODAY), ['night']);
    assert.deepEqual(namesOn(visits, addDays(TODAY, 1)), ['night']);
    assert.deepEqual(namesOn(visits, addDays(TODAY, 2)), []);
    assert.deepEqual(namesOn(visits, addDays(TODAY, -1)), []);
    const first = arrivalsByHour(visits, TODAY);
    assert.equal(first[23], 2);
    assert.equal(countOf(first), 2);
    assert.equal(countOf(arrivalsByHour(visits, addDays(TODAY, 1))), 0);
  });

  it('parts days at midnight to the millisecond', () => {
    const visits = foldVisits([
      arrive('last', MIDNIGHT - 1),
      leave('last', MIDNIGHT),
      arrive('first', MIDNIGHT),
      leave('first', MIDNIGHT),
    ]);
    assert.deepEqual(namesOn(visits, TODAY), ['last']);
    assert.deepEqual(namesOn(visits, addDays(TODAY, 1)), ['first']);
    assert.equal(arrivalsByHour(visits, TODAY)[23], 1);
    assert.equal(countOf(arrivalsByHour(visits, TODAY)), 1);
    assert.equal(arrivalsByHour(visits, addDays(TODAY, 1))[0], 1);
  });

  it('lists somebody still in since yesterday today as well', () => {
    const visits = foldVisits([arrive('a', MIDNIGHT - HOUR)]);
    assert.deepEqual(namesOn(visits, addDays(TODAY, 1)), ['a']);
  });

  it('counts every arrival in one hour of one day', () => {
    fc.assert(
      fc.property(history, (events) => {
        const visits = foldVisits(events);
        const days = [-2, -1, 0, 1, 2].map((n) => addDays(TODAY, n));
        const counted = days.reduce((sum, day) => sum + countOf(arrivalsByHour(visits, day)), 0);
        assert.equal(counted, countPeople(visits));
        for (const visit of visits) assert.include(visitsOn(visits, dayOf(visit.arrival)), visit);
      }),
    );
  });
});

function countOf(counts: readonly number[]): number {
  assert.lengthOf(counts, 24);
  return counts.reduce((sum, count) => sum + count, 0);
}
