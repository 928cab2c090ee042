/** A table of who is supported with how much under one policy. A ward edits it, or imports its rows. */
import type { GuideConfidence, GuideSource, GuideText } from './guide.js';
import { PolicyReader } from './policy-reader.js';

/** Vietnamese, and English where somebody has translated it: annexes come in Vietnamese alone. */
export interface PolicyText {
  readonly vi: string;
  readonly en?: string;
}

export interface PolicyRules {
  readonly format: 1;
  /** Of the guide that is made of it. */
  readonly id: string;
  readonly version: number;
  /** As people say it: "Nghị quyết 15 của Hà Nội năm 2021". */
  readonly name: PolicyText;
  readonly document: {
    /** "15/NQ-HĐND" */
    readonly number: string;
    readonly issuer: PolicyText;
    /** `YYYY-MM-DD` */
    readonly issuedOn: string;
  };
  /** The year since which nothing is paid any more; absent while the policy is open. */
  readonly closedSince?: number;
  /** What the table does not say, shown to whoever is in none of its groups. */
  readonly note?: PolicyText;
  /** The day on which the table was last held against its sources, `YYYY-MM-DD`. */
  readonly checked: string;
  readonly reviewBy: string;
  readonly sources: readonly GuideSource[];
  readonly rows: readonly PolicyRow[];
}

export interface PolicyRow {
  readonly id: string;
  readonly group: PolicyText;
  /** Asked in plain words, to be answered with yes or no. */
  readonly question: PolicyText;
  /** Whole đồng for each person. */
  readonly amount: number;
  /** The rule itself, as near to its words as they are known. */
  readonly rule: PolicyText;
  /** The papers to hand in. */
  readonly dossier?: PolicyText;
  readonly source: PolicySource;
}

export interface PolicySource {
  /** `báo`: told by the press, the document itself was not seen. */
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly title: string;
  readonly confidence: GuideConfidence;
}

export const SOURCE_KINDS = ['văn bản', 'báo', 'khác'] as const;

/** Characters, so that each text fits its place in a guide; and rows, of which each makes two steps. */
export const POLICY_LIMITS = {
  name: 120,
  group: 80,
  question: 120,
  rule: 260,
  dossier: 380,
  note: 380,
  title: 100,
  rows: 28,
} as const;

/** Whole đồng a person: below, thousands or millions were meant; above, a nought too many. */
export const POLICY_AMOUNT = { min: 10_000, max: 1_000_000_000 } as const;

/** What is wrong, and where, as a JSON pointer (`/rows/0/amount`). */
export interface PolicyProblem {
  readonly path: string;
  readonly message: GuideText;
}

export type PolicyCheck =
  | { readonly ok: true; readonly value: PolicyRules }
  | {
      readonly ok: false;
      readonly code: 'not-a-rule-table';
      readonly problems: readonly PolicyProblem[];
    };

/** Reads a rule table that somebody wrote. Every fault is told at once, each with its place. */
export function checkPolicyRules(json: unknown): PolicyCheck {
  const reader = new PolicyReader();
  const value = readRules(reader, json);
  return reader.problems.length === 0
    ? { ok: true, value }
    : { ok: false, code: 'not-a-rule-table', problems: reader.problems };
}

function readRules(reader: PolicyReader, json: unknown): PolicyRules {
  const table = reader.record(json, '', RULES_FIELDS);
  if (table['format'] !== 1) reader.refuse('/format', FORMAT_MESSAGE);
  const document = reader.record(table['document'], '/document', DOCUMENT_FIELDS);
  const rows = reader
    .list(table['rows'], '/rows', POLICY_LIMITS.rows)
    .map((row, i) => readRow(reader, row, `/rows/${i}`));
  rows.forEach(({ id }, i) => {
    const first = rows.findIndex((row) => row.id === id);
    if (first < i) reader.refuse(`/rows/${i}/id`, sameIdMessage(id, first + 1));
  });
  const { closedSince, note } = table;
  return {
    format: 1,
    id: reader.id(table['id'], '/id'),
    version: reader.whole(table['version'], '/version', { min: 1, max: 1_000_000 }),
    name: reader.text(table['name'], '/name', POLICY_LIMITS.name),
    document: {
      number: reader.words(document['number'], '/document/number', 60),
      issuer: reader.text(document['issuer'], '/document/issuer', POLICY_LIMITS.name),
      issuedOn: reader.day(document['issuedOn'], '/document/issuedOn'),
    },
    ...(closedSince === undefined
      ? {}
      : { closedSince: reader.whole(closedSince, '/closedSince', { min: 2000, max: 2099 }) }),
    ...(note === undefined ? {} : { note: reader.text(note, '/note', POLICY_LIMITS.note) }),
    checked: reader.day(table['checked'], '/checked'),
    reviewBy: reader.day(table['reviewBy'], '/reviewBy'),
    sources: reader
      .list(table['sources'], '/sources', 12)
      .map((source, i) => reader.source(source, `/sources/${i}`)),
    rows,
  };
}

function readRow(reader: PolicyReader, json: unknown, path: string): PolicyRow {
  const row = reader.record(json, path, ROW_FIELDS);
  const source = reader.record(row['source'], `${path}/source`, ['kind', 'title', 'confidence']);
  const { dossier } = row;
  return {
    id: reader.id(row['id'], `${path}/id`),
    group: reader.text(row['group'], `${path}/group`, POLICY_LIMITS.group),
    question: reader.text(row['question'], `${path}/question`, POLICY_LIMITS.question),
    amount: reader.whole(row['amount'], `${path}/amount`, POLICY_AMOUNT),
    rule: reader.text(row['rule'], `${path}/rule`, POLICY_LIMITS.rule),
    ...(dossier === undefined
      ? {}
      : { dossier: reader.text(dossier, `${path}/dossier`, POLICY_LIMITS.dossier) }),
    source: {
      kind: reader.oneOf(source['kind'], `${path}/source/kind`, SOURCE_KINDS),
      title: reader.words(source['title'], `${path}/source/title`, POLICY_LIMITS.title),
      confidence: reader.confidence(source['confidence'], `${path}/source/confidence`),
    },
  };
}

const RULES_FIELDS = [
  ...['format', 'id', 'version', 'name', 'document', 'closedSince', 'note'],
  ...['checked', 'reviewBy', 'sources', 'rows'],
];
const DOCUMENT_FIELDS = ['number', 'issuer', 'issuedOn'];
const ROW_FIELDS = ['id', 'group', 'question', 'amount', 'rule', 'dossier', 'source'];

const FORMAT_MESSAGE: GuideText = {
  vi: 'Đây không phải bảng quy định loại 1 ("format": 1).',
  en: 'This is no rule table of format 1 ("format": 1).',
};

function sameIdMessage(id: string, row: number): GuideText {
  return {
    vi: `Hàng ${row} cũng có mã “${id}”. Mỗi hàng cần một mã riêng.`,
    en: `Row ${row} has the id “${id}” as well. Each row needs its own.`,
  };
}
