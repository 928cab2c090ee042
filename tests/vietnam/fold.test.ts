import fc from 'fast-check';
import { fold, slug } from '../../src/vietnam.js';
import { assert, describe, it } from '../support/suite.js';

const LETTERS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵdđ';

const text = fc.string({
  unit: fc.constantFrom(...LETTERS, ...LETTERS.toUpperCase(), ' ', '-', '7'),
  maxLength: 40,
});

describe('folding a text for search', () => {
  it('leaves plain Latin letters of every Vietnamese letter', () => {
    for (const letter of `${LETTERS}${LETTERS.toUpperCase()}`) {
      for (const form of ['NFC', 'NFD'] as const) {
        assert.match(fold(letter.normalize(form)), /^[adeiouy]$/, letter);
      }
    }
    assert.equal(fold('Đường Nguyễn Trường Tộ'), 'duong nguyen truong to');
  });

  it('does not care about case, form, or where a tone stands', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = fold(original);
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) {
          assert.equal(fold(original.normalize(form)), folded);
          assert.equal(fold(original.toUpperCase().normalize(form)), folded);
        }
      }),
    );
    for (const [one, other] of [
      ['Khánh Hoà', 'Khánh Hòa'],
      ['thuỷ', 'Thủy'],
      ['khoẻ', 'KHỎE'],
      ['Ðông Ðô', 'Đông Đô'], // eth
      ['ð', 'đ'],
      ['Ksor H’Thoan', "ksor h'thoan"],
      ['Hʼ', 'H‘'],
      ['H´Thoan', 'H`Thoan'],
      ['Ｃｈợ', 'chợ'],
      ['Chợ\u200b Hoa\u00ad Sen', 'chợ hoa sen'],
      ['  Chợ\t\u00a0Hoa \n Sen ', 'chợ hoa sen'],
    ] as const) {
      assert.equal(fold(one), fold(other), one);
    }
  });

  it('keeps apart what differs by more than marks', () => {
    for (const [one, other] of [
      ['kỹ', 'kĩ'],
      ['Tân', 'Tấm'],
      ['Hà Giang 1', 'Hà Giang 2'],
      ['कि', 'की'], // other scripts write vowels with marks
      ['กำ', 'กา'],
    ] as const) {
      assert.notEqual(fold(one), fold(other));
    }
  });

  it('folded twice is folded once, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (any) => {
        const folded = fold(any);
        assert.equal(fold(folded), folded);
        assert.notMatch(folded, /^\s|\s$|\s\s/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text for a file name', () => {
  it('is of letters, digits and dashes', () => {
    assert.equal(slug('Chợ Hoa Sen'), 'cho-hoa-sen');
    assert.equal(
      slug(' Trạm y tế – phường Mạo Khê (cơ sở 2) '),
      'tram-y-te-phuong-mao-khe-co-so-2',
    );
    assert.equal(slug('../../etc/passwd'), 'etc-passwd');
    assert.equal(slug('=HYPERLINK("a")'), 'hyperlink-a');
    assert.equal(slug('東京'), '東京');
    assert.equal(slug('🏥!?'), '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        assert.match(slug(any), /^(?:[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)?$/u);
      }),
    );
  });
});
