/**
 * Packs what the first three digits of a citizen's number mean into
 * src/vietnam/id-places-data.ts.
 *
 *   node scripts/make-id-places.mjs PROVINCES.tsv COUNTRIES.csv
 *
 * PROVINCES.tsv has a header line: code of 3 digits, old province, code of its province since 2025,
 * that province's name, …. COUNTRIES.csv has none: name, code; from
 * github.com/hongquan/vietnam-personal-id (MIT), whose names give other spellings in brackets.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const [provincesPath, countriesPath] = process.argv.slice(2);
if (!provincesPath || !countriesPath) {
  console.error('usage: node scripts/make-id-places.mjs PROVINCES.tsv COUNTRIES.csv');
  process.exit(2);
}

const FIRST_COUNTRY = 101;

function lines(path) {
  return readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
}

const provinces = lines(provincesPath)
  .slice(1)
  .map((line) => {
    const [code, name, newCode, newName] = line.split('\t');
    if (!/^0\d\d$/.test(code) || !/^\d\d$/.test(newCode) || !name || !newName) {
      throw new Error(line);
    }
    return code === `0${newCode}` && name === newName
      ? `${code}${name}`
      : `${code}${name}>${newCode}${newName}`;
  });

const countries = lines(countriesPath).map((line, i) => {
  const [, quoted, plain, code] = /^(?:"([^"]+)"|([^",]+)),(\d{3})$/.exec(line) ?? [];
  const [name] = (quoted ?? plain ?? '').split(' (');
  if (!name || Number(code) !== FIRST_COUNTRY + i) throw new Error(line);
  return name;
});

const module = `/*!
 * What the first three digits of a citizen's number mean, made by scripts/make-id-places.mjs: do
 * not edit. Countries from github.com/hongquan/vietnam-personal-id.
 *
 * MIT License. Copyright (c) Nguyễn Hồng Quân <ng.hong.quan@gmail.com> (https://quan.hoabinh.vn)
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

/** The 63 provinces until 30/6/2025: code, name, and code and name of today's where they differ. */
export const OLD_PROVINCES =
  '${provinces.join('|')}';

/** By code, from this one on. */
export const FIRST_COUNTRY = ${FIRST_COUNTRY};
export const COUNTRIES =
  '${countries.join('|')}';
`;

const target = new URL('../src/vietnam/id-places-data.ts', import.meta.url);
writeFileSync(target, module);
console.log(
  `${provinces.length} provinces, ${countries.length} countries: ` +
    `${Buffer.byteLength(module)} bytes, ${gzipSync(module, { level: 9 }).length} gzip`,
);
