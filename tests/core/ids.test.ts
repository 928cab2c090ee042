import fc from 'fast-check';
import { DAY, createIdSource, isUuid, systemClock } from '../../src/core.js';
import { assert, describe, it } from '../support/suite.js';
import { MORNING } from './events.js';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A source over a clock that a test moves. */
function sourceAt(now: number) {
  const clock = { at: now, now: () => clock.at };
  return { clock, next: createIdSource(clock) };
}

const timeOf = (id: string) => parseInt(id.replaceAll('-', '').slice(0, 12), 16);

function assertAscending(ids: readonly string[]) {
  const wrong = ids.findIndex((id, i) => i > 0 && id <= (ids[i - 1] as string));
  assert.equal(wrong, -1, `${ids[wrong - 1]} before ${ids[wrong]}`);
}

describe('ids', () => {
  it('are UUIDs of version 7 that begin with the time', () => {
    const { next } = sourceAt(MORNING);
    for (let i = 0; i < 100; i++) {
      const id = next();
      assert.match(id, UUID_V7);
      assert.isTrue(isUuid(id));
      assert.equal(timeOf(id), MORNING);
    }
  });

  it('differ, and sort as they were made, 100,000 in one millisecond', () => {
    const { next } = sourceAt(MORNING);
    const ids = Array.from({ length: 100_000 }, next);
    assert.equal(new Set(ids).size, ids.length);
    assertAscending(ids);
    assert.match(ids.at(-1) as string, UUID_V7);
    assert.equal(timeOf(ids.at(-1) as string), MORNING);
  });

  it('sort as they were made though the clock jumps a day back, forward and back', () => {
    const { clock, next } = sourceAt(MORNING);
    const ids: string[] = [];
    for (const at of [MORNING, MORNING - DAY, MORNING + 1, MORNING + DAY, MORNING + 2]) {
      clock.at = at;
      for (let i = 0; i < 1000; i++) ids.push(next());
    }
    assertAscending(ids);
  });

  it('sort as they were made under any clock: broken, fractional, before 1970', () => {
    const times = fc.array(
      fc.oneof(
        fc.double({ min: MORNING, max: MORNING + 3, noNaN: true }),
        fc.double({ min: -DAY, max: 2 ** 47 }),
        fc.integer({ min: MORNING - DAY, max: MORNING + DAY }),
      ),
      { maxLength: 50 },
    );
    fc.assert(
      fc.property(times, (moments) => {
        const { clock, next } = sourceAt(0);
        const ids = moments.map((at) => {
          clock.at = at;
          return next();
        });
        for (const id of ids) assert.match(id, UUID_V7);
        assertAscending(ids);
      }),
    );
  });

  it('sort as they were made within a millisecond of a clock with fractions', () => {
    const { clock, next } = sourceAt(MORNING);
    const ids = Array.from({ length: 1000 }, (_, i) => {
      clock.at = MORNING + i / 1000;
      return next();
    });
    assertAscending(ids);
    assert.equal(timeOf(ids.at(-1) as string), MORNING);
  });

  it('of devices that share a clock differ, even where it shows no time', () => {
    for (const at of [MORNING, -1, NaN]) {
      const firsts = Array.from({ length: 2000 }, () => sourceAt(at).next().slice(14));
      assert.equal(new Set(firsts.map((id) => id.slice(0, 12))).size > 1900, true);
      assert.equal(new Set(firsts).size, firsts.length);
    }
  });

  it('leave the next one unguessable: steps within a millisecond vary', () => {
    const { next } = sourceAt(MORNING);
    const tails = Array.from({ length: 100 }, () => parseInt(next().slice(-12), 16));
    const steps = tails.slice(1).map((tail, i) => tail - (tails[i] as number));
    assert.isAbove(new Set(steps).size, 90);
  });

  it('sort as they were made even where chance gives the highest numbers', () => {
    // The two top bits of byte 8 are the variant's, so 0x3f is the highest of what counts.
    const highest = (bytes: Uint8Array) => bytes.fill(0xff).fill(0x3f, 8, 9);
    const random = Object.getOwnPropertyDescriptor(crypto, 'getRandomValues');
    Object.defineProperty(crypto, 'getRandomValues', {
      value: highest,
      configurable: true,
    });
    try {
      const { next } = sourceAt(MORNING);
      const ids = Array.from({ length: 1000 }, next);
      assertAscending(ids);
      for (const id of ids) assert.match(id, UUID_V7);
    } finally {
      if (random) Object.defineProperty(crypto, 'getRandomValues', random);
      else Reflect.deleteProperty(crypto, 'getRandomValues');
    }
  });

  it('follow the system clock', () => {
    const before = Date.now();
    const time = timeOf(createIdSource(systemClock)());
    assert.isTrue(time >= before && time <= Date.now());
  });

  it('are told from other text', () => {
    const id = sourceAt(MORNING).next();
    for (const text of [
      '',
      id.toUpperCase(),
      ` ${id}`,
      `${id}\n`,
      id.slice(1),
      id.replaceAll('-', ''),
    ])
      assert.isFalse(isUuid(text), text);
  });
});
