import fc from 'fast-check';
import { encode } from '@digitalbazaar/base45';
import { CBORTag, type CBORType } from '@levischuck/tiny-cbor';
import { zlibSync } from 'fflate';
import { readHealthCertificate } from '../../src/codes/health-certificate.js';
import { readCode, type Code } from '../../src/codes/read-code.js';
import { CODE_LIMIT } from '../../src/codes/read-link.js';
import { assert, describe, it } from '../support/suite.js';
import { certificateText, map, messageAround, token, vaccinated, wrap } from './certificate.js';
import { SAMPLES } from './samples.js';
import { assertShape } from './shapes.js';

const SAMPLE = SAMPLES.hc1_synthetic_self_signed_test_key;
const TOKEN: readonly [number, CBORType][] = [
  [1, 'VN'],
  [4, 1_681_536_000],
  [6, 1_650_000_000],
];

function read(text: string) {
  const code = readCode(text);
  assertShape(code);
  return code.kind === 'health-certificate' ? code : assert.fail(JSON.stringify(code));
}

function assertDamaged(text: string): void {
  const { kind, reason } = readCode(text) as { kind: string; reason?: string };
  assert.equal(`${kind} ${reason}`, 'unknown damaged');
}

describe('a health certificate', () => {
  it('reads whose it is, what about, and until when, and claims no more', () => {
    assert.deepEqual<Code>(readCode(SAMPLE), {
      kind: 'health-certificate',
      signature: 'unchecked',
      fullName: 'Nguyễn Văn Mẫu',
      birthDate: '1990-01-01',
      about: 'vaccination',
      certificateId: 'URN:UVCI:01:VN:TESTMAU0001#0',
      issuer: 'VN',
      issuedAt: Date.UTC(2022, 3, 15, 5, 20),
      expiresAt: Date.UTC(2023, 3, 15, 5, 20),
      vaccination: {
        disease: '840539006',
        vaccine: '1119349007',
        product: 'EU/1/20/1528',
        manufacturer: 'ORG-100030215',
        dose: 2,
        doses: 2,
        givenOn: '2021-10-15',
        country: 'VN',
      },
    });
  });

  it('reads those about tests and recovery, tagged or not', () => {
    for (const [key, about] of [
      ['t', 'test'],
      ['r', 'recovery'],
    ] as const) {
      const entry = [map({ ci: 'URN:2', is: 'Bộ Y tế' })];
      const certificate = map({
        nam: map({ fnt: 'NGUYEN<VAN', gnt: 'MAU' }),
        dob: '',
        [key]: entry,
      });
      assert.deepEqual<Code>(readCode(wrap(messageAround(token(certificate), false))), {
        kind: 'health-certificate',
        signature: 'unchecked',
        fullName: 'NGUYEN VAN MAU',
        about,
        certificateId: 'URN:2',
        issuer: 'Bộ Y tế',
      });
    }
  });

  it('reads a birth of which no more is known than the year, and a date with a time', () => {
    for (const [dob, birthDate] of [
      ['1960', '1960'],
      ['1960-05', '1960-05'],
      ['1960-05-06T00:00:00Z', '1960-05-06'],
      ['1960-13-01', undefined],
    ] as const) {
      assert.equal(read(certificateText(vaccinated({}, { dob }))).birthDate, birthDate);
    }
    const tagged = new CBORTag(0, '1960-05-06');
    assert.equal(read(certificateText(vaccinated({}, { dob: tagged }))).birthDate, '1960-05-06');
  });

  it('is read whatever a scanner puts around it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('', '\r\n', '\t', ' \n'), (number, end) => {
        const text = certificateText(vaccinated({ ci: `URN:${number}` }), TOKEN);
        assert.equal(read(`\ufeff${text}${end}`).certificateId, `URN:${number}`);
      }),
      { numRuns: 200 },
    );
    assert.deepEqual(readCode(`${SAMPLE} \r\n`), readCode(SAMPLE));
  });

  it('leaves out what is not as it should be', () => {
    const odd: CBORType[] = [null, -1, 1.5, 1e9, 'x'.repeat(300), [], new Uint8Array(3), 2n ** 60n];
    for (const value of odd) {
      const names = ['ci', 'tg', 'vp', 'mp', 'ma', 'dn', 'sd', 'dt', 'co'];
      const entry = Object.fromEntries(names.map((name) => [name, value]));
      const claims = [1, 4, 6].map((key): [number, CBORType] => [key, value]);
      const code = read(certificateText(vaccinated(entry, { dob: value }), claims));
      assert.isAtMost(code.certificateId?.length ?? 0, 120);
    }
  });

  it('is none without a name or anything it is about', () => {
    for (const certificate of [
      vaccinated({}, { nam: null }),
      vaccinated({}, { nam: map({}) }),
      vaccinated({}, { nam: map({ fn: '<script>' }) }),
      vaccinated({}, { v: [] }),
      vaccinated({}, { v: 'x' }),
      vaccinated({}, { v: [1] }),
      map({}),
      1,
    ]) {
      assertDamaged(certificateText(certificate));
    }
  });

  it('notices nearly any one character changed, lost or added', () => {
    const others = [];
    for (let at = 4; at < SAMPLE.length; at++) {
      const other = SAMPLE[at] === '7' ? '3' : '7';
      for (const text of [
        SAMPLE.slice(0, at) + other + SAMPLE.slice(at + 1),
        SAMPLE.slice(0, at) + SAMPLE.slice(at + 1),
        SAMPLE.slice(0, at) + other + SAMPLE.slice(at),
        SAMPLE.slice(0, at),
      ]) {
        const code = readCode(text);
        assertShape(code);
        // What is lost at the very end, and is a space, is nothing lost.
        if (code.kind !== 'unknown') others.push(code);
      }
    }
    for (const code of others) assert.deepEqual(code, readCode(SAMPLE));
  });

  it('takes no letter of another alphabet for a digit', () => {
    for (const letter of ['Ā', 'ễ', '０', '\ud800', 'a', '\u0130']) {
      assertDamaged(SAMPLE.slice(0, 40) + letter + SAMPLE.slice(41));
    }
  });

  it('is damaged where its layers are not what they should be', () => {
    for (const text of [
      'HC1:',
      'HC1: ',
      'HC1:6',
      'HC1:GGW',
      `HC1:${encode(new Uint8Array(20))}`,
      `HC1:${encode(zlibSync(new Uint8Array()))}`,
      wrap(new Uint8Array([0xf6])),
      wrap(new Uint8Array([0x9f, 0xff])),
      wrap(new Uint8Array([0x83, 1, 2, 3])),
      wrap(new Uint8Array([0x84, 1, 2, 3, 4])),
      wrap(messageAround(new Uint8Array())),
      wrap(messageAround(new Uint8Array([0x80]))),
      wrap(new Uint8Array([...messageAround(token(vaccinated())), 0])),
    ]) {
      assertDamaged(text);
    }
  });

  it('is not blown up by a bomb', () => {
    for (const level of [1, 6, 9] as const) {
      const bomb = `HC1:${encode(zlibSync(new Uint8Array(10_000_000), { level }))}`;
      assert.equal(readHealthCertificate(bomb), 'damaged');
    }
    // As much as fits into a QR code.
    const fitting = `HC1:${encode(zlibSync(new Uint8Array(4_000_000), { level: 9 }))}`;
    assert.isAtMost(fitting.length, CODE_LIMIT);
    assertDamaged(fitting);
    assertDamaged(wrap(messageAround(token(vaccinated({ ci: 'x'.repeat(17_000) })))));
    assert.lengthOf(
      read(wrap(messageAround(token(vaccinated({ ci: 'x'.repeat(15_000) }))))).certificateId ?? '',
      120,
    );
  });

  it('is not led into the depths', () => {
    for (const opening of [0x81, 0xa1, 0xc1, 0xd8, 0x9f, 0xbf]) {
      const deep = new Uint8Array(16_000).fill(opening);
      assertDamaged(wrap(deep));
      assertDamaged(wrap(messageAround(deep)));
    }
    const endless = [
      [0x9b, ...new Array<number>(8).fill(0xff), 1],
      [0xbb, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 1],
      [0x5b, 0, 0x1f, ...new Array<number>(6).fill(0xff)],
      [0x7a, 0xff, 0xff, 0xff, 0xff, 0x61],
      [0x9a, 0, 0, 0x3f, 0xff, ...new Array<number>(16_000).fill(0x80)],
    ];
    for (const bytes of endless) {
      assertDamaged(wrap(new Uint8Array(bytes)));
      assertDamaged(wrap(messageAround(new Uint8Array(bytes))));
    }
  });

  it('never throws, whatever bytes are in its layers', () => {
    const any = fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes));
    fc.assert(
      fc.property(any, (bytes) => {
        assertShape(readCode(`HC1:${encode(bytes)}`));
        assertShape(readCode(wrap(bytes)));
        assertShape(readCode(wrap(messageAround(bytes))));
      }),
      { numRuns: 500 },
    );
  });
});
