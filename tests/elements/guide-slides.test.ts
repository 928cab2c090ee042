import fc from 'fast-check';
import {
  newDeck,
  owesAnswer,
  turnDeck,
  type DeckMove,
} from '../../src/elements/guide/slides/deck.js';
import type { Guide } from '../../src/guides/format/guide.js';
import { expectAccessible } from '../support/axe.js';
import { mount, settled, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, describe, it } from '../support/suite.js';
import { guideOf, hostOf, type TakeAlongHost } from './guide-take-along-kit.js';

const password = await guideOf('vneid-password');
const both = (vi: string) => ({ vi, en: vi });
const quiz: Guide = {
  ...password,
  steps: [
    {
      id: 'ask',
      title: both('Ai gọi?'),
      quiz: [
        { text: both('Đọc mã'), because: both('Mã là chìa khoá.') },
        { text: both('Tắt máy'), right: true, because: both('Không cần giải thích.') },
      ],
    },
    { id: 'end', title: both('Nhớ nhé'), next: 'done' },
  ],
};

describe('the slides of a guide', () => {
  it('stay within their number and show an answer only when it is asked for', () => {
    const moves = fc.array(
      fc.oneof(
        fc.constantFrom<DeckMove>('next', 'back', 'first', 'last', 'reveal'),
        fc.integer({ min: 0, max: 20 }).map((to): DeckMove => ({ to })),
      ),
    );
    fc.assert(
      fc.property(moves, (taken) => {
        let deck = newDeck(quiz);
        for (const move of taken) {
          const before = deck;
          deck = turnDeck(deck, move);
          assert.isTrue(deck.index >= 0 && deck.index < deck.slides.length);
          if (move === 'next' && owesAnswer(before)) assert.equal(deck.index, before.index);
        }
      }),
    );
  });
});

describe('a class before the slides', () => {
  let host: TakeAlongHost;

  afterEach(async () => {
    host.renderRoot.querySelector('dialog')?.close();
    if (document.fullscreenElement) await document.exitFullscreen();
  });

  const dialog = () => {
    const found = host.renderRoot.querySelector('dialog');
    if (!found) throw new Error('no dialog');
    return found;
  };
  const sheets = () => host.shadowRoot?.adoptedStyleSheets.length ?? 0;
  const button = (words: string) => {
    const all = [...host.renderRoot.querySelectorAll('button')];
    const found = all.find(({ textContent }) => textContent.trim() === words);
    if (!found) throw new Error(`no button ${words}`);
    return found;
  };
  const shown = () => visibleText(dialog());
  const place = () => dialog().querySelector('.place')?.textContent;
  const title = () => dialog().querySelector('h2')?.textContent;
  const focused = () => host.shadowRoot?.activeElement;

  async function open(guide = password): Promise<void> {
    host = await mount<TakeAlongHost>(hostOf(guide));
    const opener = button('Chiếu lên màn hình');
    opener.focus();
    opener.click();
    await until(() => host.renderRoot.querySelector('dialog[open] h2'), 'the slides');
    await settled(document);
  }

  async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
    const target = focused() ?? dialog();
    target.dispatchEvent(
      new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        composed: true,
        cancelable: true,
        ...more,
      }),
    );
    await settled(document);
  }

  it('opens on the title, why and what to bring, with the keys on the slides', async () => {
    await open();
    assert.equal(title(), 'Lấy lại mật khẩu VNeID');
    assert.include(shown(), 'Mất 5–15 phút');
    assert.include(shown(), 'Thẻ căn cước');
    assert.equal(focused()?.className, 'stage');
  });

  it('turns by every key that presenters have, to both ends and no further', async () => {
    await open();
    const total = newDeck(password).slides.length;
    for (const [key, expected, more] of [
      ['ArrowLeft', 1],
      ['ArrowRight', 2],
      ['PageDown', 3],
      [' ', 4],
      ['ArrowDown', 5],
      ['PageUp', 4],
      ['ArrowUp', 3],
      [' ', 2, { shiftKey: true }],
      ['End', total],
      ['ArrowRight', total],
      ['Home', 1],
    ] as const) {
      await press(key, more);
      assert.equal(place(), `Trang ${expected}/${total}`, key);
    }
  });

  it('leaves the browser’s own keys alone', async () => {
    await open();
    await press('ArrowRight', { altKey: true });
    assert.match(place() ?? '', /^Trang 1\//);
  });

  it('tells a screen reader the slide’s place and title, and never lets go of the focus', async () => {
    await open();
    const status = () => dialog().querySelector('[role=status]')?.textContent ?? '';
    await press('PageDown');
    assert.match(status(), /^Trang 2\/\d+\. SIM đã đăng ký/);
    button('Tiếp').focus();
    button('Tiếp').click();
    await settled(document);
    assert.equal(focused()?.textContent?.trim(), 'Tiếp', 'a key press stays on its button');
    await press('End');
    await until(() => focused()?.className === 'stage', 'the focus to leave a dead button');
  });

  it('has what to say and to point at, the next slide and the time, when N is pressed', async () => {
    await open();
    assert.notInclude(shown(), 'Đừng cầm máy thay cô bác');
    await press('PageDown');
    await press('n');
    const [step] = password.steps;
    assert.include(shown(), step?.helper?.say.vi ?? 'no line');
    assert.include(shown(), step?.helper?.point.vi ?? 'no line');
    assert.include(shown(), `Trang sau ${password.steps[1]?.title.vi}`);
    assert.match(shown(), /Đã qua \d+:\d\d/);
    assert.equal(button('Lời dặn').getAttribute('aria-pressed'), 'true');
    await press('N');
    assert.equal(button('Lời dặn').getAttribute('aria-pressed'), 'false');
  });

  it('follows an answer that the class gives', async () => {
    await open();
    await press('PageDown');
    button('Không, tôi mất hoặc đã đổi SIM').click();
    await settled(document);
    assert.match(title() ?? '', /^Đến Công an xã, phường/);
    assert.equal(focused()?.className, 'stage');
  });

  it('shows what is right, and why, at the next press, and goes on at the one after', async () => {
    await open(quiz);
    await press('PageDown');
    assert.include(shown(), 'A Đọc mã');
    assert.notInclude(shown(), 'Mã là chìa khoá');
    assert.include(shown(), 'Xem đáp án');
    await press('PageDown');
    assert.equal(title(), 'Ai gọi?');
    assert.match(shown(), /A Đọc mã Chưa đúng ?\. Mã là chìa khoá\./);
    assert.match(shown(), /B Tắt máy Đúng ?\. Không cần giải thích\./);
    await press('PageDown');
    assert.equal(title(), 'Nhớ nhé');
  });

  it('turns when the slide is clicked, or swiped by a finger', async () => {
    await open();
    const stage = dialog().querySelector<HTMLElement>('.stage');
    const pointer = (type: string, clientX: number) =>
      stage?.dispatchEvent(
        new PointerEvent(type, { clientX, clientY: 200, pointerType: 'touch', bubbles: true }),
      );
    stage?.click();
    await settled(document);
    assert.match(place() ?? '', /^Trang 2\//);
    pointer('pointerdown', 300);
    pointer('pointerup', 100);
    stage?.click();
    await settled(document);
    assert.match(place() ?? '', /^Trang 3\//, 'the click that ends a swipe turns nothing');
    pointer('pointerdown', 100);
    pointer('pointerup', 300);
    await settled(document);
    assert.match(place() ?? '', /^Trang 2\//);
  });

  it('closes by its button, gives the focus back to what opened it, and leaves no large type behind', async () => {
    await open();
    assert.isAbove(sheets(), 0);
    const during = sheets();
    button('Đóng').click();
    await until(() => !dialog().open, 'it to close');
    await settled(document);
    await until(() => focused()?.textContent?.trim() === 'Chiếu lên màn hình', 'the focus');
    await until(() => shown() === '', 'the slides to be gone');
    assert.isBelow(sheets(), during);
  });

  for (const which of ['a cover', 'a step', 'an answered quiz']) {
    it(`is accessible on ${which}, with its notes`, async () => {
      await open(which === 'an answered quiz' ? quiz : password);
      await press('n');
      if (which !== 'a cover') await press('PageDown');
      if (which === 'an answered quiz') await press('PageDown');
      await expectAccessible(host);
    });
  }
});
