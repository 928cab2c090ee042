/** A full disk, as the browser's own quota makes it: nothing is confirmed that was not stored. */
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { launchOptions, temporaryFolder } from '../support/e2e.js';
import { registerMarket } from '../support/hand.js';
import { startServer, type RunningServer } from '../support/server.js';

describe('a full disk', () => {
  const folder = temporaryFolder();
  let server: RunningServer;
  let device: BrowserContext | undefined;

  before(async () => {
    server = await startServer();
  });

  after(async () => {
    await device?.close();
    await server.close();
    folder.remove();
  });

  /** Starts the device; Chromium looks at a site's quota when it first opens its database. */
  async function open(path: string, quotaSize?: number): Promise<Page> {
    await device?.close();
    device = await chromium.launchPersistentContext(folder.file('profile'), {
      ...launchOptions({ answer: 'deny' }),
      viewport: { width: 390, height: 844 },
    });
    device.setDefaultTimeout(30_000);
    const page = device.pages()[0] ?? (await device.newPage());
    if (quotaSize !== undefined) {
      const session = await device.newCDPSession(page);
      const { origin } = new URL(server.url);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
    }
    await page.goto(server.url + path);
    return page;
  }

  async function checkIn(page: Page, shortCode: string): Promise<void> {
    await page.getByRole('button', { name: 'Quét mã để vào' }).click();
    await page.getByLabel('Nhập mã').fill(shortCode.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByLabel('Họ và tên').fill('Nguyễn Thị Mẫu');
    await page.getByLabel('Số điện thoại').fill('0900000000');
    await page.getByLabel('Tôi đồng ý').check();
    await page.getByRole('button', { name: 'Vào', exact: true }).click();
  }

  it('is said in plain words, and check-in works again once there is room', async () => {
    let page = await open('venue.html');
    await registerMarket(page);
    const shortCode = await page.locator('ward-venue-code [part=short-code]').first().innerText();

    page = await open('resident.html', 1);
    await checkIn(page, shortCode);
    await page.getByText('Máy đã đầy nên chưa lưu được').waitFor();
    expect(await page.getByRole('heading', { name: 'Đã vào' }).count()).to.equal(0);

    page = await open('resident.html');
    await checkIn(page, shortCode);
    await page.getByRole('heading', { name: 'Đã vào Chợ Hoa Sen' }).waitFor();
    await page.goto(`${server.url}office.html`);
    const covered = page.getByRole('cell', { name: 'Tên đang che' });
    await covered.waitFor();
    expect(await covered.count(), 'one visit').to.equal(1);
  });
});
