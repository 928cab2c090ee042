import { administrativeUnits, fold, type FoundCommune } from '../../src/vietnam.js';
import { assert, describe, it } from '../support/suite.js';

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const units = await administrativeUnits();
const all = units.provinces.flatMap(({ code }) =>
  units.communes(code).flatMap((unit) => units.commune(unit.code) ?? []),
);

/** Every syllable under another tone than its own, in turn. */
function wronglyAccented(name: string, shift: number): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .replace(
      /[aeiouy][\u0302\u0306\u031b]*/gi,
      (vowel, at: number) => vowel + (TONES[(at + shift) % TONES.length] ?? ''),
    )
    .normalize('NFC');
}

/** `Hòa` as `Hoà`, `Thủy` as `Thuỷ`. */
function toneOnLast(name: string): string {
  return name
    .normalize('NFD')
    .replace(
      /(?<!q)(o|u)([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\p{M}])/giu,
      (_, first: string, tone: string, second: string) => first + second + tone,
    )
    .normalize('NFC');
}

function found(query: string, options?: { readonly province?: string }): string[] {
  return units.search(query, options).map(described);
}

function described({ fullName, province }: FoundCommune): string {
  return `${fullName}, ${province.name}`;
}

function assertFinds(spelling: (unit: FoundCommune) => string, narrow = true): void {
  const lost = all.filter((unit) => {
    const options = narrow ? { province: unit.province.code } : undefined;
    return !units.search(spelling(unit), options).some(({ code }) => code === unit.code);
  });
  assert.deepEqual(lost.map(described), []);
}

describe('searching the communes', () => {
  it('finds each of the 3,321 first by its name and province, but for its namesakes', () => {
    assert.lengthOf(all, 3321);
    for (const unit of all) {
      const [first] = units.search(`${unit.fullName}, ${unit.province.fullName}`);
      assert.equal(first && described(first), described(unit));
    }
  });

  it('finds each without accents, in the whole country', () => {
    assertFinds(({ name }) => fold(name), false);
  });

  const SPELLINGS: Record<string, (name: string) => string> = {
    'without accents': fold,
    'in capitals': (name) => name.toUpperCase(),
    decomposed: (name) => name.normalize('NFD'),
    'with wrong tones': (name) => wronglyAccented(name, 1),
    'with other wrong tones, decomposed': (name) => wronglyAccented(name, 4).normalize('NFD'),
    'with tones on the last vowel': toneOnLast,
    'with eth': (name) => name.replace(/Đ/g, 'Ð').replace(/đ/g, 'ð'),
    'without its last letter': (name) => Array.from(name).slice(0, -1).join(''),
    'without spaces': (name) => fold(name).replace(/ /g, ''),
  };
  for (const [how, spell] of Object.entries(SPELLINGS)) {
    it(`finds each ${how}, within its province`, () => {
      assertFinds(({ name }) => spell(name));
    });

    it(`finds each ${how}, by kind, name and province`, () => {
      assertFinds(({ fullName, name, province }) => {
        const title = fullName.slice(0, -name.length).trimEnd();
        return `${spell(title)} ${spell(name)}, ${spell(province.name)}`;
      }, false);
    });
  }

  it('finds each by its kind as people shorten it', () => {
    const short = { phuong: ['P.', 'p '], xa: ['X. ', 'x.'], 'dac-khu': ['ĐK ', 'đk.'] };
    for (const at of [0, 1]) {
      assertFinds(
        ({ kind, name, province }) => `${short[kind][at] ?? ''}${name}, ${province.name}`,
        false,
      );
    }
  });

  it('lists both where two names of a province differ by an accent alone', () => {
    let pairs = 0;
    for (const { code, name } of units.provinces) {
      const alike = new Map<string, FoundCommune[]>();
      for (const unit of all.filter(({ province }) => province.code === code)) {
        const key = fold(unit.name);
        alike.set(key, [...(alike.get(key) ?? []), unit]);
      }
      for (const [key, namesakes] of alike) {
        if (namesakes.length < 2) continue;
        pairs++;
        for (const query of [key, ...namesakes.map(({ fullName }) => fullName)]) {
          const listed = found(`${query}, ${name}`);
          assert.includeMembers(listed.slice(0, namesakes.length), namesakes.map(described));
        }
      }
    }
    assert.equal(pairs, 10);
  });

  it('puts the spelling that was asked for before those only like it', () => {
    const bothWays = ['Xã Văn Lang, Thái Nguyên', 'Xã Văn Lăng, Thái Nguyên'];
    assert.deepEqual(found('van lang', { province: '19' }), bothWays);
    assert.deepEqual(found('Văn Lang', { province: '19' }), bothWays);
    assert.deepEqual(found('Văn Lăng', { province: '19' }), bothWays.toReversed());
    assert.deepEqual(found('xã văn lăng, thái nguyên'), bothWays.toReversed());
  });

  it('puts a whole name before a beginning, and a beginning before a word inside', () => {
    const listed = found('Bình An');
    const places = [/^(Xã|Phường) Bình An,/, /^(Xã|Phường) Bình An /, / \S+ Bình An(,| )/].map(
      (form) => listed.findIndex((name) => form.test(name)),
    );
    assert.equal(places[0], 0);
    const vinh = found('vinh').map((name) => fold(name.replace(/^(Xã|Phường|Đặc khu) |,.*/g, '')));
    const ranks = vinh.map((name) =>
      name === 'vinh' ? 0 : name.startsWith('vinh') ? 1 : / vinh/.test(name) ? 2 : 3,
    );
    assert.includeMembers(ranks, [1, 2]);
    assert.deepEqual(ranks, [...ranks].sort());
  });

  it('lists every place of a name', () => {
    const listed = units.search('Tân Tiến').filter(({ name }) => name === 'Tân Tiến');
    assert.isAtLeast(listed.length, 7);
    assert.equal(new Set(listed.map(({ province }) => province.code)).size, listed.length);
  });

  it('takes names and provinces as people write them', () => {
    for (const [query, first] of [
      ['P.Mạo Khê, Quảng Ninh', 'Phường Mạo Khê, Quảng Ninh'],
      ['mao khe quang ninh', 'Phường Mạo Khê, Quảng Ninh'],
      ['Mạo Khê, Đông Triều, T. Quảng Ninh, Việt Nam', 'Phường Mạo Khê, Quảng Ninh'],
      ['xã Mạo Khê', 'Phường Mạo Khê, Quảng Ninh'], // of another kind than it is
      ['Xa Dung', 'Xã Xa Dung, Điện Biên'],
      ['dung, dien bien', 'Xã Xa Dung, Điện Biên'],
      ['đk lí sơn', 'Đặc khu Lý Sơn, Quảng Ngãi'],
      ['Sài Gòn, TP.HCM', 'Phường Sài Gòn, Hồ Chí Minh'],
      ['sai gon, tphcm', 'Phường Sài Gòn, Hồ Chí Minh'],
      ['Sài Gòn, tp Hồ Chí Minh', 'Phường Sài Gòn, Hồ Chí Minh'],
      ['Bảo Lộc 2', 'Phường 2 Bảo Lộc, Lâm Đồng'],
      ['ha giang 1', 'Phường Hà Giang 1, Tuyên Quang'],
      ['Văn Miếu Quốc Tử Giám', 'Phường Văn Miếu - Quốc Tử Giám, Hà Nội'],
      ['ea hleo', "Xã Ea H'Leo, Đắk Lắk"],
      ['EA H’LEO', "Xã Ea H'Leo, Đắk Lắk"],
    ] as const) {
      assert.equal(found(query)[0], first, query);
    }
  });

  it('does not lose a place behind a province that it is not in', () => {
    assert.include(found('Mạo Khê, Hải Dương'), 'Phường Mạo Khê, Quảng Ninh');
    assert.include(found('Mạo Khê, Hà Nội'), 'Phường Mạo Khê, Quảng Ninh');
    assert.deepEqual(found('Mạo Khê', { province: '01' }), []);
  });

  it('lists nothing where nothing is asked for, or nothing is called so', () => {
    for (const query of ['', ' ', ',', ', Hà Nội', '.', 'khongcodau', 'Mạo Khê Hà Nội']) {
      assert.deepEqual(found(query), [], query);
    }
    assert.deepEqual(found('Ba Đình', { province: '00' }), []);
  });

  it('asked twice answers the same, and the data keeps its order', () => {
    assert.deepEqual(found('hoa'), found('hoa'));
    assert.deepEqual(found('Hòa'), found('HOÀ'));
    assert.equal(units.communes('22').length, 54);
  });
});
