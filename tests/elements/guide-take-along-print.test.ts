import type { PaperFormat } from '../../src/elements/guide/take-along/take-along.js';
import { paperJob } from '../../src/elements/guide/take-along/paper-job.js';
import { CARDS_ON_SHEET, FACE } from '../../src/elements/guide/take-along/print-card.js';
import { printFrame } from '../../src/elements/parts/print-frame.js';
import type { Guide } from '../../src/guides/format/guide.js';
import { loaders } from '../../src/guides/shipped/loaders.js';
import { mount } from '../support/fixture.js';
import { afterEach, assert, describe, it } from '../support/suite.js';
import { guideOf, hostOf, PAGE, type TakeAlongHost } from './guide-take-along-kit.js';

const PIXELS_PER_MM = 96 / 25.4;
const POINTS_PER_PIXEL = 72 / 96;
const guides = await Promise.all(Object.keys(loaders).map(guideOf));
const password = await guideOf('vneid-password');

describe('a guide on paper', () => {
  let frame: HTMLIFrameElement | undefined;

  afterEach(() => frame?.remove());

  async function printed(
    format: PaperFormat,
    guide: Guide = password,
    language = 'vi',
    variant?: string,
  ): Promise<Document> {
    frame?.remove();
    const { localize } = await mount<TakeAlongHost>(hostOf(guide, language));
    const paper = { guide, localize, language, variant, pageUrl: PAGE };
    frame = await printFrame(await paperJob(format, paper));
    // As wide as an A4 between its margins.
    frame.style.inlineSize = '182mm';
    const page = frame.contentDocument;
    if (!page) throw new Error('no page');
    return page;
  }

  const textOf = (page: Document) => page.body.textContent.replace(/\s+/g, ' ');
  const sizeOf = (element: Element) =>
    Number.parseFloat(element.ownerDocument.defaultView?.getComputedStyle(element).fontSize ?? '') *
    POINTS_PER_PIXEL;

  it('on A4 has every step with its number, where to go if not, and the detours below', async () => {
    const text = textOf(await printed('a4'));
    for (const { title } of password.steps) assert.include(text, title.vi);
    for (const words of [
      'Lấy lại mật khẩu VNeID',
      'Mất 5–15 phút',
      'Điện thoại của mình, có SIM đã đăng ký VNeID',
      'Nếu “Còn, tôi nhận được tin nhắn”: sang bước 2.',
      'Cô bác nhận được mã chưa?',
      'Nếu chưa hoặc không chắc: sang bước',
      'Nếu vướng',
      'Giữ kín mã. ',
      'Kiểm lại ngày 21/11/2026.',
      'Cần người giúp',
      'Điện thoại và dấu của phường',
      'phuong-mau.example',
    ]) {
      assert.include(text, words);
    }
  });

  it('on A4 has nothing smaller than a note, and steps of at least 12 pt that no page breaks', async () => {
    for (const guide of guides) {
      const page = await printed('a4', guide);
      for (const words of page.querySelectorAll('.words > p:not(.small), .warning p, .leads li')) {
        assert.isAtLeast(sizeOf(words), 12 - 0.01, `${guide.id}: ${words.textContent}`);
      }
      for (const step of page.querySelectorAll('.step')) {
        const style = page.defaultView?.getComputedStyle(step);
        assert.equal(style?.breakInside, 'avoid');
        assert.isBelow(step.getBoundingClientRect().height / PIXELS_PER_MM, 260, guide.id);
      }
    }
  });

  it('on the pocket card has two faces of a bank card, five to an A4, nothing cut off', async () => {
    for (const guide of guides) {
      for (const language of ['vi', 'en']) {
        const page = await printed('card', guide, language);
        const faces = [...page.querySelectorAll('.face')];
        assert.lengthOf(faces, 2 * CARDS_ON_SHEET);
        for (const face of faces) {
          const { left, right, top, bottom, width, height } = face.getBoundingClientRect();
          assert.approximately(width / PIXELS_PER_MM, FACE.width, 0.1);
          assert.approximately(height / PIXELS_PER_MM, FACE.height, 0.1);
          for (const part of face.querySelectorAll('h1, li, p, svg')) {
            const box = part.getBoundingClientRect();
            if (box.height === 0) continue;
            const what = `${guide.id} ${language}: ${part.textContent}`;
            assert.isAtLeast(box.left, left - 0.5, what);
            assert.isAtMost(box.right, right + 0.5, what);
            assert.isAtLeast(box.top, top - 0.5, what);
            assert.isAtMost(box.bottom, bottom + 0.5, what);
            if (part.localName !== 'svg') assert.isAtLeast(sizeOf(part), 7.5 - 0.01, what);
          }
        }
        const shown = [...(faces[0]?.querySelectorAll('li:not([hidden])') ?? [])];
        const steps = Number(faces[0]?.querySelector('ol')?.dataset['steps']);
        assert.isAtLeast(shown.length, Math.min(5, steps), guide.id);
        const isLoose = shown.length < steps && shown.at(-1)?.className === 'asks';
        assert.isFalse(
          isLoose,
          `${guide.id} ${language}: a question without what its answer leads to`,
        );
        assert.match(textOf(page), /(Kiểm lại ngày|Last checked on) \d\d\/\d\d\/\d{4}/);
        assert.isFalse(
          faces[1]?.querySelector<HTMLElement>('.ward')?.hidden,
          `${guide.id} ${language}`,
        );
        const codes = [...page.querySelectorAll('.code-image')];
        assert.lengthOf(codes, CARDS_ON_SHEET);
        for (const code of codes) {
          const modules = (code as SVGSVGElement).viewBox.baseVal.width;
          const module = code.getBoundingClientRect().width / PIXELS_PER_MM / modules;
          assert.isAtLeast(module, 0.499, 'mm a module');
        }
        const warned = guide.steps.some(({ warnings }) => warnings);
        assert.equal(faces[1]?.querySelector('.warning') !== null, warned);
      }
    }
  });

  it('on the pocket card has the answers that lead along its way, and numbers where they are many', async () => {
    const card = textOf(await printed('card'));
    assert.include(card, 'còn trong máy không? → Còn, tôi nhận được tin nhắn');
    const hotlines = textOf(await printed('card', await guideOf('hotlines')));
    for (const number of ['115', '114', '113', '112', '111']) assert.include(hotlines, number);
    assert.notInclude(hotlines, '1900 0368', 'nobody could confirm it');
  });

  it('on A4 has the day beside each number, and where each detour leads', async () => {
    const hotlines = textOf(await printed('a4', await guideOf('hotlines')));
    assert.match(hotlines, /115 Cấp cứu[^(]*\(kiểm tra ngày \d\d\/\d\d\/\d{4}\)/);
    for (const guide of guides) {
      const page = await printed('a4', guide);
      for (const detour of page.querySelectorAll('.row .step')) {
        const leads = detour.querySelectorAll('.leads li').length;
        assert.isAbove(leads, 0, `${guide.id}: ${detour.textContent.trim().slice(0, 60)}`);
      }
    }
  });

  it('on A4 names the guides that follow, as its steps speak of them', async () => {
    const text = textOf(await printed('a4', await guideOf('bhyt-vneid')));
    assert.include(text, 'Xem thêm hướng dẫn:');
    assert.include(text, '“Lấy lại mật khẩu VNeID”');
  });

  it('as a booklet has a multiple of four pages, and no page holds more than it shows', async () => {
    for (const guide of guides) {
      for (const language of ['vi', 'en']) {
        const page = await printed('booklet', guide, language);
        const pages = [...page.querySelectorAll('.page')];
        assert.equal(pages.length % 4, 0);
        for (const one of pages) {
          const what = `${guide.id} ${language}: ${one.textContent.trim().slice(0, 60)}`;
          assert.isAtMost(one.scrollHeight, one.clientHeight + 1, what);
          assert.isAtMost(one.scrollWidth, one.clientWidth + 1, what);
          assert.approximately(one.getBoundingClientRect().width / PIXELS_PER_MM, 148.5, 0.1);
        }
        assert.lengthOf(page.querySelectorAll('article'), guide.steps.length);
      }
    }
  });

  it('tells each device where none was chosen, and only the chosen one else', async () => {
    const guide = guides.find(({ variants, steps }) => variants && steps.some((s) => s.variants));
    if (!guide?.variants) return assert.fail('no guide has variants');
    const [first, second] = guide.variants;
    const own = guide.steps.find((step) => step.variants?.[first?.id ?? '']?.text)?.variants;
    const words = (id: string | undefined) => own?.[id ?? '']?.text?.[0]?.vi ?? 'no such text';
    const all = textOf(await printed('a4', guide));
    assert.include(all, `${first?.name.vi}:`);
    assert.include(all, words(first?.id));
    const one = textOf(await printed('a4', guide, 'vi', second?.id));
    assert.notInclude(one, words(first?.id));
  });

  it('runs nothing and loads nothing of what a guide says', async () => {
    const text = { vi: '<img src=x onerror="parent.hacked=1"><script>parent.hacked=1</script>' };
    const hostile: Guide = {
      ...password,
      title: { ...password.title, ...text },
      steps: password.steps.map((step) => ({ ...step, title: { ...step.title, ...text } })),
    };
    const page = await printed('a4', hostile);
    assert.lengthOf(page.querySelectorAll('script, img'), 0);
    assert.include(textOf(page), text.vi);
  });
});
