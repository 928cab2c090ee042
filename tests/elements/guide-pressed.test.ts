/** How `ward-guide` bears hasty hands, devices of many, and titles of any kind. */
import type { Guide, GuideStep } from '../../src/guides/format/guide.js';
import { part, settled, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { press, sees } from '../support/ward.js';
import { choose, GUIDE, GuideDevicePage, heading, t } from './guide-kit.js';

const [OPEN, ASK, LOOKUP, LEARN, ...DETOURS] = GUIDE.steps as readonly [
  GuideStep,
  GuideStep,
  GuideStep,
  GuideStep,
  ...GuideStep[],
];

/** A guide whose first step is another. */
const withFirst = (first: GuideStep, more: Partial<Guide> = {}): Guide => {
  const { variants, ...guide } = GUIDE;
  return { ...guide, ...more, steps: [first, ...GUIDE.steps.slice(1)] };
};

describe('ward-guide for everybody as they are', () => {
  let page: GuideDevicePage;

  beforeEach(() => {
    page = new GuideDevicePage();
  });

  afterEach(() => page.close());

  const begin = async (options: Parameters<GuideDevicePage['show']>[0] = {}) => {
    const element = await page.show(options);
    if (element.data?.variants) await choose(element, 'iPhone');
    await press(element, 'Bắt đầu');
    return element;
  };

  /** Presses made before any is handled, so that no slow machine comes between them. */
  const presses = (...details: number[]) =>
    details.map(
      (detail) =>
        new MouseEvent('click', {
          detail,
          bubbles: true,
          composed: true,
          cancelable: true,
          clientX: 100,
          clientY: 100,
        }),
    );
  const button = (element: HTMLElement, words: string) => {
    const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((each) =>
      each.textContent.includes(words),
    );
    if (!found) throw new Error(`there is no button “${words}”`);
    return found;
  };
  const pressOn = async (element: HTMLElement, words: string, event: Event) => {
    button(element, words).dispatchEvent(event);
    await settled(document.body);
  };

  for (const [how, details] of [
    ['counted by the browser', [1, 2]],
    ['not counted', [1, 1]],
  ] as const) {
    it(`goes one step by a double press, ${how}`, async () => {
      const element = await begin({ data: withFirst({ id: 'a', title: t('Một', 'One') }) });
      const [first, second] = presses(...details);
      await pressOn(element, 'Tiếp theo', first!);
      assert.equal(heading(element), 'Cô bác làm cho ai?');
      await pressOn(element, 'Cho tôi', second!);
      assert.equal(heading(element), 'Cô bác làm cho ai?');
    });
  }

  it('takes a press for a new one after a while, elsewhere, or by the keyboard', async () => {
    for (const change of ['a while', 'elsewhere', 'keyboard']) {
      const element = await begin({ data: withFirst({ id: 'a', title: t('Một', 'One') }) });
      const [first] = presses(1);
      await pressOn(element, 'Tiếp theo', first!);
      const second = new MouseEvent('click', {
        detail: change === 'keyboard' ? 0 : 1,
        bubbles: true,
        composed: true,
        clientX: change === 'elsewhere' ? 250 : 100,
        clientY: 100,
      });
      if (change === 'a while') {
        Object.defineProperty(second, 'timeStamp', { value: first!.timeStamp + 700 });
      }
      await pressOn(element, 'Cho tôi', second);
      assert.equal(heading(element), 'Xem trang thật', change);
    }
  });

  it('counts every press where the screen stays: the text grows twice', async () => {
    const element = await begin();
    for (const event of presses(1, 2)) await pressOn(element, 'Chữ to hơn', event);
    assert.isTrue(part(element, '.player').classList.contains('size-2'));
  });

  it('asks for the device only where it matters, and lets people go back from there', async () => {
    const data: Guide = { ...GUIDE, steps: [ASK, { ...OPEN, id: 'lookup' }, LEARN, ...DETOURS] };
    const element = await page.show({ data, step: 1 });
    assert.equal(heading(element), 'Cô bác làm cho ai?');
    await press(element, 'Cho tôi');
    await sees(element, 'Cô bác làm trên máy nào?');
    await press(element, 'Quay lại');
    assert.equal(heading(element), 'Cô bác làm cho ai?');
    await press(element, 'Cho tôi');
    await choose(element, 'Android');
    assert.equal(heading(element), 'Mở CH Play');
  });

  it('tells on a device of many at the start whose it is, then only where a secret is typed', async () => {
    const element = await page.show({ shared: true });
    await sees(element, 'Máy này nhiều người dùng');
    assert.include(visibleText(part(element, '.own-phone')), 'Mang theo');
    assert.include(visibleText(element), 'Nguồn thử dichvucong.gov.vn');
    assert.equal(element.shadowRoot?.querySelectorAll('a').length, 0, 'no way out');
    const code = OPEN.warnings;
    const says = async (step: GuideStep) => {
      const shown = await begin({ shared: true, data: withFirst(step) });
      return visibleText(shown).includes('Làm bước này trên điện thoại của mình');
    };
    assert.isTrue(await says({ ...OPEN, variants: {} }), 'a code is typed');
    const { warnings, ...harmless } = OPEN;
    assert.isFalse(await says({ ...harmless, variants: {} }), 'no code');
    assert.isFalse(await says({ ...ASK, ...(code ? { warnings: code } : {}) }), 'a question');
    assert.isFalse(await says({ ...LEARN, ...(code ? { warnings: code } : {}) }), 'a quiz');
    assert.isFalse(await says({ ...LOOKUP, ...(code ? { warnings: code } : {}) }), 'numbers');
    const drawing = { alt: t('Gọi', 'Call'), scene: 'phone-call' } as const;
    assert.isFalse(await says({ ...OPEN, variants: {}, drawing }), 'a call');
  });

  it('says once how sure a step is, and nothing of what it asks', async () => {
    const notes = async (step: GuideStep) => {
      const element = await begin({ data: withFirst(step, { confidence: 'medium' }) });
      return [...(element.shadowRoot?.querySelectorAll('.note') ?? [])].map((note) =>
        note.textContent.trim(),
      );
    };
    const [number] = LOOKUP.numbers ?? [];
    const differs = 'Có chỗ có thể khác';
    const { confidence, ...sure } = LOOKUP;
    const numbers = (own: 'medium' | 'low') => ({
      ...sure,
      numbers: [{ ...number!, confidence: own }],
    });
    assert.deepEqual(await notes(numbers('medium')), [differs]);
    assert.deepEqual(await notes(numbers('low')), ['Chưa kiểm chứng: có thể khác', differs]);
    assert.deepEqual(await notes(ASK), []);
    assert.deepEqual(await notes(LEARN), []);
  });

  it('answers “No” in English, whatever was asked', async () => {
    const element = await page.show({ lang: 'en', step: 3 });
    assert.include(visibleText(part(element, '[part=check]')), 'Yes No Not sure');
  });

  it('asks in a step that is called like something of every object, and takes the first answer', async () => {
    for (const id of ['constructor', 'toString']) {
      const element = await begin({ data: withFirst({ ...LEARN, id }) });
      assert.notInclude(visibleText(element), 'Xong', id);
      await press(element, 'Cán bộ');
      await sees(element, 'Cán bộ không hỏi mã.');
    }
  });

  it('names the guide for whoever helps, also one whose title is a question', async () => {
    const title = t('Gọi số nào?', 'Which number?');
    const element = await page.show({ data: withFirst({ id: 'a', title }, { title }) });
    await press(element, 'Gọi người giúp');
    await sees(element, '“Tôi đang xem hướng dẫn ‘Gọi số nào?’ và cần người giúp.”');
    await press(element, 'Về lại hướng dẫn');
    await press(element, 'Bắt đầu');
    await press(element, 'Gọi người giúp');
    await sees(element, 'hướng dẫn ‘Gọi số nào?’, tới chỗ ‘Gọi số nào?’ thì cần người giúp.”');
  });

  it('shows and says a number to call before the drawing', async () => {
    const drawing = {
      alt: t('Một người gọi điện.', 'Somebody calls.'),
      scene: 'phone-call',
    } as const;
    for (const width of ['360px', '1100px']) {
      const element = await begin({ data: withFirst({ ...LOOKUP, drawing }) });
      element.style.setProperty('inline-size', width);
      const call = part(element, 'a.call');
      const picture = part(element, '.picture');
      const FOLLOWS = Node.DOCUMENT_POSITION_FOLLOWING;
      assert.isTrue((call.compareDocumentPosition(picture) & FOLLOWS) > 0);
      const isBelow = () =>
        picture.getBoundingClientRect().top >= call.getBoundingClientRect().bottom;
      if (width === '360px') assert.isTrue(isBelow());
    }
  });

  it('leaves no word alone in the last line of a heading', async () => {
    const title = t('Cài đặt ứng dụng và đăng ký tài khoản mức 1', 'Install');
    const element = await page.show({ data: withFirst(OPEN, { title }) });
    for (let width = 300; width < 520; width += 20) {
      element.style.setProperty('inline-size', `${width}px`);
      const range = document.createRange();
      range.selectNodeContents(part(element, 'h2'));
      const widths = new Map<number, number>();
      for (const { top, width: wide } of range.getClientRects()) {
        widths.set(Math.round(top), (widths.get(Math.round(top)) ?? 0) + wide);
      }
      const last = [...widths.values()].at(-1) ?? 0;
      assert.isAbove(last, Math.max(...widths.values()) / 3, `at ${width} px`);
    }
  });

  it('keeps a fake beside its mark on a wide screen, whatever its length', async () => {
    const fakes = ['https://dichvucong.gov.vn.xac-thuc-thu-nghiem.example/dang-nhap/tai-khoan'];
    const element = await begin({ data: withFirst({ ...LOOKUP, fakes }) });
    for (const width of ['400px', '1000px']) {
      element.style.setProperty('inline-size', width);
      const mark = part(element, '.fakes .mark').getBoundingClientRect();
      const fake = part(element, '.fakes s').getBoundingClientRect();
      assert.isBelow(fake.top, mark.bottom, width);
      assert.isAtLeast(fake.left, mark.right, width);
    }
  });

  it('gives scenes and screens one width', async () => {
    const scene = { alt: t('Một cảnh.', 'A scene.'), scene: 'phone-call' } as const;
    for (const width of ['360px', '600px', '1000px']) {
      const widths: number[] = [];
      for (const drawing of [OPEN.drawing, scene]) {
        const element = await begin({
          data: withFirst({ ...OPEN, variants: {}, drawing: drawing! }),
        });
        element.style.setProperty('inline-size', width);
        const { left, right } = part(element, '.picture').getBoundingClientRect();
        const { width: inner } = part(
          element,
          '.scene, .picture.screenshot',
        ).getBoundingClientRect();
        assert.closeTo(inner, right - left, 1, width);
        widths.push(Math.round(right - left));
      }
      assert.equal(widths[0], widths[1], width);
      assert.isAtMost(widths[0]!, 28 * 18 + 1, width);
    }
  });
});
