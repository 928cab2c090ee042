/** A printed code, filmed, before a real camera stream of a real browser. */
import { writeFileSync } from 'node:fs';
import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { qrSvg } from '../../src/codes/qr-image.js';
import {
  complaints,
  launch,
  rasterise,
  temporaryFolder,
  type CameraOptions,
} from '../support/e2e.js';
import { film, type Picture } from '../support/film.js';
import type { WardCodeScannerElement } from '../../src/elements/code-scanner/code-scanner-element.js';
import { contentSecurityPolicy, startServer, type RunningServer } from '../support/server.js';
import { describe, expect, it } from '../support/suite.js';

const TEXT = `HTTPS://PHUONG.EXAMPLE/CHECK-IN#V${'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.repeat(10)}`;

const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Quét mã</title>
<meta name="viewport" content="width=device-width"><script type="module" src="/wardkit/wardkit.min.js"></script>
<script src="log.js"></script><ward-code-scanner manual></ward-code-scanner></html>`;

const LOG = `globalThis.scans = []; globalThis.errors = [];
addEventListener('code-scan', (event) => scans.push([event.text, event.source]));
addEventListener('scan-error', (event) => errors.push(event.code));`;

const fileName = (url: string) => url.slice(url.lastIndexOf('/') + 1);

/** A sheet with white around the code, as a poster has. */
function sheet(): string {
  const code = qrSvg(TEXT).replace('<svg ', '<svg x="14" y="14" width="72" height="72" ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="#fff" d="M0 0h100v100H0z"/>${code}</svg>`;
}

describe('scanning with a real camera stream', () => {
  const folder = temporaryFolder();
  let server: RunningServer;
  let picture: Picture;
  let photo: Buffer;
  const browsers: Browser[] = [];

  before(async () => {
    writeFileSync(folder.file('index.html'), PAGE);
    writeFileSync(folder.file('log.js'), LOG);
    server = await startServer({ folders: { '/scan/': folder.path } });
    const page = await (await open()).newPage();
    picture = await rasterise(page, sheet(), 1400);
    await page.setViewportSize({ width: 800, height: 800 });
    await page.setContent(sheet());
    photo = await page.screenshot();
  });

  after(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.close();
    folder.remove();
  });

  async function open(camera?: CameraOptions): Promise<Browser> {
    const browser = await launch(camera);
    browsers.push(browser);
    return browser;
  }

  async function visit(camera?: CameraOptions): Promise<Page> {
    const page = await (await open(camera)).newPage();
    page.setDefaultTimeout(30_000);
    return page;
  }

  const scans = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { scans: [string, string][] }).scans);

  const takes = {
    'held still': {},
    'tilted, out of focus, in falling light': {
      tilt: { x: 16, y: 10, z: 4 },
      blur: 1,
      shade: 0.4,
      noise: 3,
    },
    'in a noisy dim room': { tilt: { x: 8, y: 6 }, blur: 0.7, noise: 15 },
  };
  for (const [name, take] of Object.entries(takes)) {
    it(`reads a code ${name}, and fetches the reader only then`, async () => {
      const file = folder.file('take.y4m');
      await film({ picture, file, ...take });
      const page = await visit({ film: file });
      const wrong = complaints(page);
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await page.goto(`${server.url}scan/`);
      await page.getByRole('button', { name: 'Mở camera' }).waitFor();
      expect(fetched.filter((url) => /zxing|worker/.test(url))).to.deep.equal([]);
      await page.getByRole('button', { name: 'Mở camera' }).click();
      await page.getByText('Đã đọc được mã.').waitFor();
      expect((await scans(page))[0]).to.deep.equal([TEXT, 'camera']);
      expect(fetched.filter((url) => /zxing/.test(url)).map(fileName)).to.deep.equal([
        'zxing_reader.wasm',
      ]);
      expect(new Set(fetched.map((url) => new URL(url).origin)).size, 'hosts').to.equal(1);
      expect(wrong).to.deep.equal([]);
      await page.close();
    });
  }

  const narrow = {
    'WebAssembly is forbidden': contentSecurityPolicy.replace(" 'wasm-unsafe-eval'", ''),
    'no worker is allowed': contentSecurityPolicy.replace("worker-src 'self'", "worker-src 'none'"),
  };
  for (const [name, policy] of Object.entries(narrow)) {
    it(`reads a code by @zxing/browser where ${name}`, async () => {
      const strict = await startServer({
        folders: { '/scan/': folder.path },
        headers: { 'Content-Security-Policy': policy },
      });
      const file = folder.file('take.y4m');
      await film({ picture, file });
      const page = await visit({ film: file });
      const wrong = complaints(page);
      await page.goto(`${strict.url}scan/`);
      await page.getByRole('button', { name: 'Mở camera' }).click();
      await page.getByText('Đã đọc được mã.').waitFor();
      expect((await scans(page))[0]).to.deep.equal([TEXT, 'camera']);
      const chosen = await page.locator('ward-code-scanner').evaluate((element) => {
        return (element as WardCodeScannerElement).scanner?.decoder;
      });
      expect(chosen).to.equal('zxing-js');
      // Whether workers are allowed can only be tried.
      expect(wrong.filter((text) => !/worker/i.test(text))).to.deep.equal([]);
      await page.close();
      await strict.close();
    });
  }

  it('lets a person who refused the camera type the code or choose a photo', async () => {
    const page = await visit({ film: folder.file('take.y4m'), answer: 'deny' });
    await page.goto(`${server.url}scan/`);
    await page.getByRole('button', { name: 'Mở camera' }).click();
    await page.getByText('Camera chưa được phép mở').waitFor();
    await page.getByLabel('Nhập mã').fill('AB12-CD34');
    await page.keyboard.press('Enter');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chọn ảnh có mã' }).click();
    await (await chooser).setFiles({ name: 'ma.png', mimeType: 'image/png', buffer: photo });
    await page.waitForFunction(
      () => (globalThis as unknown as { scans: unknown[] }).scans.length > 1,
    );
    expect(await scans(page)).to.deep.equal([
      ['AB12-CD34', 'typed'],
      [TEXT, 'photo'],
    ]);
  });

  it('says so on a machine without a camera', async () => {
    const page = await visit();
    await page.goto(`${server.url}scan/`);
    await page.getByRole('button', { name: 'Mở camera' }).click();
    await page.getByText('Không tìm thấy camera').waitFor();
  });
});
