import fc from 'fast-check';
import { readCode, type Code } from '../../src/codes/read-code.js';
import { CODE_LIMIT, readWebCode } from '../../src/codes/read-link.js';
import { assert, describe, it } from '../support/suite.js';
import { createRandom, mutate } from './mutations.js';
import { SAMPLES } from './samples.js';
import { assertShape } from './shapes.js';

const KINDS: Readonly<Record<keyof typeof SAMPLES, string>> = {
  cccd_2021_full: 'citizen-card',
  cccd_2021_no_old_id: 'citizen-card',
  cccd_2021_address_with_comma_dash: 'citizen-card',
  cccd_born_after_2000: 'citizen-card',
  cancuoc_2024_11_fields_empty_tail: 'citizen-card',
  cancuoc_2024_order_unverified_with_parents: 'citizen-card',
  negative_six_fields_no_old_id_slot: 'unknown',
  negative_scanner_label_format: 'unknown',
  negative_keyboard_wedge_no_diacritics: 'unknown',
  nfd_name: 'citizen-card',
  covid_personal_qr_v1_1: 'covid-pass',
  covid_personal_qr_masked: 'covid-pass',
  covid_personal_qr_declared_by_other: 'covid-pass',
  bhyt_card_qr_hex_order_partly_verified: 'health-insurance',
  vietqr_static: 'payment',
  vietqr_amount: 'payment',
  hc1_synthetic_self_signed_test_key: 'health-certificate',
};

const LINKS = [
  'HTTPS://PHUONG.EXAMPLE/vao/#VABC234',
  'HTTPS://PHUONG.EXAMPLE/vao/#PABC234',
  'HTTPS://PHUONG.EXAMPLE/vao/#CABC234',
  'https://dichvucong.gov.vn/a?b=c',
];

/** What else people hold up to a scanner, or is printed beside what they should. */
const STRANGERS = [
  '',
  'IDVNM0010900001001090000001<<8\r\n9001011M3001019VNM<<<<<<<<<<<4\r\nNGUYEN<<VAN<MAU<<<<<<<<<<<<<<<',
  'P<VNMNGUYEN<<VAN<MAU<<<<<<<<<<<<<<<<<<<<<<<<',
  'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ2bmVpZCJ9.AAAA',
  '2F8E0C4B-3A5D-4E8F-9B1C-6D7E8F9A0B1C',
  'WIFI:S:cho;T:WPA;P:12345678;;',
  'BEGIN:VCARD\r\nN:Nguyễn;Mẫu\r\nEND:VCARD',
  '8934588063053',
  '001090000001',
  '0900000000',
  '|',
  '||||||',
  'a|b|c',
  'HC2:6BFS70J90T9WTWGSLKC',
  'hc1:6bfs70j90t9wtwgslkc',
  '00020',
];

describe('reading what a visitor carries', () => {
  for (const [name, text] of Object.entries(SAMPLES)) {
    it(`takes ${name} for ${KINDS[name as keyof typeof SAMPLES]}`, () => {
      const code = readCode(text);
      assertShape(code);
      assert.equal(code.kind, KINDS[name as keyof typeof SAMPLES]);
      if (code.kind === 'unknown') assert.equal(code.text, text);
    });
  }

  for (const text of STRANGERS) {
    it(`does not guess at ${JSON.stringify(text.slice(0, 40))}`, () => {
      const code = readCode(text);
      assert.equal(code.kind, 'unknown');
      assert.equal(code.kind === 'unknown' && code.text, text.trim());
    });
  }

  it('tells the lines for machines on a card from a code', () => {
    for (const text of [STRANGERS[1] ?? '', 'I<VNM0010900001001090000001<<8']) {
      assert.deepEqual<Code>(readCode(text), { kind: 'unknown', text, reason: 'mrz' });
    }
    assert.notProperty(readCode('IDVNM Nguyễn Văn Mẫu'), 'reason');
  });

  it('reads only addresses where nobody needs papers', () => {
    for (const text of [...Object.values(SAMPLES), ...STRANGERS]) {
      assert.deepEqual(readWebCode(text), { kind: 'unknown', text: text.trim() });
    }
    for (const text of LINKS) assert.deepEqual<Code>(readWebCode(text), readCode(text));
  });

  it('has an answer for 20,000 damaged codes, each of the shape it says', () => {
    const texts = [...Object.values(SAMPLES), ...LINKS, ...STRANGERS];
    const random = createRandom(20_261_122);
    const kinds = new Set<string>();
    for (let i = 0; i < 20_000; i++) {
      const text = mutate(texts, random);
      let code: Code;
      try {
        code = readCode(text);
        assertShape(code);
      } catch (cause) {
        throw new Error(`wrong on ${JSON.stringify(text)}`, { cause });
      }
      kinds.add(code.kind);
    }
    // Many can still be read, so this is no test of nothing. A certificate's sum lets none through.
    const all = new Set([
      ...Object.values(KINDS),
      'venue',
      'check-in-pass',
      'visitor-card',
      'link',
    ]);
    all.delete('health-certificate');
    assert.sameMembers([...kinds], [...all]);
  });

  it('has an answer for any text', () => {
    const sample = fc.constantFrom(...Object.values(SAMPLES), ...LINKS);
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('|', 'HC1:', '000201', '6304', '\u202e', '\ud800', '00', '$', 'Nam', '4e67'),
      fc.tuple(sample, fc.nat(300), fc.nat(300)).map(([text, a, b]) => text.slice(a, a + b)),
    );
    const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (any) => assertShape(readCode(any))),
      { numRuns: 2000 },
    );
  });

  it('is not kept busy by what was made to keep it so', () => {
    const long = (unit: string) =>
      unit.repeat(Math.ceil(CODE_LIMIT / unit.length)).slice(0, CODE_LIMIT);
    const start = '001090000001|011111111|';
    for (const unit of [
      '|',
      '| ',
      ' ',
      '\u00a0a',
      ',',
      ' ,',
      ', ,',
      '0',
      '00',
      '0001',
      '*',
      '<',
      'Â',
      'bcd ',
      '\u0301',
      'a\u0301',
      '\u202e',
      '\ud800',
      '\u200b|',
      '$',
      '\t|',
      '\0',
      '𠀀',
      'ﷺ',
    ]) {
      const texts = [unit, `${start}${unit}`, `HC1:${unit}`, `000201${unit}`, `https://${unit}`];
      for (const text of texts) assertShape(readCode(text[0] + long(text.slice(1) + unit)));
      const fields = SAMPLES.cccd_2021_full.split('|');
      for (let place = 0; place < fields.length; place++) {
        const changed = fields.with(place, unit.repeat(Math.floor(6900 / unit.length)));
        assertShape(readCode(changed.join('|')));
      }
      assertShape(readCode(`${start}${long(unit)}`));
      assertShape(readCode(long(unit) + long(unit)));
    }
  });

  it('keeps nothing: the same text gives equal answers that share nothing', () => {
    for (const text of Object.values(SAMPLES)) {
      const [first, second] = [readCode(text), readCode(text)];
      assert.deepEqual(first, second);
      assert.notStrictEqual(first, second);
    }
  });
});
