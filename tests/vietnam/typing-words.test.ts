/**
 * Typing held against word lists. The keys for a word come from Unicode's own decomposition of it,
 * not from the code that is tested.
 *
 * The lists: the names of all communes and provinces; 4,700 words and phrases of Unicode CLDR; every
 * word and pair of neighbouring words of the shipped guides; and every syllable that the spelling
 * allows, in use or not, made from tables.
 */
import { loadGuide } from '../../src/guides/load-guide.js';
import { loaders } from '../../src/guides/shipped/loaders.js';
import { administrativeUnits, telex, vni } from '../../src/vietnam.js';
import type { Commune, Province } from '../../src/vietnam.js';
import { assert, describe, it } from '../support/suite.js';
import { CLDR_WORDS } from './typing-cldr-words.js';
import { inStyle, keysOf, ORDERS, type Method } from './typing-keys.js';
import { allSyllables } from './typing-syllables.js';

const type = { telex, vni };
const METHODS = ['telex', 'vni'] as const;
const STYLES = ['new', 'old'] as const;
const AT_LETTER = ['at-once', 'tone-last'] as const;
const syllables = new Set(
  allSyllables().flatMap((word) => STYLES.map((style) => inStyle(word, style))),
);

/** Names with letters that Telex takes for keys, which are then typed twice. */
const TELEX_NAMES: ReadonlyMap<string, string> = new Map([
  ['Kar', 'Karr'],
  ['gar', 'garr'],
  ['Mar', 'Marr'],
  ['Uar', 'Uarr'],
  ['Dur', 'Durr'],
  ['Tôr', 'Toorr'],
  ['Cuôr', 'Cuoorr'],
  ['Wa', 'WWa'],
  ['Wil', 'WWil'],
  ['Wy', 'WWy'],
  ['Wer', 'WWer'],
  ['Ana', 'Anaa'],
  ['Êê', 'EEee'],
  ['Dêê', 'Deeee'],
]);

/** No syllables of Vietnamese, nor of names: rơ-moóc is, mi-crô is not. */
const FOREIGN = ['crô'];

async function units(): Promise<{ communes: readonly Commune[]; provinces: readonly Province[] }> {
  const { provinces, communes } = await administrativeUnits();
  return { provinces, communes: provinces.flatMap(({ code }) => communes(code)) };
}

/** Pieces that are typed as one: an apostrophe ends a word. */
function pieces(texts: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [piece] of text.normalize('NFC').matchAll(/[\p{L}\p{M}]+/gu)) found.add(piece);
  }
  return found;
}

function wrong(words: Iterable<string>, method: Method, keysOfWord = keysOf): string[] {
  const mistakes: string[] = [];
  for (const word of words) {
    const isSame = inStyle(word, 'new') === inStyle(word, 'old');
    for (const style of isSame ? (['new'] as const) : STYLES) {
      const expected = inStyle(word, style);
      // Other marks than the tone may come last in Vietnamese only, not in names or initials.
      for (const order of syllables.has(expected.toLowerCase()) ? ORDERS : AT_LETTER) {
        const keys = keysOfWord(expected, method, order);
        const text = type[method](keys, { tone: style });
        if (text !== expected) mistakes.push(`${keys} → ${text}, not ${expected}`);
      }
    }
  }
  return mistakes;
}

/** «oo» is «ô» in Telex, so a third o is typed. */
function vietnameseKeys(...[word, method, order]: Parameters<typeof keysOf>): string {
  const keys = keysOf(word, method, order);
  const isDouble = method === 'telex' && /o[oóòỏõọ](?:c|ng)$/i.test(word);
  return isDouble ? keys.replace(/o/i, '$&$&') : keys;
}

function nameKeys(...[word, method, order]: Parameters<typeof keysOf>): string {
  const keys = method === 'telex' ? TELEX_NAMES.get(word) : undefined;
  return keys ?? vietnameseKeys(word, method, order);
}

for (const method of METHODS) {
  describe(`typing in ${method}, marks and tone at once or at the end, in both styles`, () => {
    it('writes every syllable of the names of all communes and provinces', async () => {
      const { communes, provinces } = await units();
      assert.equal(communes.length, 3321);
      const names = pieces([...communes, ...provinces].flatMap((u) => [u.name, u.fullName]));
      assert.isAbove(names.size, 1000);
      assert.deepEqual(wrong(names, method, nameKeys), []);
    });

    it('writes whole names of communes', async () => {
      const { communes } = await units();
      for (const { fullName } of communes) {
        if (method === 'vni' && /\d/.test(fullName)) continue; // a digit is a letter's mark there
        const keys = fullName.replace(/\p{L}+/gu, (word) => nameKeys(word, method, 'at-once'));
        assert.equal(type[method](keys), fullName);
      }
    });

    it('writes 6,000 words of CLDR and of the guides', async () => {
      const guides = await Promise.all(Object.keys(loaders).map((id) => loadGuide(id)));
      const words = new Set([...CLDR_WORDS, ...guides.flatMap(wordsAndPairs)]);
      assert.isAbove(words.size, 6000);
      assert.deepEqual(wrong(pieces(words), method, vietnameseKeys), []);
      for (const word of words) {
        const keys = word.replace(/\p{L}+/gu, (each) => vietnameseKeys(each, method, 'tone-last'));
        assert.equal(
          type[method](keys, { tone: 'old' }),
          word.replace(/\p{L}+/gu, (each) => inStyle(each, 'old')),
        );
      }
    });

    it('writes every syllable that the spelling allows', () => {
      assert.isAbove(syllables.size, 15_000);
      assert.deepEqual(wrong(syllables, method, vietnameseKeys), []);
    });
  });
}

/** Of the Vietnamese in a guide; neighbours without a mark may be foreign. */
function wordsAndPairs(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).flatMap(wordsAndPairs);
  }
  if (typeof value !== 'string') return [];
  const isVietnamese = (word: string): boolean =>
    /[ăâđêôơưà-ỹ]/i.test(word) && /^\p{L}+$/u.test(word) && !FOREIGN.includes(word);
  const words = value.normalize('NFC').split(/[\s,.;:?!()“”"'’/+–-]+/);
  return words.flatMap((word, i) => {
    if (!isVietnamese(word)) return [];
    const next = words[i + 1] ?? '';
    return isVietnamese(next) ? [word, `${word} ${next}`] : [word];
  });
}
