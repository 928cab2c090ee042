import fc from 'fast-check';
import { checkGuide } from '../../src/guides/format/check-guide.js';
import { policyGuide } from '../../src/guides/format/policy-guide.js';
import {
  checkPolicyRules,
  POLICY_AMOUNT,
  POLICY_LIMITS,
  SOURCE_KINDS,
  type PolicyRow,
  type PolicyRules,
} from '../../src/guides/format/policy-rules.js';
import { walkGuide, type GuideMove } from '../../src/guides/format/walk-guide.js';
import guideJson from '../../src/guides/shipped/support-policy/guide.json' with { type: 'json' };
import rulesJson from '../../src/guides/shipped/support-policy/rules.json' with { type: 'json' };
import { assert, describe, it } from '../support/suite.js';

const checked = checkPolicyRules(rulesJson);
if (!checked.ok) throw new Error(checked.problems[0]?.message.vi);
const rules = checked.value;
const guide = policyGuide(rules);

const start: GuideMove = { kind: 'start' };
const next: GuideMove = { kind: 'next' };
const YES = 0;
const NO = 1;
const UNSURE = 2;
const answer = (which: number): GuideMove => ({ kind: 'answer', answer: which });

function words(max: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom('hộ', 'nghèo', 'người', 'có', 'công', 'Điều 2', 'năm', 'được'), {
      minLength: 1,
      maxLength: 60,
    })
    .map((list) => list.join(' ').slice(0, max).trim());
}

const anyRow: fc.Arbitrary<Omit<PolicyRow, 'id'>> = fc.record(
  {
    group: fc.record({ vi: words(POLICY_LIMITS.group) }),
    question: fc.record({ vi: words(POLICY_LIMITS.question) }),
    amount: fc.integer(POLICY_AMOUNT),
    rule: fc.record({ vi: words(POLICY_LIMITS.rule) }),
    dossier: fc.record({ vi: words(POLICY_LIMITS.dossier) }),
    source: fc.record({
      kind: fc.constantFrom(...SOURCE_KINDS),
      title: words(POLICY_LIMITS.title),
      confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
    }),
  },
  { requiredKeys: ['group', 'question', 'amount', 'rule', 'source'] },
);

const anyRules: fc.Arbitrary<PolicyRules> = fc
  .record({
    rows: fc.array(anyRow, { minLength: 1, maxLength: POLICY_LIMITS.rows }),
    isOpen: fc.boolean(),
    note: fc.option(words(POLICY_LIMITS.note)),
  })
  .map(({ rows, isOpen, note }) => {
    const { closedSince, note: _, ...rest } = rules;
    return {
      ...rest,
      ...(isOpen || closedSince === undefined ? {} : { closedSince }),
      ...(note === null ? {} : { note: { vi: note } }),
      rows: rows.map((row, i) => ({ id: `row-${i}`, ...row })),
    };
  });

/** Without `undefined` and prototypes, as a file holds it. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

describe('a guide made of a rule table', () => {
  it('is the guide that ships (after a change: node scripts/make-policy-guide.mjs)', () => {
    assert.deepEqual(plain(guide), plain(guideJson));
  });

  it('has nothing that the check of guides finds', () => {
    assert.deepEqual(checkGuide(plain(guide), { today: '2026-11-22' }).findings, []);
  });

  it('says first that the policy is closed', () => {
    assert.include(guide.retired?.why.vi, 'đã kết thúc từ năm 2021');
    assert.include(guide.steps[0]?.title.vi, 'đã hết từ năm 2021');
  });

  it('shows the rule and its source to whoever is in a group', () => {
    const walk = walkGuide(guide, [start, next, answer(NO), answer(YES)]);
    const step = guide.steps.find(({ id }) => id === walk.trail.at(-1));
    assert.equal(step?.title.vi, 'Người có công: 1.000.000 đồng mỗi người');
    assert.include(step?.rule?.vi, 'Người có công được hỗ trợ 1.000.000 đồng mỗi người.');
    assert.include(step?.rule?.vi, 'Nguồn: báo Kinh tế & Đô thị, 2021.');
    assert.equal(step?.confidence, 'medium');
  });

  it('tells whoever is in no group that none was found, and where to ask', () => {
    const walk = walkGuide(guide, [start, next, answer(NO), answer(NO), answer(NO)]);
    const step = guide.steps.find(({ id }) => id === walk.trail.at(-1));
    assert.equal(step?.title.vi, 'Không tìm thấy nhóm nào trong bảng này');
    assert.include(step?.text?.[0]?.vi, 'bộ phận một cửa');
    assert.include(step?.text?.[1]?.vi, 'chưa có trong bảng');
  });

  it('sends whoever is not sure to the counter, not to an answer', () => {
    const walk = walkGuide(guide, [start, next, answer(UNSURE)]);
    assert.equal(walk.trail.at(-1), 'not-sure');
  });

  it('fits the format, whatever table it is made of', () => {
    fc.assert(
      fc.property(anyRules, (table) => {
        assert.isTrue(checkPolicyRules(plain(table)).ok);
        const { findings } = checkGuide(plain(policyGuide(table)), { today: '2026-11-22' });
        assert.deepEqual(
          findings.filter(({ severity }) => severity === 'error'),
          [],
        );
      }),
      { numRuns: 30 },
    );
  });

  it('asks about each row once, in order, and shows each rule to who says yes', () => {
    fc.assert(
      fc.property(anyRules, fc.nat(), (table, pick) => {
        const made = policyGuide(table);
        const chosen = pick % table.rows.length;
        const row = table.rows[chosen]!;
        const moves = [
          start,
          next,
          ...Array.from({ length: chosen }, () => answer(NO)),
          answer(YES),
        ];
        const walk = walkGuide(made, moves);
        assert.deepEqual(walk.trail, [
          'about',
          ...table.rows.slice(0, chosen + 1).map(({ id }) => `ask-${id}`),
          `rule-${row.id}`,
        ]);
        const step = made.steps.find(({ id }) => id === walk.trail.at(-1));
        assert.isTrue(step?.rule?.vi.startsWith(row.rule.vi));
        assert.include(step?.rule?.vi, row.source.title);
      }),
    );
  });

  it('changes nothing of the table, and is the same each time', () => {
    fc.assert(
      fc.property(anyRules, (table) => {
        const before = structuredClone(table);
        const first = plain(policyGuide(table));
        assert.deepEqual(plain(policyGuide(table)), first);
        assert.deepEqual(table, before);
      }),
      { numRuns: 20 },
    );
  });
});
