import { describe, it, assert } from '../support/suite.js';
describe('pure', () => {
  it('adds', () => {
    assert.equal(1 + 1, 2);
  });
});
