import fc from 'fast-check';
import { fold, matcher, matches, searchable } from '../../src/vietnam.js';
import { assert, describe, it } from '../support/suite.js';

const syllable = fc.constantFrom(
  ...['Nguyễn', 'Ngọc', 'Ng', 'Thị', 'Mẫu', 'Mỹ', 'Mĩ', 'Lý', 'Hòa', 'Hoà', 'Đức', 'An', 'Anh'],
  ...['Ân', 'Quý', 'Quí', 'H’Thoan', 'Thu-Hà', 'Y', '2', '0912345678', '阮文德', '🌸', '('],
);
const name = fc.array(syllable, { maxLength: 6 }).map((words) => words.join(' '));

/** `a` to `f` in turn: how one person writes what another has written. */
const WAYS: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  fold,
  (text) => text.replace(/đ/g, 'ð').replace(/Đ/g, 'Ð'),
  (text) => `  ${text.replace(/ /g, ' \u00a0 ')} `,
  (text) => text.replace(/Hòa/g, 'Hoà').replace(/Quý/g, 'Quí').replace(/Mỹ/g, 'Mĩ'),
];

describe('searching a name as a person types', () => {
  const FOUND: Record<string, readonly string[]> = {
    'Nguyễn Thị Mẫu': ['nguyen mau', 'Mẫu', 'mậu', 'MAU', 'nguyen thi m', 'mau nguyen', 'n t m'],
    'Trần Văn Hòa': ['hoa', 'Hoà', 'hòa', 'hoạ', 'tran hoa', 'Hòa'.normalize('NFD')],
    'Ðặng Ðức': ['dang duc', 'đặng', 'ðức'],
    'Phạm Mĩ Lí': ['my', 'Mỹ', 'ly', 'my li', 'mỹ lý'],
    'Lê Quý': ['qui', 'quí', 'quy', 'le qui'],
    'Ksor H’Thoan': ["h'thoan", 'thoan', 'hthoan', 'H´Thoan', 'ksor h thoan'],
    'Lê Thị Hương-Giang': ['giang', 'huong giang', 'huong-giang', 'huonggiang'],
    'Nguyễn An 0912345678': ['0912', '678', '5678', '0912 345 678', '0912.345.678', 'an 678'],
    'NGUYEN VAN A': ['nguyễn văn a', 'Ă'],
    'Công Tằng Tôn Nữ': ['ton nu cong'],
    阮文德: ['文德', '阮'],
    'Trần Thị B (mẹ bé An)': ['(mẹ', 'be an'],
    'An An': ['an an'],
  };
  for (const [text, queries] of Object.entries(FOUND)) {
    it(`finds ${text}`, () => {
      for (const query of queries) assert.isTrue(matches(query, text), query);
    });
  }

  it('leaves out what begins otherwise, and asks each word for a word of its own', () => {
    for (const [query, text] of [
      ['guyen', 'Nguyễn Thị Mẫu'],
      ['nguyenthi', 'Nguyễn Thị Mẫu'],
      ['mau mau', 'Nguyễn Thị Mẫu'],
      ['nguyen nguyen', 'Nguyễn Văn An'],
      ['a an', 'Lê An'],
      ['thy', 'Nguyễn Thị Mẫu'], // half of all women
      ['my', 'Lê Minh'],
      ['mau x', 'Nguyễn Thị Mẫu'],
      ['678', 'Nguyễn Thị Mẫu'],
      ['a', ''],
      ['ky', 'Kim'],
    ] as const) {
      assert.isFalse(matches(query, text), `${query} in ${text}`);
    }
  });

  it('finds everything where nothing is asked for', () => {
    for (const query of ['', ' ', '.', '()', '🌸']) assert.isTrue(matches(query, 'Đạt'), query);
  });

  it('finds what was written, however it is written again', () => {
    const way = fc.constantFrom(...WAYS);
    fc.assert(
      fc.property(name, way, way, (text, one, other) => {
        assert.isTrue(matches(one(text), other(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a text by some of its words, in part, in any order', () => {
    fc.assert(
      fc.property(name, fc.infiniteStream(fc.nat(20)), (text, random) => {
        const next = () => random.next().value ?? 0;
        const asked = text
          .split(' ')
          .filter(() => next() % 3 > 0)
          .map((word) => ({ word, at: next() }))
          .sort((a, b) => a.at - b.at)
          .map(({ word }) => fold(word).slice(0, 1 + (next() % 8)));
        assert.isTrue(matches(asked.join(' '), text), asked.join(' '));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives each word a word of its own, also where i and y are alike', () => {
    assert.isFalse(matches('Quí Quý', 'Quí'));
    assert.isTrue(matches('Quí Quý', 'Quý Quí'));
    assert.isTrue(matches('quy', 'Quỳnh'));
  });

  it('finds for a longer query only what it found for the shorter', () => {
    fc.assert(
      fc.property(name, name, fc.nat(30), (text, typed, length) => {
        const shorter = Array.from(typed).slice(0, length).join('');
        if (matches(typed, text)) assert.isTrue(matches(shorter, text), shorter);
      }),
      { numRuns: 2000, examples: [['Quí', 'Quí Quý', 5]] },
    );
  });

  it('prepared once, says the same; and nothing makes it throw', () => {
    const any = fc.oneof(name, fc.string({ unit: 'binary', maxLength: 30 }));
    fc.assert(
      fc.property(any, any, (query, text) => {
        const prepared = searchable(text);
        assert.equal(matcher(query)(prepared), matches(query, text));
        assert.match(prepared, /^ (?:[^ ].*)? $/su);
        assert.isTrue(matches(text, text), text);
      }),
      { numRuns: 1000 },
    );
  });
});
