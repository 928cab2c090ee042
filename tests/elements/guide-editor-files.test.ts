import fc from 'fast-check';
import { valueAt, type Path } from '../../src/guides/format/check-place.js';
import type { Json, JsonObject } from '../../src/guides/format/check-plain.js';
import { withValue } from '../../src/guides/format/edit-guide.js';
import { loaders } from '../../src/guides/shipped/loaders.js';
import type { Guide } from '../../src/guides/format/guide.js';
import { until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { press, sees, Ward } from '../support/ward.js';
import { smallGuide } from '../guides/small-guide.js';
import {
  backToList,
  editor,
  openFile,
  openPart,
  previewShows,
  savedFile,
  write,
} from './guide-editor-kit.js';

describe('files in ward-guide-editor', () => {
  let ward: Ward;

  beforeEach(() => {
    ward = new Ward();
  });

  afterEach(() => ward.close());

  it('come out as they went in', async () => {
    const element = await editor(ward);
    for (const load of Object.values(loaders)) {
      const guide = (await load()).default as Guide;
      await openFile(element, JSON.stringify(guide));
      assert.deepEqual(JSON.parse(await savedFile(element)), guide, guide.id);
      await backToList(element);
    }
  });

  it('lose nothing but what was changed', async () => {
    const element = await editor(ward);
    const any = fc.constantFrom(...Object.keys(loaders));
    await fc.assert(
      fc.asyncProperty(any, fc.constantFrom('Chợ', 'Ấm no & hạnh phúc', '<b>'), async (id, why) => {
        const guide = (await loaders[id]?.())?.default as Guide;
        await openFile(element, JSON.stringify(guide));
        await openPart(element, 'Giới thiệu');
        await write(element, { 'Làm để được gì': why });
        const saved = JSON.parse(await savedFile(element)) as Guide;
        assert.deepEqual(saved, {
          ...guide,
          why: { ...guide.why, vi: why },
          version: guide.version + 1,
          approval: { state: 'draft' },
        });
        await backToList(element);
      }),
      { numRuns: 8 },
    );
  });

  for (const [what, content, words] of [
    ['no JSON', '<html>không phải</html>', 'không đọc được'],
    ['JSON that is no guide', '{"name":"wardkit"}', 'không phải hướng dẫn'],
    ['a list', '[1,2,3]', 'không phải hướng dẫn'],
    ['nothing', '', 'không đọc được'],
    ['one endless text', JSON.stringify({ steps: [], title: 'a'.repeat(5_000_000) }), 'quá lớn'],
    [
      'far too many values',
      JSON.stringify({ steps: Array(150).fill(Array(150).fill([1, 2, 3])) }),
      'quá lớn',
    ],
  ] as const) {
    it(`are refused in words when they hold ${what}`, async () => {
      const element = await editor(ward);
      await openFile(element, content);
      await sees(element, words);
      await sees(element, 'Máy chưa thay đổi gì');
      assert.include(visibleText(element), 'Viết hướng dẫn mới');
    });
  }

  it('with an unknown field say so, and the field can be taken out', async () => {
    const element = await editor(ward);
    const guide = smallGuide() as Guide;
    const [first] = guide.steps;
    const strange = {
      ...guide,
      màu: 'đỏ',
      steps: [{ ...first, onclick: 'alert(1)' }, ...guide.steps.slice(1)],
    };
    await openFile(element, JSON.stringify(strange));
    await openPart(element, 'Bước 1');
    await sees(element, 'mục lạ “onclick”');
    await press(element, 'Bỏ “onclick”');
    await openPart(element, 'Thêm: từ khó');
    await sees(element, 'mục lạ “màu”');
    await press(element, 'Bỏ “màu”');
    const saved = JSON.parse(await savedFile(element)) as Guide;
    assert.deepEqual(saved.steps, guide.steps);
    assert.doesNotHaveAnyKeys(saved, ['màu']);
    await sees(element, 'Không còn gì phải sửa');
  });

  it('with mistakes open, and each leads to its place', async () => {
    const element = await editor(ward);
    const guide = smallGuide() as Guide;
    await openFile(
      element,
      JSON.stringify({ ...guide, topic: 'sport', minutes: { min: 9, max: 3 } }),
    );
    await press(element, 'Kiểm tra, duyệt');
    await sees(element, 'Phải sửa');
    await press(element, /^Đến chỗ này: Chủ đề/);
    await until(
      () => element.shadowRoot?.activeElement?.id === 'field-topic',
      'the field to be gone to',
    );
  });

  it('run nothing of what they hold', async () => {
    const evil = `"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>\${window.hacked=1}`;
    const element = await editor(ward);
    const text = { vi: evil, en: evil };
    const guide = smallGuide() as Guide;
    const hostile = {
      ...guide,
      title: text,
      [evil]: evil,
      sources: [
        { title: evil, url: 'javascript:window.hacked=1', checked: evil, confidence: evil },
      ],
      steps: [
        {
          ...guide.steps[0],
          title: text,
          link: { url: 'javascript:window.hacked=1', label: text },
          drawing: { image: `data:image/svg+xml,<svg onload="window.hacked=1">`, alt: text },
        },
        ...guide.steps.slice(1),
      ],
    };
    await openFile(element, JSON.stringify(hostile));
    await openPart(element, 'Bước 1');
    await previewShows(element, 'onerror');
    await press(element, /^\s*Viết/);
    for (const part of ['Giới thiệu', 'Nguồn', 'Thêm: từ khó']) await openPart(element, part);
    await press(element, 'Kiểm tra, duyệt');
    await sees(element, 'Phải sửa');
    const roots = [element.shadowRoot, element.shadowRoot?.querySelector('ward-guide')?.shadowRoot];
    const made = roots.flatMap((root) => [
      ...(root?.querySelectorAll('script, [onerror], [onload], a[href^="javascript"]') ?? []),
    ]);
    assert.equal(made.length, 0);
    assert.doesNotHaveAnyKeys(window, ['hacked']);
  });

  it('with rubbish in any place can be opened, shown and saved', async () => {
    const element = await editor(ward);
    const guide = smallGuide() as JsonObject;
    const places = placesIn(guide).filter((path) => path.join() !== 'steps');
    await fc.assert(
      fc.asyncProperty(rubbish(), fc.constantFrom(...places), async (value, path) => {
        const spoilt = withValue(guide, path, value);
        await openFile(element, JSON.stringify(spoilt));
        for (const part of ['Giới thiệu', 'Bước 1', 'Khi làm xong', 'Nguồn', 'Thêm: từ khó']) {
          await openPart(element, part);
        }
        await press(element, /^\s*(Tiếng Anh|Tiếng khác)/);
        JSON.parse(await savedFile(element));
        await backToList(element);
      }),
      { numRuns: 40 },
    );
  });
});

/** Every field and every item of a list, however deep. */
function placesIn(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const place = [...path, key];
    return [place, ...placesIn(valueAt(value, [key]) ?? null, place)];
  });
}

/** What has a meaning to the language itself, or to the format. */
const NAMES = [
  ...['toString', 'valueOf', '__proto__', 'constructor', 'toJSON', 'then', 'length'],
  ...['key', 'id', 'vi', 'en', 'text', 'image', 'title'],
];

function rubbish(): fc.Arbitrary<Json> {
  return fc.letrec<{ json: Json }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<Json>(null, true, 0, -0.5, 1e300, '', ...NAMES),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...NAMES), tie('json'), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).json;
}
