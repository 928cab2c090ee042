/** How soon a code is reported that comes before the camera, counted in the film's own frames. */
import { writeFileSync } from 'node:fs';
import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch, temporaryFolder } from '../support/e2e.js';
import { film, NUMBER } from '../support/film.js';
import { qrPicture } from '../support/qr-picture.js';
import { startServer, type RunningServer } from '../support/server.js';
import { assert, describe, it } from '../support/suite.js';

const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Quét mã</title>
<script type="module" src="/wardkit/wardkit.min.js"></script><script src="watch.js"></script>
<ward-code-scanner manual></ward-code-scanner></html>`;

/** Reads the number off each frame as it is shown; notes it when a code is reported. */
const WATCH = `globalThis.reports = [];
globalThis.shown = undefined;
globalThis.watch = () => {
  const { bits, side } = ${JSON.stringify(NUMBER)};
  const { scanner, shadowRoot } = document.querySelector('ward-code-scanner');
  const video = shadowRoot.querySelector('video');
  const canvas = new OffscreenCanvas(bits, 1).getContext('2d', { willReadFrequently: true });
  const look = () => {
    canvas.drawImage(video, 0, 0, bits * side, side, 0, 0, bits, 1);
    const { data } = canvas.getImageData(0, 0, bits, 1);
    shown = 0;
    for (let bit = 0; bit < bits; bit++) shown = 2 * shown + (data[4 * bit] > 127 ? 1 : 0);
    video.requestVideoFrameCallback(look);
  };
  video.requestVideoFrameCallback(look);
  scanner.addEventListener('code-read', () => reports.push(shown));
};`;

/** Frames a second: slow, so that a busy machine shows every one of them. */
const RATE = 5;
/** Out of view for over 3 s, so that each round of the film reports the code anew. */
const WITHOUT = 18;
const WITH = 12;

interface Seen {
  readonly reports: readonly number[];
  readonly shown: number | undefined;
}

describe('the first result', () => {
  const folder = temporaryFolder();
  const browsers: Browser[] = [];
  let server: RunningServer;

  before(async () => {
    writeFileSync(folder.file('index.html'), PAGE);
    writeFileSync(folder.file('watch.js'), WATCH);
    server = await startServer({ folders: { '/first/': folder.path } });
  });

  after(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.close();
    folder.remove();
  });

  for (const [name, text] of [
    ['a venue code', 'HTTPS://PHUONG.EXAMPLE/CHECK-IN#VABCDEFGHIJKLMNOPQRSTUVWXYZ234567'],
    ['any other code', 'Mã nào cũng được'],
  ] as const) {
    it(`of ${name} comes within three frames of the first in which it stands sharp`, async () => {
      const picture = qrPicture(text, { margin: 4 });
      const file = folder.file('take.y4m');
      const held = {
        picture,
        fill: 0.7,
        frames: WITH,
        blank: -WITH,
        tilt: { x: 8, y: 6 },
        noise: 4,
      };
      const wall = { picture, frames: WITHOUT, blank: WITHOUT, noise: 4 };
      await film({ file, rate: RATE, numbered: true, ...wall, cuts: [held] });
      const browser = await launch({ film: file });
      browsers.push(browser);
      const page = await browser.newPage();
      await page.goto(`${server.url}first/`);
      await page.getByRole('button', { name: 'Mở camera' }).click();
      await page.waitForFunction(
        () => document.querySelector('ward-code-scanner')?.scanner?.decoder !== undefined,
      );
      await page.evaluate(() => (globalThis as unknown as { watch: () => void }).watch());
      // Only a round that is seen from before the code comes tells anything.
      await page.waitForFunction(
        (first) => {
          const { reports, shown } = globalThis as unknown as Seen;
          return reports.length > 0 && shown !== undefined && shown < first;
        },
        WITHOUT - 5,
        { timeout: 60_000 },
      );
      await page.waitForFunction(
        (before) => (globalThis as unknown as Seen).reports.length > before,
        (await page.evaluate(() => (globalThis as unknown as Seen).reports)).length,
      );
      const reports = await page.evaluate(() => (globalThis as unknown as Seen).reports);
      const late = (reports.at(-1) ?? Number.NaN) - WITHOUT;
      console.log(`  reported ${late} frames after the first that shows it`);
      assert.isAtLeast(late, 0);
      assert.isAtMost(late, 3);
    });
  }
});
