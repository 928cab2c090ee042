/** The network fails when the camera is first wanted, and is back at the next press. */
import { writeFileSync } from 'node:fs';
import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, temporaryFolder } from '../support/e2e.js';
import { film } from '../support/film.js';
import { qrPicture } from '../support/qr-picture.js';
import { startServer, type RunningServer } from '../support/server.js';
import { assert, describe, it } from '../support/suite.js';

const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Quét mã</title>
<script type="module" src="/wardkit/wardkit.min.js"></script><script src="log.js"></script>
<ward-code-scanner manual></ward-code-scanner></html>`;

const LOG = `globalThis.errors = []; globalThis.failures = [];
addEventListener('scan-error', (event) => errors.push(event.code));
addEventListener('error', (event) => failures.push(event.message));
addEventListener('unhandledrejection', (event) => failures.push(String(event.reason)));`;

interface Logged {
  readonly errors: readonly string[];
  readonly failures: readonly string[];
}

describe('a scanner on a page that went offline', () => {
  const folder = temporaryFolder();
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    writeFileSync(folder.file('index.html'), PAGE);
    writeFileSync(folder.file('log.js'), LOG);
    const picture = qrPicture('HTTPS://PHUONG.EXAMPLE/#V12345', { margin: 6 });
    await film({ file: folder.file('take.y4m'), picture, frames: 12, blank: 0 });
    server = await startServer({ folders: { '/offline/': folder.path } });
    browser = await launch({ film: folder.file('take.y4m') });
  });

  after(async () => {
    await browser.close();
    await server.close();
    folder.remove();
  });

  for (const [what, lost] of [
    ['the camera’s own part', /scanner-view/],
    ['every reader of codes', /worker|wasm|zxing/],
  ] as const) {
    it(`says so where ${what} cannot be fetched, and works once it can`, async () => {
      page = await browser.newPage();
      await page.goto(`${server.url}offline/`);
      await page.route(lost, (route) => route.abort(), { times: 20 });
      await page.getByRole('button', { name: 'Mở camera' }).click();
      await page.getByText('Chưa tải được bộ đọc mã QR').waitFor();
      await page.getByText('vẫn nhập mã ở dưới được').waitFor();
      await page.unroute(lost);
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await page.getByText('Đã đọc được mã.').waitFor();
      const { errors, failures } = await page.evaluate(() => {
        const { errors, failures } = globalThis as unknown as Logged;
        return { errors, failures };
      });
      assert.deepEqual(errors, ['not-loaded']);
      assert.deepEqual(failures, []);
      await page.close();
    });
  }
});
