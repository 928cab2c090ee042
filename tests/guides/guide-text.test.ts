import fc from 'fast-check';
import { GUIDE_TEXT_LIMIT, guideText } from '../../src/guides/format/guide-text.js';
import { assert, describe, it } from '../support/suite.js';
import { anyGuide, both, guideWith, shippedGuides } from './guides-kit.js';

const url = 'https://phuong-mau.example/huong-dan/?guide=mau';
const guides = await shippedGuides();

describe('a guide as a message', () => {
  it('says what it is, how long it takes, what to bring, each step, and where to see it', () => {
    const guide = guideWith(
      [
        {
          id: 'a',
          title: both('Còn SIM không?'),
          answers: [
            { text: both('Còn'), next: 'b' },
            { text: both('Mất'), next: 'person' },
          ],
        },
        {
          id: 'b',
          title: both('Nhập mã'),
          text: [both('Mã ở trong tin nhắn.')],
          warnings: [{ kind: 'code', text: both('Không đọc mã cho ai.') }],
          check: { question: both('Mã về chưa?'), no: 'c', unsure: 'c' },
          next: 'done',
        },
        { id: 'c', title: both('Chờ một chút'), next: 'b' },
      ],
      { bring: [both('Điện thoại'), both('Thẻ căn cước')], person: both('Cán bộ phường.') },
    );
    assert.equal(
      guideText(guide, { language: 'vi', url }).replaceAll('\u00a0', ' '),
      `TÊN HƯỚNG DẪN
Mất 5–15 phút.
Cần có: Điện thoại; Thẻ căn cước.

Bước 1. Còn SIM không?
Nếu “Còn”: sang bước 2.
Nếu “Mất”: gặp người giúp.

Bước 2. Nhập mã
Mã ở trong tin nhắn.
CẢNH BÁO (Giữ kín mã): Không đọc mã cho ai.
Mã về chưa?
Nếu rồi: xong.
Nếu chưa hoặc không chắc: sang bước 3.

NẾU VƯỚNG
Bước 3. Chờ một chút
Sau đó sang bước 2.

Xong rồi: Xong

Cần người giúp: Cán bộ phường.
Kiểm lại ngày 21/11/2026.
Xem có hình: ${url}`,
    );
  });

  it('never has an address of a fake in a form that a message makes a link of', () => {
    const guide = guideWith([
      { id: 'a', title: both('Xem địa chỉ'), fakes: ['vneid-gov.com', 'https://dichvucong.top/x'] },
    ]);
    const text = guideText(guide, { language: 'vi' });
    assert.include(text, 'vneid-gov (chấm) com');
    assert.notMatch(text, /\w\.(com|top)/);
  });

  it('tells each variant where none is chosen, and only the chosen one else', () => {
    const guide = guideWith(
      [
        {
          id: 'a',
          title: both('Mở cửa hàng'),
          variants: {
            ios: { text: [both('Mở App Store.')], verified: '2026-11-21' },
            android: { text: [both('Mở CH Play.')], verified: '2026-11-21' },
          },
        },
      ],
      {
        variants: [
          { id: 'ios', name: both('iPhone') },
          { id: 'android', name: both('Android') },
        ],
      },
    );
    const all = guideText(guide, { language: 'vi' });
    assert.include(all, 'iPhone: Mở App Store.');
    assert.include(all, 'Android: Mở CH Play.');
    const one = guideText(guide, { language: 'vi', variant: 'android' });
    assert.include(one, 'Mở CH Play.');
    assert.notInclude(one, 'App Store');
  });

  it('of every guide that ships fits, in both languages, with its gravest warning and the address', () => {
    for (const guide of guides) {
      for (const language of ['vi', 'en']) {
        const text = guideText(guide, { language, url });
        assert.isAtMost(text.length, GUIDE_TEXT_LIMIT, guide.id);
        assert.include(text, url);
        assert.notMatch(text, /undefined|\*\*|^#|\[object/m);
        const scam = guide.steps
          .flatMap(({ warnings = [] }) => warnings)
          .find(({ kind }) => kind === 'scam');
        if (scam) assert.include(text, scam.text[language] ?? '', guide.id);
        assert.include(text, language === 'vi' ? 'Bước' : 'Step');
      }
    }
  });

  it('of any guide keeps to its limit; what is cut is said, with the step it goes on from', () => {
    fc.assert(
      fc.property(anyGuide, fc.constantFrom('vi', 'en'), (guide, language) => {
        const text = guideText(guide, { language, url });
        assert.isAtMost(text.length, GUIDE_TEXT_LIMIT);
        assert.isTrue(text.endsWith(url));
        const from = /(?:Xem tiếp từ bước|Go on from step) (\d+): \S+$/.exec(text)?.[1];
        const shown = text.match(/^(?:Bước|Step) \d+\./gm)?.length ?? 0;
        if (from === undefined) assert.isAtLeast(shown, guide.steps.length);
        else assert.isAtMost(Number(from), guide.steps.length);
      }),
      { numRuns: 60 },
    );
  });

  it('names no step that does not exist where only what follows the last one is cut', () => {
    const steps = Array.from({ length: 20 }, (_, i) => ({
      id: `s${i}`,
      title: both('x'.repeat(75)),
      ...(i < 19 ? { next: `s${i + 1}` } : { next: 'done' }),
    }));
    const done = { next: [both('y'.repeat(200))] };
    const text = guideText(guideWith(steps, { done }), { language: 'vi', url });
    assert.isAtMost(text.length, GUIDE_TEXT_LIMIT);
    assert.include(text, 'Bước 20.');
    assert.isTrue(text.endsWith(`\nXem có hình: ${url}`));
    assert.notInclude(text, 'bước 21');
  });

  it('says that the way is no longer used', () => {
    const retired = { why: both('Ứng dụng đã ngừng.') };
    const text = guideText(guideWith([{ id: 'a', title: both('Mở') }], { retired }), {
      language: 'vi',
    });
    assert.include(text, 'Cách này không còn dùng nữa: Ứng dụng đã ngừng.');
  });
});
