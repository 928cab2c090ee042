/**
 * The main job as people do it: a venue registers and saves its poster; the printed poster is
 * filmed by a resident's camera; the resident checks in; the venue reads its log; the resident
 * leaves. One device, and its browser is closed and opened again in between.
 */
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import {
  complaints,
  launchOptions,
  rasterise,
  temporaryFolder,
  type CameraOptions,
} from '../support/e2e.js';
import { openNames, registerMarket } from '../support/hand.js';
import { film } from '../support/film.js';
import { startServer, type RunningServer } from '../support/server.js';

describe('the main job, end to end', () => {
  const folder = temporaryFolder();
  let server: RunningServer;
  let device: BrowserContext | undefined;
  let wrong: string[] = [];

  before(async () => {
    server = await startServer();
  });

  after(async () => {
    await device?.close();
    await server.close();
    folder.remove();
  });

  /** Opens the device's browser, with a film before its camera or without. */
  async function open(camera?: CameraOptions): Promise<Page> {
    await device?.close();
    device = await chromium.launchPersistentContext(folder.file('profile'), {
      ...launchOptions(camera),
      viewport: { width: 390, height: 844 },
      acceptDownloads: true,
    });
    device.setDefaultTimeout(60_000);
    const page = device.pages()[0] ?? (await device.newPage());
    wrong = complaints(page);
    return page;
  }

  it('a venue registers and saves its poster', async () => {
    const page = await open();
    await page.goto(`${server.url}venue.html`);
    await registerMarket(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải SVG' }).click();
    await (await saving).saveAs(folder.file('poster.svg'));
    expect(wrong).to.deep.equal([]);
  });

  it('a resident films the poster, checks in with a companion, and is seen in the log', async () => {
    const drawing = await (await open()).context().newPage();
    const picture = await rasterise(drawing, readFileSync(folder.file('poster.svg'), 'utf8'), 1240);
    const file = folder.file('poster.y4m');
    await film({
      picture,
      file,
      tilt: { x: 12, y: 9, z: 3 },
      blur: 0.8,
      noise: 5,
      shade: 0.35,
      fill: 1.3,
    });

    const page = await open({ film: file });
    await page.goto(`${server.url}resident.html`);
    await page.getByRole('button', { name: 'Quét mã để vào' }).click();
    await page.getByLabel('Họ và tên').fill('Nguyễn Thị Mẫu');
    await page.getByLabel('Số điện thoại').fill('0900000000');
    await page.getByText('Đi một mình').click();
    await page.getByLabel('Tên người nhà đi cùng').fill('Lê Văn Thử');
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.getByLabel('Tôi đồng ý').check();
    await page.getByRole('button', { name: 'Vào, 2 người' }).click();
    await page.getByRole('heading', { name: 'Đã vào Chợ Hoa Sen' }).waitFor();
    expect(wrong).to.deep.equal([]);

    await page.goto(`${server.url}office.html`);
    await openNames(page);
    const row = page.getByRole('row', { name: 'Nguyễn Thị Mẫu' });
    await row.getByText('cùng Lê Văn Thử').waitFor();
    await row.getByText('Đang ở trong').waitFor();
    expect(wrong).to.deep.equal([]);
  });

  it('after a restart the resident is still in, and leaves by one button', async () => {
    const page = await open();
    await page.goto(`${server.url}resident.html`);
    await page.getByRole('heading', { name: 'Đã vào Chợ Hoa Sen' }).waitFor();
    await page.getByRole('button', { name: 'Ra về' }).click();
    await page.getByRole('heading', { name: 'Đã ra khỏi Chợ Hoa Sen' }).waitFor();

    await page.goto(`${server.url}office.html`);
    await page.getByRole('row', { name: /\d\d:\d\d.*\d\d:\d\d/ }).waitFor();
    expect(await page.getByText('Đang ở trong').count(), 'only the figure’s own label').to.equal(1);
    expect(wrong).to.deep.equal([]);
  });
});
