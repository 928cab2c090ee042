/** A browser killed in the middle of a burst loses no check-in that a person was told of. */
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { temporaryFolder } from '../support/e2e.js';
import { KillableBrowser, writePage } from '../support/killable.js';
import { startServer, type RunningServer } from '../support/server.js';

describe('a killed browser', () => {
  const folder = temporaryFolder();
  const browser = new KillableBrowser(folder.file('profile'));
  let server: RunningServer;

  before(async () => {
    await writePage('burst', folder.file('page'));
    server = await startServer({ folders: { '/burst/': folder.file('page') } });
  });

  after(async () => {
    await browser.kill();
    await server.close();
    folder.remove();
  });

  async function open(): Promise<Page> {
    await browser.start(new URL(server.url).origin);
    return browser.open(`${server.url}burst/`, 'burst');
  }

  it('loses no confirmed check-in, three times over', async () => {
    const told = new Set<string>();
    for (let round = 1; round <= 3; round++) {
      const page = await open();
      const before = told.size;
      let enough: () => void = () => undefined;
      const reached = new Promise<void>((resolve) => (enough = resolve));
      await page.exposeFunction('confirmed', (visit: string) => {
        told.add(visit);
        // An odd number in the middle of things, another in each round.
        if (told.size === before + 61 * round) enough();
      });
      page.evaluate(() => void burst()).catch(() => undefined);
      await reached;
      await browser.kill();
    }
    const page = await open();
    const kept = new Set(await page.evaluate(() => stored()));
    const lost = [...told].filter((visit) => !kept.has(visit));
    expect(told.size).to.be.at.least(3 * 61);
    expect(lost).to.deep.equal([]);
  });
});
