import type { Guide } from '../../src/guides/format/guide.js';
import { expectAccessible } from '../support/axe.js';
import { part, settled, until, unmount, visibleText } from '../support/fixture.js';
import { Keyboard } from '../support/key-presses.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { press, sees } from '../support/ward.js';
import { choose, focused, GUIDE, GuideDevicePage, heading, position, whole } from './guide-kit.js';

const ESCAPE = { key: 'Escape', code: 'Escape' };

describe('ward-guide for who is stuck, helps, or comes back', () => {
  let page: GuideDevicePage;

  beforeEach(() => {
    page = new GuideDevicePage();
  });

  afterEach(() => page.close());

  const begin = async (options: Parameters<GuideDevicePage['show']>[0] = {}) => {
    const element = await page.show(options);
    await choose(element, 'iPhone');
    await press(element, 'Bắt đầu');
    return element;
  };
  /** Another visit of the page, on the same device. */
  const again = async (options: Parameters<GuideDevicePage['show']>[0] = {}) => {
    unmount();
    return page.show(options);
  };
  const escape = async () => {
    new Keyboard().press(ESCAPE);
    await settled(document.body);
  };

  it('asks what goes wrong, leads to what helps, and back', async () => {
    const element = await begin();
    await press(element, 'Tôi bị vướng');
    assert.equal(focused(element), 'Cô bác vướng ở chỗ nào?');
    await expectAccessible(element);
    await press(element, 'Không thấy hình tròn');
    assert.equal(heading(element), 'Cập nhật máy');
    assert.equal(position(element), 'Gỡ vướng, ở bước 1/4');
    await expectAccessible(element);
    await press(element, 'Tiếp theo');
    assert.equal(heading(element), 'Mở App Store');
    assert.include(page.told, 'stuck open 0');
    await until(async () => (await page.tallies())[0]?.stuck['open'] === 1, 'the count');
  });

  it('has a person to call at the start, at every step and at the end, and the way back', async () => {
    const element = await page.show();
    await press(element, 'Gọi người giúp');
    assert.equal(focused(element), 'Gọi người giúp');
    for (const words of [
      'Chị Lan ở phường.',
      'Gọi 0900 000 000',
      '“Tôi đang xem hướng dẫn ‘Làm một việc thử’',
    ]) {
      await sees(element, words);
    }
    await expectAccessible(element);
    await press(element, 'Về lại hướng dẫn');
    assert.equal(heading(element), 'Làm một việc thử');
    await choose(element, 'iPhone');
    await press(element, 'Bắt đầu');
    await press(element, 'Gọi người giúp');
    await sees(element, 'tới chỗ ‘Mở App Store’ thì cần người giúp.”');
    await press(element, 'Về lại bước 1');
    assert.equal(heading(element), 'Mở App Store');
    assert.deepEqual(page.told, [
      'stuck undefined undefined',
      'open 1 ios',
      'stuck open undefined',
    ]);
  });

  it('closes what is open by Escape, and gives the focus back to what opened it', async () => {
    const element = await begin();
    for (const [id, name] of [
      ['#open-overview', 'Các bước'],
      ['#open-stuck', 'Tôi bị vướng'],
    ] as const) {
      const opener = part(element, id);
      opener.focus();
      opener.click();
      await settled(document.body);
      assert.notEqual(heading(element), 'Mở App Store');
      await escape();
      assert.equal(heading(element), 'Mở App Store');
      assert.equal(focused(element), name);
    }
    await press(element, 'Gọi người giúp');
    await escape();
    assert.equal(heading(element), 'Mở App Store');
    assert.equal(focused(element), 'Gọi người giúp');
  });

  it('takes up a walk that was left, on the device that was chosen', async () => {
    const element = await begin();
    await press(element, 'Tiếp theo');
    await press(element, 'Cho tôi');
    await until(
      async () =>
        JSON.stringify(await (await page.records()).progress('thu-nghiem'))?.includes('lookup'),
      'it to be kept',
    );
    const later = await again();
    await sees(later, 'Tiếp tục từ bước 3');
    await expectAccessible(later);
    await press(later, 'Tiếp tục từ bước 3');
    assert.equal(heading(later), 'Xem trang thật');
    assert.equal(focused(later), 'Xem trang thật');
    assert.equal((await page.tallies())[0]?.starts, 1, 'one walk, begun once');
    await press(later, 'Quay lại');
    await press(later, 'Quay lại');
    assert.equal(heading(later), 'Mở App Store');
  });

  it('remembers the device for other guides, and the size of the text', async () => {
    const element = await begin();
    await press(element, 'Chữ to hơn');
    await press(element, 'Chữ to hơn');
    await until(
      async () => (await (await page.records()).preferences()).text === 2,
      'it to be kept',
    );
    const other: Guide = { ...GUIDE, id: 'viec-khac' };
    const later = await again({ data: other });
    await sees(later, 'Làm trên: iPhone');
    assert.isTrue(part(later, '.player').classList.contains('size-2'));
    await press(later, 'Bắt đầu');
    assert.equal(heading(later), 'Mở App Store');
    await press(later, 'Chữ nhỏ hơn');
    assert.isTrue(part(later, '.player').classList.contains('size-1'));
  });

  it('counts one start and one end a walk, and begins anew when asked', async () => {
    const element = await begin();
    const walk = async () => {
      await press(element, 'Tiếp theo');
      await press(element, 'Cho cháu');
      await press(element, 'Xong');
    };
    await walk();
    await press(element, 'Quay lại');
    await press(element, 'Xong');
    await press(element, 'Làm lại từ đầu');
    assert.equal(heading(element), 'Mở App Store');
    await walk();
    await until(async () => (await page.tallies())[0]?.finishes === 2, 'the counts');
    assert.equal((await page.tallies())[0]?.starts, 2);
    assert.equal(await (await page.records()).progress('thu-nghiem'), undefined);
  });

  it('keeps nothing on a device of many, and sends people to their own phone', async () => {
    const element = await begin({ shared: true });
    await sees(element, 'Làm bước này trên điện thoại của mình');
    await press(element, 'Chữ to hơn');
    await press(element, 'Tiếp theo');
    await press(element, 'Cho tôi');
    await until(() => element.shadowRoot?.querySelector('.link svg'), 'the link as a QR code');
    assert.equal(element.shadowRoot?.querySelectorAll('a').length, 0);
    assert.equal(part(element, '.link .host').textContent, 'dichvucong.gov.vn');
    await expectAccessible(element);
    assert.isTrue(part<HTMLElement>(element, '#open-take').checkVisibility(), 'in sight on a step');
    part<HTMLElement>(element, '#open-take').click();
    await until(() => element.shadowRoot?.querySelector('.take .code-image'), 'the step as a code');
    assert.notExists(
      element.shadowRoot?.querySelector('.take textarea')?.id,
      'nothing to copy here',
    );
    await until(async () => (await page.tallies())[0]?.starts === 1, 'the count');
    const later = await again({ shared: true });
    assert.notInclude(visibleText(later), 'Tiếp tục từ bước');
    assert.notInclude(visibleText(later), 'Làm trên: iPhone');
    assert.isTrue(part(later, '.player').classList.contains('size-0'));
  });

  it('neither keeps nor counts what is only looked at', async () => {
    const element = await begin({ preview: true, helper: true });
    await press(element, 'Tôi bị vướng');
    await press(element, 'Không thấy hình tròn');
    assert.notInclude(visibleText(element), 'Ghi một lượt hỗ trợ');
    const later = await again();
    await choose(later, 'iPhone');
    await press(later, 'Bắt đầu');
    await until(async () => (await page.tallies())[0]?.starts === 1, 'the count of the second');
    assert.deepEqual((await page.tallies())[0]?.stuck, {});
  });

  it('gives the helper their lines beside the step, and counts one help a walk', async () => {
    const element = await begin();
    assert.notInclude(visibleText(element), 'Cô bác mở giúp cháu.');
    await press(element, 'Tôi giúp người khác');
    const lines = visibleText(part(element, 'aside'));
    assert.include(lines, 'Nói Cô bác mở giúp cháu.');
    assert.include(lines, 'Chỉ Chỉ vào hình tròn.');
    assert.notInclude(visibleText(part(element, '.learner')), 'Cô bác mở giúp cháu.');
    await expectAccessible(element);
    await sees(element, 'Ghi một lượt hỗ trợ');
    await press(element, 'Ghi một lượt hỗ trợ');
    await sees(element, 'Đã ghi một lượt hỗ trợ.');
    assert.equal(focused(element), 'Đã ghi một lượt hỗ trợ.');
    await press(element, 'Tôi giúp người khác');
    assert.isFalse(element.helper);
    await until(async () => (await page.tallies())[0]?.helps === 1, 'the count');
  });

  it('asks a helper who leaves without having noted it', async () => {
    const element = await begin({ helper: true });
    await sees(element, 'Ghi một lượt hỗ trợ');
    await press(element, 'Tôi giúp người khác');
    await sees(element, 'Một lượt = một người được giúp đi qua một hướng dẫn, dù xong hay chưa.');
    await expectAccessible(element);
    await press(element, 'Ghi một lượt hỗ trợ');
    assert.isFalse(element.helper);
    assert.equal(heading(element), 'Mở App Store');
    await until(async () => (await page.tallies())[0]?.helps === 1, 'the count');
  });

  it('takes the guide along: the panel opens, and closes to where one was', async () => {
    const element = await begin();
    await press(element, 'Thêm');
    await press(element, 'Mang theo');
    await until(() => element.shadowRoot?.querySelector('.code-image'), 'the QR code');
    await expectAccessible(element);
    await press(element, 'Về lại bước 1');
    assert.equal(heading(element), 'Mở App Store');
  });

  it('never calls back by a late record whoever has begun', async () => {
    const records = await page.records();
    await records.keepProgress('thu-nghiem', {
      at: 'step',
      trail: ['open', 'ask'],
      quiz: {},
      version: 1,
    });
    const element = await page.show({ step: 1 });
    await choose(element, 'Android');
    await whole(element);
    assert.equal(heading(element), 'Mở CH Play');
    assert.notInclude(visibleText(element), 'Tiếp tục từ bước');
  });
});
