import { writeLink } from '../../src/codes/code-link.js';
import { writeGuidePlace } from '../../src/codes/guide-link.js';
import type { WardGuideElement } from '../../src/elements/guide/guide-element.js';
import { expectAccessible } from '../support/axe.js';
import { mount, part, settled, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { press, sees } from '../support/ward.js';
import { choose, GUIDE, GuideDevicePage, heading, position, whole } from './guide-kit.js';

const asFile = (guide: unknown) =>
  `data:application/json,${encodeURIComponent(typeof guide === 'string' ? guide : JSON.stringify(guide))}`;

describe('ward-guide and where guides come from', () => {
  let page: GuideDevicePage;
  const { fetch } = globalThis;

  beforeEach(() => {
    page = new GuideDevicePage();
  });

  afterEach(() => {
    globalThis.fetch = fetch;
    history.replaceState(history.state, '', location.pathname + location.search);
    page.close();
  });

  it('plays a guide that ships, by its id', async () => {
    const element = await page.show({ guide: 'vneid-password' });
    await until(() => heading(element) === 'Lấy lại mật khẩu VNeID', 'the guide');
    await expectAccessible(element);
  });

  it('says that there is no such guide', async () => {
    const element = await page.show({ guide: 'khong-co' });
    await sees(element, 'Không có hướng dẫn này.');
    await expectAccessible(element);
  });

  it('plays a guide of one’s own that has no mistakes', async () => {
    const element = await page.show({ src: asFile(GUIDE) });
    await until(() => heading(element) === 'Làm một việc thử', 'the guide');
  });

  it('refuses one with mistakes, and names them in plain words', async () => {
    const [first, ...others] = GUIDE.steps;
    const steps = [{ ...first, next: 'nowhere' }, ...others];
    for (const broken of [{ ...GUIDE, steps }, { ...GUIDE, colour: 'red' }, 'no json']) {
      const element = await page.show({ src: asFile(broken) });
      await sees(element, 'Hướng dẫn này có lỗi nên không mở.');
      assert.isAbove(part(element, '.points').textContent.trim().length, 20);
      assert.notInclude(visibleText(element), 'Bắt đầu');
      await expectAccessible(element);
    }
  });

  it('asks again for a guide that did not come: when told to, and when the network is back', async () => {
    let isOffline = true;
    globalThis.fetch = (...request) =>
      isOffline ? Promise.reject(new TypeError('offline')) : fetch(...request);
    const element = await page.show({ src: asFile(GUIDE) });
    await sees(element, 'Chưa tải được hướng dẫn.');
    await expectAccessible(element);
    await press(element, 'Thử lại');
    await sees(element, 'Chưa tải được hướng dẫn.');
    isOffline = false;
    dispatchEvent(new Event('online'));
    await until(() => heading(element) === 'Làm một việc thử', 'the guide');
  });

  it('opens at the step that the page’s address names, once, and follows a later one', async () => {
    const link = (guide: string, step: number) =>
      new URL(writeLink('G', location.href, writeGuidePlace({ guide, step }))).hash;
    history.replaceState(history.state, '', link('thu-nghiem', 3));
    const element = await page.show();
    await until(() => heading(element) === 'Xem trang thật', 'the third step');
    assert.equal(location.hash, '');
    location.hash = link('viec-khac', 1);
    location.hash = link('thu-nghiem', 2);
    await until(() => position(element) === 'Bước 2/4', 'the second step');
  });

  it('leaves alone an address that names another guide', async () => {
    const other = writeLink('G', location.href, writeGuidePlace({ guide: 'viec-khac', step: 2 }));
    history.replaceState(history.state, '', new URL(other).hash);
    const element = await page.show();
    await whole(element);
    assert.equal(heading(element), 'Làm một việc thử');
    assert.notEqual(location.hash, '');
  });

  it('lets go of a code for another guide once somebody goes on, so that it never opens later', async () => {
    const other = writeLink('G', location.href, writeGuidePlace({ guide: 'viec-khac', step: 2 }));
    history.replaceState(history.state, '', new URL(other).hash);
    const element = await page.show();
    await choose(element, 'iPhone');
    await press(element, 'Bắt đầu');
    assert.equal(location.hash, '');
    element.data = { ...GUIDE, id: 'viec-khac' };
    await until(() => heading(element) === 'Làm một việc thử', 'its start');
    await settled(document.body);
    assert.equal(heading(element), 'Làm một việc thử');
  });

  it('works where the browser keeps nothing', async () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    try {
      const element = await mount<WardGuideElement>('<ward-guide lang="vi"></ward-guide>');
      assert.include(visibleText(element), 'Chưa chọn hướng dẫn nào.');
      element.data = GUIDE;
      await until(() => heading(element) === 'Làm một việc thử', 'the guide');
      await whole(element);
      await choose(element, 'iPhone');
      await press(element, 'Bắt đầu');
      await press(element, 'Tiếp theo');
      await press(element, 'Cho cháu');
      await press(element, 'Xong');
      assert.equal(heading(element), 'Đã hết các bước');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  it('begins another guide at its start when it is given one under way', async () => {
    const element = await page.show();
    await choose(element, 'iPhone');
    await press(element, 'Bắt đầu');
    element.data = { ...GUIDE, id: 'viec-khac' };
    await until(() => heading(element) === 'Làm một việc thử', 'the start');
    await press(element, 'Bắt đầu');
    assert.equal(heading(element), 'Mở App Store', 'on the same device');
  });

  it('goes to a step whose number is set later', async () => {
    const element = await page.show({ step: 1 });
    await choose(element, 'iPhone');
    element.step = 4;
    await settled(document.body);
    assert.equal(heading(element), 'Ai được hỏi mã?');
    element.step = 99;
    await settled(document.body);
    assert.equal(heading(element), 'Ai được hỏi mã?');
  });

  it('offers to read aloud only where something speaks the language', async () => {
    const mute = await page.show();
    assert.notInclude(visibleText(mute), 'Nghe đọc');
    const voice = { lang: 'vi-VN', name: 'Giọng thử', localService: true, voiceURI: 'thu' };
    const speech = Object.getOwnPropertyDescriptor(globalThis, 'speechSynthesis');
    Object.defineProperty(globalThis, 'speechSynthesis', {
      configurable: true,
      value: Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        speak: () => undefined,
        cancel: () => undefined,
        resume: () => undefined,
        pause: () => undefined,
      }),
    });
    try {
      const element = await page.show();
      await sees(element, 'Nghe đọc');
      await expectAccessible(element);
      const english = await page.show({ lang: 'en' });
      assert.notInclude(visibleText(english), 'Read aloud');
    } finally {
      if (speech) Object.defineProperty(globalThis, 'speechSynthesis', speech);
      else Reflect.deleteProperty(globalThis, 'speechSynthesis');
    }
  });
});
