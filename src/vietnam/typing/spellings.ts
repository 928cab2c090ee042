/** Every way a syllable without marks can be spelt in Vietnamese. */
import { bare, type Tone } from './letters.js';
import { quRhymes, rhymes } from './rhymes.js';

/** A syllable in lower case with its marks; the tone by itself. */
export interface Spelt {
  readonly chars: string;
  readonly tone: Tone;
}

const TONES: readonly Tone[] = [0, 1, 2, 3, 4, 5];
const ONSETS = 'ngh ng nh gh gi g kh k ch c th tr t ph qu b d đ h l m n p r s v x'.split(' ');

let byBare: ReadonlyMap<string, readonly string[]> | undefined;

/** In a fixed order: by marks, then by tone (ngang, sắc, huyền, hỏi, ngã, nặng). */
export function spellings(letters: string): readonly Spelt[] {
  const found: Spelt[] = [];
  for (const chars of [...new Set(tonelessSpellings(letters))].sort()) {
    const isStopped = /[ptc]$|ch$/.test(chars);
    for (const tone of TONES) {
      if (!isStopped || tone === 1 || tone === 5) found.push({ chars, tone });
    }
  }
  return found;
}

function tonelessSpellings(letters: string): readonly string[] {
  byBare ??= rhymesByBare();
  const found: string[] = [];
  for (const onset of ['', ...ONSETS]) {
    const plain = bareOf(onset);
    if (!letters.startsWith(plain)) continue;
    for (const rhyme of byBare.get(letters.slice(plain.length)) ?? []) {
      if (isSpelt(onset, rhyme)) found.push(onset + rhyme);
    }
  }
  return found;
}

/** The rules of c and k, g and gh, ng and ngh, i and y, gi, qu. */
function isSpelt(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return quRhymes.has(rhyme);
  if (!rhymes.has(rhyme) || /^(?:ơng|ưn)$/u.test(rhyme)) return false; // of dialects
  const isFront = /^[eêiy]/u.test(rhyme);
  if (rhyme.startsWith('y')) return onset === '' || (rhyme === 'y' && /^[hklmstv]$/.test(onset));
  if (/^iê/u.test(rhyme) && onset === '') return false; // yê
  switch (onset) {
    case 'k':
    case 'gh':
    case 'ngh':
      return isFront;
    case 'c':
    case 'ng':
      return !isFront;
    case 'g':
      return !isFront || /^i(?:n?|ê(?:c|n|ng|t))$/u.test(rhyme);
    case 'gi':
      return !/^(?:[iê]|eng)/u.test(rhyme);
    case 'p':
      return !/^(?:oa|oe|uâ|uê|uy|ươ)/u.test(rhyme);
    default:
      return true;
  }
}

function rhymesByBare(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const rhyme of new Set([...rhymes, ...quRhymes])) {
    const key = bareOf(rhyme);
    found.set(key, [...(found.get(key) ?? []), rhyme]);
  }
  return found;
}

function bareOf(chars: string): string {
  return [...chars].map(bare).join('');
}
