import fc from 'fast-check';
import { compareNames, nameKey } from '../../src/vietnam.js';
import { assert, describe, it } from '../support/suite.js';

const sorted = (names: readonly string[]) => [...names].sort(compareNames);

/** Each list stands in order. */
function assertOrder(...names: readonly string[]): void {
  assert.deepEqual(sorted(names.toReversed()), names);
  assert.deepEqual(sorted([...names.slice(2), ...names.slice(0, 2)]), names);
}

const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const syllable = fc
  .tuple(
    fc.constantFrom('', 'b', 'ch', 'd', 'đ', 'h', 'ng', 'nh', 't', 'th', 'tr', 'x'),
    fc.constantFrom(...VOWELS),
    fc.constantFrom(...TONES),
    fc.constantFrom('', 'n', 'ng', 'm', 't'),
  )
  .map(([onset, vowel, tone, coda]) => (onset + vowel + tone + coda).normalize('NFC'));

describe('the order of names', () => {
  it('goes by given name, then the words between, then family name', () => {
    assertOrder(
      'Trần An',
      'Lê Thị An',
      'Nguyễn Thị An',
      'Lê Văn An',
      'Phạm Bình',
      'Lê Thị Minh Khai',
      'Nguyễn Thị Minh Khai',
      'Lê Văn Minh Khai',
    );
  });

  it('has the letters of the alphabet', () => {
    assertOrder(...Array.from(LETTERS, (letter) => letter.toUpperCase()));
    assertOrder('Dũng', 'Dương', 'Đào', 'Đạt', 'Em', 'Ên', 'Phan', 'Quý');
    assertOrder('Lan', 'Lăng', 'Lâm', 'Liên');
    assertOrder('Tom', 'Tôm', 'Tơm', 'Tum', 'Tưm');
  });

  it('has the tones in order, after the letters', () => {
    assertOrder('Ma', 'Mà', 'Mả', 'Mã', 'Má', 'Mạ', 'Mai', 'Mài');
    assertOrder('Lê Hoa', 'Trần Hoa', 'Lê Hòa', 'Trần Hoà', 'Lê Hóa');
  });

  it('has one place for a name however it is written', () => {
    for (const [one, other] of [
      ['Lê Hòa', 'Lê Hoà'],
      ['Lê Hòa', 'LÊ HOÀ'],
      ['Ðặng Ðức', 'Đặng Đức'],
      ['Nguyễn  Văn An', ' nguyễn văn an'],
      ['Ksor H’Thoan', "Ksor H'Thoan"],
      ['Mẫu', 'Mẫu'.normalize('NFD')],
    ] as const) {
      assert.equal(nameKey(one), nameKey(other));
      assert.notEqual(compareNames(one, other), 0);
      assertOrder('A', ...sorted([one, other]), 'Y');
    }
    assertOrder('Lê Văn AN', 'Lê Văn An', 'Trần Văn AN', 'Trần Văn An');
  });

  it('has a place for names of one word, of other peoples and of none', () => {
    assertOrder('', 'Đạt', 'Lê Đạt', 'Y Moan Êban', 'Ksor H’Thoan', 'Jürgen Müller', 'Mun');
    assertOrder('An', 'Lê An', '阮文德');
    assertOrder('🌸', 'Cô Ba 🌸', 'Cô Bảy');
  });

  it('is the order that Intl.Collator gives to syllables', () => {
    const { compare } = new Intl.Collator('vi');
    fc.assert(
      fc.property(syllable, syllable, (one, other) => {
        assert.equal(Math.sign(compareNames(one, other)), Math.sign(compare(one, other)));
      }),
      { numRuns: 2000 },
    );
  });

  it('is total: the same from every start, and 0 for the same text alone', () => {
    const any = fc.oneof(
      fc.array(syllable, { maxLength: 4 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('Hòa', 'Hoà', 'HÒA', 'Hòa'.normalize('NFD'), 'Hoa', 'hoa', ' Hoa'),
    );
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        assert.equal(compareNames(a, b) === 0, a === b);
        assert.equal(Math.sign(compareNames(a, b)), -Math.sign(compareNames(b, a)) + 0);
        if (compareNames(a, b) < 0 && compareNames(b, c) < 0) assert.isBelow(compareNames(a, c), 0);
        if (nameKey(a) < nameKey(b)) assert.isBelow(compareNames(a, b), 0);
      }),
      { numRuns: 3000 },
    );
  });
});
