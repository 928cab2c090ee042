import { readGuidePlace } from '../../src/codes/guide-link.js';
import { readLink } from '../../src/codes/code-link.js';
import { createDecoder } from '../../src/scanning.js';
import { expectAccessible } from '../support/axe.js';
import { mount, settled, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { guideOf, hostOf, PAGE, type TakeAlongHost } from './guide-take-along-kit.js';

const guide = await guideOf('vneid-password');

function find<E extends Element = HTMLElement>(host: TakeAlongHost, selector: string): E {
  const found = host.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function button(host: TakeAlongHost, words: string): HTMLButtonElement {
  const all = [...host.renderRoot.querySelectorAll('button')];
  const found = all.find(({ textContent }) => textContent.trim() === words);
  if (!found) throw new Error(`no button ${words}`);
  return found;
}

async function show(language = 'vi', change: Partial<TakeAlongHost> = {}): Promise<TakeAlongHost> {
  const host = await mount<TakeAlongHost>(hostOf(guide, language));
  Object.assign(host, change);
  host.requestUpdate();
  const title = language === 'en' ? 'Take it along' : 'Mang về';
  await until(() => host.renderRoot.querySelector('h2')?.textContent === title, 'the words');
  await settled(document);
  return host;
}

/** Reads the drawing as a phone would, on a ground that is not white. */
async function scan(drawn: SVGSVGElement): Promise<string | undefined> {
  const side = drawn.viewBox.baseVal.width * 6;
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(side));
  copy.setAttribute('height', String(side));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side + 40;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#111';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 20, 20);
  const [found] = await createDecoder().decode(
    context.getImageData(0, 0, canvas.width, canvas.height),
  );
  return found?.text;
}

describe('what is taken along from a guide', () => {
  const stubs: (() => void)[] = [];

  function stub(name: string, value: unknown): void {
    Object.defineProperty(navigator, name, { configurable: true, value });
    stubs.push(() => Reflect.deleteProperty(navigator, name));
  }

  beforeEach(() => {
    document.documentElement.lang = 'vi';
  });

  afterEach(() => {
    for (const restore of stubs.splice(0)) restore();
    document.documentElement.removeAttribute('lang');
  });

  it('is a code that a phone reads as this guide and this step, on the page whose host stands below', async () => {
    const host = await show('vi', { step: 'code' });
    const text = await scan(find<SVGSVGElement>(host, '.take-code svg'));
    const link = readLink(text ?? '', 'G');
    assert.equal(link?.origin, new URL(PAGE).origin);
    assert.deepEqual(readGuidePlace(link?.envelope ?? ''), {
      guide: 'vneid-password',
      step: guide.steps.findIndex(({ id }) => id === 'code') + 1,
    });
    assert.include(visibleText(find(host, '.take-code')), 'phuong-mau.example');
    const label = find(host, '.take-code svg').getAttribute('aria-label');
    assert.equal(label, 'Mã QR mở bước này: Nhập mã OTP trong tin nhắn');
  });

  it('opens the first step before the walk has begun', async () => {
    const host = await show();
    const text = await scan(find<SVGSVGElement>(host, '.take-code svg'));
    assert.equal(readGuidePlace(readLink(text ?? '')?.envelope ?? '')?.step, 1);
  });

  it('says that there is no code on a page that no phone could open', async () => {
    const host = await show('vi', { pageUrl: 'file:///C:/guide.html' });
    assert.include(visibleText(find(host, '.take-code')), 'chưa có địa chỉ web');
    assert.lengthOf(host.renderRoot.querySelectorAll('.take-code svg'), 0);
  });

  for (const scheme of ['light', 'dark']) {
    for (const language of ['vi', 'en']) {
      it(`is accessible, ${scheme}, in ${language}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'canvas';
        stubs.push(() => {
          document.documentElement.style.removeProperty('color-scheme');
          document.body.style.removeProperty('background');
        });
        document.documentElement.lang = language;
        await expectAccessible(await show(language));
      });
    }
  }

  it('is a text that a press copies, and says so', async () => {
    const copied: string[] = [];
    stub('clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    const host = await show();
    button(host, 'Chép').click();
    await until(() => visibleText(host).includes('Đã chép'), 'the word');
    const area = find<HTMLTextAreaElement>(host, 'textarea');
    assert.deepEqual(copied, [area.value]);
    assert.match(area.value, /^LẤY LẠI MẬT KHẨU VNEID\n/);
    assert.include(area.value, PAGE);
  });

  it('stays to be copied by hand, selected, where the device does not let it copy', async () => {
    stub('clipboard', { writeText: () => Promise.reject(new Error('refused')) });
    const host = await show();
    button(host, 'Chép').click();
    await until(() => visibleText(host).includes('Máy không cho chép'), 'the word');
    const area = find<HTMLTextAreaElement>(host, 'textarea');
    assert.equal(host.shadowRoot?.activeElement?.id, 'take-text');
    assert.deepEqual([area.selectionStart, area.selectionEnd], [0, area.value.length]);
  });

  it('is shared by the phone’s own way where there is one', async () => {
    stub('share', undefined);
    const without = await show();
    assert.notInclude(visibleText(without), 'Chia sẻ');
    const shared: unknown[] = [];
    stub('share', (data: unknown) => Promise.resolve(void shared.push(data)));
    const host = await show();
    button(host, 'Chia sẻ').click();
    assert.deepEqual(shared, [
      { title: 'Lấy lại mật khẩu VNeID', text: find<HTMLTextAreaElement>(host, 'textarea').value },
    ]);
  });
});

describe('a guide told to search engines', () => {
  const scripts = () => [
    ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
  ];
  const data = () =>
    JSON.parse(scripts()[0]?.textContent ?? 'null') as {
      readonly '@type': string;
      readonly name: string;
    };

  it('stands in the head while the element does, in its language, once', async () => {
    const host = await show('vi', { isStructured: true });
    await until(() => scripts().length === 1, 'the data');
    assert.equal(data()['@type'], 'HowTo');
    assert.equal(data().name, 'Lấy lại mật khẩu VNeID');
    host.lang = 'en';
    host.requestUpdate();
    await until(() => data().name === 'Get back into VNeID', 'English');
    assert.lengthOf(scripts(), 1);
    host.remove();
    assert.lengthOf(scripts(), 0);
  });

  it('does not stand there unasked, and goes when the page no longer wants it', async () => {
    const host = await show();
    assert.lengthOf(scripts(), 0);
    host.isStructured = true;
    host.requestUpdate();
    await until(() => scripts().length === 1, 'the data');
    host.isStructured = false;
    host.requestUpdate();
    await until(() => scripts().length === 0, 'it to go');
  });
});
