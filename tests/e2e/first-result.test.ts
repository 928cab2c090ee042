/**
 * How soon a code is reported that comes before the camera, counted in the film's own frames, on a
 * fresh page: reader and camera are asked for by the same press of the button.
 */
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
const WATCH = `globalThis.frames = [];
globalThis.reports = [];
const { bits, side } = ${JSON.stringify(NUMBER)};
const canvas = new OffscreenCanvas(bits, 1).getContext('2d', { willReadFrequently: true });
addEventListener('code-scan', () => reports.push(frames.at(-1)));
const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
navigator.mediaDevices.getUserMedia = async (constraints) => {
  const stream = await open(constraints);
  const video = document.querySelector('ward-code-scanner').shadowRoot.querySelector('video');
  const look = () => {
    canvas.drawImage(video, 0, 0, bits * side, side, 0, 0, bits, 1);
    const { data } = canvas.getImageData(0, 0, bits, 1);
    let number = 0;
    for (let bit = 0; bit < bits; bit++) number = 2 * number + (data[4 * bit] > 127 ? 1 : 0);
    frames.push(number);
    video.requestVideoFrameCallback(look);
  };
  video.requestVideoFrameCallback(look);
  return stream;
};`;

/** Frames a second: slow, so that a busy machine shows every one of them. */
const RATE = 5;
/** 3 s in which a person lifts the code: a reader loads meanwhile, also on a slow machine. */
const WITHOUT = 15;
const WITH = 12;

interface Seen {
  /** Numbers of the film's frames, as they were shown. */
  readonly frames: readonly number[];
  /** The frame that was shown when a code was reported. */
  readonly reports: readonly number[];
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
      await page.waitForFunction(() => (globalThis as unknown as Seen).reports.length > 0);
      const { frames, reports } = await page.evaluate(() => {
        const { frames, reports } = globalThis as unknown as Seen;
        return { frames: [...frames], reports: [...reports] };
      });
      assert.isBelow(frames[0] ?? Number.NaN, WITHOUT, 'the film is seen from before the code');
      const late = (reports[0] ?? Number.NaN) - WITHOUT;
      console.log(`  reported ${late} frames after the first that shows it`);
      assert.isAtLeast(late, 0);
      assert.isAtMost(late, 3);
    });
  }
});
