import { html, LitElement, type TemplateResult } from 'lit';
import {
  guideDrawing,
  guideDrawingStyles,
  loadScenes,
  scenesOf,
} from '../../src/elements/parts/guide-drawing.js';
import type { Guide, GuideDrawing, GuideScreenPart } from '../../src/guides/format/guide.js';
import { SCENES } from '../../src/guides/format/scenes.js';
import { loadGuide } from '../../src/guides/load-guide.js';
import { sharedStyles } from '../../src/styles/shared.js';
import { mount } from '../support/fixture.js';
import { assert, describe, it } from '../support/suite.js';

/** Stands for whatever element shows drawings. */
class DrawingHolder extends LitElement {
  static override styles = [...sharedStyles, guideDrawingStyles];
  content?: TemplateResult;
  override render() {
    return this.content;
  }
}
// The scenes' chunks import from this module's, under another address: it runs twice.
if (!customElements.get('drawing-holder')) customElements.define('drawing-holder', DrawingHolder);

const ALT = { vi: 'Bà cụ cầm thẻ.', en: 'A grandmother holding a card.' };
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const same = (words: string) => ({ vi: words, en: words });
const screen = (...parts: GuideScreenPart[]): GuideDrawing => ({ alt: ALT, screen: parts });

/** What a person sees of a drawing, in a shadow tree with the shared styles. */
async function drawn(drawing: GuideDrawing, language = 'vi', width = '340px'): Promise<Element> {
  const holder = document.createElement('drawing-holder') as DrawingHolder;
  holder.content = guideDrawing(drawing, language);
  holder.style.inlineSize = width;
  const frame = await mount(html`<div>${holder}</div>`);
  await holder.updateComplete;
  assert.include(frame.innerHTML, 'drawing-holder');
  const found = holder.shadowRoot?.querySelector('.drawing');
  if (!found) throw new Error('nothing is drawn');
  return found;
}

async function modelGuide(): Promise<Guide> {
  const loaded = await loadGuide('vneid-password');
  if (!loaded.ok) throw new Error(loaded.code);
  return loaded.value;
}

/** Parts of a drawing that stick out of it, or whose text sticks out of them. */
function stickingOut(drawing: Element): string[] {
  const room = drawing.getBoundingClientRect();
  return [...drawing.querySelectorAll('*')].flatMap((part) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const inside =
      left >= room.left - 0.5 &&
      right <= room.right + 0.5 &&
      top >= room.top - 0.5 &&
      bottom <= room.bottom + 0.5;
    const holds = !(part instanceof HTMLElement) || part.scrollWidth <= part.clientWidth + 1;
    return inside && (holds || getComputedStyle(part).display === 'inline')
      ? []
      : [part.getAttribute('class') ?? part.localName];
  });
}

describe('the drawings of a guide', () => {
  it('have a scene for every name on the list, each its own', async () => {
    const names = Object.keys(SCENES);
    await loadScenes(names);
    const pictures = new Map<string, string>();
    for (const scene of names) {
      const drawing = await drawn({ alt: ALT, scene });
      const svg = drawing.querySelector<SVGSVGElement>('svg.scene')!;
      const { width, height } = svg.getBBox();
      assert.isAbove(width, 50, `${scene} fills the room`);
      assert.isAbove(height, 50, `${scene} fills the room`);
      const marks = svg.innerHTML.replaceAll(/<!--.*?-->/g, '');
      assert.include(marks, 'class="', `${scene} is drawn in the colours of the ward`);
      assert.notMatch(marks, /\s(id|style|fill|stroke)=|<text|undefined|NaN/, scene);
      assert.isUndefined(pictures.get(marks), `${scene} is as ${pictures.get(marks)}`);
      pictures.set(marks, scene);
    }
    assert.equal(pictures.size, names.length);
  });

  it('say what they show, in the reader’s language, and nothing twice', async () => {
    const part = { kind: 'button', label: same('Gửi') } as const;
    for (const drawing of [{ alt: ALT, scene: 'paper-card' }, screen(part)]) {
      const vietnamese = await drawn(drawing, 'vi');
      assert.equal(vietnamese.getAttribute('role'), 'img');
      assert.equal(vietnamese.getAttribute('aria-label'), ALT.vi);
      assert.isTrue([...vietnamese.children].every((child) => child.ariaHidden === 'true'));
      const english = await drawn(drawing, 'en-GB');
      assert.equal(english.getAttribute('aria-label'), ALT.en);
    }
  });

  it('leave their room empty while a scene is on its way, or when nobody knows it', async () => {
    await loadScenes(['no-such-scene', 'toString', '__proto__']);
    for (const scene of ['no-such-scene', 'toString', '__proto__']) {
      const drawing = await drawn({ alt: ALT, scene });
      assert.isAbove(drawing.getBoundingClientRect().height, 200);
      assert.equal(drawing.textContent.trim(), '');
      assert.equal(drawing.getAttribute('aria-label'), ALT.vi);
    }
  });

  it('show one finger on each screen of a guide where something is pressed', async () => {
    const { steps } = await modelGuide();
    const screens = steps.flatMap(({ drawing }) => (drawing?.screen ? [drawing] : []));
    assert.isAbove(screens.length, 0);
    for (const drawing of screens) {
      const shown = await drawn(drawing);
      const fingers = shown.querySelectorAll('.s-finger');
      const pressed = drawing.screen?.filter(({ tap }) => tap).length;
      assert.equal(fingers.length, pressed, drawing.alt.en);
      assert.deepEqual(stickingOut(shown), [], drawing.alt.en);
      for (const finger of fingers) {
        const tip = finger.getBoundingClientRect();
        const part = finger.parentElement!.getBoundingClientRect();
        assert.isBelow(tip.top, part.bottom, 'the tip is on what is pressed');
        assert.isAtLeast(tip.bottom, part.bottom, 'and the hand does not cover it');
      }
    }
  });

  it('keep the longest labels within 280 px, also with text twice as large', async () => {
    const long = same('Đồng ý và tiếp tục chuyển sang bước xác thực định danh điện tử');
    const unbroken = same('Thườngtrúkhôngcóchỗngắtdàithậtdàidàidài');
    const kinds: GuideScreenPart['kind'][] = [
      'title',
      'text',
      'field',
      'button',
      'option',
      'tile',
      'address',
      'message',
      'dots',
      'code',
    ];
    for (const device of ['phone', 'computer'] as const) {
      for (const kind of kinds) {
        for (const size of ['1.125rem', '2.25rem']) {
          const drawing = await drawn(
            {
              ...screen(
                { kind, label: long },
                { kind, label: unbroken, value: 'https://dichvucong.gov.vn/p/home/dvc-trang-chu' },
                { kind, label: long, tap: true },
              ),
              device,
            },
            'vi',
            '280px',
          );
          const host = (drawing.getRootNode() as ShadowRoot).host as HTMLElement;
          host.style.setProperty('--ward-text', size);
          assert.isAtMost(drawing.getBoundingClientRect().width, 280.5);
          assert.deepEqual(stickingOut(drawing), [], `${kind} on a ${device}, text of ${size}`);
        }
      }
    }
  });

  it('set off the host of an address, which is what tells a fake', async () => {
    const hosts = {
      'https://dichvucong.gov.vn/p/home?x=1': 'dichvucong.gov.vn',
      'dichvucong.gov.vn.hotro.top/dang-nhap': 'dichvucong.gov.vn.hotro.top',
      'https://dichvucong.gov.vn@hotro.top/': 'hotro.top',
      vneid: 'vneid',
    };
    for (const [value, host] of Object.entries(hosts)) {
      const drawing = await drawn(screen({ kind: 'address', value }));
      assert.equal(drawing.querySelector('strong')?.textContent, host);
      assert.equal(drawing.textContent.trim(), value);
    }
  });

  it('show a picture of the ward’s own only where it is nothing but a picture', async () => {
    const picture = await drawn({ alt: ALT, image: PIXEL });
    assert.instanceOf(picture, HTMLImageElement);
    assert.equal(picture.getAttribute('alt'), ALT.vi);
    assert.equal(picture.getAttribute('src'), PIXEL);
    for (const image of [
      'data:image/svg+xml;base64,PHN2Zy8+',
      'https://example.com/a.png',
      `${PIXEL} onerror=x`,
      'javascript:alert(1)',
      '',
    ]) {
      const drawing = await drawn({ alt: ALT, image });
      assert.isFalse(drawing instanceof HTMLImageElement, image);
      assert.isNull(drawing.querySelector('img')?.src ?? null);
      assert.equal(drawing.getAttribute('aria-label'), ALT.vi);
    }
  });

  it('tell which scenes a guide needs, in all its variants, each once', async () => {
    const guide = await modelGuide();
    const first = { id: 'a', title: same('A'), drawing: { alt: ALT, scene: 'waiting' } };
    const lock = { drawing: { alt: ALT, scene: 'lock' }, verified: guide.verified };
    const plain = { id: 'b', title: same('B'), drawing: screen({ kind: 'dots' }) };
    const steps = [{ ...first, variants: { ios: lock, android: lock } }, first, plain];
    assert.sameMembers(scenesOf({ ...guide, steps }), ['waiting', 'lock']);
  });

  it('bring to paper every colour that they use, where no page gives any', () => {
    const css = guideDrawingStyles.cssText;
    const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
    const paper = /@media print \{\s*\.drawing \{([^}]*)\}/.exec(css)?.[1] ?? '';
    const given = [...paper.matchAll(/(--[\w-]+):/g)].map(([, name]) => name);
    assert.includeMembers(given, [...used]);
  });
});
