/** Whether people of all ages can read it: short sentences, no riddles, in the right language. */
import type { Guide } from './guide.js';
import { isObject, type Json } from './check-plain.js';
import type { Path } from './check-place.js';
import { quoted } from './check-place.js';
import type { Report } from './check-report.js';
import type { FoundText } from './check-strings.js';
import { sentences } from '../../vietnam/sentences.js';
import { wordsOf } from './word-count.js';

const MOST_WORDS = 25;
const MOST_SENTENCES = 3;

/** For a guide that fits the schema. */
export function checkWording(guide: Guide, texts: readonly FoundText[], report: Report): void {
  for (const { path, text, use } of texts) {
    if (use === 'label') continue;
    for (const language of ['vi', 'en'] as const) {
      const words = text[language];
      if (typeof words !== 'string') continue;
      if (use === 'prose') checkLength(words, language, [...path, language], report);
      if (language === 'vi' && use !== 'name') checkAccents(words, [...path, language], report);
    }
    if (use !== 'name') checkTranslated(text['vi'], text['en'], path, report);
  }
  for (const [index, { term }] of (guide.terms ?? []).entries()) {
    if (texts.some(({ path, text }) => path[0] !== 'terms' && mentions(text, term))) continue;
    report.warn(
      'term-unused',
      ['terms', index],
      `${quoted(term)} không xuất hiện trong bài. Hãy xoá đi.`,
      `${quoted(term)} does not occur in the guide. Please remove it.`,
    );
  }
}

function checkLength(words: string, language: 'vi' | 'en', path: Path, report: Report): void {
  const found = sentences(words);
  for (const { text: sentence } of found) {
    const count = wordsOf(sentence).length;
    if (count <= MOST_WORDS) continue;
    const units = language === 'vi' ? ['tiếng', 'syllables'] : ['từ', 'words'];
    report.warn(
      'sentence-long',
      path,
      `câu ${quoted(sentence)} dài ${count} ${units[0]}, nên không quá ${MOST_WORDS}. Hãy tách thành hai câu.`,
      `the sentence ${quoted(sentence)} has ${count} ${units[1]}, it should have ${MOST_WORDS} at most. Make it two.`,
    );
  }
  if (found.length > MOST_SENTENCES) {
    report.warn(
      'paragraph-long',
      path,
      `có ${found.length} câu, nên không quá ${MOST_SENTENCES} câu một đoạn.`,
      `it has ${found.length} sentences, there should be ${MOST_SENTENCES} at most in a paragraph.`,
    );
  }
}

/** Names and loan words have none; a whole sentence of Vietnamese has. */
function checkAccents(words: string, path: Path, report: Report): void {
  const plain = words.replace(/\S+[.@]\p{L}\S*/gu, ' ');
  const lower = plain.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? [];
  if (lower.length < 4 || isAccented(words)) return;
  report.warn(
    'accents-missing',
    path,
    `${quoted(words)} không có dấu. Hãy viết tiếng Việt có dấu.`,
    `${quoted(words)} has no accents. Write Vietnamese with its accents.`,
  );
}

function isAccented(words: string): boolean {
  return /[\u0300-\u036fđ]/u.test(words.normalize('NFD').toLowerCase());
}

function checkTranslated(
  vi: Json | undefined,
  en: Json | undefined,
  path: Path,
  report: Report,
): void {
  if (typeof vi !== 'string' || typeof en !== 'string') return;
  if (vi.trim().toLowerCase() !== en.trim().toLowerCase()) return;
  // `VNeID`, `App Store` are the same in both.
  if (wordsOf(vi).length < 2 || (!isAccented(vi) && wordsOf(vi).length < 4)) return;
  report.warn(
    'same-in-both',
    path,
    'tiếng Anh giống hệt tiếng Việt. Hãy dịch.',
    'the English is the same as the Vietnamese. Please translate.',
  );
}

function mentions(text: Json, term: string): boolean {
  const sought = term.toLowerCase();
  return (
    isObject(text) &&
    Object.values(text).some(
      (words) => typeof words === 'string' && words.toLowerCase().includes(sought),
    )
  );
}
