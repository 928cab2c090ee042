import { fold } from '../../src/vietnam.js';
import { accentsOf, syllableChoices } from '../../src/vietnam/typing/choices.js';
import { assert, describe, it } from '../support/suite.js';
import { inStyle } from './typing-keys.js';
import { allSyllables } from './typing-syllables.js';

const all = allSyllables();

describe('choices for a syllable typed without marks', () => {
  it('begin with what people mostly mean', () => {
    for (const [typed, first] of [
      ['nguyen', 'nguyễn'],
      ['tran', 'trần'],
      ['le', 'lê'],
      ['pham', 'phạm'],
      ['dang', 'đăng đặng đang'],
      ['da', 'đã'],
      ['duong', 'đường dương'],
      ['phuong', 'phường phương'],
      ['thi', 'thị'],
      ['hoa', 'hòa hoa'],
      ['gi', 'gì'],
      ['viet', 'việt viết'],
      ['nghieng', 'nghiêng'],
    ] as const) {
      const wanted = first.split(' ');
      const given = syllableChoices(typed).slice(0, wanted.length);
      assert.sameMembers([...given], wanted, typed);
    }
  });

  it('keep the letter case, and the marks that were typed', () => {
    assert.equal(syllableChoices('Nguyen')[0], 'Nguyễn');
    assert.equal(syllableChoices('NGUYEN')[0], 'NGUYỄN');
    assert.equal(syllableChoices('đa')[0], 'đã');
    assert.isTrue(syllableChoices('đa', 3).every((choice) => choice.startsWith('đ')));
    assert.equal(syllableChoices('nguyện')[0], 'nguyện');
  });

  it('place the tone in the style asked for', () => {
    assert.include(syllableChoices('hoa', 8, 'new'), 'hoà');
    assert.include(syllableChoices('hoa', 8, 'old'), 'hòa');
  });

  it('are syllables of Vietnamese spelling, each once, and as many as asked at most', () => {
    const spelt = new Set(all.flatMap((word) => [inStyle(word, 'new'), inStyle(word, 'old')]));
    // Rare enough for the table to leave out.
    const rare = /^(?:qu(?:âc|âu|am|âm|ap|âp)|giec)$/;
    for (const letters of new Set(all.map(fold))) {
      const choices = syllableChoices(letters, 50);
      assert.equal(new Set(choices).size, choices.length);
      for (const choice of choices) {
        assert.equal(fold(choice), letters);
        const toneless = choice.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '');
        assert.isTrue(spelt.has(choice) || rare.test(toneless.normalize('NFC')), choice);
      }
    }
    for (const limit of [0, 1, 5]) assert.equal(syllableChoices('hoa', limit).length, limit);
  });

  it('hold every syllable in use', () => {
    for (const word of [
      'giếng',
      'gìn',
      'quốc',
      'quỷ',
      'khuỷu',
      'thuở',
      'ngoèo',
      'yêu',
      'kỹ',
      'kĩ',
      'rượu',
    ]) {
      assert.include(syllableChoices(fold(word), 60), word);
    }
  });

  it('are none for other words', () => {
    for (const word of ['', 'window', 'facebook', 'x', 'ksor', '12', 'a b', 'nghieengs', 'ñ']) {
      assert.deepEqual(syllableChoices(word), [], word);
    }
  });
});

describe('letters behind a key held down', () => {
  it('are those with marks and tones', () => {
    assert.equal(accentsOf('a').join(''), 'àáảãạăằắẳẵặâầấẩẫậ');
    assert.equal(accentsOf('o').join(''), 'òóỏõọôồốổỗộơờớởỡợ');
    assert.equal(accentsOf('U').join(''), 'ÙÚỦŨỤƯỪỨỬỮỰ');
    assert.equal(accentsOf('y').join(''), 'ỳýỷỹỵ');
    assert.deepEqual(accentsOf('d'), ['đ']);
    assert.deepEqual(accentsOf('D'), ['Đ']);
  });

  it('are none behind others', () => {
    for (const key of ['b', '1', ' ', '', 'ab', 'đ']) assert.deepEqual(accentsOf(key), [], key);
  });
});
