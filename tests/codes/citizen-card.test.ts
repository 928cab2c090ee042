import fc from 'fast-check';
import { readCode, type Code } from '../../src/codes/read-code.js';
import { assert, describe, it } from '../support/suite.js';
import { vietnameseName } from './claims.js';
import { SAMPLES } from './samples.js';
import { assertShape } from './shapes.js';

const CARD = {
  kind: 'citizen-card',
  form: '2021',
  idNumber: '001090000001',
  oldIdNumber: '011111111',
  fullName: 'Nguyễn Văn Mẫu',
  birthDate: '1990-01-01',
  sex: 'male',
  address: 'Số 1, Tổ dân phố Mẫu, Phường Mẫu, Hà Nội',
  issuedOn: '2021-04-15',
} as const;

/** The card of 2021 with some fields written otherwise, by their place. */
function written(changes: Record<number, string> = {}, more: readonly string[] = []): string {
  const fields = SAMPLES.cccd_2021_full.split('|');
  for (const [place, text] of Object.entries(changes)) fields[Number(place)] = text;
  return [...fields, ...more].join('|');
}

function reasonOf(text: string): string {
  const code = readCode(text);
  return code.kind === 'unknown' ? (code.reason ?? 'unknown') : code.kind;
}

function card(text: string) {
  const code = readCode(text);
  return code.kind === 'citizen-card' ? code : assert.fail(`${code.kind}: ${text}`);
}

describe("the code of a citizen's card", () => {
  it('reads the form of 2021, with and without an old number', () => {
    assert.deepEqual<Code>(readCode(SAMPLES.cccd_2021_full), CARD);
    assert.deepEqual<Code>(readCode(SAMPLES.cccd_2021_no_old_id), {
      kind: 'citizen-card',
      form: '2021',
      idNumber: '079195000002',
      fullName: 'Trần Thị Ví Dụ',
      birthDate: '1995-12-31',
      sex: 'female',
      address: 'Thôn Mẫu, Xã Mẫu, Hồ Chí Minh',
      issuedOn: '2022-06-01',
    });
    assert.equal(card(written({ 1: '001090000009' })).oldIdNumber, '001090000009');
    assert.equal(card(SAMPLES.cccd_born_after_2000).birthDate, '2001-09-09');
  });

  it('reads the form of 2024 and keeps nobody else’s name of it', () => {
    assert.deepInclude(card(SAMPLES.cancuoc_2024_11_fields_empty_tail), {
      form: '2024',
      idNumber: '012345678912',
      fullName: 'Nguyễn Văn A',
    });
    const { form, ...rest } = CARD;
    for (const tail of [
      ['', '', '', ''],
      ['', 'Nguyễn Văn Cha', 'Trần Thị Mẹ', ''],
      ['', 'Nguyễn Văn Cha', 'Trần Thị Mẹ'],
      ['001090000077', '', ''],
    ]) {
      assert.deepEqual<Code>(readCode(written({}, tail)), { ...rest, form: '2024' });
    }
    assert.equal(form, '2021');
  });

  it('sees through what scanners and copying do to it', () => {
    for (const text of [
      `${SAMPLES.cccd_2021_full}\r\n`,
      `${SAMPLES.cccd_2021_full}\t`,
      `\ufeff${SAMPLES.cccd_2021_full} `,
      SAMPLES.cccd_2021_full.normalize('NFD'),
      SAMPLES.cccd_2021_full.replaceAll('|', ' | '),
      written({ 3: '01/01/1990', 6: '15/04/2021' }),
      written({ 2: ' Nguyễn  Văn\u00a0Mẫu' }),
      written({ 2: 'Nguyễn\u200b Văn Mẫu\u202e' }),
      written({ 5: 'Số 1 ,, Tổ dân phố Mẫu,, Phường Mẫu , Hà Nội' }),
    ]) {
      assert.deepEqual<Code>(readCode(text), CARD, JSON.stringify(text));
    }
    assert.equal(card(SAMPLES.nfd_name).fullName, 'Nguyễn Thị Mẫu');
    assert.equal(card(written({ 2: 'NGUYỄN VĂN MẪU', 4: 'NỮ' })).sex, 'female');
  });

  it('gives the address as the card has it', () => {
    const { address } = card(SAMPLES.cccd_2021_address_with_comma_dash);
    assert.equal(address, 'KDC, - Khu Mẫu, Xã Mẫu, Quảng Ninh');
    assert.equal(card(written({ 5: '' })).address, '');
  });

  it('makes up no day of birth that the card does not know', () => {
    for (const [text, birthDate] of [
      ['00001960', '1960'],
      ['00/00/1960', '1960'],
      ['1960', '1960'],
      ['00051960', '1960-05'],
      ['29022000', '2000-02-29'],
    ] as const) {
      assert.equal(card(written({ 3: text })).birthDate, birthDate);
    }
  });

  it('refuses days that there are not', () => {
    for (const day of ['32011990', '29022001', '29021900', '01131990', '1011990', '01010000', '']) {
      assert.equal(reasonOf(written({ 3: day })), 'garbled', day);
      assert.equal(reasonOf(written({ 6: day })), 'garbled', day);
    }
    assert.equal(reasonOf(written({ 6: '2021' })), 'garbled');
  });

  it('refuses nobody for where the number says they come from, nor for their name', () => {
    for (const number of ['000090000001', '999999999999', '101399000001', '000201000001']) {
      assert.equal(card(written({ 0: number })).idNumber, number);
    }
    for (const name of [
      'Ksor H’Thoan',
      "H' Nga Niê Kđăm",
      'Y Moan Êban',
      'K Brông',
      'Lò Văn Ơn',
      'Ng Thị Ý',
      'Thạch Sô-phia',
      'Ñu',
      'Ká’ Bá',
      'Mạc',
    ]) {
      const { fullName, unaccented } = card(written({ 2: name }));
      assert.equal(fullName, name.normalize('NFC'));
      assert.isUndefined(unaccented);
    }
  });

  it('is never read with a name that lost its letters on the way', () => {
    for (const text of [
      SAMPLES.negative_keyboard_wedge_no_diacritics,
      written({ 2: 'Nguy?n V?n M?u' }),
      written({ 2: 'Nguy\ufffdn V\ufffdn M\ufffdu' }),
      written({ 2: 'Nguyn Vn Mu' }),
      written({ 2: 'Trn Th B', 5: 'H Ni' }),
      written({ 2: 'Nguyeen4 Van8 Mau64' }),
      written({ 2: 'Nguyá»…n VÄƒn Máº«u' }),
      written({ 2: 'Tr\u00c3\u00a2n' }),
      written({ 2: 'Nguy\ud800n Văn Mẫu' }),
      written({ 2: 'Nguyễn\u0000Văn\u0001' }),
      written({ 2: '' }),
      written({ 2: '...' }),
      written({ 2: 'A'.repeat(121) }),
      written({ 4: 'N?' }),
      written({ 4: 'N' }),
      written({ 4: 'Nu' }),
      written({ 5: 'Ph?ng M?u, H? N?i' }),
      written({ 5: 'PhÆ°á»\u009dng Máº«u' }),
      written({ 5: 'a'.repeat(401) }),
      written({ 1: '01111' }),
    ]) {
      assert.equal(reasonOf(text), 'garbled', text);
    }
  });

  it('says where not one accent is left, for a camera would have seen them', () => {
    const code = card(written({ 2: 'Nguyen Van Mau', 5: 'Phuong Mau, Ha Noi' }));
    assert.equal(code.unaccented, true);
    assert.isUndefined(card(written({ 2: 'Cao Thanh Mai' })).unaccented);
  });

  it('is not what a program has made of a card', () => {
    for (const text of [
      SAMPLES.negative_six_fields_no_old_id_slot,
      SAMPLES.negative_scanner_label_format,
      written({}, ['']),
      written({}, ['', '']),
      'Số CCCD: 001090000001|Nguyễn Văn Mẫu',
    ]) {
      assert.equal(reasonOf(text), 'rewritten', text);
    }
    for (const text of [
      written({}, Array<string>(5).fill('')),
      written({ 0: '01090000001' }),
      written({ 0: '0010900000012' }),
      written({ 0: '٠٠١٠٩٠٠٠٠٠٠١' }),
      written({ 0: '' }),
      SAMPLES.cccd_2021_full.replaceAll('|', ';'),
      '001090000001',
      '001090000001|',
    ]) {
      assert.equal(reasonOf(text), 'unknown', text);
    }
  });

  it('comes out as it was written, whoever it names', () => {
    const digits = (length: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const tail = fc.constantFrom([], ['', '', '', ''], ['', 'Cha', 'Mẹ'], ['', 'Cha', 'Mẹ', '']);
    const name = vietnameseName.map((text) => `Đỗ ${text.replace(/\d+ –|\d+|–/g, 'Ý')}`);
    fc.assert(
      fc.property(
        fc.record({ idNumber: digits(12), birthDate: day, issuedOn: day, address: name }),
        fc.oneof(fc.constant(''), digits(9), digits(12)),
        name.filter((text) => text.length <= 120),
        fc.constantFrom('male', 'female'),
        tail,
        ({ idNumber, birthDate, issuedOn, address }, old, fullName, sex, rest) => {
          const backwards = (date: string) => date.split('-').reverse().join('');
          const place = address.slice(0, 400).trim();
          const fields = [idNumber, old, fullName, backwards(birthDate)];
          fields.push(sex === 'male' ? 'Nam' : 'Nữ', place, backwards(issuedOn), ...rest);
          const code = readCode(fields.join('|'));
          assertShape(code);
          assert.deepEqual<unknown>(code, {
            kind: 'citizen-card',
            form: rest.length === 0 ? '2021' : '2024',
            idNumber,
            ...(old !== '' && { oldIdNumber: old }),
            fullName: fullName.replace(/ +/g, ' ').trim(),
            birthDate,
            sex,
            address: place.replace(/ +/g, ' '),
            issuedOn,
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
