/** A browser killed in the middle of a burst loses no check-in that a person was told of. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { chromium, type Browser, type Page } from 'playwright-core';
import { rollup, type RollupOptions } from 'rollup';
import { launchOptions, temporaryFolder } from '../support/e2e.js';
import { chromiumPath, project, startServer, type RunningServer } from '../support/server.js';

const { browserBundle } = (await import(new URL('scripts/lib/bundle.mjs', project).href)) as {
  browserBundle(options: { input: string }): RollupOptions;
};

describe('a killed browser', () => {
  const folder = temporaryFolder();
  let server: RunningServer;
  let browser: Browser | undefined;
  let child: ChildProcess | undefined;

  before(async () => {
    mkdirSync(folder.file('page'));
    const input = fileURLToPath(new URL('./pages/burst.js', import.meta.url));
    const bundle = await rollup(browserBundle({ input }));
    await bundle.write({ dir: folder.file('page'), entryFileNames: 'burst.js' });
    const page =
      '<!doctype html><title>burst</title><link rel="icon" href="data:,"><script type="module" src="burst.js"></script>';
    writeFileSync(folder.file('page/index.html'), page);
    server = await startServer({ folders: { '/burst/': folder.file('page') } });
  });

  after(async () => {
    kill();
    await browser?.close().catch(() => undefined);
    await server.close();
    folder.remove();
  });

  /** Chromium as a process group of its own, so that all of it can be killed at once. */
  async function open(): Promise<Page> {
    const profile = folder.file('profile');
    const args = [
      ...(launchOptions().args ?? []),
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ];
    child = spawn(chromiumPath, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    const address = await debuggerAddress(child);
    browser = await chromium.connectOverCDP(address);
    const session = await browser.newBrowserCDPSession();
    const { origin } = new URL(server.url);
    await session.send('Browser.grantPermissions', { permissions: ['durableStorage'], origin });
    const page = await browser.contexts()[0]?.newPage();
    if (!page) throw new Error('no context');
    await page.goto(`${server.url}burst/`);
    await page.waitForFunction(() => 'burst' in globalThis);
    // As a registered venue's page does: on a nearly full disk a browser clears, when it starts, all
    // that a site keeps without that right.
    expect(await page.evaluate(() => navigator.storage.persist())).to.equal(true);
    return page;
  }

  function kill(): void {
    if (child?.pid === undefined || child.exitCode !== null) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has gone already.
    }
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
      const gone = new Promise((resolve) => child?.once('exit', resolve));
      kill();
      await gone;
      await browser?.close().catch(() => undefined);
    }
    const page = await open();
    const kept = new Set(await page.evaluate(() => stored()));
    const lost = [...told].filter((visit) => !kept.has(visit));
    expect(told.size).to.be.at.least(3 * 61);
    expect(lost).to.deep.equal([]);
  });
});

function debuggerAddress({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /ws:\/\/\S+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    stderr?.on('end', () => reject(new Error(`Chromium ended: ${said}`)));
  });
}
