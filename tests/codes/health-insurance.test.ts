import fc from 'fast-check';
import { hex } from '@scure/base';
import { readCode, type Code } from '../../src/codes/read-code.js';
import { assert, describe, it } from '../support/suite.js';
import { SAMPLES } from './samples.js';
import { assertShape } from './shapes.js';

const SAMPLE = SAMPLES.bhyt_card_qr_hex_order_partly_verified;
const CARD = {
  kind: 'health-insurance',
  cardNumber: 'GD4010000000001',
  fullName: 'Nguyễn Thị Mẫu',
  birthDate: '1960-01-01',
  sex: 'female',
  address: 'Phường Mẫu, Hà Nội',
  clinic: '01 - 001',
  validFrom: '2021-01-01',
  validTo: '2021-12-31',
} as const;

const hexOf = (text: string) => hex.encode(new TextEncoder().encode(text));

function written(changes: Record<number, string>): string {
  const fields = SAMPLE.split('|');
  for (const [place, text] of Object.entries(changes)) fields[Number(place)] = text;
  return fields.join('|');
}

describe('the code of a health insurance card', () => {
  it('reads whose it is, where and how long it holds', () => {
    assert.deepEqual<Code>(readCode(SAMPLE), CARD);
    assert.deepEqual<Code>(
      readCode(SAMPLE.replace(/[a-f]/g, (digit) => digit.toUpperCase())),
      CARD,
    );
    assert.deepEqual<Code>(readCode(written({ 3: '1' })), { ...CARD, sex: 'male' });
  });

  it('knows the numbers of all three times', () => {
    for (const cardNumber of ['HC4790123456789', '0123456789', '001060000001']) {
      assert.deepEqual<Code>(readCode(written({ 0: cardNumber })), { ...CARD, cardNumber });
    }
    for (const number of [
      '',
      '12345678901',
      'GD401000000000',
      'G14010000000001',
      '01234567890123',
    ]) {
      assert.notEqual(readCode(written({ 0: number })).kind, 'health-insurance', number);
    }
  });

  it('needs nothing of what nobody has confirmed', () => {
    const short = SAMPLE.split('|').slice(0, 8).join('|');
    assert.deepEqual<Code>(readCode(short), CARD);
    assert.deepEqual<Code>(readCode(`${short}|a|b|c|d|e|f|g|h|$`), CARD);
    const { clinic, validFrom, validTo, ...rest } = CARD;
    assert.equal(clinic + validFrom + validTo, '01 - 0012021-01-012021-12-31');
    assert.deepEqual<Code>(readCode(written({ 5: '-', 6: '-', 7: '-' })), rest);
    assert.deepEqual<Code>(readCode(written({ 2: '1960' })), { ...CARD, birthDate: '1960' });
    assert.deepEqual<Code>(readCode(written({ 4: '-' })), { ...CARD, address: '' });
  });

  it('is none where the name is no name in UTF-8', () => {
    for (const name of [
      '',
      '4e6',
      '4e67zz',
      'c3',
      'ff',
      'eda080',
      '00',
      '3f3f',
      '3132',
      'Nguyễn',
    ]) {
      assert.notEqual(readCode(written({ 1: name })).kind, 'health-insurance', name);
    }
    assert.notEqual(readCode(written({ 1: '4e'.repeat(1000) })).kind, 'health-insurance');
    assert.notEqual(readCode(written({ 4: 'c3' })).kind, 'health-insurance');
    assert.notEqual(readCode(written({ 3: '0' })).kind, 'health-insurance');
    assert.notEqual(readCode(written({ 2: '32/01/1960' })).kind, 'health-insurance');
  });

  it('shows nothing that hides or reorders, whatever is written in hex', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const place of [1, 4]) assertShape(readCode(written({ [place]: hexOf(text) })));
      }),
    );
    const code = readCode(written({ 4: hexOf(`Hà\u202e Nội\n\u0000${'ễ'.repeat(900)}`) }));
    assertShape(code);
    assert.equal(code.kind === 'health-insurance' && code.address.slice(0, 8), 'Hà Nội ễ');
  });
});
