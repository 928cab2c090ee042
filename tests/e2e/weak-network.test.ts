/** A network that gives the page and then breaks: each press is answered in words. */
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/e2e.js';
import { fillInMarket } from '../support/hand.js';
import { startServer, type RunningServer } from '../support/server.js';

describe('a network that breaks after the page has come', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    server = await startServer();
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.setDefaultTimeout(30_000);
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  it('is said when registering and when backing up, and both can be pressed again', async () => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${server.url}venue.html`);
    await page.getByLabel('Tỉnh, thành phố').waitFor();
    await page.route(/chunks\/(hpke|jose)/, (route) => route.abort());
    await fillInMarket(page);
    const register = page.getByRole('button', { name: 'Đăng ký và lấy mã QR' });
    await register.click();
    await page.getByText('Mạng yếu nên chưa tải xong').waitFor();
    expect(await register.isEnabled()).to.equal(true);

    await page.unroute(/chunks\/(hpke|jose)/);
    await page.route(/chunks\/jose/, (route) => route.abort());
    await register.click();
    await page.getByText('Đã đăng ký Chợ Hoa Sen').waitFor();
    await page.getByLabel('Mật khẩu của tệp dự phòng').fill('một câu dễ nhớ của chợ');
    const backUp = page.getByRole('button', { name: 'Tải tệp dự phòng' });
    await backUp.click();
    await page.getByText('Mạng yếu nên chưa tải xong').waitFor();
    expect(await backUp.isEnabled()).to.equal(true);
    expect(errors).to.deep.equal([]);
  });
});
