import fc from 'fast-check';
import { telex, vni } from '../../src/vietnam.js';
import {
  typedWord,
  typeKey,
  type InputMethod,
  type TypedWord,
} from '../../src/vietnam/typing/typed-word.js';
import { assert, describe, it } from '../support/suite.js';
import { keysOf, ORDERS, TONES } from './typing-keys.js';
import { allSyllables } from './typing-syllables.js';

const type = { telex, vni };
const method = fc.constantFrom('telex' as const, 'vni' as const);
const order = fc.constantFrom(...ORDERS);
/** Without xoong and moóc, which Telex writes by an undo. */
const syllable = fc.constantFrom(...allSyllables().filter((s) => !/o[oóòỏõọ](?:c|ng)$/.test(s)));
const letters = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzASDW'),
  maxLength: 9,
});
const anything = fc.string({
  unit: fc.constantFrom(...'aAeoudDwsfrxjznghcimty0123456789đêớ\u0301ñ'),
  maxLength: 12,
});

function typed(word: TypedWord, keys: string, by: InputMethod, style?: 'new' | 'old'): TypedWord {
  return [...keys].reduce((each, key) => typeKey(each, key, by, style), word);
}

function each(of: typeof telex, expected: Record<string, string>): void {
  for (const [keys, text] of Object.entries(expected)) assert.equal(of(keys), text, keys);
}

describe('typing in Telex', () => {
  it('takes marks and tones at once, at the end, and in any order', () => {
    each(telex, {
      nguyeenx: 'nguyễn',
      nguyenxe: 'nguyễn',
      nguyenex: 'nguyễn',
      vietej: 'việt',
      ddaf: 'đà',
      dafd: 'đà',
      tw: 'tư',
      muaw: 'mưa',
      luuw: 'lưu',
      hoawcj: 'hoặc',
      huouw: 'hươu',
      duongwdf: 'đường',
      huwong: 'hương',
      ruouwj: 'rượu',
      nguoiwf: 'người',
    });
  });

  it('knows qu and gi, uơ at the end and ươ before more', () => {
    each(telex, {
      quaf: 'quà',
      quys: 'quý',
      quoocs: 'quốc',
      quyeenr: 'quyển',
      gif: 'gì',
      ginf: 'gìn',
      giaf: 'già',
      gieengs: 'giếng',
      gieeng: 'giêng',
      gieox: 'giẽo',
      thuowr: 'thuở',
      huow: 'huơ',
      huown: 'hươn',
    });
  });

  it('places the tone in the old style or the new, and moves it as letters come', () => {
    assert.equal(telex('hoaf thuyr khoer quys hoanf'), 'hòa thủy khỏe quý hoàn');
    const options = { tone: 'new' } as const;
    assert.equal(telex('hoaf thuyr khoer quys hoanf', options), 'hoà thuỷ khoẻ quý hoàn');
    for (const style of ['new', 'old'] as const) {
      const open = typed(typedWord(''), 'hoaf', 'telex', style);
      assert.equal(open.text, style === 'new' ? 'hoà' : 'hòa');
      assert.equal(typeKey(open, 'n', 'telex', style).text, 'hoàn');
    }
  });

  it('undoes by the same key again, and leaves the word alone from then on', () => {
    each(telex, {
      ass: 'as',
      assf: 'asf',
      aaa: 'aa',
      aaas: 'aas',
      ddd: 'dd',
      aww: 'aw',
      ww: 'w',
      uww: 'uw',
      tww: 'tw',
      uoww: 'uow',
      hoawngw: 'hoangw',
      canaa: 'cana',
      didd: 'did',
      passsport: 'passport',
      gooong: 'goong',
      gooongf: 'goòng', // oo is a sound of its own there
      mooosc: 'moóc',
    });
  });

  it('takes the tone away by z, and another tone in place of one', () => {
    each(telex, { masz: 'ma', maz: 'maz', masf: 'mà', vieetjz: 'viêt' });
  });

  it('keeps upper and lower case', () => {
    each(telex, {
      NGUYEENX: 'NGUYỄN',
      DDaf: 'Đà',
      Ddaf: 'Đà',
      AAu: 'Âu',
      Uwng: 'Ưng',
      W: 'Ư',
      dD: 'đ',
    });
  });

  it('leaves as typed what is no syllable', () => {
    const words = 'window facebook google wifi internet soft cool email Zalo VNeID Ksor Pleiku';
    assert.equal(telex(words), words);
    const long = 'khoongsw'.repeat(2000);
    assert.equal(telex(long).length, long.length);
  });

  it('writes initials with Đ', () => {
    each(telex, { DD: 'Đ', HDDND: 'HĐND', QDD: 'QĐ', UBND: 'UBND' });
  });

  it('writes names of other peoples of Vietnam', () => {
    each(telex, {
      'Ddawsk Lawsk': 'Đắk Lắk',
      'Kroong Pawsc': 'Krông Pắc',
      'Y Moan EEban': 'Y Moan Êban',
      'Ksor H’Thoan': 'Ksor H’Thoan',
      'H’Bow Niee': 'H’Bơ Niê',
      'Ia Grai': 'Ia Grai',
      'Row Chaam': 'Rơ Châm',
      'Kdawm Mloo': 'Kdăm Mlô',
    });
  });

  it('composes each word by itself', () => {
    assert.equal(telex('toois, ddeens (sowsm) 10s'), 'tối, đến (sớm) 10s');
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        assert.equal(telex(`${one} ${other}`), `${telex(one)} ${telex(other)}`);
      }),
    );
  });
});

describe('typing in VNI', () => {
  it('takes marks and tones at once or at the end', () => {
    each(vni, {
      nguye6n4: 'nguyễn',
      viet65: 'việt',
      d9a4: 'đã',
      D9a8k1: 'Đắk',
      hu7o7u: 'hươu',
      huou7: 'hươu',
      thuo73: 'thuở',
      duong972: 'đường',
      hoa8c5: 'hoặc',
      goo2ng: 'goòng',
      HD9ND: 'HĐND',
      quy1: 'quý',
      De6e6: 'Dêê',
    });
  });

  it('undoes by the same digit again, and takes the tone away by 0', () => {
    each(vni, { a11: 'a1', a66: 'a6', d99: 'd9', o77: 'o7', ma10: 'ma', ma0: 'ma0' });
  });

  it('leaves numbers alone', () => {
    each(vni, { '12': '12', '1a1': '1a1', '0912 345 678': '0912 345 678', 'to62 3': 'tồ 3' });
  });
});

describe('typing in both', () => {
  it('gives a tone back by its key typed again, and takes all that follows as it is', () => {
    const toned = syllable.filter((word) =>
      TONES.some(({ mark }) => word.normalize('NFD').includes(mark)),
    );
    fc.assert(
      fc.property(toned, method, order, letters, (word, by, when, more) => {
        const [tone] = TONES.filter(({ mark }) => word.normalize('NFD').includes(mark));
        const toneless = word
          .normalize('NFD')
          .replace(tone?.mark ?? '', '')
          .normalize('NFC');
        const again = tone?.[by] ?? '';
        const keys = keysOf(word, by, when) + again;
        assert.equal(type[by](keys), toneless + again);
        assert.equal(type[by](keys + more), toneless + again + more);
      }),
      { numRuns: 1000 },
    );
  });

  it('goes on with a word that stands in the field as if it had just been typed', () => {
    fc.assert(
      fc.property(syllable, method, order, fc.nat(12), (word, by, when, at) => {
        const keys = keysOf(word, by, when);
        const begun = typed(typedWord(''), keys.slice(0, at), by, 'new');
        const on = typed(typedWord(begun.text.normalize('NFD')), keys.slice(at), by, 'new');
        assert.equal(on.text, word);
      }),
      { numRuns: 1000 },
    );
    assert.equal(typed(typedWord('hoa'), 'f', 'telex').text, 'hòa');
    for (const plain of ['mass', 'www', 'window', 'as', 'a1']) {
      assert.equal(typed(typedWord(plain), 'sfw', 'telex').text, `${plain}sfw`);
    }
  });

  it('writes upper case from upper case', () => {
    fc.assert(
      fc.property(syllable, method, order, (word, by, when) => {
        const keys = keysOf(word, by, when).toUpperCase();
        assert.equal(type[by](keys, { tone: 'new' }), word.toUpperCase());
      }),
    );
  });

  it('takes any keys, and gives NFC of no more letters than keys', () => {
    fc.assert(
      fc.property(anything, method, (keys, by) => {
        const { text } = typed(typedWord(''), keys, by);
        assert.equal(text, text.normalize('NFC'));
        assert.isAtMost(text.length, keys.length);
        assert.equal(typed(typedWord(''), keys, 'none').text, keys.normalize('NFC'));
      }),
      { numRuns: 2000 },
    );
  });
});
