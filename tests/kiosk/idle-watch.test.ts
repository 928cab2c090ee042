import { IdleWatch, type IdleTime } from '../../src/kiosk/idle-watch.js';
import { assert, beforeEach, describe, it } from '../support/suite.js';

describe('watching for idleness', () => {
  let now = 0;
  let ticks = new Set<() => void>();
  let busy = false;
  let expired = 0;
  let watch: IdleWatch;

  const time: IdleTime = {
    now: () => now,
    every: (_, tick) => {
      ticks.add(tick);
      return () => ticks.delete(tick);
    },
  };

  /** Seconds go by one by one. */
  const pass = (seconds: number) => {
    for (let i = 0; i < seconds; i++) {
      now += 1_000;
      [...ticks].forEach((tick) => tick());
    }
  };

  /** The page stands still, and the next tick comes late. */
  const standStill = (seconds: number) => {
    now += seconds * 1_000;
    [...ticks].forEach((tick) => tick());
  };

  const left = () => (watch.state.kind === 'warning' ? watch.state.secondsLeft : watch.state.kind);

  beforeEach(() => {
    now = 5_000;
    ticks = new Set();
    busy = false;
    expired = 0;
    watch = new IdleWatch(() => busy, time);
    watch.addEventListener('expire', () => expired++);
    watch.start({ limit: 120, warning: 30 });
  });

  it('asks after the limit, counts down, and then it is over, once', () => {
    pass(119);
    assert.equal(left(), 'counting');
    pass(1);
    assert.equal(left(), 30);
    pass(29);
    assert.equal(left(), 1);
    assert.equal(expired, 0);
    pass(1);
    assert.equal(left(), 'resting');
    pass(500);
    assert.equal(expired, 1);
    assert.equal(ticks.size, 0);
  });

  it('starts anew with whatever somebody does', () => {
    pass(119);
    watch.touch();
    pass(119);
    assert.equal(left(), 'counting');
  });

  it('takes only an answer once it has asked, and that as often as it is given', () => {
    for (let time = 0; time < 25; time++) {
      pass(125);
      watch.touch();
      assert.equal(left(), 25);
      watch.more();
      assert.equal(left(), 'counting');
    }
    assert.equal(expired, 0);
  });

  it('does not ask whoever is being read to', () => {
    busy = true;
    pass(1_000);
    assert.equal(left(), 'counting');
    busy = false;
    pass(119);
    assert.equal(left(), 'counting');
    pass(1);
    assert.equal(left(), 30);
  });

  it('takes a page that stands still right after a touch, as under a print dialogue, for somebody', () => {
    pass(100);
    watch.touch();
    pass(2);
    standStill(90);
    assert.equal(left(), 'counting');
    pass(119);
    assert.equal(left(), 'counting');
  });

  it('takes no busy machine for somebody, however often it stands still', () => {
    for (let time = 0; time < 33; time++) standStill(4.2);
    assert.isNumber(left());
  });

  it('asks at once where the whole limit went by meanwhile, as when the machine slept', () => {
    standStill(5_000);
    assert.equal(left(), 30);
  });

  it('goes by the limits of the screen that is shown', () => {
    pass(60);
    watch.allow({ limit: 180, warning: 30 });
    pass(119);
    assert.equal(left(), 'counting');
    watch.allow({ limit: 30, warning: 10 });
    pass(1);
    assert.equal(left(), 10);
  });

  it('does nothing once it is stopped', () => {
    watch.stop();
    watch.touch();
    watch.more();
    pass(1_000);
    assert.equal(left(), 'resting');
    assert.equal(expired, 0);
  });
});
