import { checkGuide } from '../../src/guides/format/check-guide.js';
import { guideGraph, guideTree } from '../../src/guides/format/guide-graph.js';
import { assert, describe, it } from '../support/suite.js';
import { changed, TODAY } from './small-guide.js';

function read(changes: Readonly<Record<string, unknown>>) {
  const { draft } = checkGuide(changed(changes), { today: TODAY });
  if (!draft) throw new Error('It does not fit the schema.');
  return draft;
}

describe('the graph of a guide', () => {
  it('has the steps in order, the ends that are led to, and what leads there', () => {
    const { nodes, edges } = guideGraph(read({}));
    assert.deepEqual(
      nodes.map(({ kind, id, number, isDetour }) => [kind, id, number, isDetour]),
      [
        ['step', 'open', 1, false],
        ['step', 'find', 2, false],
        ['step', 'write', 3, false],
        ['step', 'call', 4, true],
        ['done', 'done', undefined, false],
        ['person', 'person', undefined, false],
      ],
    );
    assert.deepEqual(
      edges.map(({ from, to, kind, label }) => `${from} ${kind} ${to} ${label?.en ?? ''}`.trim()),
      [
        'open next find',
        'find next write',
        'find no call No',
        'find unsure person Not sure',
        'find stuck call The site does not open',
        'write next done',
        'call next done',
      ],
    );
  });

  it('leaves out what leads nowhere', () => {
    const { edges } = guideGraph(read({ '/steps/2/next': 'nowhere' }));
    assert.isFalse(edges.some(({ to }) => to === 'nowhere'));
  });
});

describe('the tree of a guide', () => {
  it('reads from top to bottom, each step written once', () => {
    assert.equal(
      guideTree(read({ '/steps/3/next': 'find' })),
      `1 open · Mở trang của phường
2 find · Tìm mục lịch tiếp dân
├ Chưa
│ ~4 call · Gọi điện hỏi phường
│ ↺ 2 find
├ Không chắc → ☎ Hỏi người giúp
├ vướng: Trang không mở → 4 call
3 write · Ghi lại ngày và giờ
→ ✓ Xong`,
    );
  });

  it('branches where the person answers', () => {
    const text = (words: string) => ({ vi: words, en: words });
    const answers = [
      { text: text('A'), next: 'find' },
      { text: text('B'), next: 'call' },
    ];
    assert.equal(
      guideTree(read({ '/steps/0/answers': answers, '/steps/1/check': undefined }), {
        language: 'en',
      }),
      `1 open · Open the ward’s site
├ A
│ 2 find · Find the schedule
│ ├ stuck: The site does not open → 4 call
│ 3 write · Write down day and hour
│ → ✓ Done
└ B
  4 call · Phone the ward
  → ✓ Done`,
    );
  });
});
