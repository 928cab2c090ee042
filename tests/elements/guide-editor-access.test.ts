import '../../src/define/ward-guide-editor.js';
import type { Guide } from '../../src/guides/format/guide.js';
import { expectAccessible } from '../support/axe.js';
import { settled, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { press, sees, type, Ward } from '../support/ward.js';
import { smallGuide } from '../guides/small-guide.js';
import { editor, openFile, openPart, records, write } from './guide-editor-kit.js';

const LANGUAGES = {
  vi: {
    start: 'Viết hướng dẫn mới',
    step: 'Bước 2',
    intro: 'Giới thiệu',
    sources: 'Nguồn',
    more: 'Thêm:',
    end: 'Khi làm xong',
    drawing: /^\s*Hình vẽ/,
    kinds: ['Vẽ màn hình máy', 'Hình có sẵn'],
    write: /^\s*Viết/,
    english: /^\s*Tiếng Anh/,
    preview: /^\s*Xem thử/,
    check: 'Kiểm tra, duyệt',
    list: 'Về danh sách',
    discard: 'Xoá Xem lịch',
  },
  en: {
    start: 'Write a new guide',
    step: 'Step 2',
    intro: 'Introduction',
    sources: 'Sources',
    more: 'More:',
    end: 'When it is done',
    drawing: /^\s*Drawing/,
    kinds: ['Draw a screen', 'A ready drawing'],
    write: /^\s*Write/,
    english: /^\s*English/,
    preview: /^\s*Preview/,
    check: 'Check, approve',
    list: 'Back to the list',
    discard: 'Delete See when',
  },
} as const;

describe('ward-guide-editor for everybody', () => {
  let ward: Ward;

  beforeEach(() => {
    ward = new Ward();
  });

  afterEach(() => {
    document.documentElement.style.fontSize = '';
    ward.close();
  });

  for (const [lang, words] of Object.entries(LANGUAGES)) {
    it(`is accessible at the start, new, and while a step is drawn (${lang})`, async () => {
      const element = await editor(ward, lang);
      await sees(element, words.start);
      await expectAccessible(element);
      await press(element, words.start);
      await expectAccessible(element);
      await openPart(element, lang === 'vi' ? 'Bước 1' : 'Step 1');
      await press(element, words.drawing);
      for (const kind of words.kinds) {
        const choice = [...(element.shadowRoot?.querySelectorAll('label') ?? [])].find((label) =>
          label.textContent.includes(kind),
        );
        choice?.click();
        await settled(element);
        await expectAccessible(element);
      }
    });

    it(`is accessible filled, with mistakes, and in every part (${lang})`, async () => {
      const element = await editor(ward, lang);
      await sees(element, words.start);
      const guide = smallGuide() as Guide;
      await openFile(element, JSON.stringify({ ...guide, topic: 'sport', extra: 1 }));
      await expectAccessible(element);
      for (const part of [words.intro, words.step, words.end, words.sources, words.more]) {
        await openPart(element, part);
        await expectAccessible(element);
      }
      for (const tab of [words.english, words.preview, words.check]) {
        await press(element, tab);
        await expectAccessible(element);
      }
    });

    it(`is accessible with drafts, and asking before one goes (${lang})`, async () => {
      const element = await editor(ward, lang);
      await sees(element, words.start);
      await openFile(element, JSON.stringify(smallGuide()));
      await openPart(element, words.intro);
      await type(element, lang === 'vi' ? 'Làm để được gì' : 'What it is good for', 'Đỡ chờ.');
      await press(element, words.list);
      await until(() => element.shadowRoot?.querySelector('#drafts + ul li'), 'the draft');
      await expectAccessible(element);
      await press(element, words.discard);
      await expectAccessible(element);
    });
  }

  it('fits 320 px, and text twice as large, in every part', async () => {
    for (const [width, size] of [
      ['320px', ''],
      ['640px', '200%'],
    ] as const) {
      document.documentElement.style.fontSize = size;
      const element = await editor(ward);
      element.style.setProperty('inline-size', width);
      const fits = (what: string) => {
        const { right } = element.getBoundingClientRect();
        const wide = [...(element.shadowRoot?.querySelectorAll('*:not(.visually-hidden)') ?? [])]
          .filter((inside) => inside.getBoundingClientRect().right > right + 1)
          .map(
            (inside) =>
              `${inside.localName}.${inside.className} ${inside.textContent.trim().slice(0, 30)}`,
          );
        assert.deepEqual(wide, [], `${what} at ${width} ${size}`);
      };
      fits('the start');
      await openFile(element, JSON.stringify(smallGuide()));
      for (const part of ['Giới thiệu', 'Bước 2', 'Khi làm xong', 'Nguồn', 'Thêm:']) {
        await openPart(element, part);
        fits(part);
      }
      for (const tab of [/^\s*Tiếng Anh/, /^\s*Xem thử/, 'Kiểm tra, duyệt']) {
        await press(element, tab);
        fits(String(tab));
      }
    }
  });

  it('never loses the focus to the page while something is written', async () => {
    const element = await editor(ward);
    await openFile(element, JSON.stringify(smallGuide()));
    await openPart(element, 'Bước 1');
    const area = element.shadowRoot?.querySelector('textarea');
    area?.focus();
    await type(element, 'Việc phải làm', 'Mở trang web của phường');
    // The check, and with it the preview, come after a pause.
    await sees(element, 'còn 1 chỗ');
    assert.equal(element.shadowRoot?.activeElement?.id, area?.id);
  });
});

describe('what ward-guide-editor keeps', () => {
  let ward: Ward;

  beforeEach(() => {
    ward = new Ward();
  });

  afterEach(() => ward.close());

  it('is there again after the page went away in the middle of typing', async () => {
    const element = await editor(ward);
    await press(element, 'Viết hướng dẫn mới');
    await write(element, { 'Tên hướng dẫn': 'Đ' });
    await sees(element, 'Đã lưu trên máy này');
    for (const title of ['Đă', 'Đăng ký', 'Đăng ký tạm trú']) {
      await write(element, { 'Tên hướng dẫn': title });
    }
    dispatchEvent(new PageTransitionEvent('pagehide'));
    element.remove();
    await until(async () => {
      const kept = JSON.stringify(await (await records(ward)).drafts());
      return kept.includes('Đăng ký tạm trú');
    }, 'all that was typed');
  });

  it('is offered as a file where the device keeps nothing', async () => {
    const element = await editor(ward);
    await openFile(element, JSON.stringify(smallGuide()));
    await openPart(element, 'Giới thiệu');
    await new Promise((done, failed) => {
      const deleting = indexedDB.deleteDatabase(ward.database);
      deleting.onsuccess = done;
      deleting.onerror = failed;
    });
    await write(element, { 'Làm để được gì': 'Đỡ phải chờ lâu.' });
    await sees(element, 'Máy này chưa lưu được bản đang viết');
    await press(element, 'Về danh sách');
    assert.include(visibleText(element), 'Hãy tải tệp về để khỏi mất');
    await press(element, 'Vẫn về danh sách');
    await sees(element, 'Viết hướng dẫn mới');
  });

  it('is nothing while a guide is only looked at', async () => {
    const element = await editor(ward);
    await openFile(element, JSON.stringify(smallGuide()));
    await openPart(element, 'Bước 1');
    await press(element, /^\s*Xem thử/);
    await press(element, 'Về danh sách');
    await until(() => element.shadowRoot?.querySelector('input#file'), 'the list');
    assert.deepEqual(await (await records(ward)).drafts(), []);
  });
});
