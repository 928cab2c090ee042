/** What a picture of 48 megapixels takes, and that it is given back. */
import { writeFileSync } from 'node:fs';
import { after, before } from 'node:test';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Decoder } from '../../src/scanning/decoder.js';
import { launch, temporaryFolder } from '../support/e2e.js';
import { startServer, type RunningServer } from '../support/server.js';
import { describe, expect, it } from '../support/suite.js';

const PAGE = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Ảnh lớn</title>
<script type="module" src="page.js"></script>`;
const SCRIPT = `import { createDecoder } from '/wardkit/scanning/decoder.js';
globalThis.createDecoder = createDecoder;`;

const MEGABYTE = 2 ** 20;

describe('a picture of 8,000 × 6,000 pixels', () => {
  const folder = temporaryFolder();
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let devtools: CDPSession;

  before(async () => {
    writeFileSync(folder.file('index.html'), PAGE);
    writeFileSync(folder.file('page.js'), SCRIPT);
    server = await startServer({ folders: { '/huge/': folder.path } });
    browser = await launch();
    page = await browser.newPage();
    devtools = await page.context().newCDPSession(page);
    await page.goto(`${server.url}huge/`);
    await page.waitForFunction(() => 'createDecoder' in globalThis);
  });

  after(async () => {
    await browser.close();
    await server.close();
    folder.remove();
  });

  /** Bytes that the page holds once what is not in use was collected, buffers included. */
  async function held(): Promise<number> {
    await devtools.send('HeapProfiler.collectGarbage');
    const usage = (await devtools.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize: number;
    };
    return usage.usedSize + usage.backingStorageSize;
  }

  /** Three such pictures, as pixels and as bitmaps, read by one decoder. */
  function readThree(close: boolean) {
    return page.evaluate(async (close) => {
      const scope = globalThis as unknown as { createDecoder: () => Decoder; decoder?: Decoder };
      const decoder = (scope.decoder ??= scope.createDecoder());
      for (let i = 0; i < 3; i++) {
        const image = new ImageData(8_000, 6_000);
        await decoder.decode(image);
        await decoder.decode(await createImageBitmap(image));
      }
      if (close) decoder.close();
    }, close);
  }

  it('leaves nothing behind in the page', async () => {
    await readThree(false);
    const before = await held();
    await readThree(false);
    expect((await held()) - before).to.be.lessThan(8 * MEGABYTE);
    expect(page.workers()).to.have.length(1);
  });

  it('and no worker once the decoder is closed', async () => {
    await readThree(true);
    await expectNoWorker(page);
    expect(await held()).to.be.lessThan(24 * MEGABYTE);
  });
});

async function expectNoWorker(page: Page): Promise<void> {
  const [worker] = page.workers();
  if (worker) await worker.waitForEvent('close');
  expect(page.workers()).to.have.length(0);
}
