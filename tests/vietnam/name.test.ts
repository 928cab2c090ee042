import fc from 'fast-check';
import { NAME_LIMIT, parseName } from '../../src/vietnam.js';
import { assert, describe, it } from '../support/suite.js';

const kept = (text: string) => {
  const read = parseName(text);
  return read.ok ? read.value : `refused: ${read.code}`;
};

describe('a name as it was typed', () => {
  it('stays as its bearer writes it', () => {
    for (const name of [
      'Nguyễn Thị Minh Khai',
      'NGUYỄN VĂN ĐỨC',
      'nguyễn văn đức',
      'Ksor H’Thoan',
      'Y Moan Êban',
      'Lò Văn É',
      'Đạt',
      'Ô',
      'Công Tằng Tôn Nữ Thị Hương-Giang',
      'Jean-Luc O’Neill, Jr.',
      'Trần Thị B (mẹ bé An)',
      'Нгуен Ван',
      '阮文德',
      'محمد علي',
      'क्षत्रिय',
      'می\u200cخواهم', // a joiner that Persian spells with
      'Cô Ba 🌸',
      'Chợ số 2',
      '<script>alert(1)</script>',
      '=HYPERLINK("a","b")',
    ]) {
      assert.equal(kept(name), name.normalize('NFC'));
    }
  });

  it('loses what does not show, and surplus space', () => {
    for (const [typed, name] of [
      ['  Nguyễn   Văn\tAn \r\n', 'Nguyễn Văn An'],
      ['Nguyễn\u00a0Văn\u3000An', 'Nguyễn Văn An'],
      ['Nguyễn\nVăn An', 'Nguyễn Văn An'],
      ['\ufeffAn\u200b', 'An'],
      ['An\0\u0007\u009f', 'An'],
      ['\u202eAn\u202c \u2066B\u2069', 'An B'],
      ['A\u200fn\u061c', 'An'],
      ['An \u200b Bình', 'An Bình'],
      ['An\ud800', 'An'],
      ['A\ue000n\u00ad', 'An'],
      ['Nguyễn Văn Đức'.normalize('NFD'), 'Nguyễn Văn Đức'],
      ['e\u200b\u0301m', 'ém'],
    ] as const) {
      assert.equal(kept(typed), name);
    }
  });

  it('is refused when empty, or without a letter', () => {
    for (const text of ['', ' ', '\t\r\n', '\u200b\ufeff', '\u202e', '\ud800', '\0']) {
      assert.deepEqual(parseName(text), { ok: false, code: 'empty' });
    }
    for (const text of [
      '123',
      '0912 345 678',
      '🌸',
      '👨‍👩‍👧',
      '-',
      '...',
      '=1+1',
      '\u0301',
      '\u200d',
    ]) {
      assert.deepEqual(parseName(text), { ok: false, code: 'no-letter' }, text);
    }
  });

  it('may have 100 characters, as a reader counts them', () => {
    for (const letter of ['a', 'ệ', 'ệ'.normalize('NFD'), 'g̃', '𠀀', 'कि']) {
      assert.equal(kept(letter.repeat(NAME_LIMIT)), letter.repeat(NAME_LIMIT).normalize('NFC'));
      assert.deepEqual(parseName(letter.repeat(NAME_LIMIT + 1)), { ok: false, code: 'too-long' });
    }
    const family = 'A👨‍👩‍👧‍👦'.repeat(NAME_LIMIT / 2);
    assert.equal(kept(family), family);
    // Surplus space does not count.
    assert.equal(kept(`A${' '.repeat(500)}B`), 'A B');
  });

  it('is too long under heaps of marks, or as a whole book', () => {
    for (const text of ['a'.repeat(300), `a${'\u0301'.repeat(2000)}`, 'a '.repeat(1_000_000)]) {
      assert.deepEqual(parseName(text), { ok: false, code: 'too-long' });
    }
  });

  it('once read is read again as it is, and nothing makes it throw', () => {
    const any = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 1 }),
        fc.constantFrom(' ', 'ệ', '\u0323', '\u202e', 'đ'),
      ),
    });
    fc.assert(
      fc.property(any, (text) => {
        const read = parseName(text);
        if (!read.ok) return assert.include(['empty', 'no-letter', 'too-long'], read.code);
        assert.deepEqual(parseName(read.value), read);
        assert.equal(read.value, read.value.normalize('NFC'));
        assert.notMatch(read.value, /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|^\s|\s$|\s\s/u);
      }),
      { numRuns: 2000 },
    );
  });
});
