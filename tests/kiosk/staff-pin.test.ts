import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../src/core/day.js';
import { pinFault } from '../../src/kiosk/pin-record.js';
import { countTry, lookAtTries, readTries, type PinTries } from '../../src/kiosk/pin-tries.js';
import { StaffPin } from '../../src/kiosk/staff-pin.js';
import { FakeClock } from '../../src/testing.js';
import { assert, beforeEach, describe, it } from '../support/suite.js';
import { newStore, withoutStorage } from './kiosk-kit.js';

const PIN = '480913';
const NOON = Date.UTC(2027, 4, 1, 5);

describe('the PIN of staff', () => {
  let store: ReturnType<typeof newStore>;
  let clock: FakeClock;
  let running: number;

  beforeEach(() => {
    store = newStore();
    clock = new FakeClock(NOON);
    running = 0;
  });

  /** As a page has it; each name is a page of its own. */
  function open(page = 'first', from = store): StaffPin {
    return new StaffPin(from, { clock, page, running: () => running });
  }

  function pass(ms: number): void {
    clock.advance(ms);
    running += ms;
  }

  async function code(check: Promise<{ ok: boolean; code?: string }>): Promise<string> {
    const { ok, code = '' } = await check;
    return ok ? 'ok' : code;
  }

  /** Wrong tries that were cut off before their PIN was looked at, as by a pulled plug. */
  async function wrongTries(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      await store.update('pin-tries', (now) =>
        countTry(readTries(now), { page: 'first', running, now: clock.now() }),
      );
    }
  }

  it('is set once, opens, and is not kept as it is', async () => {
    const pin = open();
    assert.deepEqual(await pin.isSet(), { ok: true, value: false });
    assert.equal(await code(pin.check(PIN)), 'unset');
    assert.equal(await code(pin.set(PIN)), 'ok');
    assert.equal(await code(pin.set('739155')), 'already-set');
    assert.deepEqual(await pin.isSet(), { ok: true, value: true });
    assert.equal(await code(pin.check(PIN)), 'ok');
    const stored = await store.get('pin');
    const kept = stored.ok ? (stored.value as { rounds: number; bits: Uint8Array }) : undefined;
    assert.equal(kept?.rounds, 600_000);
    assert.equal(kept?.bits.length, 32);
    assert.notInclude(JSON.stringify(kept), PIN);
  });

  it('is refused when it is too short, too long, no number, or the first that anybody tries', () => {
    for (const pin of ['', '48091', '4809134809134', '48091a', '４８０９１３', '48 0913']) {
      assert.equal(pinFault(pin), 'form', pin);
    }
    for (const pin of [
      '123456',
      '000000',
      '99999999',
      '654321',
      '012345',
      '567890',
      '098765',
      '121212',
      '123123',
    ]) {
      assert.equal(pinFault(pin), 'simple', pin);
    }
    for (const pin of ['480913', '112358', '134679', '123457', '480913480913']) {
      assert.isUndefined(pinFault(pin), pin);
    }
  });

  it('tells how many tries are left, and begins anew after the right one', async () => {
    await open().set(PIN);
    assert.deepEqual(await open().check('480914'), { ok: false, code: 'wrong', triesLeft: 4 });
    assert.deepEqual(await open().check(''), { ok: false, code: 'wrong', triesLeft: 3 });
    assert.isTrue((await open().check(PIN)).ok);
    assert.deepEqual(await open().look(), { ok: false, code: 'wrong', triesLeft: 5 });
  });

  it('is locked by the fifth wrong try, also for the right one, for a minute', async () => {
    await open().set(PIN);
    await wrongTries(4);
    const until = NOON + MINUTE;
    assert.deepEqual(await open().check('480914'), { ok: false, code: 'locked', until });
    assert.deepEqual(await open().check(PIN), { ok: false, code: 'locked', until });
    pass(MINUTE - 1);
    assert.equal(await code(open().check(PIN)), 'locked');
    pass(1);
    assert.equal(await code(open().check(PIN)), 'ok');
  });

  it('may be right at the fifth try', async () => {
    await open().set(PIN);
    await wrongTries(4);
    assert.equal(await code(open().check(PIN)), 'ok');
    assert.deepEqual(await open().look(), { ok: false, code: 'wrong', triesLeft: 5 });
  });

  it('is locked for longer each time: 1, 5, 15, 60 minutes, and 60 again', async () => {
    await open().set(PIN);
    for (const minutes of [1, 5, 15, 60, 60]) {
      await wrongTries(5);
      const until = clock.now() + minutes * MINUTE;
      assert.deepEqual(await open().look(), { ok: false, code: 'locked', until });
      pass(minutes * MINUTE);
      assert.deepEqual(await open().look(), { ok: false, code: 'wrong', triesLeft: 5 });
    }
  });

  it('counts a try before it is checked, so that a pulled plug wins none', async () => {
    await open().set(PIN);
    const trying = open().check('480914');
    let left = 5;
    // Without waiting for the slow part.
    while (left === 5) {
      const look = await open('second', newStore(store.name)).look();
      left = look.ok || look.code !== 'wrong' ? 0 : look.triesLeft;
    }
    assert.equal(left, 4);
    await trying;
  });

  it('shares the count among tabs, and allows five tries in all at once', async () => {
    await open().set(PIN);
    const second = newStore(store.name);
    const checks = Array.from({ length: 7 }, (_, i) =>
      open(i % 2 ? 'first' : 'second', i % 2 ? store : second).check('480914'),
    );
    const codes = (await Promise.all(checks)).map((check) => (check.ok ? 'ok' : check.code));
    assert.equal(codes.filter((one) => one === 'wrong').length, 4);
    assert.equal(codes.filter((one) => one === 'locked').length, 3);
  });

  it('stays locked whatever is done to the clock', async () => {
    await open().set(PIN);
    await wrongTries(5);
    for (const jump of [DAY, -2 * DAY, 365 * DAY]) {
      clock.advance(jump);
      assert.equal(await code(open().look()), 'locked');
    }
    // Also after a restart, whose running time begins at 0.
    running = 0;
    clock.advance(DAY);
    assert.deepEqual(await open('restarted').look(), {
      ok: false,
      code: 'locked',
      until: clock.now() + MINUTE,
    });
    clock.advance(-DAY);
    running += MINUTE;
    assert.equal(await code(open('restarted').check(PIN)), 'ok');
  });

  it('is changed by who knows the old one', async () => {
    await open().set(PIN);
    assert.equal(await code(open().change(PIN, '111111')), 'simple');
    assert.equal(await code(open().change('480914', '739155')), 'wrong');
    assert.equal(await code(open().change(PIN, '739155')), 'ok');
    assert.equal(await code(open().check(PIN)), 'wrong');
    assert.equal(await code(open().check('739155')), 'ok');
  });

  it('lets nobody in where there is no storage, or the record is damaged', async () => {
    await withoutStorage(async () => {
      const pin = open('first', newStore());
      assert.equal(await code(pin.isSet()), 'unavailable');
      assert.equal(await code(pin.check(PIN)), 'unavailable');
      assert.equal(await code(pin.set(PIN)), 'unavailable');
    });
    await store.set('pin', { salt: 'x' });
    assert.equal(await code(open().check(PIN)), 'wrong');
    assert.equal(await code(open().set(PIN)), 'already-set');
  });
});

describe('a lock', () => {
  const locked: PinTries = { wrong: 0, locks: 4, left: HOUR, page: 'a', running: 0, seen: NOON };

  it('never runs down faster than the time that passes, whoever looks and whatever the clock says', () => {
    const look = fc.record({
      page: fc.constantFrom('a', 'b', 'c'),
      passed: fc.integer({ min: 0, max: 30_000 }),
      clock: fc.oneof(fc.constant(0), fc.integer({ min: -1e9, max: 1e9 })),
    });
    fc.assert(
      fc.property(fc.array(look, { maxLength: 60 }), (looks) => {
        // Each page has run for its own time.
        const started = { a: 0, b: -5_000, c: -90_000_000 };
        let tries = locked;
        let time = 0;
        let now = NOON;
        for (const { page, passed, clock } of looks) {
          time += passed;
          now += passed + clock;
          const running = time - started[page];
          tries = lookAtTries(tries, { page, running, now });
          assert.isAtLeast(tries.left, HOUR - time);
        }
      }),
    );
  });

  it('runs down in one of two tabs that both look every second', () => {
    let tries = locked;
    for (let at = 0; at <= HOUR; at += 1000) {
      tries = lookAtTries(tries, { page: 'a', running: at, now: NOON + at });
      tries = lookAtTries(tries, { page: 'b', running: at + 7, now: NOON + at });
    }
    assert.equal(tries.left, 0);
  });

  it('is none in a record of nonsense', () => {
    for (const value of [undefined, null, 1, 'x', {}, { wrong: NaN, left: -1, page: 4 }]) {
      assert.deepInclude(readTries(value), { wrong: 0, locks: 0, left: 0 });
    }
  });
});
