/** Provinces and communes since 1/7/2025: two tiers, no districts (QĐ 19/2025/QĐ-TTg). */

import type { FoundCommune, UnitSearch, UnitSearchOptions } from './unit-search.js';

/** `phuong`: ward of a town; `xa`: rural commune; `dac-khu`: special zone, an island. */
export type CommuneKind = 'phuong' | 'xa' | 'dac-khu';

export interface Province {
  /** 2 digits. Not the first digits of a citizen's number, which are of the 63 old provinces. */
  readonly code: string;
  /** `Quảng Ninh`. */
  readonly name: string;
  /** `Tỉnh Quảng Ninh`. */
  readonly fullName: string;
}

export interface Commune {
  /** 5 digits, never given to another. */
  readonly code: string;
  /** `Mạo Khê`; may hold or be partly a number: `Hà Giang 1`, `2 Bảo Lộc`. */
  readonly name: string;
  /** `Phường Mạo Khê`. */
  readonly fullName: string;
  readonly kind: CommuneKind;
}

export interface AdministrativeUnits {
  /** `YYYY-MM-DD`, the day the data is of. */
  readonly dataDate: string;
  /** `YYYY-MM-DD`, the day the latest change in it took effect. Names and kinds move. */
  readonly effectiveDate: string;
  /** By name. */
  readonly provinces: readonly Province[];
  /** A province's communes by name, numbers by value; none where the code is of no province. */
  communes(provinceCode: string): readonly Commune[];
  /** `undefined` where the code is of no commune. */
  commune(code: string): FoundCommune | undefined;
  /** `Phường Mạo Khê, Quảng Ninh`; `undefined` where the code is of no commune. */
  describeWard(code: string): string | undefined;
  /**
   * The communes that a text may mean, best first; never one alone because it seems likeliest:
   * names differ by an accent within a province, and one name stands in several. Takes names with
   * or without accents, with wrong ones, in part, with their kind in front (`P.`, `Xã`) and their
   * province behind (`mao khe, quang ninh`). Whole names come before beginnings, these before
   * words inside, and of each those spelt as asked before those only alike without accents.
   */
  search(query: string, options?: UnitSearchOptions): readonly FoundCommune[];
}

const KINDS: Readonly<Record<string, readonly [CommuneKind, string]>> = {
  P: ['phuong', 'Phường'],
  X: ['xa', 'Xã'],
  D: ['dac-khu', 'Đặc khu'],
};

/** Codes mostly go up in threes, so that step is left out. */
const USUAL_STEP = 3;

let loading: Promise<AdministrativeUnits> | undefined;

/**
 * The units, loaded on first use (about 19 kB gzip) and then kept.
 * @throws If the module cannot be loaded, as without network; the next call tries again.
 */
export function administrativeUnits(): Promise<AdministrativeUnits> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<AdministrativeUnits> {
  const [{ DATA_DATE, EFFECTIVE_DATE, UNITS }, { unitSearch }] = await Promise.all([
    import('./units-data.js'),
    import('./unit-search.js'),
  ]);
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const provinces: Province[] = [];
  const communesOf = new Map<string, Commune[]>();
  const byCode = new Map<string, FoundCommune>();
  for (const line of UNITS.split('\n')) {
    const [head = '', ...packed] = line.split('|');
    const province = unpackProvince(head);
    const communes = unpackCommunes(packed);
    for (const commune of communes) byCode.set(commune.code, { ...commune, province });
    provinces.push(province);
    communesOf.set(
      province.code,
      communes.sort((a, b) => compare(a.name, b.name) || compare(a.code, b.code)),
    );
  }
  provinces.sort((a, b) => compare(a.name, b.name));
  // Made at the first search: most pages only look codes up.
  let search: UnitSearch | undefined;
  return {
    dataDate: DATA_DATE,
    effectiveDate: EFFECTIVE_DATE,
    provinces,
    communes: (provinceCode) => communesOf.get(provinceCode) ?? [],
    commune: (code) => byCode.get(code),
    describeWard: (code) => {
      const commune = byCode.get(code);
      return commune && `${commune.fullName}, ${commune.province.name}`;
    },
    search: (query, options) => {
      search ??= unitSearch(
        provinces,
        [...byCode.values()].sort(
          (a, b) =>
            compare(a.name, b.name) ||
            compare(a.province.name, b.province.name) ||
            compare(a.code, b.code),
        ),
      );
      return search(query, options);
    },
  };
}

/** `22TQuảng Ninh`: code, T for Tỉnh or C for Thành phố, name. */
function unpackProvince(packed: string): Province {
  const name = packed.slice(3);
  const kind = packed.charAt(2) === 'T' ? 'Tỉnh' : 'Thành phố';
  return { code: packed.slice(0, 2), name, fullName: `${kind} ${name}` };
}

/** `7PMạo Khê`: step from the code before (from 0 at a province's first), kind, name. */
function unpackCommunes(packed: readonly string[]): Commune[] {
  let code = 0;
  return packed.map((entry) => {
    const [, step, letter = '', name = ''] = /^(\d*)([PXD])(.+)$/.exec(entry) ?? [];
    const unit = KINDS[letter];
    if (!unit) throw new Error(`units-data: ${entry}`);
    const [kind, title] = unit;
    code += step ? Number(step) : USUAL_STEP;
    return { code: String(code).padStart(5, '0'), name, fullName: `${title} ${name}`, kind };
  });
}
