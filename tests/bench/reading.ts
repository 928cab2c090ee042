/** `readCode` over what a gate's scanner reads in a day, and over a great many damaged texts. */
import { base32nopad, hex } from '@scure/base';
import { writeLink } from '../../src/codes/code-link.js';
import { writeGuidePlace } from '../../src/codes/guide-link.js';
import { readCode } from '../../src/codes/read-code.js';
import { certificateText, vaccinated } from '../codes/certificate.js';
import { createRandom, mutate } from '../codes/mutations.js';
import { SAMPLES } from '../codes/samples.js';
import { contestant, interleave, type Plan, type Series } from './rounds.js';

const PAGE = 'https://phuonghoasen.example/vao/';
const OWN = { ownOrigin: new URL(PAGE).origin };
const SEED = 20_261_122;

/** Of a thousand texts, every one different from the others. */
export const MIX: readonly (readonly [
  what: string,
  count: number,
  write: (n: number) => string,
])[] = [
  ['citizen cards of 2021', 450, (n) => card(n)],
  ['citizen cards of 2024', 100, (n) => `${card(n)}||||`],
  ['check-in passes', 120, (n) => writeLink('P', PAGE, envelope(n, 280))],
  ['visitor cards', 80, (n) => writeLink('C', PAGE, envelope(n, 220))],
  ['venue codes', 60, (n) => writeLink('V', PAGE, envelope(n, 190))],
  ['health insurance cards', 40, insurance],
  ['COVID passes', 40, covidPass],
  ['VietQR', 20, (n) => (n % 2 === 0 ? SAMPLES.vietqr_static : SAMPLES.vietqr_amount)],
  ['health certificates', 10, certificate],
  ['guides', 10, (n) => writeLink('G', PAGE, writeGuidePlace({ guide: 'cai-vneid', step: n + 1 }))],
  ['other links', 30, link],
  ['not understood', 40, stranger],
];

export interface Reading {
  /** Milliseconds a text, by what was read. */
  readonly series: Series;
  readonly mix: readonly (readonly [what: string, count: number])[];
  readonly damaged: { readonly texts: number; readonly threw: number; readonly ms: number };
}

export interface ReadingPlan extends Plan {
  /** Damaged texts that must not make it throw. */
  readonly damaged: number;
}

export async function measureReading({ damaged, ...plan }: ReadingPlan): Promise<Reading> {
  const all = MIX.flatMap(([, count, write]) => Array.from({ length: count }, (_, n) => write(n)));
  const certificates = Array.from({ length: 100 }, (_, n) => certificate(n));
  const links = Array.from({ length: 100 }, (_, n) => link(n));
  const series = await interleave(
    [
      reader('mixed', shuffled(all)),
      reader('HC1 alone', certificates),
      reader('links alone', links),
    ],
    plan,
  );
  return {
    series,
    mix: MIX.map(([what, count]) => [what, count]),
    damaged: readDamaged(all, damaged),
  };
}

/**
 * One operation is all texts once: a few milliseconds, so that what a turn costs around it does not
 * count, and other programs seldom break in.
 */
function reader(name: string, texts: readonly string[]) {
  const { measure } = contestant(name, () => {
    let read = 0;
    for (const text of texts) read += readCode(text, OWN).kind.length;
    if (read === 0) throw new Error('nothing was read');
  });
  return { name, measure: async (count: number) => (await measure(count)) / texts.length };
}

function readDamaged(texts: readonly string[], count: number): Reading['damaged'] {
  const random = createRandom(SEED);
  const begin = performance.now();
  let threw = 0;
  for (let i = 0; i < count; i++) {
    const text = mutate(texts, random);
    try {
      readCode(text, OWN);
    } catch {
      threw++;
    }
  }
  return { texts: count, threw, ms: performance.now() - begin };
}

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng', 'Bùi', 'Lò', 'Vũ'];
const MIDDLES = ['Văn', 'Thị', 'Thị Minh', 'Đức', 'Ngọc', 'Hữu'];
const OWN_NAMES = ['Nguyệt', 'Hòa', 'Dũng', 'Ánh', 'Mẫu', 'Thử', 'Quỳnh', 'Ý', 'Sơn'];

function name(n: number): string {
  return [FAMILIES, MIDDLES, OWN_NAMES].map((words) => words[n % words.length]).join(' ');
}

function place(n: number): string {
  return `Số ${n + 1}, Tổ dân phố ${1 + (n % 20)}, Phường Hoa Sen, Thành phố Mẫu, Quảng Ninh`;
}

const digits = (n: number, length: number) => String(n).padStart(length, '0');

function card(n: number): string {
  const born = `${digits(1 + (n % 28), 2)}${digits(1 + (n % 12), 2)}${1930 + (n % 90)}`;
  const old = n % 3 === 0 ? digits(n, 9) : '';
  return `022${digits(n, 9)}|${old}|${name(n)}|${born}|${n % 2 ? 'Nữ' : 'Nam'}|${place(n)}|15042021`;
}

function insurance(n: number): string {
  const [who, where] = [name(n), place(n)].map((text) =>
    hex.encode(new TextEncoder().encode(text)),
  );
  return `GD4${digits(n, 12)}|${who}|01/01/1960|${1 + (n % 2)}|${where}|22 - 001|01/01/2021|31/12/2021|-|$`;
}

function covidPass(n: number): string {
  return `******${digits(n, 6)}|NGUYEN VAN MAU|1987-**-**|0|${digits(n, 18)}|<1<00<0900000000`;
}

function certificate(n: number): string {
  const entry = { ci: `URN:UVCI:01:VN:MAU${n}#0`, vp: '1119349007', mp: 'EU/1/20/1528', co: 'VN' };
  return certificateText(vaccinated({ ma: 'ORG-100030215', ...entry }), [
    [1, 'VN'],
    [4, 1_681_536_000],
    [6, 1_650_000_000],
  ]);
}

/** The own site, others, and one that imitates the state. */
function link(n: number): string {
  const sites = [PAGE, 'https://vnexpress.net/tin-', 'https://dichvucong-gov.vn/'];
  return `${sites[n % sites.length] ?? PAGE}${n}?a=b`;
}

function stranger(n: number): string {
  const texts = [
    `893${digits(n, 10)}`,
    `WIFI:S:cho ${n};T:WPA;P:12345678;;`,
    `eyJhbGciOiJFUzI1NiJ9.${envelope(n, 200).toLowerCase()}`,
    `${n}${SAMPLES.negative_keyboard_wedge_no_diacritics.slice(String(n).length)}`,
  ];
  return texts[n % texts.length] ?? '';
}

/** As incompressible as a real one. */
function envelope(n: number, bytes: number): string {
  const random = createRandom(n);
  return base32nopad.encode(Uint8Array.from({ length: bytes }, () => Math.floor(random() * 256)));
}

function shuffled(texts: readonly string[]): string[] {
  const random = createRandom(SEED);
  return texts
    .map((text) => [random(), text] as const)
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text);
}
