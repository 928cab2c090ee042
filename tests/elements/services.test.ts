import { html } from 'lit';
import { openDB } from 'idb';
import '../../src/define/all.js';
import type { ServicesErrorEvent } from '../../src/events/services-error-event.js';
import { mount, nextEvent, until, visibleText } from '../support/fixture.js';
import { newId } from '../support/records.js';
import { assert, describe, it } from '../support/suite.js';

describe('ward-services', () => {
  it('tells the page and the person when a newer release takes the records', async () => {
    const database = `test-${newId()}`;
    const element = await mount(
      html`<ward-services lang="vi" database=${database}
        ><ward-visit-diary></ward-visit-diary
      ></ward-services>`,
    );
    const diary = element.firstElementChild!;
    await until(() => visibleText(diary).includes('Nhật ký của tôi'), 'the diary');
    const failed = nextEvent<ServicesErrorEvent>(element, 'services-error');
    const newer = await openDB(database, 99);
    assert.equal((await failed).code, 'closed');
    await until(() => visibleText(diary).includes('Tải lại trang'), 'the way on');
    newer.close();
  });

  it('says so where a newer release has been before', async () => {
    const database = `test-${newId()}`;
    (await openDB(database, 99)).close();
    const element = await mount(
      html`<ward-services lang="vi" database=${database}
        ><ward-visit-diary></ward-visit-diary
      ></ward-services>`,
    );
    const diary = element.firstElementChild!;
    await until(() => visibleText(diary).includes('Trang này đã có bản mới'), 'the reason');
  });

  it('warns once of an address that is none, and goes on', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (text: unknown) => said.push(text);
    try {
      const element = await mount(
        html`<ward-services lang="vi" database="test-${newId()}" check-in-url="https://"
          ><ward-visit-diary></ward-visit-diary
        ></ward-services>`,
      );
      await until(() => visibleText(element).includes('Nhật ký của tôi'), 'the diary');
      assert.deepEqual(said, ['ward-services: check-in-url="https://" is not an address.']);
    } finally {
      console.warn = warn;
    }
  });

  it('is not needed: an element alone uses the page’s own records', async () => {
    const diary = await mount(html`<ward-visit-diary lang="vi"></ward-visit-diary>`);
    await until(() => visibleText(diary).includes('Nhật ký của tôi'), 'the diary');
  });

  it('gives way to another database, and takes its old one up again when it comes back', async () => {
    const element = await mount(
      html`<ward-services lang="vi" database="test-${newId()}"
        ><ward-visit-diary></ward-visit-diary
      ></ward-services>`,
    );
    await until(() => visibleText(element).includes('Nhật ký của tôi'), 'the diary');
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await until(() => visibleText(element).includes('Nhật ký của tôi'), 'the diary again');
  });
});
