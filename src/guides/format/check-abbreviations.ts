/** Finds abbreviations that nobody explains. */
import type { Guide } from './guide.js';
import { isObject } from './check-plain.js';
import { quoted } from './check-place.js';
import type { Report } from './check-report.js';
import type { FoundText } from './check-strings.js';

/** Everybody who holds a phone knows these. `CH Play` is a shop for apps, `TP` stands before a city's name. */
const KNOWN = ['VNeID', 'QR', 'SIM', 'TV', 'OK', 'ATM', 'CH', 'COVID', 'TP', 'ID', 'A4', 'VN'];
/** `24/2018/QH14`, `15/2026/NQ-HĐND`: the number of a law is its name. */
const LAW_NUMBER = /(?<![\p{L}\p{N}])\d+\/[\p{L}\p{N}/-]+/gu;
const ADDRESS = /\S+\.\S+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** For a guide that fits the schema. Each is told once, where it first stands. */
export function checkAbbreviations(
  guide: Guide,
  texts: readonly FoundText[],
  report: Report,
): void {
  const explained = [
    ...KNOWN,
    guide.app ?? '',
    ...(guide.terms ?? []).map(({ term }) => term),
    ...texts.filter(({ use }) => use === 'label').flatMap(({ text }) => Object.values(text)),
  ];
  const known = new Set(
    explained.flatMap((words) => (typeof words === 'string' ? (words.match(WORD) ?? []) : [])),
  );
  for (const { path, text, use } of texts) {
    if (use === 'label' || !isObject(text)) continue;
    for (const language of ['vi', 'en']) {
      const words = text[language];
      if (typeof words !== 'string') continue;
      const plain = words
        .replace(LAW_NUMBER, ' ')
        .replace(ADDRESS, (word) => (/\p{L}\.\p{L}{2}/u.test(word) ? ' ' : word));
      for (const [word] of plain.matchAll(WORD)) {
        if (!/\p{Lu}{2}/u.test(word) || known.has(word)) continue;
        known.add(word);
        report.warn(
          'abbreviation',
          [...path, language],
          `${quoted(word)} viết tắt mà chưa giải thích. Hãy viết đủ, hoặc thêm vào “terms”.`,
          `${quoted(word)} is an abbreviation that is not explained. Write it out, or add it to “terms”.`,
        );
      }
    }
  }
}
