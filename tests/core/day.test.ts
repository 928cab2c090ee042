import fc from 'fast-check';
import {
  DAY,
  HOUR,
  MINUTE,
  addDays,
  dayOf,
  formatDay,
  formatTime,
  hourOf,
  startOfDay,
} from '../../src/core.js';
import { assert, describe, it } from '../support/suite.js';

/** 1970 to 2199, in ms. */
const moment = fc.integer({ min: 0, max: Date.UTC(2199, 11, 31) });

describe('days in Vietnam', () => {
  it('begin at 17:00 UTC of the day before', () => {
    const midnight = Date.UTC(2026, 7, 2, 17);
    assert.equal(dayOf(midnight), '2026-08-03');
    assert.equal(dayOf(midnight - 1), '2026-08-02');
    assert.equal(startOfDay('2026-08-03'), midnight);
    assert.equal(hourOf(midnight), 0);
    assert.equal(hourOf(midnight - 1), 23);
    assert.equal(formatTime(midnight), '00:00');
    assert.equal(formatTime(midnight - 1), '23:59');
  });

  it('agree with the time zone database, in winter and summer', () => {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Asia/Ho_Chi_Minh',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1976, 0), max: Date.UTC(2099, 11) }), (at) => {
        const parts = Object.fromEntries(
          format.formatToParts(at).map(({ type, value }) => [type, value]),
        );
        assert.equal(dayOf(at), `${parts['year']}-${parts['month']}-${parts['day']}`);
        assert.equal(formatTime(at), `${parts['hour']}:${parts['minute']}`);
      }),
    );
  });

  it('hold every moment between their start and the next', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const start = startOfDay(dayOf(at));
        assert.isAtLeast(at - start, 0);
        assert.isBelow(at - start, DAY);
        assert.equal(dayOf(start), dayOf(at));
        assert.equal(hourOf(at), Math.floor((at - start) / HOUR));
        const [hours, minutes] = formatTime(at).split(':').map(Number);
        const rest = at - start - Number(hours) * HOUR - Number(minutes) * MINUTE;
        assert.isTrue(rest >= 0 && rest < MINUTE);
      }),
    );
  });

  it('can be added and taken away again', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -10_000, max: 10_000 }), (at, count) => {
        const day = dayOf(at);
        assert.equal(addDays(addDays(day, count), -count), day);
        assert.equal(startOfDay(addDays(day, count)) - startOfDay(day), count * DAY);
      }),
    );
  });

  it('cross months, years and leap days', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2026-03-01', -1), '2026-02-28');
    assert.equal(addDays('2026-08-03', -21), '2026-07-13');
  });

  it('are written the Vietnamese way', () => {
    assert.equal(formatDay('2026-08-03'), '03/08/2026');
  });
});
