/** Who calls for help at the kiosk is heard at once: the sound device opens while it is asked to ring. */
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch } from '../support/e2e.js';
import { KioskScreens, STANDS } from '../support/kiosk-screens.js';
import { startServer, type RunningServer } from '../support/server.js';

declare global {
  /** Notes that were played. */
  var notes: number;
}

let server: RunningServer;
let browser: Browser;

before(async () => {
  server = await startServer();
  browser = await launch();
});

after(async () => {
  await browser.close();
  await server.close();
});

it('a call for help rings at once, not only the next time', async () => {
  const [stand] = STANDS;
  if (!stand) throw new Error('no stand');
  const kiosk = await KioskScreens.open(browser, server, { stand, language: 'vi' });
  const { page, words } = kiosk;
  await page.evaluate(() => {
    const { start } = OscillatorNode.prototype;
    globalThis.notes = 0;
    OscillatorNode.prototype.start = function (when) {
      globalThis.notes++;
      start.call(this, when);
    };
  });
  await kiosk.wake();
  await kiosk.press(words.kioskHelp);
  await kiosk.heading(words.kioskCalling);
  // The second time is three seconds later by the page's clock, which stands still but for this.
  await page.clock.fastForward(500);
  await page.waitForFunction(() => globalThis.notes > 0);
  await kiosk.close();
});
