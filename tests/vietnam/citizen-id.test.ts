import fc from 'fast-check';
import {
  administrativeUnits,
  describeCitizenId,
  type CitizenIdDescription,
} from '../../src/vietnam.js';
import { assert, describe, it } from '../support/suite.js';

/** 15/10/2026 in Vietnam. */
const NOW = Date.UTC(2026, 9, 15, 3);
const WARNINGS = [
  'format',
  'no-longer-valid',
  'unknown-place',
  'born-in-future',
  'over-120',
  'birth-year-differs',
  'sex-differs',
];

const explain = (id: string) => describeCitizenId(id, { now: NOW });
const warned = (id: string, card: { birthDate?: string; sex?: 'male' | 'female' } = {}) =>
  describeCitizenId(id, { ...card, now: NOW }).warnings;

function provinceOf(prefix: string) {
  const { place } = explain(`${prefix}190000001`);
  return place?.kind === 'province' ? place : undefined;
}

describe('an identity number', () => {
  it('says where a birth was registered, the century and sex, and the year', () => {
    assert.deepEqual(explain('024190123456'), {
      kind: 'citizen',
      place: {
        kind: 'province',
        code: '024',
        name: 'Bắc Giang',
        now: { code: '24', name: 'Bắc Ninh' },
      },
      century: 20,
      sex: 'female',
      birthYear: 1990,
      warnings: [],
    });
    assert.deepInclude(explain('001207000001'), { century: 21, sex: 'male', birthYear: 2007 });
    assert.deepInclude(explain('001319000001'), { century: 21, sex: 'female', birthYear: 2019 });
    assert.deepEqual(explain('139085000001').place, {
      kind: 'country',
      code: '139',
      name: 'Campuchia',
    });
    assert.deepEqual(explain('079 190.000-001'), explain('079190000001'));
  });

  it('names the province by the 63 of old, each in one of today', async () => {
    const { provinces } = await administrativeUnits();
    const today = new Map(provinces.map(({ code, name }) => [code, name]));
    const reached = new Set<string>();
    let old = 0;
    for (let code = 0; code < 100; code++) {
      const place = provinceOf(String(code).padStart(3, '0'));
      if (!place) continue;
      old++;
      assert.equal(today.get(place.now.code), place.now.name);
      reached.add(place.now.code);
    }
    assert.equal(old, 63);
    assert.equal(reached.size, 34);
  });

  it('does not take its first digits for a code of today', async () => {
    const { provinces } = await administrativeUnits();
    const misled = provinces
      .filter(({ code, name }) => provinceOf(`0${code}`)?.name !== name && code !== '46')
      .map(({ code }) => `0${code}`);
    assert.deepEqual(misled.sort(), ['015', '024', '044', '052', '080', '082', '091']);
    assert.equal(provinceOf('046')?.name, 'Thừa Thiên Huế');
    assert.deepEqual(provinceOf('015')?.now, { code: '15', name: 'Lào Cai' });
    assert.deepEqual(provinceOf('010')?.now, { code: '15', name: 'Lào Cai' });
  });

  it('names 195 countries', () => {
    const names = new Set<string>();
    for (let code = 101; code <= 295; code++) {
      const { place } = explain(`${code}190000001`);
      assert.equal(place?.kind, 'country');
      assert.match(place?.name ?? '', /^[\p{Lu}][\p{L} '-]+$|^Ý$/u);
      names.add(place?.name ?? '');
    }
    assert.equal(names.size, 195);
    for (const prefix of ['000', '003', '100', '296', '999']) {
      assert.isUndefined(explain(`${prefix}190000001`).place);
      assert.deepEqual(warned(`${prefix}190000001`), ['unknown-place']);
    }
  });

  it('is warned of where it says what can hardly be', () => {
    assert.deepEqual(warned('001227000001'), ['born-in-future']);
    assert.deepEqual(warned('001226000001'), []);
    assert.deepEqual(warned('001490000001'), ['born-in-future']);
    assert.deepEqual(warned('001990000001'), ['born-in-future']);
    assert.deepEqual(warned('001006000001'), []);
    assert.deepEqual(warned('001005000001'), ['over-120']);
    assert.deepEqual(warned('999227000001'), ['unknown-place', 'born-in-future']);
  });

  it('is compared with what its card says', () => {
    const id = '024190123456';
    assert.deepEqual(warned(id, { birthDate: '1990-02-01', sex: 'female' }), []);
    assert.deepEqual(warned(id, { birthDate: '1990' }), []);
    assert.deepEqual(warned(id, { birthDate: '1991-02-01' }), ['birth-year-differs']);
    assert.deepEqual(warned(id, { sex: 'male' }), ['sex-differs']);
    assert.deepEqual(warned(id, { birthDate: '2090', sex: 'male' }), [
      'birth-year-differs',
      'sex-differs',
    ]);
    // A pass of QĐ 1405 may hide parts of the date.
    assert.deepEqual(warned(id, { birthDate: '1990-**-**' }), []);
    for (const birthDate of ['', '****', '01/02/1991'])
      assert.deepEqual(warned(id, { birthDate }), []);
  });

  it('of 9 digits was valid until 2024', () => {
    const paper: CitizenIdDescription = { kind: 'old-paper', warnings: ['no-longer-valid'] };
    assert.deepEqual(explain('012345678'), paper);
    assert.deepEqual(
      describeCitizenId('012 345 678', { birthDate: '1950-01-01', sex: 'male' }),
      paper,
    );
  });

  it('is nothing known where it has other digits', () => {
    for (const id of ['', '1', '0123456789', '0791900000011', 'C1234567', '******000001', 'Mẫu']) {
      assert.deepEqual(explain(id), { kind: 'unknown', warnings: ['format'] });
    }
  });

  it('is never refused, and warned of in a closed list of words', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 13 });
    const card = fc.record(
      {
        birthDate: fc.oneof(fc.string(), fc.constantFrom('1990-01-01', '1990')),
        sex: fc.constantFrom('male' as const, 'female' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(digits, fc.string({ unit: 'binary' })), card, (id, said) => {
        const warnings = warned(id, said);
        assert.includeMembers(WARNINGS, [...warnings]);
        assert.equal(new Set(warnings).size, warnings.length);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), (id) => {
        const { kind, sex, birthYear = 0, century = 0 } = explain(id);
        assert.equal(kind, 'citizen');
        assert.equal(String(birthYear).slice(2), id.slice(4, 6));
        assert.equal(Math.floor(birthYear / 100), century - 1);
        assert.equal(sex === 'female', Number(id.charAt(3)) % 2 === 1);
      }),
    );
  });
});
