/** What an identity number says of its bearer; the number alone proves nothing. */
import { dayOf } from '../core/day.js';
import { COUNTRIES, FIRST_COUNTRY, OLD_PROVINCES } from './id-places-data.js';

/** None of these is a ground to turn somebody away: see `describeCitizenId`. */
export type CitizenIdWarning =
  /** Neither 12 digits nor the 9 of the old paper. */
  | 'format'
  /** The identity paper of 9 digits (CMND): since 1/1/2025 no longer valid as one. */
  | 'no-longer-valid'
  /** The first three digits were never a province's or a country's. */
  | 'unknown-place'
  | 'born-in-future'
  /** Born more than 120 years ago. */
  | 'over-120'
  /** The card names another year of birth than the number. */
  | 'birth-year-differs'
  /** The card names another sex than the number. */
  | 'sex-differs';

export type BirthRegistration =
  | {
      readonly kind: 'province';
      /** 3 digits, of the 63 provinces until 30/6/2025: `024` is Bắc Giang. */
      readonly code: string;
      readonly name: string;
      /** The province it belongs to since 1/7/2025; its code is another series (24: Bắc Ninh). */
      readonly now: { readonly code: string; readonly name: string };
    }
  | {
      readonly kind: 'country';
      /** 3 digits, `101` to `295`. */
      readonly code: string;
      /** In Vietnamese. */
      readonly name: string;
    };

export interface CitizenIdDescription {
  /** `citizen`: 12 digits. `old-paper`: the 9 of a CMND, which say nothing more. */
  readonly kind: 'citizen' | 'old-paper' | 'unknown';
  /** Where the birth was registered; absent where unknown. */
  readonly place?: BirthRegistration;
  /** 20 for those born from 1900 to 1999. */
  readonly century?: number;
  readonly sex?: 'male' | 'female';
  /** As 1990. */
  readonly birthYear?: number;
  /** None of them twice, in the order of the type. */
  readonly warnings: readonly CitizenIdWarning[];
}

export interface CitizenIdContext {
  /** As the card says: `YYYY…`; what does not begin with a year is not compared. */
  readonly birthDate?: string;
  /** As the card says. */
  readonly sex?: 'male' | 'female';
  /** Epoch ms; the system's clock where absent. */
  readonly now?: number;
}

const OLDEST = 120;

/**
 * Explains an identity number: place of birth registration, century and sex, year, six digits
 * without meaning (Circular 59/2021/TT-BCA); none of them checks another.
 *
 * Every oddity is a warning and never a refusal: the law of today says no more than "12 digits,
 * set by the national population database" (Luật Căn cước 2023, Điều 12), and people's sex, and
 * what registers know of them, change. Spaces and dots between digits are passed over.
 */
export function describeCitizenId(
  id: string,
  { birthDate, sex: cardSex, now = Date.now() }: CitizenIdContext = {},
): CitizenIdDescription {
  const digits = id.normalize('NFKC').replace(/[\s.\p{Pd}\p{Cf}]/gu, '');
  if (/^\d{9}$/.test(digits)) return { kind: 'old-paper', warnings: ['no-longer-valid'] };
  if (!/^\d{12}$/.test(digits)) return { kind: 'unknown', warnings: ['format'] };

  const place = placeOf(digits.slice(0, 3));
  const centuries = Math.floor(Number(digits.charAt(3)) / 2);
  const sex = Number(digits.charAt(3)) % 2 === 0 ? 'male' : 'female';
  const birthYear = 1900 + 100 * centuries + Number(digits.slice(4, 6));
  const thisYear = Number(dayOf(now).slice(0, 4));
  const cardYear = /^\d{4}/.exec(birthDate ?? '')?.[0];

  const warnings: CitizenIdWarning[] = [];
  if (!place) warnings.push('unknown-place');
  if (birthYear > thisYear) warnings.push('born-in-future');
  if (birthYear < thisYear - OLDEST) warnings.push('over-120');
  if (cardYear && Number(cardYear) !== birthYear) warnings.push('birth-year-differs');
  if (cardSex && cardSex !== sex) warnings.push('sex-differs');
  return {
    kind: 'citizen',
    ...(place && { place }),
    century: 20 + centuries,
    sex,
    birthYear,
    warnings,
  };
}

let places: ReadonlyMap<string, BirthRegistration> | undefined;

function placeOf(code: string): BirthRegistration | undefined {
  places ??= unpackPlaces();
  return places.get(code);
}

/** `024Bắc Giang>24Bắc Ninh`; `001Hà Nội` where today's code and name are the same. */
function unpackPlaces(): ReadonlyMap<string, BirthRegistration> {
  const unpacked = new Map<string, BirthRegistration>();
  for (const entry of OLD_PROVINCES.split('|')) {
    const [old = '', today = old.slice(1)] = entry.split('>');
    const code = old.slice(0, 3);
    const now = { code: today.slice(0, 2), name: today.slice(2) };
    unpacked.set(code, { kind: 'province', code, name: old.slice(3), now });
  }
  COUNTRIES.split('|').forEach((name, i) => {
    const code = String(FIRST_COUNTRY + i);
    unpacked.set(code, { kind: 'country', code, name });
  });
  return unpacked;
}
