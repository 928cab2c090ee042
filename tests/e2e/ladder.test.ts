/** Which reader a page gets under real headers, and that no policy is broken on the way. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { after, afterEach, before } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch, temporaryFolder } from '../support/e2e.js';
import { qrPicture } from '../support/qr-picture.js';
import { contentSecurityPolicy, startServer, type RunningServer } from '../support/server.js';
import { describe, expect, it } from '../support/suite.js';

const TEXT = 'Phường Mạo Khê, Quảng Ninh';
const TRUSTED_TYPES = 'trusted-types lit-html wardkit';

/** The page's scripts are files: the policies allow nothing else. */
const PAGE = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Quét mã</title>
<script type="module" src="page.js"></script>`;

describe('the ladder under a real policy', () => {
  const folder = temporaryFolder();
  const servers: RunningServer[] = [];
  const reports: string[] = [];
  const post = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      reports.push(body);
      response.end();
    });
  });
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    writeFileSync(folder.file('index.html'), PAGE);
    await new Promise<void>((listening) => post.listen(0, '127.0.0.1', listening));
    browser = await launch();
  });

  afterEach(async () => {
    await context.close();
    await Promise.all(servers.splice(0).map((server) => server.close()));
    reports.length = 0;
  });

  after(async () => {
    await browser.close();
    post.close();
    folder.remove();
  });

  async function serve(policy: string, headers: Record<string, string> = {}) {
    const { port } = post.address() as AddressInfo;
    const server = await startServer({
      folders: { '/scan/': folder.path },
      headers: {
        'Content-Security-Policy': `${policy}; report-uri http://127.0.0.1:${port}/`,
        ...headers,
      },
    });
    servers.push(server);
    return server;
  }

  /** A page that takes the decoder from `library`, the module as it lies in `dist`. */
  async function visit(server: RunningServer, library = '/wardkit/scanning/decoder.js') {
    const source = `import { createDecoder } from '${library}';\nglobalThis.decoder = createDecoder();`;
    writeFileSync(folder.file('page.js'), source);
    context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.url}scan/`);
    await page.waitForFunction(() => 'decoder' in globalThis);
    return page;
  }

  /** Which reader was chosen, and what it reads from a picture. */
  function read(page: Page) {
    const { data, width, height } = qrPicture(TEXT);
    return page.evaluate(
      async ({ bytes, width, height }) => {
        const { decoder } = globalThis as unknown as {
          decoder: import('../../src/scanning.js').Decoder;
        };
        const name = await decoder.load();
        const image = new ImageData(Uint8ClampedArray.from(bytes), width, height);
        const codes = await decoder.decode(image);
        return { name, texts: codes.map(({ text }) => text) };
      },
      { bytes: [...data], width, height },
    );
  }

  /** What was broken before now: reports come late, so one that must come is waited for. */
  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(() => {
      // One that the browser must report, as it would have reported our own.
      void fetch('http://nowhere.invalid/').catch(() => undefined);
    });
    for (let i = 0; i < 200 && !reports.some((report) => report.includes('nowhere')); i++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const broken = reports.map(briefly);
    expect(broken.pop()).to.equal('connect-src: http://nowhere.invalid/');
    return broken;
  }

  const strict = `${contentSecurityPolicy}; ${TRUSTED_TYPES}`;
  const noWasm = strict.replace(" 'wasm-unsafe-eval'", '');

  it('is WebAssembly under the policy that we recommend', async () => {
    const page = await visit(await serve(strict));
    expect(await read(page)).to.deep.equal({ name: 'zxing-wasm', texts: [TEXT] });
    expect(await violations(page)).to.deep.equal([]);
  });

  it('is @zxing/browser where WebAssembly is forbidden, without trying it', async () => {
    const page = await visit(await serve(noWasm));
    expect(await read(page)).to.deep.equal({ name: 'zxing-js', texts: [TEXT] });
    expect(await violations(page)).to.deep.equal([]);
  });

  it('is WebAssembly also in a page of another site', async () => {
    const library = await serve(strict, { 'Access-Control-Allow-Origin': '*' });
    const site = await serve(`default-src ${library.url} 'self' blob: data: 'wasm-unsafe-eval'`);
    const page = await visit(site, `${library.url}wardkit/scanning/decoder.js`);
    expect(await read(page)).to.deep.equal({ name: 'zxing-wasm', texts: [TEXT] });
    expect(await violations(page)).to.deep.equal([]);
  });

  it('is @zxing/browser where the binary was not put up', async () => {
    const server = await serve(strict);
    const page = await visit(server);
    await context.route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
    expect(await read(page)).to.deep.equal({ name: 'zxing-js', texts: [TEXT] });
  });

  it('says so where nothing can be fetched, and tries again when asked again', async () => {
    const page = await visit(await serve(strict));
    await context.setOffline(true);
    expect(await read(page).catch(() => 'not loaded')).to.equal('not loaded');
    await context.setOffline(false);
    expect(await read(page)).to.deep.equal({ name: 'zxing-wasm', texts: [TEXT] });
  });
});

/** What was broken, and by what. */
function briefly(report: string): string {
  const { 'csp-report': said } = JSON.parse(report) as { 'csp-report': Record<string, string> };
  return `${said['violated-directive']}: ${said['blocked-uri']}`;
}
