/** A full disk, as the browser's own quota makes it: nothing is confirmed that was not stored. */
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/e2e.js';
import { registerMarket } from '../support/hand.js';
import { startServer, type RunningServer } from '../support/server.js';

describe('a full disk', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    server = await startServer();
    browser = await launch({ answer: 'deny' });
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.setDefaultTimeout(30_000);
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  /** @param bytes What the site may use; `undefined` gives it the disk back. */
  async function setQuota(bytes?: number): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const origin = new URL(server.url).origin;
    await session.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(bytes !== undefined && { quotaSize: bytes }),
    });
  }

  it('is said in plain words, and the same form works once there is room', async () => {
    await page.goto(`${server.url}venue.html`);
    await registerMarket(page);
    const shortCode = await page.locator('ward-venue-code [part=short-code]').first().innerText();

    await page.goto(`${server.url}resident.html`);
    await page.getByRole('button', { name: 'Quét mã để vào' }).click();
    await page.getByLabel('Nhập mã').fill(shortCode.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByLabel('Họ và tên').fill('Nguyễn Thị Mẫu');
    await page.getByLabel('Số điện thoại').fill('0900000000');
    await page.getByLabel('Tôi đồng ý').check();

    await setQuota(1);
    await page.getByRole('button', { name: 'Vào', exact: true }).click();
    await page.getByText('Máy đã đầy nên chưa lưu được').waitFor();
    expect(await page.getByText('Đã vào').count()).to.equal(0);

    await setQuota();
    await page.getByRole('button', { name: 'Vào', exact: true }).click();
    await page.getByRole('heading', { name: 'Đã vào Chợ Hoa Sen' }).waitFor();
    expect(await page.getByText('Máy đã đầy').count()).to.equal(0);
    await page.goto(`${server.url}office.html`);
    await page.getByRole('cell', { name: '••••••' }).waitFor();
    expect(await page.getByRole('cell', { name: '••••••' }).count(), 'one visit').to.equal(1);
  });
});
