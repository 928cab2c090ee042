/** Every page of the demo, as a visitor meets it: language, theme, width, rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { complaints, launch } from '../support/e2e.js';
import { registerMarket } from '../support/hand.js';
import { project, startServer, type RunningServer } from '../support/server.js';

const DEMO = new URL('demo/', project);
const demoPages = readdirSync(DEMO, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .sort();
const LANGUAGES = ['vi', 'en'] as const;
const THEMES = ['light', 'dark'] as const;

const AXE: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
};

declare global {
  /** What the browser refused under the server's policy, as the page itself is told. */
  var refused: string[];
  var axe: { run(options: RunOptions): Promise<AxeResults> };
}

describe('the pages', () => {
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let wrong: string[];
  let strangers: string[];

  before(async () => {
    server = await startServer();
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  afterEach(() => context.close());

  async function open(path: string): Promise<void> {
    context = await browser.newContext({ reducedMotion: 'reduce' });
    await context.addInitScript(() => {
      globalThis.refused = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        globalThis.refused.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    page = await context.newPage();
    wrong = complaints(page);
    strangers = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const own = `${origin}/` === server.url || protocol === 'blob:' || protocol === 'data:';
      if (!own) strangers.push(request.url());
    });
    await go(path);
  }

  async function go(path: string): Promise<void> {
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  /** Nothing a visitor would trip over, in the language and theme that the page is in. */
  async function expectSound(what: string): Promise<void> {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overhang(), `${what}: wider than 320 px`).to.deep.equal([]);
    await page.setViewportSize({ width: 1080, height: 1920 });
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      expect(await findings(), `${what}, ${theme}`).to.deep.equal([]);
    }
    expect(wrong, `${what}: errors`).to.deep.equal([]);
    expect(strangers, `${what}: requests to other hosts`).to.deep.equal([]);
  }

  async function findings(): Promise<string[]> {
    expect(await page.evaluate(() => globalThis.refused)).to.deep.equal([]);
    // Evaluated by the debugger, so no policy has to be loosened for it.
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate((options) => globalThis.axe.run(options), AXE);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
  }

  /** The elements that make the page scroll sideways, if it does. */
  function overhang(): Promise<string[]> {
    return page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      const wide = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > width + 1,
      );
      return ['page', ...wide.map((element) => `${element.localName}.${element.className}`)];
    });
  }

  for (const path of demoPages) {
    for (const language of LANGUAGES) {
      it(`${path} is sound in ${language}, before anything is registered`, async () => {
        await open(`${path}?lang=${language}`);
        await expectSound(`${path} ${language}`);
      });
    }
  }

  for (const language of LANGUAGES) {
    it(`every page is sound in ${language} once a venue is registered`, async () => {
      await open('venue.html?lang=vi');
      await registerMarket(page);
      await page.locator('.next').waitFor();
      if (language === 'en') await page.getByRole('link', { name: 'English' }).click();
      await expectSound(`venue.html ${language}, just registered`);
      for (const path of ['venue', 'office', 'elements/ward-venue-code']) {
        await go(`${path}.html?lang=${language}`);
        await expectSound(`${path}.html ${language}, registered`);
      }
    });
  }

  it('a page with text twice as large still fits a small tablet', async () => {
    await open('index.html');
    await page.setViewportSize({ width: 768, height: 1024 });
    for (const path of demoPages) {
      await go(path);
      await page.evaluate(() => (document.documentElement.style.fontSize = '36px'));
      expect(await overhang(), path).to.deep.equal([]);
    }
  });

  it('changing the language keeps what was typed, and the choice goes along to other pages', async () => {
    await open('venue.html');
    await page.getByLabel('Tên địa điểm').fill('Chợ Hoa Sen');
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.getByLabel('Name of the place').inputValue()).to.equal('Chợ Hoa Sen');
    expect(await page.title()).to.equal('Register a venue · Hoa Sen Ward');
    await go('office.html');
    await page.getByRole('heading', { name: 'Visit log', level: 1 }).waitFor();
    expect(await page.getByText('Nhật ký ra vào').first().isVisible()).to.equal(false);
  });

  it('light and dark follow the system until the reader chooses, and the choice is remembered', async () => {
    await open('index.html');
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await ground();
    expect(dark).to.not.equal(light);
    await page.getByRole('button', { name: 'Nền tối', pressed: true }).click();
    expect(await ground()).to.equal(light);
    await go('resident.html');
    expect(await ground()).to.equal(light);
  });

  it('on a phone the menu opens by keyboard and names the page one is on', async () => {
    await open('office.html');
    await page.setViewportSize({ width: 390, height: 844 });
    const current = page.getByRole('link', { name: 'Nhật ký ra vào' });
    expect(await current.isVisible()).to.equal(false);
    await page.getByRole('button', { name: 'Mục lục' }).press('Enter');
    expect(await current.getAttribute('aria-current')).to.equal('page');
    await page.keyboard.press('Escape');
    expect(await current.isVisible()).to.equal(false);
  });

  it('the first Tab leads past the header', async () => {
    await open('resident.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).to.equal('main');
  });

  it('the kiosk shows the code of its venue while nobody is there, as soon as there is one', async () => {
    await open('kiosk/');
    const kiosk = page;
    await kiosk.getByRole('button', { name: 'Chạm để bắt đầu' }).waitFor();
    expect(await kiosk.getByText('Quét mã này').isVisible()).to.equal(false);
    page = await context.newPage();
    await go('venue.html');
    await registerMarket(page);
    await kiosk.getByRole('img', { name: 'Mã QR của Chợ Hoa Sen' }).waitFor();
    await kiosk.getByText('Quét mã này').waitFor();
  });

  it('every element page shows the code that it runs', async () => {
    await open('elements/index.html');
    for (const path of demoPages.filter((file) => file.startsWith('elements/ward-'))) {
      await go(path);
      const [live, shown] = await page.evaluate(() => [
        document.querySelector('.live')?.innerHTML ?? '',
        document.querySelector('.code code')?.textContent ?? '',
      ]);
      const bare = (text: string) => text.replace('=""', '').replace(/\s+/g, ' ').trim();
      const tags = bare(shown.replace(/<script.*<\/script>/, ''));
      expect(tags, path).to.equal(bare(live));
    }
  });

  it('copies the code', async () => {
    await open('elements/ward-check-in.html');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Chép mã' }).click();
    await page.getByRole('status').getByText('Đã chép').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).to.contain('<ward-check-in></ward-check-in>');
  });

  it('writes down the events of an element', async () => {
    await open('elements/ward-code-scanner.html');
    await page.getByLabel('Nhập mã').fill('ABCD-EFGH');
    await page.getByRole('button', { name: 'Dùng mã này' }).click();
    await page.getByText('code-scan {"text":"ABCD-EFGH"').waitFor();
  });

  it('all pages share one header and one footer', async () => {
    await open('index.html');
    const frames = new Set(
      demoPages.map((path) => {
        const source = readFileSync(new URL(path, DEMO), 'utf8')
          .replaceAll('"../', '"')
          .replace(/ aria-current="\w+"/g, '');
        const part = (name: string) => source.match(RegExp(`<${name}.*</${name}>`, 's'))?.[0];
        return `${part('header')}${part('footer')}`.replace(/\s+/g, ' ');
      }),
    );
    expect(frames.size).to.equal(1);
  });
});
