/** Makes a guide of a rule table: a question for each row, and each answer shows its rule. */
import { formatDay } from '../../core/day.js';
import type { Guide, GuideStep, GuideText } from './guide.js';
import { endSteps } from './policy-guide-ends.js';
import * as words from './policy-guide-words.js';
import type { PolicyRow, PolicyRules, PolicyText } from './policy-rules.js';

/** Characters that a title has room for, in large letters on a phone. */
const TITLE_LENGTH = 60;

/** Pure: the same table gives the same guide. The table is one that `checkPolicyRules` let pass. */
export function policyGuide(rules: PolicyRules): Guide {
  const { rows } = rules;
  const steps: GuideStep[] = [
    aboutStep(rules),
    ...rows.flatMap((row, i) => [
      questionStep(row, i + 1, nextQuestion(rows[i + 1])),
      ruleStep(row, rows[i + 1]),
    ]),
    ...endSteps(rules.note && bilingual(rules.note, inVietnamese), rules.closedSince),
  ];
  const name = bilingual(rules.name);
  return {
    $schema: '../../format/guide.schema.json',
    format: 1,
    id: rules.id,
    version: rules.version,
    languages: ['vi', 'en'],
    title: words.title(name, rules.closedSince),
    needs: words.needs(name, rules.closedSince),
    topic: 'money',
    keywords: keywords(rules),
    audience: words.AUDIENCE,
    minutes: { min: 1, max: Math.max(3, Math.ceil(rows.length / 2)) },
    bring: [],
    why: words.WHY,
    sources: rules.sources,
    verified: rules.checked,
    reviewBy: rules.reviewBy,
    confidence: rows.every(({ source }) => source.confidence === 'high') ? 'high' : 'medium',
    ...(rules.closedSince === undefined
      ? {}
      : { retired: { why: words.closed(name, rules.closedSince) } }),
    ...termsIn(rules),
    steps,
    done: words.doneWords(rules.closedSince),
    person: words.person(name),
  };
}

function aboutStep(rules: PolicyRules): GuideStep {
  const { document, closedSince, note } = rules;
  const issuer = bilingual(document.issuer);
  const day = formatDay(document.issuedOn);
  const about: GuideText = {
    vi: `Đây là văn bản số ${document.number}, ngày ${day}, của ${issuer.vi}.`,
    en: `This is document ${document.number} of ${day} by ${issuer.en}.`,
  };
  const last = note ? [bilingual(note, inVietnamese)] : [];
  return closedSince === undefined
    ? { ...words.openStep, text: [about, words.HOW, ...last] }
    : { ...words.closedStep(closedSince), text: [about, words.LOOK_UP, ...last] };
}

function questionStep(row: PolicyRow, number: number, no: string): GuideStep {
  const question = bilingual(
    row.question,
    () => `Are you in this group: ${row.group.en ?? row.group.vi}?`,
  );
  return {
    id: askId(row),
    ...(fitsTitle(question)
      ? { title: question }
      : { title: words.groupQuestion(number), text: [question] }),
    drawing: words.QUESTION_DRAWING,
    answers: [
      { text: words.YES, next: ruleId(row) },
      { text: words.NO, next: no },
      { text: words.UNSURE, next: words.UNSURE_STEP },
    ],
    helper: words.QUESTION_HELPER,
  };
}

function ruleStep(row: PolicyRow, following: PolicyRow | undefined): GuideStep {
  const group = bilingual(row.group);
  const dossier = row.dossier && bilingual(row.dossier, inVietnamese);
  const title = words.amountOf(group, row.amount);
  return {
    id: ruleId(row),
    title: fitsTitle(title) ? title : words.amount(row.amount),
    text: [
      { vi: `Nhóm: ${group.vi}.`, en: `Group: ${group.en}.` },
      dossier ? { vi: `Hồ sơ: ${dossier.vi}`, en: `Papers. ${dossier.en}` } : words.NO_DOSSIER,
      ...(row.source.confidence === 'low' ? [words.DOUBT] : []),
    ],
    drawing: words.RULE_DRAWING,
    confidence: row.source.confidence,
    rule: ruleWords(row),
    helper: words.RULE_HELPER,
    ...(following
      ? {
          answers: [
            { text: words.ENOUGH, next: words.FOUND_STEP },
            { text: words.MORE_GROUPS, next: askId(following) },
          ],
        }
      : { next: words.FOUND_STEP }),
  };
}

function fitsTitle(text: GuideText): boolean {
  return Object.values(text).every((words) => (words?.length ?? 0) <= TITLE_LENGTH);
}

/** The rule, and where it stands. */
function ruleWords({ rule, source }: PolicyRow): GuideText {
  const text = bilingual(rule, inVietnamese);
  return {
    vi: `${sentence(text.vi)} Nguồn: ${source.title}.`,
    en: `${sentence(text.en)} Source: ${source.title.replace(/^báo /i, 'the newspaper ')}.`,
  };
}

function sentence(text: string): string {
  return /[.!?”]$/.test(text) ? text : `${text}.`;
}

function nextQuestion(row: PolicyRow | undefined): string {
  return row ? askId(row) : words.NOT_FOUND_STEP;
}

function askId({ id }: PolicyRow): string {
  return `ask-${id}`;
}

function ruleId({ id }: PolicyRow): string {
  return `rule-${id}`;
}

function inVietnamese(vi: string): string {
  return `In Vietnamese: “${vi}”`;
}

/** Annexes are in Vietnamese alone: the English reader is shown that, not nothing. */
function bilingual({ vi, en }: PolicyText, untranslated = (vi: string) => vi): GuideText {
  return { vi, en: en ?? untranslated(vi) };
}

function keywords({ document, rows }: PolicyRules): string[] {
  const all = [document.number, ...rows.map(({ group }) => group.vi), ...words.KEYWORDS];
  return [...new Set(all.map((word) => word.slice(0, 60).trim()))].slice(0, 20);
}

/** The abbreviations that its texts use, explained. */
function termsIn(rules: PolicyRules): Pick<Guide, 'terms'> {
  const { document, rows, name, note } = rules;
  const texts = [name, document.issuer, note, ...rows.flatMap(rowTexts)].map(
    (text) => `${text?.vi ?? ''} ${text?.en ?? ''}`,
  );
  const sources = rows.map(({ source }) => source.title);
  const all = [document.number, ...texts, ...sources].join('\n').split(/[^\p{L}]+/u);
  const terms = words.TERMS.filter(({ term }) => all.includes(term));
  return terms.length > 0 ? { terms } : {};
}

function rowTexts({ group, question, rule, dossier }: PolicyRow): (PolicyText | undefined)[] {
  return [group, question, rule, dossier];
}
