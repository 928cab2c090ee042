import fc from 'fast-check';
import {
  belongsToWord,
  eraseKey,
  typedWord,
  typeKey,
  type InputMethod,
  type TypedWord,
} from '../../src/vietnam/typing/typed-word.js';
import { assert, describe, it } from '../support/suite.js';

const method = fc.constantFrom('telex' as const, 'vni' as const);
const anything = fc.string({
  unit: fc.constantFrom(...'aAeoudDwsfrxjznghcimty0123456789đêớ\u0301ñ'),
  maxLength: 12,
});

function typed(word: TypedWord, keys: string, by: InputMethod): TypedWord {
  return [...keys].reduce((each, key) => typeKey(each, key, by), word);
}

describe('erasing', () => {
  it('takes the last letter with its marks', () => {
    const word = typed(typedWord(''), 'nguyeenx', 'telex');
    assert.equal(eraseKey(word).text, 'nguyễ');
    assert.equal(eraseKey(eraseKey(word)).text, 'nguy');
    assert.equal(eraseKey(typedWord('hoa\u0300')).text, 'ho');
    assert.equal(eraseKey(typedWord('')).text, '');
  });

  it('gives back the word that a slip of the finger had made plain', () => {
    const word = typed(typedWord(''), 'nguyeex', 'telex');
    const slipped = typed(word, 'bv', 'telex');
    assert.equal(slipped.text, 'nguyeexbv');
    assert.equal(eraseKey(slipped).text, 'nguyeexb');
    const back = eraseKey(eraseKey(slipped));
    assert.equal(back.text, 'nguyễ');
    assert.equal(typeKey(back, 'n', 'telex').text, 'nguyễn');
  });

  it('comes to nothing, a key at a time', () => {
    fc.assert(
      fc.property(anything, method, (keys, by) => {
        let word = typed(typedWord(''), keys, by);
        for (let left = keys.length; left > 0; left--) word = eraseKey(word);
        assert.equal(word.text, '');
      }),
    );
  });
});

describe('what belongs to a word', () => {
  it('is letters, and digits where they are keys', () => {
    for (const by of ['telex', 'vni', 'none'] as const) {
      assert.isTrue([...'aZđễ'].every((key) => belongsToWord(key, by)));
      assert.isFalse([...' .-’@'].some((key) => belongsToWord(key, by)));
      assert.equal(belongsToWord('1', by), by === 'vni');
    }
  });
});
