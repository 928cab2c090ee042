/** A Chromium with a profile on the disk that can be killed like a machine whose power is cut. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { rollup, type RollupOptions } from 'rollup';
import { launchOptions } from './e2e.js';
import { chromiumPath, project } from './server.js';

const { browserBundle } = (await import(new URL('scripts/lib/bundle.mjs', project).href)) as {
  browserBundle(options: { input: string }): RollupOptions;
};

/** Bundles a module of `tests/e2e/pages` into a page of its own in a folder. */
export async function writePage(name: string, folder: string): Promise<void> {
  mkdirSync(folder);
  const input = fileURLToPath(new URL(`../e2e/pages/${name}.js`, import.meta.url));
  const bundle = await rollup(browserBundle({ input }));
  await bundle.write({ dir: folder, entryFileNames: `${name}.js` });
  await bundle.close();
  const page = `<!doctype html><title>${name}</title><link rel="icon" href="data:,"><script type="module" src="${name}.js"></script>`;
  writeFileSync(join(folder, 'index.html'), page);
}

export class KillableBrowser {
  readonly #profile: string;
  #child: ChildProcess | undefined;
  #browser: Browser | undefined;

  constructor(profile: string) {
    this.#profile = profile;
  }

  /** Starts it, as a process group of its own so that all of it can be killed at once. */
  async start(origin: string): Promise<void> {
    const args = [
      ...(launchOptions().args ?? []),
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${this.#profile}`,
      'about:blank',
    ];
    this.#child = spawn(chromiumPath, args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#browser = await chromium.connectOverCDP(await debuggerAddress(this.#child));
    const session = await this.#browser.newBrowserCDPSession();
    await session.send('Browser.grantPermissions', { permissions: ['durableStorage'], origin });
  }

  /** An empty tab. */
  async tab(): Promise<Page> {
    const page = await this.#browser?.contexts()[0]?.newPage();
    if (!page) throw new Error('not started');
    return page;
  }

  /** A tab, once its module has put its offer under that name. */
  async open(url: string, offer: string): Promise<Page> {
    const page = await this.tab();
    await page.goto(url);
    await page.waitForFunction((name) => name in globalThis, offer);
    // As a registered venue's page does: on a nearly full disk a browser clears, when it starts, all
    // that a site keeps without that right.
    const persisted = await page.evaluate(() => navigator.storage.persist());
    if (!persisted) throw new Error('storage may be cleared');
    return page;
  }

  /** Cuts the power; settles when the process has gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child?.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      process.kill(-child.pid, 'SIGKILL');
      await gone;
    }
    await this.#browser?.close().catch(() => undefined);
  }

  /** Lets it write what it has and go by itself. */
  async quit(): Promise<void> {
    const child = this.#child;
    const session = await this.#browser?.newBrowserCDPSession();
    const gone = new Promise((resolve) => child?.once('exit', resolve));
    await session?.send('Browser.close').catch(() => undefined);
    await gone;
  }
}

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
