/** The kiosk without a network and through its updates, good and broken. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { complaints, launch, temporaryFolder } from '../support/e2e.js';
import {
  START,
  UNREADY,
  ageFailures,
  isKept,
  look,
  settled,
  until,
} from '../support/kiosk-page.js';
import {
  plainKiosk,
  startKioskSite,
  writeKioskRelease,
  type KioskSite,
  type ReleaseOptions,
} from '../support/kiosk-site.js';
import { project } from '../support/server.js';

/** Every way in which a page does not come up. Waiting is short: the word never comes. */
const BROKEN: Readonly<Record<string, Omit<ReleaseOptions, 'name'>>> = {
  'throws at once': { change: { 'kiosk.js': () => "throw new Error('broken');" } },
  'is no JavaScript': { change: { 'kiosk.js': () => 'const } = {' } },
  'has an empty page': { change: { 'index.html': () => '' } },
  'never shows a screen': { change: { 'kiosk.js': () => 'await new Promise(() => {});' } },
  'refuses the config': { change: { 'kiosk.js': takesVersion2 } },
};

function takesVersion2(text: string): string {
  return `globalThis.takenVersion = 2;\n${text}`;
}

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

  function waits(): Promise<void> {
    return until(page, async () =>
      Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
    );
  }

  it('works whole without a network once it was open, code readers, fonts and guides too', async () => {
    const real = fileURLToPath(new URL('dist/kiosk-app/', project));
    site.upload(real);
    const wrong = complaints(page);
    await page.goto(site.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    // The config came before there was a worker to keep it.
    await until(page, async () => (await caches.match('kiosk.json')) !== undefined);
    site.cutAfter(0);
    await page.reload();
    await page.waitForFunction(() => customElements.get('ward-kiosk') !== undefined);
    expect(await page.evaluate(async () => (await fetch('kiosk.json')).status)).to.equal(200);
    const { files } = JSON.parse(readFileSync(`${real}precache.json`, 'utf8')) as Listed;
    const names = files.map(({ url }) => url).join('\n');
    for (const part of ['index.html', '.woff2', '.ttf', '.wasm', 'guides/vneid-password', '-en-']) {
      expect(names).to.contain(part);
    }
    const hashes = await page.evaluate(
      async (urls) => {
        const all: Record<string, string> = {};
        for (const url of urls) {
          const bytes = await (await fetch(url)).arrayBuffer();
          const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
          all[url] = `sha256-${btoa(String.fromCharCode(...hash))}`;
        }
        return all;
      },
      files.map(({ url }) => url),
    );
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
    await look(page);
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
    await look(page);
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
      await look(page);
      await taken;
      await settled(page, 'one');
      site.requests();
      await look(page);
      await page.reload();
      await settled(page, 'one');
      site.upload(folder.file(`${name}-mended`));
      await look(page);
      await settled(page, `${name}-mended`);
    });
  }

  it('tries a week later whether an update goes with the config by now', async () => {
    await release({ name: 'strict', change: { 'kiosk.js': takesVersion2 } });
    await start();
    site.upload(folder.file('strict'));
    await look(page);
    await page.getByText(UNREADY).waitFor();
    await page.reload();
    await settled(page, 'one');
    site.write('kiosk.json', '{"version":2}');
    await page.reload();
    await settled(page, 'one');
    await page.evaluate(ageFailures);
    await page.reload();
    await settled(page, 'strict');
  });

  it('also updates a kiosk that has no config yet, which is no fault of the update', async () => {
    const change = { 'kiosk.js': takesVersion2 };
    for (const name of ['first', 'second']) await release({ name, change });
    site.upload(folder.file('first'));
    await page.clock.install();
    await page.goto(site.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    site.upload(folder.file('second'));
    await look(page);
    await waits();
    await page.clock.fastForward('01:00');
    await page.locator('[data-release=second]').getByText(UNREADY).waitFor();
    await until(page, isKept);
    for (let load = 0; load < 2; load++) {
      await page.reload();
      await page.locator('[data-release=second]').getByText(UNREADY).waitFor();
    }
  });

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
    await look(page);
    await refused;
    await page.reload();
    await settled(page, 'one');
    site.upload(folder.file('two'));
    site.requests();
    await look(page);
    await settled(page, 'two');
    // What came the first time is not fetched again.
    expect(site.requests()).to.not.include('index.html');
  });

  it('says what is missing of a first start that broke off, and goes on where it stopped', async () => {
    site.upload(folder.file('one'));
    site.cutAfter(14);
    await page.goto(site.url);
    await page.locator('[data-release=one]').getByText(START).waitFor();
    await until(page, async () => (await navigator.serviceWorker.getRegistration()) === undefined);
    const list = JSON.parse(readFileSync(folder.file('one/precache.json'), 'utf8')) as Listed;
    const before = await page.evaluate(() => stateOfRelease());
    expect(before).to.deep.include({ status: 'incomplete', version: list.version });
    const missing = before.missing.reduce((sum, { files }) => sum + files, 0);
    expect(missing).to.be.within(1, list.files.length - 1);
    // The app comes first, fonts and icons later.
    expect(before.missing.map(({ group }) => group)).to.include('fonts');
    site.connect();
    await look(page);
    await settled(page, 'one');
    const after = await page.evaluate(() => stateOfRelease());
    expect(after).to.deep.include({ status: 'complete', missing: [], version: list.version });
    const fetched = site.requests().filter((path) => list.files.some(({ url }) => url === path));
    expect(fetched).to.have.length(missing);
    site.cutAfter(0);
    await page.reload();
    await settled(page, 'one');
  });
});
