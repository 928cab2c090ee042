/** A hundred times on the page and off it again: nothing is left behind. */
import { writeFileSync } from 'node:fs';
import { after, before } from 'node:test';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { complaints, launch, temporaryFolder } from '../support/e2e.js';
import { film } from '../support/film.js';
import { qrPicture } from '../support/qr-picture.js';
import { startServer, type RunningServer } from '../support/server.js';
import { assert, describe, it } from '../support/suite.js';
import { until } from '../support/until.js';

const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Quét mã</title>
<script type="module" src="/wardkit/wardkit.min.js"></script><main></main></html>`;

/** What a page holds. */
interface Holdings {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface Counted {
  tracks: MediaStreamTrack[];
  /** Cameras that were asked for and have not come. */
  opening: number;
}

describe('a scanner that comes and goes', () => {
  const folder = temporaryFolder();
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let devtools: CDPSession;
  let wrong: string[];
  let workers = 0;

  before(async () => {
    writeFileSync(folder.file('index.html'), PAGE);
    const picture = qrPicture('HTTPS://PHUONG.EXAMPLE/#V12345', { margin: 6 });
    await film({
      file: folder.file('take.y4m'),
      picture,
      width: 640,
      height: 480,
      frames: 12,
      blank: 0,
    });
    server = await startServer({ folders: { '/leaks/': folder.path } });
    browser = await launch({ film: folder.file('take.y4m') });
    page = await browser.newPage();
    wrong = complaints(page);
    await page.addInitScript(() => {
      const counted = globalThis as unknown as Counted;
      counted.tracks = [];
      counted.opening = 0;
      const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (constraints) => {
        counted.opening++;
        dispatchEvent(new Event('camera-asked'));
        const stream = await open(constraints);
        counted.tracks.push(...stream.getTracks());
        counted.opening--;
        return stream;
      };
    });
    page.on('worker', () => workers++);
    devtools = await page.context().newCDPSession(page);
    await page.goto(`${server.url}leaks/`);
    await page.waitForFunction(() => customElements.get('ward-code-scanner'));
  });

  after(async () => {
    await browser.close();
    await server.close();
    folder.remove();
  });

  /** Puts a scanner on the page, and takes it off when its camera is asked for or a code was read. */
  function mount(times: number, until: 'camera-asked' | 'code-scan'): Promise<void> {
    return page.evaluate(
      async ({ times, until }) => {
        for (let i = 0; i < times; i++) {
          const element = document.createElement('ward-code-scanner');
          const reached = new Promise((resolve) =>
            addEventListener(until, resolve, { once: true }),
          );
          document.querySelector('main')?.append(element);
          await reached;
          element.remove();
        }
      },
      { times, until },
    );
  }

  /** The tracks that still run, once every camera that was asked for has come. */
  async function liveTracks(): Promise<number> {
    await page.waitForFunction(() => (globalThis as unknown as Counted).opening === 0);
    return page.evaluate(() => {
      const counted = globalThis as unknown as Counted;
      // Ended ones are let go of here too, or this page would hold what it counts.
      counted.tracks = counted.tracks.filter((track) => track.readyState === 'live');
      return counted.tracks.length;
    });
  }

  /** A worker that was told to end is gone a moment later, on a busy machine a longer one. */
  const workersEnd = () => until(() => page.workers().length === 0, 'the workers to end', 20_000);

  async function holdings(): Promise<Holdings> {
    for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    return { heap: usedSize, nodes, listeners: jsEventListeners };
  }

  it('ends every track and worker, and gives all memory back', async () => {
    await mount(10, 'code-scan');
    await liveTracks();
    const first = await holdings();
    await mount(100, 'code-scan');
    assert.equal(await liveTracks(), 0, 'tracks that run');
    await workersEnd();
    assert.isAtLeast(workers, 110, 'workers that ran');
    const last = await holdings();
    console.log(`  held before: ${JSON.stringify(first)}, after: ${JSON.stringify(last)}`);
    assert.isAtMost(last.heap, first.heap * 1.05, 'bytes of heap');
    assert.isAtMost(last.nodes, first.nodes * 1.05 + 10, 'nodes');
    assert.isAtMost(last.listeners, first.listeners * 1.05 + 10, 'listeners');
    assert.deepEqual(wrong, []);
  });

  it('does so too when it goes while the camera opens', async () => {
    await mount(100, 'camera-asked');
    assert.equal(await liveTracks(), 0, 'tracks that run');
    await workersEnd();
    assert.deepEqual(wrong, []);
  });
});
