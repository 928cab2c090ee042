import { readCode, type Code } from '../../src/codes/read-code.js';
import { assert, describe, it } from '../support/suite.js';
import { SAMPLES } from './samples.js';

const PASS = {
  kind: 'covid-pass',
  idNumber: '001087000001',
  idMasked: false,
  fullName: 'NGUYEN VAN MAU',
  birthDate: '1987-01-18',
  declaredBy: 'self',
  passId: '162979388586000001',
  sex: 'male',
  phone: '0900000000',
} as const;

function written(changes: Record<number, string>): string {
  const fields = SAMPLES.covid_personal_qr_v1_1.split('|');
  for (const [place, text] of Object.entries(changes)) fields[Number(place)] = text;
  return fields.join('|');
}

describe('the personal code of the COVID years', () => {
  it('reads who it is of', () => {
    assert.deepEqual<Code>(readCode(SAMPLES.covid_personal_qr_v1_1), PASS);
  });

  it('says that a number is masked, and gives of the birth what is left', () => {
    assert.deepEqual<Code>(readCode(SAMPLES.covid_personal_qr_masked), {
      ...PASS,
      idNumber: '******000001',
      idMasked: true,
      birthDate: '1987',
    });
    assert.deepEqual<Code>(readCode(written({ 2: '1987-05-**' })), {
      ...PASS,
      birthDate: '1987-05',
    });
    assert.deepInclude(readCode(written({ 0: '******67' })), { idNumber: '******67' });
  });

  it('reads a child that another declared, without a number', () => {
    assert.deepEqual<Code>(readCode(SAMPLES.covid_personal_qr_declared_by_other), {
      kind: 'covid-pass',
      idMasked: false,
      fullName: 'NGUYEN THI MAU',
      birthDate: '2015-06-01',
      declaredBy: 'other',
      passId: '162979388586000002',
      sex: 'female',
    });
  });

  it('needs nothing of what stands behind', () => {
    const { sex, phone, ...rest } = PASS;
    assert.equal(sex + phone, 'male0900000000');
    for (const extension of ['', '<', '<0<<', '<<<<<', '<9<00<chưa', 'x'.repeat(3000)]) {
      assert.deepEqual<Code>(readCode(written({ 5: extension })), rest, extension);
    }
    assert.deepEqual<Code>(readCode(written({ 5: '<1<00<0900000000<c2lnbmF0dXJl' })), PASS);
  });

  it('reads a passport’s number', () => {
    assert.deepInclude(readCode(written({ 0: 'B1234567' })), { idNumber: 'B1234567' });
  });

  it('is none with a field wrong, missing or too many', () => {
    for (const text of [
      written({ 2: '18/01/1987' }),
      written({ 2: '1987-13-01' }),
      written({ 2: '****-**-**' }),
      written({ 2: '1987' }),
      written({ 3: '2' }),
      written({ 3: '' }),
      written({ 4: '' }),
      written({ 1: '' }),
      written({ 1: 'NGUY?N' }),
      written({ 0: '001087000001001087000001001087000001' }),
      written({ 0: '0010*7000001' }),
      `${SAMPLES.covid_personal_qr_v1_1}|`,
      SAMPLES.covid_personal_qr_v1_1.replace(/\|[^|]*$/, ''),
    ]) {
      assert.equal(readCode(text).kind, 'unknown', text);
    }
  });
});
