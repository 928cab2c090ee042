/** What a voice should say for a text, word by word, with what is shown for each. */
import { leadsToDialled } from './spoken/dialled.js';
import { ENGLISH } from './spoken/english.js';
import type { Rule } from './spoken/rule.js';
import { VIETNAMESE } from './spoken/vietnamese.js';

export interface SpokenTerm {
  readonly term: string;
  /** How a Vietnamese voice should say it. */
  readonly spoken?: string;
}

export interface SpokenOptions {
  /** `vi`, `en-GB`; numbers and words of other languages than these are left to their voices. */
  readonly language: string;
  /** A guide's own words. */
  readonly terms?: readonly SpokenTerm[];
}

/** One shown word or figure; `start` and `end` are indices into the shown text. */
export interface SpokenPiece {
  /** One word or several, with the comma or stop that follows. */
  readonly say: string;
  readonly start: number;
  readonly end: number;
}

/** Where the voice pauses. A later one only takes the place of a lighter one. */
const PAUSES: Readonly<Record<string, number>> = { ',': 1, ';': 2, ':': 2, '.': 3, '?': 4, '!': 4 };
/** Shown with a space or a bracket around it, and said as a short pause. */
const BREATH = /["“”„‘’«»()[\]{}…–—|/\\→•·-]/u;
/** `2 triệu đ`: the unit is yet to come. */
const MULTIPLES = /^(?:nghìn|ngàn|triệu|tỷ|tỉ)$/;
/** In a word of no rule; combining marks and digits of other scripts among it. */
const LOOSE = /[\p{L}\p{M}\p{N}]+/uy;

/**
 * Pieces in the order of the text, none over another, which together hold all its letters and
 * digits. Said with spaces between, `1.000.000 đ` is `một triệu đồng`, `gọi 115` is `gọi một một
 * năm`, and `UBND` is `uỷ ban nhân dân`. Takes any text and never throws.
 */
export function spokenText(text: string, options: SpokenOptions): SpokenPiece[] {
  const language = /^en(?![a-z])/i.test(options.language) ? 'en' : 'vi';
  const rules = rulesOf(options);
  const pieces: SpokenPiece[] = [];
  let isDialled = false;
  let isAfterNumber = false;
  let before = '';
  let at = 0;
  const pause = (mark: string) => {
    const last = pieces.pop();
    if (last) pieces.push({ ...last, say: withPause(last.say, mark) });
  };
  while (at < text.length) {
    const space = /\s+/uy;
    space.lastIndex = at;
    if (space.test(text)) at = space.lastIndex;
    if (at >= text.length) break;
    const found = firstOf(rules, text, at, { before, isAfterNumber, isDialled });
    if (found) {
      const { shown, say, isNumber } = found;
      pieces.push({ say, start: at, end: at + shown.length });
      at += shown.length;
      before = shown.toLowerCase().normalize('NFC');
      // `12 số` counts digits.
      const isCounted = isAfterNumber && before === 'số';
      if (!isNumber) isDialled = !isCounted && leadsToDialled(before, isDialled, language);
      isAfterNumber = isNumber || /\d/.test(shown) || MULTIPLES.test(before);
      continue;
    }
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (PAUSES[sign]) pause(sign);
    else if (BREATH.test(sign)) pause(',');
    if (/[.;?!]/.test(sign)) isDialled = false;
    if (/[.?!:]/.test(sign)) before = '';
    isAfterNumber = false;
    at += sign.length;
  }
  return pieces;
}

interface Found {
  readonly shown: string;
  readonly say: string;
  readonly isNumber: boolean;
}

function firstOf(
  rules: readonly Rule[],
  text: string,
  at: number,
  around: { before: string; isAfterNumber: boolean; isDialled: boolean },
): Found | undefined {
  for (const { pattern, say, isNumber = false } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const said = say(match, { ...around, after: text.slice(pattern.lastIndex) });
    if (said) return { shown: match[0], say: said, isNumber };
  }
  return undefined;
}

const loose: Rule = { pattern: LOOSE, say: ([shown]) => shown };

function rulesOf({ language, terms = [] }: SpokenOptions): Rule[] {
  const [code] = language.toLowerCase().split(/[-_]/);
  if (code === 'vi') return [...termRules(terms), ...VIETNAMESE, loose];
  return code === 'en' ? [...ENGLISH, loose] : [loose];
}

/** The longest first, so that none hides another. */
function termRules(terms: readonly SpokenTerm[]): Rule[] {
  return terms
    .filter(({ term, spoken }) => term.trim() !== '' && spoken)
    .sort((a, b) => b.term.length - a.term.length)
    .map(({ term, spoken = '' }) => ({
      pattern: new RegExp(
        String.raw`${term.trim().replace(/[$^*+?.()|[\]{}\\/]/g, String.raw`\$&`)}(?![\p{L}\p{M}\d])`,
        'uy',
      ),
      say: () => spoken,
    }));
}

function withPause(say: string, mark: string): string {
  const last = say.at(-1) ?? '';
  const rank = PAUSES[last];
  if (rank === undefined) return say + mark;
  return rank < (PAUSES[mark] ?? 0) ? say.slice(0, -1) + mark : say;
}
