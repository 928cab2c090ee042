/** Finds guides as people ask: in whole sentences, without accents, by names that are long gone. */
import { matcher, searchable } from '../vietnam/matches.js';
import type { GuideEntry } from './format/guide-entry.js';
import type { GuideText } from './format/guide.js';
import type { RetiredSystem } from './retired.js';

export interface FoundGuides {
  /** The best first. */
  readonly guides: readonly GuideEntry[];
  readonly retired: readonly RetiredSystem[];
  /** Nothing has all the words: these have some of them. */
  readonly isNear: boolean;
}

/**
 * Words that ask and name nothing, as they are typed: `cần` asks, but `can` may be căn cước.
 */
const ASKING = new Set(
  (
    'tôi toi mình em anh chị cô bác cháu ơi ạ à thì là mà có không khong được duoc bị đã đang sẽ ' +
    'muốn muon cần phải làm sao thế nào cách hỏi giúp cho với của ở tại ra vào lại một các những này ' +
    'i my me a an the to of in on for how do does can is it what where want need with and or not'
  ).split(' '),
);

interface Prepared<Of> {
  readonly entry: Of;
  /** What weighs most first. */
  readonly fields: readonly string[];
  readonly all: string;
}

export class GuideFinder {
  readonly #guides: readonly Prepared<GuideEntry>[];
  readonly #retired: readonly Prepared<RetiredSystem>[];

  constructor(guides: readonly GuideEntry[], retired: readonly RetiredSystem[]) {
    this.#guides = guides.map((entry) =>
      prepare(entry, [
        [...values(entry.title), entry.app ?? ''],
        entry.needs.flatMap(values),
        [...(entry.keywords ?? []), entry.id],
      ]),
    );
    this.#retired = retired.map((entry) => prepare(entry, [entry.names]));
  }

  /** A query without a letter or digit finds every guide, in the order they were given. */
  find(query: string): FoundGuides {
    const words = query
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(Boolean);
    if (words.length === 0) {
      return { guides: this.#guides.map(({ entry }) => entry), retired: [], isNear: false };
    }
    const named = words.filter((word) => !ASKING.has(word));
    const telling = named.length > 0 ? named : words;
    const retired = this.#findRetired(query, telling);
    const exact = ranked(this.#guides, matcher(telling.join(' ')));
    if (exact.length > 0) return { guides: exact, retired, isNear: false };
    return { guides: nearest(this.#guides, telling), retired, isNear: true };
  }

  /** By what was typed, or by a whole name within a longer question: "còn dùng Bluezone không". */
  #findRetired(query: string, telling: readonly string[]): RetiredSystem[] {
    const typed = matcher(telling.join(' '));
    const asked = ` ${searchable(query).trim()} `;
    return this.#retired
      .filter(
        ({ all, entry }) =>
          typed(all) || entry.names.some((name) => asked.includes(` ${searchable(name).trim()} `)),
      )
      .map(({ entry }) => entry);
  }
}

function prepare<Of>(entry: Of, fields: readonly (readonly string[])[]): Prepared<Of> {
  const joined = fields.map((field) => searchable(field.join(' ')));
  return { entry, fields: joined, all: joined.join(' ') };
}

function values(text: GuideText): string[] {
  return Object.values(text).filter((words) => words !== undefined);
}

/** Those that have every word, first where they stand in what weighs most. */
function ranked(
  guides: readonly Prepared<GuideEntry>[],
  isFound: (prepared: string) => boolean,
): GuideEntry[] {
  const rank = ({ fields }: Prepared<GuideEntry>) => {
    const place = fields.findIndex(isFound);
    return place < 0 ? fields.length : place;
  };
  return guides
    .filter(({ all }) => isFound(all))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ entry }) => entry);
}

/** Those that have the most of the words; none that has only half of them. */
function nearest(guides: readonly Prepared<GuideEntry>[], words: readonly string[]): GuideEntry[] {
  const tests = words.map((word) => matcher(word));
  return guides
    .map((guide) => ({ guide, hits: tests.filter((isFound) => isFound(guide.all)).length }))
    .filter(({ hits }) => hits * 2 > words.length)
    .sort((a, b) => b.hits - a.hits)
    .map(({ guide }) => guide.entry);
}
