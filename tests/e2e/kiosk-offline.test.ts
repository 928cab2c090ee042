/** The kiosk without a network and through its updates, good and broken. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { complaints, launch, temporaryFolder } from '../support/e2e.js';
import { KillableBrowser } from '../support/killable.js';
import {
  plainKiosk,
  startKioskSite,
  writeKioskRelease,
  type KioskSite,
  type ReleaseOptions,
} from '../support/kiosk-site.js';
import { project } from '../support/server.js';

const START = 'Chạm để bắt đầu';

/** Every way in which a page does not come up. Waiting is short: the word never comes. */
const BROKEN: Readonly<Record<string, Omit<ReleaseOptions, 'name'>>> = {
  'throws at once': { change: { 'kiosk.js': () => "throw new Error('broken');" } },
  'is no JavaScript': { change: { 'kiosk.js': () => 'const } = {' } },
  'has an empty page': { change: { 'index.html': () => '' } },
  'never shows a screen': { change: { 'kiosk.js': () => 'await new Promise(() => {});' } },
};

interface Listed {
  readonly version: string;
  readonly files: readonly { readonly url: string; readonly integrity: string }[];
}

describe('the kiosk’s app', () => {
  const folder = temporaryFolder();
  let built: string;
  let site: KioskSite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    built = await plainKiosk();
    await release({ name: 'one' });
    await release({ name: 'two' });
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    folder.remove();
  });

  beforeEach(async () => {
    site = await startKioskSite();
    context = await browser.newContext();
    page = await context.newPage();
  });

  afterEach(async () => {
    await context.close();
    await site.close();
  });

  function release(options: ReleaseOptions): Promise<string> {
    return writeKioskRelease(built, folder.file(options.name), options);
  }

  /** A kiosk that has a release whole. */
  async function start(name = 'one'): Promise<void> {
    site.upload(folder.file(name));
    await page.goto(site.url);
    await settled(page, name);
  }

  /** A page of the kiosk at its first screen, its release kept and on no trial. */
  async function settled(page: Page, name: string): Promise<void> {
    await page.locator(`[data-release=${name}]`).getByText(START).waitFor();
    expect(await page.evaluate(() => globalThis.appRelease)).to.equal(name);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await until(page, isKept);
  }

  /** Lets the kiosk look for a release, as it does every hour and when the network is back. */
  async function look(): Promise<void> {
    await page.evaluate(() => dispatchEvent(new Event('online')));
  }

  function waits(): Promise<void> {
    return until(
      page,
      async () => (await navigator.serviceWorker.getRegistration())?.waiting != null,
    );
  }

  it('works whole without a network once it was open, code readers, fonts and guides too', async () => {
    const real = fileURLToPath(new URL('dist/kiosk/', project));
    site.upload(real);
    const wrong = complaints(page);
    await page.goto(site.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    site.cutAfter(0);
    await page.reload();
    await page.waitForFunction(() => customElements.get('ward-kiosk') !== undefined);
    const { files } = JSON.parse(readFileSync(`${real}precache.json`, 'utf8')) as Listed;
    const names = files.map(({ url }) => url).join('\n');
    for (const part of ['index.html', '.woff2', '.ttf', '.wasm', 'guides/vneid-password', '-en-']) {
      expect(names).to.contain(part);
    }
    const hashes = await page.evaluate(async (urls) => {
      const all: Record<string, string> = {};
      for (const url of urls) {
        const bytes = await (await fetch(url)).arrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        all[url] = `sha256-${btoa(String.fromCharCode(...hash))}`;
      }
      return all;
    }, files.map(({ url }) => url));
    for (const { url, integrity } of files) expect(hashes[url], url).to.equal(integrity);
    expect(wrong).to.deep.equal([]);
  });

  it('starts in the middle of nowhere, by any address of its page', async () => {
    await start();
    site.cutAfter(0);
    for (const address of ['', 'index.html', '?lang=en', '#home']) {
      await page.goto('about:blank');
      await page.goto(site.url + address);
      await settled(page, 'one');
    }
  });

  it('reads the newest config there is, and the last one without a network', async () => {
    await start();
    const config = () => page.evaluate(async () => (await fetch('kiosk.json')).json() as unknown);
    site.write('kiosk.json', '{"version":1}');
    expect(await config()).to.deep.equal({ version: 1 });
    site.write('kiosk.json', '{"version":2}');
    expect(await config()).to.deep.equal({ version: 2 });
    site.cutAfter(0);
    expect(await config()).to.deep.equal({ version: 2 });
    const missing = await page.evaluate(() => fetch('never-seen.json').catch(() => 'no network'));
    expect(missing).to.equal('no network');
  });

  it('takes an update on its first screen, and never while somebody is there', async () => {
    await start();
    await page.getByText(START).click();
    site.upload(folder.file('two'));
    site.requests();
    await look();
    await waits();
    const fetched = new Set(site.requests());
    expect([...fetched].sort()).to.deep.equal(['index.html', 'kiosk.js', 'service-worker.js']);
    await page.locator('[data-release=one]').getByText('Xong').click();
    await settled(page, 'two');
  });

  it('gives a person the release they began with until they are gone', async () => {
    await start();
    await page.getByText(START).click();
    site.upload(folder.file('two'));
    await look();
    await waits();
    site.cutAfter(0);
    const marks = await page.evaluate(async () => [
      await (await fetch('index.html')).text(),
      await (await fetch('kiosk.js')).text(),
    ]);
    for (const mark of marks) expect(mark).to.match(/release ?= ?['"]one/i);
    await page.getByText('Xong').click();
    await settled(page, 'two');
    const kept = await page.evaluate(async () => (await caches.keys()).length);
    expect(kept).to.be.at.most(2);
  });

  for (const [what, options] of Object.entries(BROKEN)) {
    it(`goes back by itself where an update ${what}, and does not take it again`, async () => {
      const name = what.replaceAll(' ', '-');
      await release({ name, trialSeconds: 2, ...options });
      await release({ name: `${name}-mended` });
      await start();
      site.upload(folder.file(name));
      const taken = page.waitForEvent('framenavigated');
      await look();
      await taken;
      await settled(page, 'one');
      site.requests();
      await look();
      await page.reload();
      await settled(page, 'one');
      site.upload(folder.file(`${name}-mended`));
      await look();
      await settled(page, `${name}-mended`);
    });
  }

  it('does not take an update of which half is uploaded, and takes it once it is whole', async () => {
    await start();
    site.upload(folder.file('two'), ['service-worker.js', 'precache.json', 'index.html']);
    const refused = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await new Promise<void>((resolve) => {
        registration?.addEventListener('updatefound', () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => {
            if (worker.state === 'redundant') resolve();
          });
        });
      });
    });
    await look();
    await refused;
    await page.reload();
    await settled(page, 'one');
    site.upload(folder.file('two'));
    site.requests();
    await look();
    await settled(page, 'two');
    // What came the first time is not fetched again.
    expect(site.requests()).to.not.include('index.html');
  });

  it('says what is missing of a first start that broke off, and goes on where it stopped', async () => {
    site.upload(folder.file('one'));
    site.cutAfter(14);
    await page.goto(site.url);
    await page.locator('[data-release=one]').getByText(START).waitFor();
    const { files } = JSON.parse(
      readFileSync(folder.file('one/precache.json'), 'utf8'),
    ) as Listed;
    await until(
      page,
      async () => (await navigator.serviceWorker.getRegistration()) === undefined,
    );
    const had = await page.evaluate(countKept);
    expect(had).to.be.within(1, files.length - 1);
    site.connect();
    await look();
    await settled(page, 'one');
    expect(await page.evaluate(countKept)).to.equal(files.length);
    site.cutAfter(0);
    await page.reload();
    await settled(page, 'one');
  });

  describe('on a machine whose power is cut', () => {
    let machine: KillableBrowser;

    beforeEach(() => (machine = new KillableBrowser(folder.file(`profile-${Date.now()}`))));
    afterEach(() => machine.kill());

    async function turnOn(): Promise<void> {
      await machine.start(new URL(site.url).origin);
      page = await machine.open(site.url, 'document');
    }

    it('keeps the update that it had shown', async () => {
      site.upload(folder.file('one'));
      await turnOn();
      await settled(page, 'one');
      site.upload(folder.file('two'));
      await look();
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
        await look();
        await taken;
        await machine.kill();
        site.cutAfter(0);
        await turnOn();
        await settled(page, 'one');
      });
    }
  });
});

/** Asks a page, also over its reloads; the browser's own waiting takes a promise for a yes. */
async function until(page: Page, question: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await page.evaluate(question).catch(() => false))) {
    if (Date.now() > end) throw new Error(`never: ${String(question)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** In the page: whether the release in charge is on no trial. */
function isKept(): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(`kiosk-state:${location.pathname.replace(/[^/]*$/, '')}`);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('state').objectStore('state').get('releases');
      reading.onsuccess = () => {
        opening.result.close();
        resolve((reading.result as { trial: unknown } | undefined)?.trial === null);
      };
    };
  });
}

/** In the page: files of the release that are on the device. */
async function countKept(): Promise<number> {
  const [name] = (await caches.keys()).filter((key) => key.startsWith('kiosk:'));
  if (name === undefined) return 0;
  const urls = (await (await caches.open(name)).keys()).map(({ url }) => url);
  return urls.filter((url) => !url.endsWith('precache.json')).length;
}
