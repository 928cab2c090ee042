/**
 * Packs the administrative units into src/vietnam/units-data.ts.
 *
 *   node scripts/make-units.mjs PROVINCES.tsv COMMUNES.tsv
 *
 * The TSVs have a header line and are drawn from the JSON of
 * github.com/thanglequoc/vietnamese-provinces-database (MIT), data of 2026-07-25:
 * provinces: code, name, full name, …; communes: code, full name, kind, province code, ….
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const DATA_DATE = '2026-07-25';
const EFFECTIVE_DATE = '2026-04-30';
const LETTERS = { Phường: 'P', Xã: 'X', 'Đặc khu': 'D' };

const [provincesPath, communesPath] = process.argv.slice(2);
if (!provincesPath || !communesPath) {
  console.error('usage: node scripts/make-units.mjs PROVINCES.tsv COMMUNES.tsv');
  process.exit(2);
}

/**
 * The source moves the tone of an open syllable to its last vowel (Khánh Hoà, Thuỷ Nguyên); the
 * decrees themselves print it on the first (Khánh Hòa, Thủy Nguyên), and so do we. `qu` is one
 * sound: Quý stays.
 */
function asDecreesPrint(name) {
  const moved = name
    .normalize('NFD')
    .replace(
      /(?<!q)([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu,
      (whole, first, second, tone) =>
        /^(?:oa|oe|uy)$/i.test(first + second) ? first + tone + second : whole,
    );
  return moved.normalize('NFC');
}

function rows(path) {
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

const provinces = rows(provincesPath).map(([code, name, fullName]) => {
  const kind = fullName.slice(0, fullName.length - name.length).trim();
  if (!/^\d{2}$/.test(code) || !['Tỉnh', 'Thành phố'].includes(kind)) throw new Error(fullName);
  return { code, name: asDecreesPrint(name), kind, communes: [] };
});
const byCode = new Map(provinces.map((province) => [province.code, province]));

for (const [code, fullName, kind, provinceCode] of rows(communesPath)) {
  const letter = LETTERS[kind];
  const province = byCode.get(provinceCode);
  if (
    !/^\d{5}$/.test(code) ||
    !letter ||
    !province ||
    fullName.slice(0, kind.length + 1).toLowerCase() !== `${kind} `.toLowerCase()
  ) {
    throw new Error(`unexpected commune: ${code} ${fullName}`);
  }
  const name = asDecreesPrint(fullName.slice(kind.length + 1));
  if (!/^[\p{Lu}\d][\p{L}\d '’.()-]*$/u.test(name)) throw new Error(`unexpected name: ${name}`);
  province.communes.push({ code: Number(code), letter, name });
}

// A line a province: code, T(ỉnh) or C(ity), name; then its communes by code, each as the step
// from the code before (left out where it is 3, as most are), kind's letter, name.
const lines = provinces.map(({ code, name, kind, communes }) => {
  let last = 0;
  const packed = communes
    .sort((a, b) => a.code - b.code)
    .map(({ code: own, letter, name: communeName }) => {
      const step = own - last;
      last = own;
      return `${step === 3 ? '' : step}${letter}${communeName}`;
    });
  return [`${code}${kind === 'Tỉnh' ? 'T' : 'C'}${name}`, ...packed].join('|');
});

const module = `/*!
 * Vietnam's administrative units since 1/7/2025, made by scripts/make-units.mjs: do not edit.
 * From github.com/thanglequoc/vietnamese-provinces-database, data of ${DATA_DATE}; tones stand
 * where the decrees print them.
 *
 * MIT License. Copyright (c) 2021 Thang Le Quoc
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */

/** The day the source's data is of. */
export const DATA_DATE = '${DATA_DATE}';

/** The day the latest change in it took effect (30/2026/QH16, 237/NQ-UBTVQH16). */
export const EFFECTIVE_DATE = '${EFFECTIVE_DATE}';

/** A line a province; its layout is told and read in administrative-units.ts. */
export const UNITS = \`${lines.join('\n')}\`;
`;

const target = new URL('../src/vietnam/units-data.ts', import.meta.url);
writeFileSync(target, module);
const count = provinces.reduce((sum, { communes }) => sum + communes.length, 0);
console.log(
  `${provinces.length} provinces, ${count} communes: ${Buffer.byteLength(module)} bytes, ` +
    `${gzipSync(module, { level: 9 }).length} gzip`,
);
