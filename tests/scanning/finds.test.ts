import { Finds, foremost } from '../../src/scanning/camera/finds.js';
import { assert, beforeEach, describe, it } from '../support/suite.js';

const code = (text: string) => ({ text, corners: [] });
const codes = (...texts: string[]) => texts.map(code);
const texts = (found: readonly { readonly text: string }[]) => found.map(({ text }) => text);
const isVenue = (text: string) => text.startsWith('venue');

describe('what is told of the codes that frames show', () => {
  const clock = { time: 1_000_000, now: () => clock.time };
  let finds: Finds;

  beforeEach(() => {
    clock.time = 1_000_000;
    finds = new Finds(clock, isVenue);
  });

  /** Frames 33 ms apart. Gives what was told of, frame by frame, empty answers left out. */
  function film(...frames: string[][]): string[][] {
    return frames
      .map((frame) => {
        clock.time += 33;
        return texts(finds.after(codes(...frame)));
      })
      .filter((told) => told.length > 0);
  }

  it('tells of a venue code at once', () => {
    assert.deepEqual(film(['venue 1']), [['venue 1']]);
  });

  it('tells of any other code two frames later, seen again or not', () => {
    assert.deepEqual(film(['a'], []), []);
    assert.deepEqual(film([]), [['a']]);
    assert.deepEqual(film(['b'], ['b'], ['b'], ['b']), [['b']]);
  });

  it('tells of it without further frames when asked to settle', () => {
    film(['a']);
    assert.isTrue(finds.isHolding);
    assert.deepEqual(texts(finds.settle()), ['a']);
    assert.isFalse(finds.isHolding);
    assert.deepEqual(texts(finds.settle()), []);
  });

  it('tells of two codes together, also where each frame shows one of them', () => {
    assert.deepEqual(film(['a', 'b'], ['a', 'b'], ['a', 'b'], ['b', 'a']), [['a', 'b']]);
    clock.time += 5_000;
    assert.deepEqual(film(['c'], ['d'], ['c'], ['d'], ['c'], ['d']), [['c', 'd']]);
  });

  it('counts a code that is in the picture twice once', () => {
    assert.deepEqual(film(['a', 'a'], ['a', 'a'], ['a', 'a']), [['a']]);
  });

  it('passes over what stands beside a venue code, even in frames without it', () => {
    assert.deepEqual(film(['other'], ['venue 1', 'other'], ['other'], ['other'], ['other']), [
      ['venue 1'],
    ]);
    assert.deepEqual(film(['other', 'venue 1'], ['other'], ['other'], ['other']), []);
  });

  it('tells of what stood beside a venue code once that is gone', () => {
    film(['venue 1', 'other']);
    clock.time += 500;
    assert.deepEqual(film(['other'], ['other'], ['other']), [['other']]);
  });

  it('asks which where two venue codes are in one frame', () => {
    assert.deepEqual(film(['venue 1', 'venue 2', 'other']), [['venue 1', 'venue 2']]);
  });

  it('stays quiet for a while after none of several was wanted, then asks again', () => {
    film(['a', 'b'], ['a', 'b'], ['a', 'b']);
    finds.dismiss(codes('a', 'b'));
    assert.deepEqual(film(['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b']), []);
    assert.deepEqual(film(['venue 1']), [['venue 1']], 'another');
    clock.time += 5_000;
    assert.deepEqual(film(['b'], ['b'], ['b']), [['b']]);
  });

  it('does not tell again of what lay in view before a pause', () => {
    film(['a'], ['a'], ['a']);
    finds.pause();
    clock.time += 60_000;
    finds.resume();
    assert.deepEqual(film(['a'], ['a'], ['a']), []);
    clock.time += 3_000;
    assert.deepEqual(film(['a'], ['a'], ['a']), [['a']]);
  });

  it('is not silenced by a clock that is put back', () => {
    film(['venue 1'], ['a', 'b'], ['a', 'b'], ['a', 'b']);
    finds.dismiss(codes('a', 'b'));
    clock.time -= 86_400_000;
    assert.deepEqual(film(['c'], ['c'], ['c']), [['c']]);
  });

  it('takes the venue codes of a photo, else all codes', () => {
    assert.deepEqual(texts(foremost(codes('a', 'venue 1', 'venue 1'), isVenue)), ['venue 1']);
    assert.deepEqual(texts(foremost(codes('a', 'b', 'a'), isVenue)), ['a', 'b']);
    assert.deepEqual(texts(foremost([], isVenue)), []);
  });
});
