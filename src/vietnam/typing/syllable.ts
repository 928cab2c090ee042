/**
 * Takes a word apart into onset, nucleus and coda, and says where its tone stands.
 *
 * A word is taken apart if it is a Vietnamese syllable or may become one by more letters or marks;
 * so are the names of places and people from neighbouring languages that are spelt with
 * Vietnamese letters (Đắk, Krông, Khươl, Êban, Đakrông). Other words give undefined.
 */
import { isVowel, type Tone } from './letters.js';
import { beginsQuRhyme, beginsRhyme } from './rhymes.js';

/** Hoà, thuý: on the last vowel of an open `oa oe uy`. Hòa, thúy: on the first. */
export type ToneStyle = 'new' | 'old';

/** The nucleus is `from` up to `to`; the coda follows; all before is onset. */
export interface Parts {
  /** Where the syllable begins: 0, but in names of two written together (Ê·ban). */
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

const ONSETS = new Set(
  ' b c ch d đ g gh gi h j k kh l m n ng ngh nh p ph qu q r s t th tr v x'.split(' '),
);

/** Kr, Pl, Dr, Hm, Kn, Bh…: not Vietnamese, but in names. */
const CLUSTER = /^(?:(?:[bdđghkmpst]|ch|kh|ph|th)[lr]|[bdđgmv]h|[khmpr][bcdđgkmnpstv]|[bdgk]y)$/u;

/** Of these, those of names with a tone, which is sắc: Krái, Sró, Hrú, Drắk, Knốp. */
const TONED_CLUSTER = /^(?:[dhks]r|kn)$/;

/** First parts of names of two syllables written as one: Êban, Avương, Đakrông, Sơmei, Rơchâm. */
const FIRST_PART = /^(?:[aê]|đ[aăâ]k?|[bhklmprst]ơ)(?=[^aăâeêioôơuưy])/u;

const STOP = /(?:[ptck]|ch)$/;

export function takeApart(chars: string, tone: Tone = 0): Parts | undefined {
  const whole = syllable(chars, 0, tone);
  if (whole) return whole;
  const first = FIRST_PART.exec(chars)?.[0];
  if (first === undefined || (tone !== 0 && tone !== 1)) return undefined;
  // «Đak» may be «Đa» and a k of the next.
  for (const start of [first.length, first.length - 1]) {
    const parts = start > 0 && syllable(chars, start, tone);
    if (parts) return parts;
  }
  return undefined;
}

/** Index of the letter that bears the tone. */
export function toneAt(chars: string, { from, to }: Parts, style: ToneStyle): number {
  const nucleus = chars.slice(from, to);
  const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ', 'ư'].map((c) => nucleus.lastIndexOf(c)));
  // Of «ưa» the ư, of «ươ» the ơ, of «iê» the ê.
  if (marked >= 0) return from + marked;
  const last = nucleus.length - 1;
  if (last === 0) return from;
  if (to < chars.length || nucleus === 'uye') return to - 1;
  if (last >= 2) return from + 1;
  if (/^(?:oa|oe|uy)$/.test(nucleus)) return style === 'new' ? to - 1 : from;
  // On their way to iê, yê, uô, uê.
  return /^(?:ie|ye|uo|ue|oo)$/.test(nucleus) ? to - 1 : from;
}

function syllable(chars: string, start: number, tone: Tone): Parts | undefined {
  const { length } = chars;
  let first = start;
  while (first < length && !isVowel(chars.charAt(first))) first++;
  if (first === length) {
    // Consonants alone: on their way to a syllable, or initials (UBND, HĐND).
    const isBegun = start === 0 || isOnset(chars.slice(start));
    return isBegun ? { start, from: first, to: first } : undefined;
  }
  let to = first;
  while (to < length && isVowel(chars.charAt(to))) to++;
  const coda = chars.slice(to);
  if (!isToneOf(tone, coda)) return undefined;
  const from = nucleusBegins(chars, start, first, to).find((at) => {
    const onset = chars.slice(start, at);
    const nucleus = chars.slice(at, to);
    if (isSyllable(onset, nucleus, coda, tone)) return true;
    return (start > 0 || isCluster(onset)) && isForeignSyllable(onset, nucleus, coda, tone);
  });
  return from === undefined ? undefined : { start, from, to };
}

/** The i of «gì», «giếng» is nucleus, that of «già», «gieo» is not; u of «qu» and y of «Ya» too. */
function nucleusBegins(chars: string, start: number, first: number, to: number): readonly number[] {
  const begun = chars.slice(start, first + 1);
  if (to > first + 1) {
    if (begun === 'qu') return [first + 1];
    if (begun === 'gi') return [first + 1, first];
    if (begun === 'y') return [first, first + 1];
  }
  return [first];
}

function isSyllable(onset: string, nucleus: string, coda: string, tone: Tone): boolean {
  const rhyme = nucleus + coda;
  if (onset === 'qu') return beginsQuRhyme(rhyme);
  if (onset === 'q') return rhyme === 'u';
  return ONSETS.has(onset) && isRhyme(nucleus, coda, tone);
}

function isOnset(consonants: string): boolean {
  return ONSETS.has(consonants) || consonants === 'q' || isCluster(consonants);
}

function isCluster(onset: string): boolean {
  return onset === 'y' || CLUSTER.test(onset);
}

/** A syllable closed by a stop has sắc or nặng; none yet while it is typed, or in names. */
function isToneOf(tone: Tone, coda: string): boolean {
  return tone === 0 || tone === 1 || tone === 5 || !STOP.test(coda);
}

function isRhyme(nucleus: string, coda: string, tone: Tone): boolean {
  if (beginsRhyme(nucleus + coda)) return true;
  // Đắk, Ngọk, Pék, Rốk.
  if (coda === 'k') return beginsRhyme(`${nucleus}c`) || beginsRhyme(`${nucleus}t`);
  // Khăl, Khươl, Nuôl; Păh, Pưh, Tẻh; Tôr, Cuôr; but not «tôl» when an English «tool» is typed.
  if (coda === 'l') return tone === 0 && /^(?:[aăeioơuư]|ươ|uơ|ưo|u[oô])$/u.test(nucleus);
  if (coda === 'h') return (tone === 0 || tone === 3) && /^[aăeioơuư]$/u.test(nucleus);
  return coda === 'r' && tone === 0 && /^u?[oô]$/u.test(nucleus);
}

/** Of names such as Krái, Dliê, Pleiku. */
function isForeignSyllable(onset: string, nucleus: string, coda: string, tone: Tone): boolean {
  if (!isOnset(onset) || tone > 1) return false;
  if (tone === 1 && isCluster(onset) && !TONED_CLUSTER.test(onset)) return false;
  if (!beginsRhyme(nucleus) && nucleus !== 'ei') return false;
  return /^(?:|[cghklmnprt]|ch|ng|nh)$/.test(coda);
}
