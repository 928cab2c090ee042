import { SteadyTrouble } from '../../src/scanning/camera/steady-trouble.js';
import { assert, beforeEach, describe, it } from '../support/suite.js';

describe('the hint about what troubles the camera', () => {
  const clock = { time: 5_000, now: () => clock.time };
  let steady: SteadyTrouble;

  beforeEach(() => (steady = new SteadyTrouble(clock)));

  function after(ms: number, trouble?: 'dark' | 'blurred', found: string[] = []) {
    clock.time += ms;
    const codes = found.map((text) => ({ text, corners: [] }));
    return steady.after({ codes, width: 9, height: 9, ...(trouble ? { trouble } : {}) });
  }

  it('comes only after a second of the same trouble', () => {
    assert.isUndefined(after(0, 'dark'));
    assert.isUndefined(after(900, 'dark'));
    assert.equal(after(100, 'dark'), 'dark');
    assert.equal(after(500, 'dark'), 'dark');
  });

  it('goes with the first clear frame, and begins anew', () => {
    after(0, 'dark');
    assert.equal(after(1_000, 'dark'), 'dark');
    assert.isUndefined(after(33));
    assert.isUndefined(after(33, 'dark'));
    assert.isUndefined(after(900, 'dark'));
  });

  it('does not come while another trouble takes turns, or a code is read', () => {
    after(0, 'dark');
    assert.isUndefined(after(600, 'blurred'));
    assert.isUndefined(after(600, 'dark'));
    assert.isUndefined(after(600, 'dark', ['a']));
    assert.isUndefined(after(600, 'dark'));
  });

  it('begins anew when the clock is put back', () => {
    after(0, 'dark');
    assert.isUndefined(after(-10_000, 'dark'));
    assert.equal(after(1_000, 'dark'), 'dark');
  });
});
