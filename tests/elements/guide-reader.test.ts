/** A whole guide gone through with a screen reader's eyes and a keyboard's hands. */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { part, settled, until } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { choose, GUIDE, GuideDevicePage, heading } from './guide-kit.js';

describe('ward-guide through a screen reader', () => {
  let page: GuideDevicePage;

  beforeEach(() => {
    page = new GuideDevicePage();
  });

  afterEach(async () => {
    await virtual.stop();
    page.close();
  });

  /** What is said from the focus on, down to the row of help. */
  const heard = async (element: Element): Promise<string[]> => {
    await virtual.stop();
    await virtual.start({ container: part(element, '.player') });
    const focus = element.shadowRoot?.activeElement;
    for (let i = 0; virtual.activeNode !== focus && i < 200; i++) await virtual.next();
    const said = [await virtual.lastSpokenPhrase()];
    while (!(await virtual.lastSpokenPhrase()).includes('Trợ giúp') && said.length < 200) {
      await virtual.next();
      said.push(await virtual.lastSpokenPhrase());
    }
    return said;
  };
  const order = (said: string[], words: string[]) => {
    const all = said.join(' | ');
    let from = 0;
    for (const each of words) {
      const at = all.indexOf(each, from);
      assert.isAtLeast(at, 0, `“${each}” is said in its turn: ${all}`);
      from = at + each.length;
    }
  };
  const go = async (element: Element, words: string) => {
    const button = [...element.shadowRoot!.querySelectorAll('button')].find((each) =>
      each.textContent.includes(words),
    );
    button?.focus();
    button?.click();
    await settled(document.body);
  };

  it('hears of each step where it is, what to do, what to beware of, then the rest', async () => {
    const element = await page.show({ data: GUIDE });
    await choose(element, 'iPhone');
    await go(element, 'Bắt đầu');
    order(await heard(element), [
      'Bước 1 trên 4',
      'Mở App Store',
      'Giữ kín mã',
      'Không đọc mã OTP cho ai.',
      'Chú ý tiền phí',
      'Một màn hình có một nút.',
      'Bấm vào hình tròn.',
      'Máy có mạng',
      'OTP là gì?',
      'Quay lại',
      'Tiếp theo',
    ]);
    await go(element, 'Tiếp theo');
    order(await heard(element), ['Bước 2 trên 4', 'Cô bác làm cho ai?', 'Cho tôi', 'Cho cháu']);
    await go(element, 'Cho tôi');
    order(await heard(element), [
      'Bước 3 trên 4',
      'Xem trang thật',
      'Trang thật có đuôi .gov.vn.',
      'Tổng đài',
      'Gọi 1022',
      'Địa chỉ giả, đừng mở',
      'Giả',
      'dich-vu-cong-thu.example',
      'dichvucong.gov.vn',
      'Điều thử',
      'Chưa kiểm chứng',
      'Cô bác thấy chưa?',
      'Rồi',
      'Chưa',
      'Không chắc',
    ]);
    await go(element, 'Rồi');
    order(await heard(element), ['Bước 4 trên 4', 'Ai được hỏi mã?', 'Cán bộ', 'Không ai cả']);
    await go(element, 'Cán bộ');
    order(await heard(element), ['Chưa đúng.', 'Cán bộ không hỏi mã.', 'Câu đúng', 'Xong']);
    await go(element, 'Xong');
    await until(() => heading(element) === 'Đã hết các bước', 'the end');
    order(await heard(element), ['Đã hết các bước', 'Cảm ơn cô bác', 'Chờ tin nhắn.']);
  });
});
