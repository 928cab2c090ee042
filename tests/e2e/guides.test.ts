/** The page of guides under the strictest headers: from a need to the end, and without a network. */
import { after, afterEach, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { complaints, launch } from '../support/e2e.js';
import { startServer, type RunningServer } from '../support/server.js';

describe('the page of guides', () => {
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let wrong: string[];

  before(async () => {
    server = await startServer();
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  afterEach(() => context.close());

  async function open(): Promise<void> {
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    page = await context.newPage();
    wrong = complaints(page);
    await page.goto(`${server.url}guides.html`);
  }

  async function openGuide(query: string, need: string): Promise<void> {
    await page.getByLabel('Tìm hướng dẫn').fill(query);
    await page.getByRole('button', { name: need }).click();
    await page.getByRole('button', { name: 'Bắt đầu' }).waitFor();
  }

  /** What the device has counted of guides. */
  function tallies(): Promise<Record<string, unknown>[]> {
    return page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('wardkit');
          opening.onerror = () => reject(new Error('no database'));
          opening.onsuccess = () => {
            const all = opening.result.transaction('tallies').objectStore('tallies').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result as Record<string, unknown>[]);
            };
          };
        }),
    );
  }

  it('leads from what somebody types to the end of a guide, and counts it without a name', async () => {
    await open();
    await openGuide('mat sim', 'Tôi quên mật khẩu VNeID');
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await page.getByText('Bước 1/').waitFor();
    // By keyboard: clicks quicker than a hand's count as the second of a double click.
    await page.getByRole('button', { name: /tôi nhận được tin nhắn/ }).press('Enter');
    const answers = ['Tiếp theo', 'Tiếp theo', 'Tiếp theo', 'Rồi', 'Rồi'];
    for (const [i, name] of answers.entries()) {
      await page.getByText(`Bước ${i + 2}/`).waitFor();
      await page.getByRole('button', { name, exact: true }).press('Enter');
    }
    await page
      .getByRole('heading', { name: /hết các bước|cảm ơn/i })
      .first()
      .waitFor();
    const [tally, ...more] = await tallies();
    expect(more).to.deep.equal([]);
    expect(tally).to.include({ guide: 'vneid-password', starts: 1, finishes: 1 });
    expect(wrong).to.deep.equal([]);
  });

  it('shows a guide that was read before without a network, and says so of one that was not', async () => {
    await open();
    await openGuide('quen mat khau', 'Tôi quên mật khẩu VNeID');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.waitForFunction(
      async () => (await (await caches.open('guides')).keys()).length > 10,
    );
    // What the page had before the worker watched over it came to the worker's cache by now.
    await page.reload();
    await openGuide('quen mat khau', 'Tôi quên mật khẩu VNeID');
    await context.setOffline(true);
    await page.reload();
    await openGuide('quen mat khau', 'Tôi quên mật khẩu VNeID');
    await page.getByRole('button', { name: 'Tất cả hướng dẫn' }).click();
    await page.getByLabel('Tìm hướng dẫn').fill('vietqr');
    await page.locator('[data-guide=vietqr]').click();
    await page.getByRole('button', { name: 'Thử lại' }).waitFor();
    await context.setOffline(false);
    // It comes by itself where the network works as soon as it is told to be there; else at a press.
    const retry = page.getByRole('button', { name: 'Thử lại' });
    await retry.click({ timeout: 3_000 }).catch(() => undefined);
    await page.getByRole('button', { name: 'Bắt đầu' }).waitFor();
  });
});
