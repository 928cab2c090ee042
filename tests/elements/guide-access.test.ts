/** The screens of `ward-guide` in the dark, on the smallest phone and with letters twice as large. */
import type { WardGuideElement } from '../../src/elements/guide/guide-element.js';
import { expectAccessible } from '../support/axe.js';
import { until } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { press, sees } from '../support/ward.js';
import { choose, GuideDevicePage, heading } from './guide-kit.js';

describe('ward-guide for everybody', () => {
  let page: GuideDevicePage;

  beforeEach(() => {
    page = new GuideDevicePage();
  });

  afterEach(() => {
    document.documentElement.style.cssText = '';
    page.close();
  });

  /** Goes through the kinds of screens, and has a look at each. */
  const walk = async (
    element: WardGuideElement,
    look: (screen: string) => Promise<void> | void,
  ): Promise<void> => {
    await look('start');
    await choose(element, 'iPhone');
    await press(element, 'Bắt đầu');
    await look('step');
    await press(element, 'Tôi bị vướng');
    await look('stuck');
    await press(element, 'Về lại bước 1');
    await press(element, 'Tiếp theo');
    await look('question');
    await press(element, 'Cho tôi');
    await look('check');
    await press(element, 'Rồi');
    await press(element, 'Cán bộ');
    await look('verdict');
    await press(element, 'Gọi người giúp');
    await look('person');
    await press(element, 'Về lại bước 4');
    await press(element, 'Xong');
    await until(() => heading(element) === 'Đã hết các bước', 'the end');
    await sees(element, 'Nhận ra');
    await look('done');
  };

  for (const [what, { scheme, size, width }] of Object.entries({
    'in the dark': { scheme: 'dark', size: '', width: '390px' },
    'at 320 px': { scheme: '', size: '', width: '320px' },
    'at 320 px in the dark, on a device of many': { scheme: 'dark', size: '', width: '320px' },
    'with text of 200 %': { scheme: '', size: '200%', width: '640px' },
    'with text of 200 % at 320 px': { scheme: '', size: '200%', width: '320px' },
  })) {
    it(`is accessible and loses nothing ${what}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.style.background = 'Canvas';
      document.documentElement.style.fontSize = size;
      const element = await page.show({ shared: what.includes('many') });
      element.style.setProperty('inline-size', width);
      await walk(element, async (screen) => {
        assert.deepEqual(tooWide(element), [], `${screen} fits ${what}`);
        await expectAccessible(element);
      });
    });
  }
});

/** What reaches beyond the element's own end, as a person would have to scroll for it. */
function tooWide(element: Element): string[] {
  const { right } = element.getBoundingClientRect();
  return [...(element.shadowRoot?.querySelectorAll('*:not(.visually-hidden)') ?? [])]
    .filter((inside) => inside.getBoundingClientRect().right > right + 1)
    .map(
      (inside) =>
        `${inside.localName}.${inside.getAttribute('class')} ${inside.textContent.trim()}`,
    );
}
