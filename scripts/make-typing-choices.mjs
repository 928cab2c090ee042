/**
 * Makes src/vietnam/typing/choices-data.ts: which spellings of a syllable are in use, likeliest
 * first.
 *
 *   npx tsc && node scripts/make-typing-choices.mjs
 *
 * Counted in the project's own Vietnamese: the guides, the words of the elements, the names of the
 * administrative units, and a list of names and of what people come for.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { UNITS } from '../build/src/vietnam/units-data.js';
import { spellings } from '../build/src/vietnam/typing/spellings.js';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const TONE_MARKS = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const root = new URL('../', import.meta.url);
const counts = new Map();

function count(text, weight) {
  for (const [syllable] of text
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    const parts = syllable.normalize('NFD');
    const tone = TONE_MARKS.findIndex((mark) => mark !== '' && parts.includes(mark));
    const chars = parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC');
    const letters = parts.replace(/đ/g, 'd').replace(/\p{M}/gu, '');
    const place = spellings(letters).findIndex(
      (spelt) => spelt.chars === chars && spelt.tone === Math.max(tone, 0),
    );
    if (place < 0) continue;
    const places = counts.get(letters) ?? new Map();
    places.set(place, (places.get(place) ?? 0) + weight);
    counts.set(letters, places);
  }
}

/** English words stand beside the Vietnamese in the sources: `to`, `do` are no Vietnamese there. */
function countStrings(value) {
  if (typeof value === 'string') {
    if (/[ăâđêôơư\u1ea0-\u1ef9]/i.test(value)) count(value, 1);
  } else if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(countStrings);
  }
}

for (const folder of readdirSync(new URL('src/guides/shipped/', root), { withFileTypes: true })) {
  if (!folder.isDirectory()) continue;
  const guide = new URL(`src/guides/shipped/${folder.name}/guide.json`, root);
  countStrings(JSON.parse(readFileSync(guide, 'utf8')));
}
for (const name of readdirSync(new URL('src/localize/', root))) {
  if (!name.endsWith('vi.ts')) continue;
  const source = readFileSync(new URL(`src/localize/${name}`, root), 'utf8');
  for (const [, text] of source.matchAll(/['`]([^'`]*)['`]/g)) countStrings(text);
}
for (const [name] of UNITS.matchAll(/\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)*/gu)) count(name.slice(1), 5);
const words = readFileSync(new URL('lib/typing-words-vi.txt', import.meta.url), 'utf8');
for (const [, weight, text] of words.matchAll(/^(\d+): (.*)$/gm)) count(text, Number(weight));

const frequent = [...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([letters, places]) => {
    const likeliest = [...places].sort(([p, a], [q, b]) => b - a || p - q);
    return letters + likeliest.map(([place]) => DIGITS[place]).join('');
  })
  .join('');

const target = new URL('src/vietnam/typing/choices-data.ts', root);
writeFileSync(
  target,
  `/*!
 * Spellings in use of each syllable without marks, likeliest first; made by
 * scripts/make-typing-choices.mjs: do not edit.
 */

/** Letters, then its places in \`spellings\`, each a digit in base 36. */
export const frequent =
  '${frequent}';
`,
);
const known = [...counts.values()].reduce((sum, places) => sum + places.size, 0);
console.log(
  `${counts.size} of letters, ${known} syllables, ${gzipSync(frequent).length} bytes gzip`,
);
