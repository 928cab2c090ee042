/** Finds communes however people write them: lists what may be meant, best first, picks none. */
import type { Commune, CommuneKind, Province } from './administrative-units.js';
import { fold } from './fold.js';
import { matcher, searchable, withI, words } from './matches.js';
import { spell } from './spelling.js';

export type FoundCommune = Commune & { readonly province: Province };

export type UnitSearch = (query: string, options?: UnitSearchOptions) => readonly FoundCommune[];

export interface UnitSearchOptions {
  /** Code of a province; communes of others are not listed. */
  readonly province?: string;
}

/** A name in words, a space before each. */
interface Written {
  /** As spelt, though not where its tones stand. */
  readonly spelt: string;
  /** By its plain letters. */
  readonly folded: string;
  /** Folded, final `y` as `i` where both are right, and a space behind. */
  readonly whole: string;
  /** Folded, without space. */
  readonly joined: string;
}

interface Entry {
  readonly commune: FoundCommune;
  readonly name: Written;
  readonly prepared: string;
}

/** Its name folded and without space, and by first letters: `hochiminh`, `hcm`. */
interface KnownProvince {
  readonly code: string;
  readonly joined: string;
  readonly initials: string;
}

/** What a query may ask for: a name, of a kind or of any. */
interface Reading {
  readonly name: Written;
  readonly kind?: CommuneKind;
}

const KINDS: readonly (readonly [words: string, kind: CommuneKind])[] = [
  ['phuong', 'phuong'],
  ['p', 'phuong'],
  ['xa', 'xa'],
  ['x', 'xa'],
  ['dac khu', 'dac-khu'],
  ['dackhu', 'dac-khu'],
  ['dk', 'dac-khu'],
];

const PROVINCE_IN_FRONT = /^(?:(?:thanh pho|tinh|tp|t)[\s.]+|tp)/;

/** Best first; even ranks are of names spelt as asked, odd ones of names that only fold so. */
const WHOLE = 0;
const BEGINNING = 2;
const INSIDE = 4;
const JOINED = 6;
const SCATTERED = 8;

/** Of the same rank, those of another kind come later: a place keeps the kind it had in speech. */
const OTHER_KIND = 0.5;

/** The search over these communes; those equally good are listed in the order given here. */
export function unitSearch(
  provinces: readonly Province[],
  communes: readonly FoundCommune[],
): UnitSearch {
  const entries: readonly Entry[] = communes.map((commune) => ({
    commune,
    name: written(commune.name),
    prepared: searchable(`${commune.fullName} ${commune.province.name}`),
  }));
  const ofProvince = new Map(
    provinces.map(({ code }) => [code, entries.filter((e) => e.commune.province.code === code)]),
  );
  const known = provinces.map(({ code, name }) => {
    const each = words(fold(name));
    return { code, joined: each.join(''), initials: each.map((word) => word.charAt(0)).join('') };
  });
  return (query, { province } = {}) => {
    const [asked = '', ...behind] = query.split(',');
    if (province) return find(ofProvince.get(province) ?? [], asked);
    const meant = provincesMeant(known, behind);
    const narrowed = find(
      meant.flatMap((code) => ofProvince.get(code) ?? []),
      asked,
    );
    // What stands behind the comma may be a district of old that is called as a province is.
    return narrowed.length > 0 ? narrowed : find(entries, asked);
  };
}

function find(entries: readonly Entry[], asked: string): readonly FoundCommune[] {
  const readings = readingsOf(asked);
  if (readings.length === 0) return [];
  const isScattered = matcher(asked);
  return entries
    .map((entry) => ({ commune: entry.commune, rank: rankOf(entry, readings, isScattered) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ commune }) => commune);
}

/** `xa dung` is the name Xa Dung, or a rural commune (xã) whose name begins with Dung. */
function readingsOf(asked: string): readonly Reading[] {
  const whole = written(asked);
  const readings: Reading[] = [{ name: whole }];
  for (const [front, kind] of KINDS) {
    if (!whole.folded.startsWith(` ${front} `)) continue;
    const skipped = front.split(' ').length;
    readings.push({ name: written(asked, skipped), kind });
  }
  return readings.filter(({ name }) => name.folded !== '');
}

function rankOf(
  { commune, name, prepared }: Entry,
  readings: readonly Reading[],
  isScattered: (prepared: string) => boolean,
): number {
  let best = Infinity;
  for (const { name: asked, kind } of readings) {
    const otherKind = kind && kind !== commune.kind ? OTHER_KIND : 0;
    best = Math.min(best, nameRank(name, asked) + otherKind);
  }
  return best === Infinity && isScattered(prepared) ? SCATTERED : best;
}

function nameRank(name: Written, asked: Written): number {
  if (name.whole === asked.whole) return name.spelt === asked.spelt ? WHOLE : WHOLE + 1;
  if (name.folded.startsWith(asked.folded) || name.whole.startsWith(asked.whole)) {
    return name.spelt.startsWith(asked.spelt) ? BEGINNING : BEGINNING + 1;
  }
  if (name.folded.includes(asked.folded) || name.whole.includes(asked.whole)) {
    return name.spelt.includes(asked.spelt) ? INSIDE : INSIDE + 1;
  }
  return name.joined.startsWith(asked.joined) ? JOINED : Infinity;
}

/** Codes of the provinces that the last part to name any may mean. */
function provincesMeant(
  known: readonly KnownProvince[],
  parts: readonly string[],
): readonly string[] {
  for (const part of [...parts].reverse()) {
    const asked = words(fold(part).replace(PROVINCE_IN_FRONT, '')).join('');
    if (asked === '') continue;
    const exact = known.filter(({ joined, initials }) => joined === asked || initials === asked);
    const meant = exact.length > 0 ? exact : known.filter(({ joined }) => joined.startsWith(asked));
    if (meant.length > 0) return meant.map(({ code }) => code);
  }
  return [];
}

function written(text: string, skipped = 0): Written {
  const each = words(text.normalize('NFKC').replace(/\p{Cf}/gu, '')).slice(skipped);
  const folded = each.map(fold);
  const spelt = each.map((word) => {
    const { letters, tone } = spell(word);
    return tone + letters; // so that a word half typed may begin with its tone
  });
  return {
    spelt: spaced(spelt),
    folded: spaced(folded),
    whole: `${spaced(folded.map(withI))} `,
    joined: folded.join(''),
  };
}

function spaced(each: readonly string[]): string {
  return each.map((word) => ` ${word}`).join('');
}
