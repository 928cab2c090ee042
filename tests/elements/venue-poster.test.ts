import { html, type TemplateResult } from 'lit';
import '../../src/define/ward-services.js';
import '../../src/define/ward-venue-poster.js';
import type { WardVenuePosterElement } from '../../src/elements/venue-poster/venue-poster-element.js';
import { expectAccessible } from '../support/axe.js';
import { mount, part, settled, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { VENUE_CODE } from './poster-kit.js';
import { registerVenues } from './registered-venues.js';

const realFetch = globalThis.fetch;
const realClick = HTMLAnchorElement.prototype.click;

/** Files handed to the browser to save. */
const saved: { readonly name: string; readonly href: string }[] = [];

beforeEach(() => {
  document.documentElement.lang = 'vi';
  saved.length = 0;
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, href: this.href });
  };
});

afterEach(() => {
  globalThis.fetch = realFetch;
  HTMLAnchorElement.prototype.click = realClick;
});

/** Counts what is fetched, and lets nothing through while the network is down. */
function network(isUp: () => boolean): string[] {
  const asked: string[] = [];
  globalThis.fetch = (input, init) => {
    asked.push(String(input));
    return isUp() ? realFetch(input, init) : Promise.reject(new TypeError('no network'));
  };
  return asked;
}

async function show(template: TemplateResult): Promise<WardVenuePosterElement> {
  const root = await mount(template);
  const element = root.matches('ward-venue-poster')
    ? root
    : root.querySelector('ward-venue-poster');
  assert.ok(element);
  await until(() => element.shadowRoot?.querySelector('[part="poster"]'), 'the poster');
  return element;
}

const showCode = (): Promise<WardVenuePosterElement> =>
  show(html`<ward-venue-poster .code=${VENUE_CODE}></ward-venue-poster>`);

function viewBox(element: Element): string | null {
  return part(element, '[part="poster"]').getAttribute('viewBox');
}

function choose(element: Element, size: string): void {
  for (const radio of element.shadowRoot?.querySelectorAll('input') ?? []) {
    if (radio.value === size) radio.click();
  }
}

describe('ward-venue-poster', () => {
  // First, while the typeface is not there yet: it is loaded once for the page.
  it('loads no typeface while there is nothing to draw', async () => {
    const asked = network(() => true);
    const database = `empty-${crypto.randomUUID()}`;
    const page = await mount(
      html`<ward-services database=${database}
        ><ward-venue-poster></ward-venue-poster
      ></ward-services>`,
    );
    const element = page.querySelector('ward-venue-poster');
    assert.ok(element);
    await until(
      () => visibleText(element).includes('Máy này chưa đăng ký địa điểm nào'),
      'the word',
    );
    await expectAccessible(element);
    assert.deepEqual(asked, []);
    indexedDB.deleteDatabase(database);
  });

  it('says what to do when the typeface does not come, and draws when it does', async () => {
    let up = false;
    network(() => up);
    const element = await mount<WardVenuePosterElement>(
      html`<ward-venue-poster .code=${VENUE_CODE}></ward-venue-poster>`,
    );
    await until(() => visibleText(element).includes('Chưa vẽ được áp phích'), 'the failure');
    await expectAccessible(element);
    assert.isTrue(part<HTMLButtonElement>(element, 'button.primary').disabled);
    up = true;
    part(element, '.notice button').click();
    await until(() => element.shadowRoot?.querySelector('[part="poster"]'), 'the poster');
    assert.isFalse(part<HTMLButtonElement>(element, 'button.primary').disabled);
  });

  it('shows the poster of the newest venue, named for those who do not see it', async () => {
    const { database } = await registerVenues();
    const element = await show(
      html`<ward-services database=${database}
        ><ward-venue-poster></ward-venue-poster
      ></ward-services>`,
    );
    const label = part(element, '[part="poster"]').getAttribute('aria-label');
    assert.match(label ?? '', /^Áp phích của Chợ Hoa Sen, mã nhập tay \w{4}-\w{4}$/);
    assert.equal(viewBox(element), '0 0 210 297');
    assert.notInclude(visibleText(element), 'Lối vào', 'it has one entrance, so no choice');
  });

  it('has a poster for each venue of the device', async () => {
    const { database, older } = await registerVenues();
    const element = await show(
      html`<ward-services database=${database}
        ><ward-venue-poster></ward-venue-poster
      ></ward-services>`,
    );
    const select = part<HTMLSelectElement>(element, '#venue');
    select.value = older.id;
    select.dispatchEvent(new Event('change'));
    const label = () => part(element, '[part="poster"]').getAttribute('aria-label') ?? '';
    await until(() => label().includes(older.name), 'the other venue’s poster');
  });

  it('changes with the paper that is chosen', async () => {
    const element = await showCode();
    choose(element, 'square');
    await settled(document);
    assert.equal(viewBox(element), '0 0 150 150');
    choose(element, 'a5');
    await settled(document);
    assert.equal(viewBox(element), '0 0 148 210');
    assert.equal(element.size, 'a5');
  });

  it('has a poster for each entrance', async () => {
    const { database, older } = await registerVenues();
    const element = await show(
      html`<ward-services database=${database}>
        <ward-venue-poster venue=${older.id}></ward-venue-poster>
      </ward-services>`,
    );
    const label = () => part(element, '[part="poster"]').getAttribute('aria-label') ?? '';
    assert.include(label(), 'Cổng trước');
    const first = label().slice(-9);
    const select = part<HTMLSelectElement>(element, '#entrance');
    assert.deepEqual(
      [...select.options].map(({ text }) => text.trim()),
      ['Cổng trước', 'Cổng sau'],
    );
    select.value = '2';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => label().includes('Cổng sau'), 'the other entrance');
    assert.notEqual(label().slice(-9), first);
  });

  it('hands out a file of each kind and says so', async () => {
    const element = await showCode();
    for (const [kind, type] of [
      ['PDF', 'application/pdf'],
      ['PNG', 'image/png'],
      ['SVG', 'image/svg+xml'],
    ]) {
      part(element, `[aria-label="Tải ${kind}"]`).click();
      const name = `poster-cho-hoa-sen-cong-sau-a4.${kind?.toLowerCase()}`;
      await until(() => visibleText(element).includes(`Đã tạo tệp ${name}`), `the ${kind}`);
      const file = saved.at(-1);
      assert.equal(file?.name, name);
      assert.equal((await (await realFetch(file?.href ?? '')).blob()).type, type);
    }
  });

  it('says kindly that the browser refuses so large a picture', async () => {
    const element = await showCode();
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
    try {
      part(element, '[aria-label="Tải PNG"]').click();
      await until(() => visibleText(element).includes('Máy này không vẽ được ảnh'), 'the word');
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
    assert.deepEqual(saved, []);
    await expectAccessible(element);
  });

  it('falls back to A4 where the size is none', async () => {
    const element = await show(
      html`<ward-venue-poster .code=${VENUE_CODE} size="a3"></ward-venue-poster>`,
    );
    assert.equal(viewBox(element), '0 0 210 297');
  });

  it('is accessible, in Vietnamese and in English', async () => {
    const element = await showCode();
    for (const lang of ['vi', 'en']) {
      document.documentElement.lang = lang;
      const words = lang === 'vi' ? 'In áp phích' : 'Print the poster';
      await until(() => visibleText(element).includes(words), words);
      await expectAccessible(element);
    }
  });

  it('fits a screen of 320 px', async () => {
    const element = await showCode();
    element.style.inlineSize = '288px';
    assert.isAtMost(element.scrollWidth, 288);
    for (const button of element.shadowRoot?.querySelectorAll('button') ?? []) {
      assert.isAtLeast(button.getBoundingClientRect().height, 48);
    }
  });
});
