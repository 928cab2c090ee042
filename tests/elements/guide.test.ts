import type { Guide } from '../../src/guides/format/guide.js';
import { expectAccessible } from '../support/axe.js';
import { part, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { press, sees } from '../support/ward.js';
import { choose, focused, GUIDE, GuideDevicePage, heading, position, t } from './guide-kit.js';

describe('ward-guide', () => {
  let page: GuideDevicePage;

  beforeEach(() => {
    page = new GuideDevicePage();
  });

  afterEach(() => page.close());

  const begin = async (lang = 'vi', data: Guide = GUIDE) => {
    const element = await page.show({ lang, data });
    await choose(element, 'iPhone');
    await press(element, lang === 'vi' ? 'Bắt đầu' : 'Start');
    return element;
  };

  it('says at the start what it is good for, how long it takes, what is needed and how it is known', async () => {
    const element = await page.show();
    const text = visibleText(element);
    assert.equal(heading(element), 'Làm một việc thử');
    for (const words of [
      'Thử cho biết.',
      '5 đến 10 phút',
      'Người muốn thử.',
      'Thẻ căn cước',
      'Đã kiểm tra ngày 21/11/2026',
      'Nguồn thử',
      'Phường chưa duyệt',
      'Gọi người giúp',
    ]) {
      assert.include(text, words);
    }
    await expectAccessible(element);
  });

  it('does not set out before it knows the device, and says so where the person is', async () => {
    const element = await page.show();
    await press(element, 'Bắt đầu');
    await sees(element, 'Cô bác chọn một loại máy');
    assert.equal(element.shadowRoot?.activeElement?.getAttribute('name'), 'variant');
    assert.deepEqual(page.told, []);
    await expectAccessible(element);
  });

  it('is walked from start to end in Vietnamese', async () => {
    const element = await begin();
    assert.equal(position(element), 'Bước 1/4');
    assert.equal(heading(element), 'Mở App Store');
    await press(element, 'Tiếp theo');
    assert.equal(heading(element), 'Cô bác làm cho ai?');
    await press(element, 'Cho tôi');
    assert.equal(position(element), 'Bước 3/4');
    await press(element, 'Rồi');
    await press(element, 'Không ai cả');
    await sees(element, 'Đúng rồi!');
    await press(element, 'Xong');
    assert.equal(heading(element), 'Đã hết các bước');
    for (const words of ['Chờ tin nhắn.', 'Giữ mã hồ sơ.', 'Cảm ơn cô bác']) {
      assert.include(visibleText(element), words);
    }
    await sees(element, 'Nhận ra');
    await expectAccessible(element);
    assert.deepEqual(page.told, [
      'open 1 ios',
      'ask 2 ios',
      'lookup 3 ios',
      'learn 4 ios',
      'complete thu-nghiem',
    ]);
  });

  it('is walked from start to end in English', async () => {
    const element = await begin('en');
    await until(() => heading(element) === 'Open the App Store', 'the first step');
    assert.equal(position(element), 'Step 1/4');
    await press(element, 'Next');
    await press(element, 'For a grandchild');
    assert.equal(heading(element), 'Ask the ward police');
    await press(element, 'Finish');
    await until(() => heading(element) === 'That was the last step', 'the end in English');
    await expectAccessible(element);
  });

  it('warns before it tells what to do, with a word and a sign', async () => {
    const element = await begin();
    const words = visibleText(part(element, '.step'));
    assert.isBelow(words.indexOf('Giữ kín mã'), words.indexOf('Bấm vào hình tròn.'));
    assert.isBelow(words.indexOf('Chú ý tiền phí'), words.indexOf('Bấm vào hình tròn.'));
    assert.include(words, 'Không đọc mã OTP cho ai.');
    assert.equal(element.shadowRoot?.querySelectorAll('.warn > svg').length, 2);
    assert.include(words, 'Màn hình có thể khác');
    assert.include(words, 'OTP là gì?');
    await expectAccessible(element);
  });

  it('shows numbers to call, fakes that cannot be pressed, the host of a link, the rule, and what is not sure', async () => {
    const element = await page.show({ step: 3 });
    assert.equal(part(element, 'a.call').getAttribute('href'), 'tel:1022');
    assert.equal(part(element, '.fakes s').textContent, 'dich-vu-cong-thu.example');
    assert.equal(element.shadowRoot?.querySelectorAll('.fakes a').length, 0);
    const link = part<HTMLAnchorElement>(element, 'a.link');
    assert.deepEqual([link.target, link.rel], ['_blank', 'noreferrer']);
    assert.equal(part(element, '.link .host').textContent, 'dichvucong.gov.vn');
    await sees(element, 'Điều thử: ai cũng được xem.');
    await sees(element, 'Chưa kiểm chứng: có thể khác');
    await expectAccessible(element);
  });

  it('opens no address but a web address, whatever it was given', async () => {
    const [, , lookup] = GUIDE.steps;
    const link = { url: 'javascript:alert(1)' };
    const data = { ...GUIDE, steps: [{ ...lookup!, link }, ...GUIDE.steps.slice(3)] };
    const element = await begin('vi', data);
    assert.equal(heading(element), 'Xem trang thật');
    assert.equal(element.shadowRoot?.querySelectorAll('[href^="javascript"]').length, 0);
  });

  it('leads on by each answer to a check, also to a person', async () => {
    for (const [answer, next] of [
      ['Rồi', 'Ai được hỏi mã?'],
      ['Chưa', 'Hỏi Công an phường'],
      ['Không chắc', 'Gọi người giúp'],
    ] as const) {
      const element = await page.show({ step: 3 });
      await press(element, answer);
      assert.equal(heading(element), next, answer);
      assert.equal(focused(element), next, answer);
    }
    assert.include(page.told, 'stuck lookup undefined');
  });

  it('says of a wrong answer that it is wrong, why, and what is right; only then goes on', async () => {
    const element = await page.show({ step: 4 });
    const buttons = () => visibleText(part(element, '.ways'));
    assert.notInclude(buttons(), 'Xong');
    await press(element, 'Cán bộ');
    for (const words of ['Chưa đúng.', 'Cán bộ không hỏi mã.', 'Không ai cả', 'Mã là của mình.']) {
      await sees(element, words);
    }
    assert.equal(focused(element), 'Chưa đúng.');
    assert.include(buttons(), 'Xong');
    await expectAccessible(element);
  });

  it('takes a person back step by step to the start, and forward again', async () => {
    const element = await begin();
    await press(element, 'Tiếp theo');
    await press(element, 'Quay lại');
    assert.equal(heading(element), 'Mở App Store');
    await press(element, 'Quay lại');
    assert.equal(heading(element), 'Làm một việc thử');
    assert.equal(focused(element), 'Làm một việc thử');
    await press(element, 'Bắt đầu');
    assert.equal(heading(element), 'Mở App Store');
  });

  it('shows all steps, says which is the present one, and goes to any', async () => {
    const element = await begin();
    await press(element, 'Các bước');
    assert.equal(focused(element).startsWith('Các bước'), true);
    assert.equal(element.shadowRoot?.querySelectorAll('.map button').length, 4);
    assert.include(part(element, '[aria-current=step]').textContent, 'Mở App Store');
    await expectAccessible(element);
    await press(element, 'Xem trang thật');
    assert.equal(position(element), 'Bước 3/4');
    assert.deepEqual(page.told.at(-1), 'lookup 3 ios');
  });

  it('lets the device be changed under way, and stays at the step', async () => {
    const element = await begin();
    await press(element, 'Các bước');
    await press(element, 'Làm trên: iPhone');
    await choose(element, 'Android');
    assert.equal(heading(element), 'Mở CH Play');
  });

  it('opens at a step that is asked for, after the device', async () => {
    const element = await page.show({ step: 1 });
    await sees(element, 'Cô bác làm trên máy nào?');
    await expectAccessible(element);
    await choose(element, 'Android');
    assert.equal(heading(element), 'Mở CH Play');
  });

  it('leaves the focus of the page alone until a person does something', async () => {
    const element = await page.show({ step: 2 });
    assert.equal(focused(element), 'outside: body');
    await press(element, 'Cho tôi');
    assert.equal(focused(element), 'Xem trang thật');
  });

  it('goes on where it was when the guide is written anew, and in another language', async () => {
    const element = await begin();
    await press(element, 'Tiếp theo');
    const [first, second, ...others] = GUIDE.steps;
    const steps = [first!, { ...second!, title: t('Cho ai nhỉ?', 'For whom?') }, ...others];
    element.data = { ...GUIDE, steps };
    await until(() => heading(element) === 'Cho ai nhỉ?', 'the new words');
    element.lang = 'en';
    await until(() => heading(element) === 'For whom?', 'English');
    assert.equal(position(element), 'Step 2/4');
  });

  it('asks the page before it opens another guide, and opens it itself otherwise', async () => {
    const element = await page.show({
      data: { ...GUIDE, retired: { why: t('Cũ', 'Old'), replacedBy: 'spot-a-scam' } },
    });
    await sees(element, 'Cách này không còn dùng nữa');
    const asked: string[] = [];
    const prevent = (event: Event & { readonly guide: string }) => {
      asked.push(event.guide);
      event.preventDefault();
    };
    element.addEventListener('guide-open', prevent);
    await press(element, 'Xem cách mới');
    assert.deepEqual(asked, ['spot-a-scam']);
    assert.equal(heading(element), 'Làm một việc thử');
    element.removeEventListener('guide-open', prevent);
    await press(element, 'Xem cách mới');
    await until(() => heading(element).includes('giả'), 'the other guide');
    assert.equal(element.guide, 'spot-a-scam');
  });

  it('tells of a lesson whether its law is in force, of a draft that it is one, of an old check that it is old', async () => {
    const law = {
      name: t('Luật Thử', 'Trial Law'),
      number: '1/2018',
      from: '2018-01-01',
      until: '2020-12-31',
    };
    const data: Guide = {
      ...GUIDE,
      law,
      approval: { state: 'draft' },
      reviewBy: '2020-01-01',
      confidence: 'low',
    };
    const element = await page.show({ data });
    for (const words of [
      'Luật Thử',
      'Có hiệu lực từ ngày 01/01/2018',
      'Đã hết hiệu lực sau ngày 31/12/2020',
      'Bản nháp, chưa ai duyệt.',
      'Hẹn kiểm tra lại trước ngày 01/01/2020',
      'Chưa kiểm chứng: có thể khác',
    ]) {
      await sees(element, words);
    }
    await expectAccessible(element);
  });
});
