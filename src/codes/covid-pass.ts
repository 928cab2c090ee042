/** The personal code of 2021 to 2022: PC-Covid, Bluezone, NCOVI, VNeID. */
import { readYearFirst } from './dates.js';
import { asName } from './written.js';

/** Source: decision 1405/QĐ-BTTTT of 2021, form 1.1 (high confidence). Read, never verified. */
export interface CovidPass {
  readonly kind: 'covid-pass';
  /**
   * Number of the citizen card, old identity card or passport: up to 24 letters and digits, of
   * which the first are `*` where `idMasked`. Absent for who has none, as a child declared by another.
   */
  readonly idNumber?: string;
  /** The number is not whole, so it is nobody's in particular. */
  readonly idMasked: boolean;
  /** Upper case without accents, as in the code; at most 120 characters. */
  readonly fullName: string;
  /** `YYYY-MM-DD`; `YYYY-MM` or `YYYY` where the rest is masked. */
  readonly birthDate: string;
  readonly declaredBy: 'self' | 'other';
  /** The platform's own number of this code; at most 64 letters and digits. */
  readonly passId: string;
  readonly sex?: 'male' | 'female';
  /** 8 to 15 digits, as in the code. */
  readonly phone?: string;
}

const ID = /^\*{0,12}[A-Z0-9]{0,12}$/i;
const PASS_ID = /^[A-Z0-9._-]{1,64}$/i;
const PHONE = /^\+?\d{8,15}$/;

/** The fields of a text parted at `|`, each tidy; `undefined` where they are something else. */
export function readCovidPass(fields: readonly string[]): CovidPass | undefined {
  const [idNumber = '', written = '', born = '', declared, passId = '', extension = ''] = fields;
  // The dashes of the date tell it from a citizen's card with a field left out.
  if (fields.length !== 6 || born.length !== 10 || born[4] !== '-') return undefined;
  const fullName = asName(written);
  const birthDate = readYearFirst(born);
  if (!fullName || !birthDate || !ID.test(idNumber) || !PASS_ID.test(passId)) return undefined;
  if (declared !== '0' && declared !== '1') return undefined;
  // Before them the declarer's pass, between them an insurance number: nobody here needs either.
  const [, sex, , phone = ''] = extension.split('<', 4);
  return {
    kind: 'covid-pass',
    ...(idNumber !== '' && { idNumber }),
    idMasked: idNumber.startsWith('*'),
    fullName,
    birthDate,
    declaredBy: declared === '0' ? 'self' : 'other',
    passId,
    ...(sex === '1' && { sex: 'male' as const }),
    ...(sex === '2' && { sex: 'female' as const }),
    ...(PHONE.test(phone) && { phone }),
  };
}
