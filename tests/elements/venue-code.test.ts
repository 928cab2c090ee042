import { html } from 'lit';
import '../../src/define/ward-services.js';
import '../../src/define/ward-venue-code.js';
import { qrImage } from '../../src/codes/qr-image.js';
import { expectAccessible } from '../support/axe.js';
import { mount, part, settled, until, visibleText } from '../support/fixture.js';
import { assert, beforeEach, describe, it } from '../support/suite.js';
import { VENUE_CODE } from './poster-kit.js';
import { registerVenues } from './registered-venues.js';

beforeEach(() => {
  document.documentElement.lang = 'vi';
});

describe('ward-venue-code', () => {
  it('draws the QR dark on white with its quiet zone, in a dark theme too', async () => {
    for (const scheme of ['light', 'dark']) {
      const element = await mount(html`<ward-venue-code .code=${VENUE_CODE}></ward-venue-code>`);
      element.style.colorScheme = scheme;
      const image = part<SVGSVGElement>(element, '[part="image"]');
      const { size, path } = qrImage(VENUE_CODE.text);
      assert.equal(image.getAttribute('viewBox'), `0 0 ${size} ${size}`);
      const [paper, modules] = image.querySelectorAll('path');
      assert.ok(paper && modules);
      assert.equal(modules.getAttribute('d'), path);
      assert.equal(getComputedStyle(paper).fill, 'rgb(255, 255, 255)');
      assert.equal(getComputedStyle(modules).fill, 'rgb(0, 0, 0)');
      assert.deepEqual(
        [paper.getBBox().width, modules.getBBox().x, modules.getBBox().y],
        [size, 4, 4],
      );
    }
  });

  it('names the venue and the entrance, and shows the code to type', async () => {
    const element = await mount(html`<ward-venue-code .code=${VENUE_CODE}></ward-venue-code>`);
    assert.equal(
      part(element, '[role="img"]').getAttribute('aria-label'),
      'Mã QR của Chợ Hoa Sen, Cổng sau',
    );
    assert.equal(part(element, '[part="short-code"]').textContent, 'ABCD-EFGH');
    assert.include(part(element, '[part="label"]').textContent, 'Chợ Hoa Sen');
  });

  it('is as wide as its container, down to 160 px', async () => {
    const element = await mount(html`<ward-venue-code .code=${VENUE_CODE}></ward-venue-code>`);
    for (const width of [160, 500]) {
      element.style.inlineSize = `${width}px`;
      assert.equal(part(element, '[part="image"]').getBoundingClientRect().width, width);
      assert.isAtMost(element.scrollWidth, width);
    }
  });

  it('shows the newest venue of the device, or the one named', async () => {
    const { database, older, newer } = await registerVenues();
    const page = await mount(
      html`<ward-services database=${database}>
        <ward-venue-code></ward-venue-code>
        <ward-venue-code venue=${older.id} entrance="2"></ward-venue-code>
        <ward-venue-code venue=${older.id} entrance="9"></ward-venue-code>
      </ward-services>`,
    );
    const [newest, named, beyond] = page.querySelectorAll('ward-venue-code');
    assert.ok(newest && named && beyond);
    await until(() => beyond.shadowRoot?.querySelector('[part="label"]'), 'a label');
    await settled(page);
    assert.include(visibleText(newest), newer.name);
    assert.include(visibleText(named), 'Cổng sau');
    assert.include(visibleText(beyond), 'Cổng trước');
  });

  it('follows when another venue or entrance is asked for', async () => {
    const { database, older } = await registerVenues();
    const page = await mount(
      html`<ward-services database=${database}><ward-venue-code></ward-venue-code></ward-services>`,
    );
    const element = page.querySelector('ward-venue-code');
    assert.ok(element);
    await until(() => element.shadowRoot?.querySelector('[part="label"]'), 'a label');
    element.venue = older.id;
    await until(() => visibleText(element).includes('Cổng trước'), 'the other venue');
    const first = part(element, '[part="short-code"]').textContent;
    element.entrance = 2;
    await until(() => visibleText(element).includes('Cổng sau'), 'the other entrance');
    assert.notEqual(part(element, '[part="short-code"]').textContent, first);
  });

  it('says kindly that nothing is registered, or that the venue is another device’s', async () => {
    const database = `empty-${crypto.randomUUID()}`;
    const page = await mount(
      html`<ward-services database=${database}>
        <ward-venue-code></ward-venue-code>
        <ward-venue-code venue=${VENUE_CODE.venue.id}></ward-venue-code>
      </ward-services>`,
    );
    const [none, elsewhere] = page.querySelectorAll('ward-venue-code');
    assert.ok(none && elsewhere);
    await until(() => visibleText(none).includes('Máy này chưa đăng ký địa điểm nào'), 'the word');
    await until(() => visibleText(elsewhere).includes('không nằm trên máy này'), 'the other word');
    await expectAccessible(none);
    indexedDB.deleteDatabase(database);
  });

  it('is accessible, in Vietnamese and in English', async () => {
    for (const lang of ['vi', 'en']) {
      document.documentElement.lang = lang;
      const element = await mount(html`<ward-venue-code .code=${VENUE_CODE}></ward-venue-code>`);
      await settled(element);
      await expectAccessible(element);
    }
    const element = await mount(html`<ward-venue-code .code=${VENUE_CODE}></ward-venue-code>`);
    assert.include(visibleText(element), 'Can’t scan?');
  });
});
