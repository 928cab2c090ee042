/** What concerns the guide as a whole. */
import type { Guide } from './guide.js';
import type { GuideCheckOptions } from './guide-finding.js';
import { fieldWords } from './check-field-words.js';
import { quoted } from './check-place.js';
import type { Report } from './check-report.js';
import type { FoundText } from './check-strings.js';

/** For a guide that fits the schema. */
export function checkWhole(
  guide: Guide,
  texts: readonly FoundText[],
  { guides }: GuideCheckOptions,
  report: Report,
): void {
  checkLanguages(guide, texts, report);
  checkRecordings(guide, report);
  checkApproval(guide, report);
  if (guide.minutes.min > guide.minutes.max) {
    report.error(
      'minutes-order',
      ['minutes'],
      `ít nhất (${guide.minutes.min}) lớn hơn nhiều nhất (${guide.minutes.max}).`,
      `the least (${guide.minutes.min}) is more than the most (${guide.minutes.max}).`,
    );
  }
  checkRepeats(guide, report);
  const others = [
    ...(guide.done.guides ?? []).map((id, i) => [id, ['done', 'guides', i]] as const),
    ...(guide.retired?.replacedBy === undefined
      ? []
      : [[guide.retired.replacedBy, ['retired', 'replacedBy']] as const]),
  ];
  for (const [id, path] of others) {
    if (id === guide.id) {
      report.error(
        'replaced-by-itself',
        path,
        'là chính bài này. Hãy ghi mã của một bài khác.',
        'it is this guide itself. Write the id of another one.',
      );
    } else if (guides && !guides.includes(id)) {
      report.warn(
        'guide-unknown',
        path,
        `không có hướng dẫn nào có mã ${quoted(id)}.`,
        `there is no guide with the id ${quoted(id)}.`,
      );
    }
  }
}

function checkLanguages(guide: Guide, texts: readonly FoundText[], report: Report): void {
  for (const language of ['vi', 'en']) {
    if (guide.languages.includes(language)) continue;
    report.error(
      'language-missing',
      ['languages'],
      `thiếu “${language}” (${fieldWords(language).vi}): bài nào cũng có tiếng Việt và tiếng Anh.`,
      `“${language}” (${fieldWords(language).en}) is missing: every guide is in Vietnamese and English.`,
    );
  }
  for (const { path, text } of texts) {
    for (const language of guide.languages.filter((code) => !Object.hasOwn(text, code))) {
      report.error(
        'language-missing',
        path,
        `thiếu lời bằng ngôn ngữ “${language}”.`,
        `the words in “${language}” are missing.`,
      );
    }
    for (const language of Object.keys(text)) {
      if (guide.languages.includes(language) || language === 'vi' || language === 'en') continue;
      report.error(
        'language-unlisted',
        [...path, language],
        `bài này không ghi ngôn ngữ “${language}”. Hãy thêm vào “languages”, hoặc xoá đi.`,
        `the guide does not list the language “${language}”. Add it to “languages”, or remove this.`,
      );
    }
  }
}

/** Speech in a language that the guide is not in would never be heard. */
function checkRecordings(guide: Guide, report: Report): void {
  for (const [index, { recording = {} }] of guide.steps.entries()) {
    for (const language of Object.keys(recording)) {
      if (guide.languages.includes(language)) continue;
      report.error(
        'language-unlisted',
        ['steps', index, 'recording', language],
        `bài này không ghi ngôn ngữ “${language}”.`,
        `the guide does not list the language “${language}”.`,
      );
    }
  }
}

function checkApproval({ approval }: Guide, report: Report): void {
  if (approval?.state !== 'approved') return;
  for (const field of ['by', 'on'] as const) {
    if (approval[field] !== undefined) continue;
    const words = fieldWords(field);
    report.error(
      'approval-incomplete',
      ['approval'],
      `ghi là đã duyệt mà thiếu ${words.vi} (“${field}”).`,
      `it says approved, but “${field}” (${words.en}) is missing.`,
    );
  }
}

/** Ids of variants and words that are explained, each once. */
function checkRepeats(guide: Guide, report: Report): void {
  const lists = [
    ['variants', 'id', (guide.variants ?? []).map(({ id }) => id)],
    ['terms', 'term', (guide.terms ?? []).map(({ term }) => term)],
  ] as const;
  for (const [list, field, names] of lists) {
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) === index) continue;
      report.error(
        'repeated',
        [list, index, field],
        `${quoted(name)} đã có ở trên.`,
        `${quoted(name)} stands above already.`,
      );
    }
  }
}
