import fc from 'fast-check';
import { checkPolicyRules, POLICY_LIMITS } from '../../src/guides/format/policy-rules.js';
import json from '../../src/guides/shipped/support-policy/rules.json' with { type: 'json' };
import { assert, describe, it } from '../support/suite.js';

/** The table that ships, with something else in one place. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(json) as unknown;
  const [last = '', ...above] = [...path].reverse();
  const holder = above.reverse().reduce<unknown>((at, key) => (at as never)[key], copy);
  if (value === undefined) Reflect.deleteProperty(holder as object, last);
  else Reflect.set(holder as object, last, value);
  return copy;
}

function faults(table: unknown): string {
  const checked = checkPolicyRules(table);
  return checked.ok ? '' : checked.problems.map(({ path }) => path).join(' ');
}

describe('a rule table', () => {
  it('that ships is right, and holds only the three groups that are confirmed', () => {
    const checked = checkPolicyRules(json);
    assert.isTrue(checked.ok);
    if (!checked.ok) return;
    assert.deepEqual<unknown>(checked.value, json);
    assert.deepEqual(
      checked.value.rows.map(({ amount, source }) => [amount, source.kind, source.confidence]),
      Array.from({ length: 3 }, () => [1_000_000, 'báo', 'medium']),
    );
  });

  it('tells each fault with its place', () => {
    assert.equal(faults(changed(['rows', 1, 'amount'], '1.000.000 đ')), '/rows/1/amount');
    assert.equal(faults(changed(['rows', 0, 'rule', 'vi'], '')), '/rows/0/rule/vi');
    assert.equal(faults(changed(['rows', 2, 'source', 'kind'], 'nghe nói')), '/rows/2/source/kind');
    assert.equal(faults(changed(['rows', 1, 'id'], 'poor-households')), '/rows/1/id');
    assert.equal(faults(changed(['document', 'issuedOn'], '2021-02-30')), '/document/issuedOn');
    assert.equal(faults(changed(['rows', 0, 'ngày'], 3)), '/rows/0/ngày');
    assert.equal(faults(changed(['rows'], [])), '/rows');
    assert.equal(faults(changed(['note', 'vi'], '<b>đậm</b>')), '/note/vi');
    assert.equal(faults(changed(['sources', 0, 'url'], 'http://a.vn')), '/sources/0/url');
    assert.equal(faults(changed(['format'], 2)), '/format');
  });

  it('tells two faults at once', () => {
    const table = changed(['checked'], 'hôm qua') as { reviewBy: unknown };
    table.reviewBy = 5;
    assert.equal(faults(table), '/checked /reviewBy');
  });

  it('needs no closing year, note or English', () => {
    const { closedSince: _, note: __, ...open } = structuredClone(json);
    const rows = open.rows.map((row) => ({ ...row, question: { vi: row.question.vi } }));
    assert.equal(faults({ ...open, rows }), '');
  });

  it('is at most so long that its guide fits', () => {
    const [row] = json.rows;
    const rows = Array.from({ length: POLICY_LIMITS.rows + 1 }, (_, i) => ({
      ...row,
      id: `row-${i}`,
    }));
    assert.equal(faults({ ...json, rows }), '/rows');
    assert.equal(faults({ ...json, rows: rows.slice(1) }), '');
  });

  it('refuses whatever else it is given, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.isFalse(checkPolicyRules(value).ok);
      }),
    );
    for (const value of [undefined, null, 1, '', [], () => 1]) {
      assert.isFalse(checkPolicyRules(value).ok);
    }
  });

  it('with one leaf of another kind is refused there, in both languages', () => {
    const leaves = leavesOf(json);
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (leaf) => {
        const checked = checkPolicyRules(changed(leaf, { other: true }));
        assert.isFalse(checked.ok);
        if (checked.ok) return;
        const [problem] = checked.problems;
        assert.isTrue(problem?.path.startsWith(`/${leaf.join('/')}`));
        assert.notEqual(problem?.message.vi, problem?.message.en);
      }),
    );
  });
});

function leavesOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, inside]) =>
    leavesOf(inside, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
