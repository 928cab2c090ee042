/** A kiosk whose power is cut around an update comes up again, in one whole release. */
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { temporaryFolder } from '../support/e2e.js';
import { look, settled } from '../support/kiosk-page.js';
import {
  plainKiosk,
  startKioskSite,
  writeKioskRelease,
  type KioskSite,
  type ReleaseOptions,
} from '../support/kiosk-site.js';
import { KillableBrowser } from '../support/killable.js';

describe('a kiosk whose power is cut', () => {
  const folder = temporaryFolder();
  let built: string;
  let site: KioskSite;
  let page: Page;
  let machine: KillableBrowser;

  before(async () => {
    built = await plainKiosk();
    await release({ name: 'one' });
    await release({ name: 'two' });
  });

  after(() => folder.remove());

  beforeEach(async () => {
    site = await startKioskSite();
    machine = new KillableBrowser(folder.file(`profile-${Date.now()}`));
  });

  afterEach(async () => {
    await machine.kill();
    await site.close();
  });

  function release(options: ReleaseOptions): Promise<string> {
    return writeKioskRelease(built, folder.file(options.name), options);
  }

  async function turnOn(): Promise<void> {
    await machine.start(new URL(site.url).origin);
    page = await machine.open(site.url, 'document');
  }

  it('keeps the update that it had shown', async () => {
    site.upload(folder.file('one'));
    await turnOn();
    await settled(page, 'one');
    site.upload(folder.file('two'));
    await look(page);
    await settled(page, 'two');
    await machine.kill();
    site.cutAfter(0);
    await turnOn();
    await settled(page, 'two');
  });

  for (const [what, script] of [
    ['never came up', 'await new Promise(() => {});'],
    ['computes without end, so that only a new browser helps', 'for (;;);'],
  ] as const) {
    it(`goes back to the release before where the update ${what}`, async () => {
      await release({ name: 'dead', change: { 'kiosk.js': () => script } });
      site.upload(folder.file('one'));
      await turnOn();
      await settled(page, 'one');
      site.upload(folder.file('dead'));
      const taken = page.waitForEvent('framenavigated');
      await look(page);
      await taken;
      await machine.kill();
      site.cutAfter(0);
      await turnOn();
      await settled(page, 'one');
    });
  }
});
