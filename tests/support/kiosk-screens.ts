/** The kiosk's real app on a screen of a known size, and somebody who finds their way through it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { kioskSizes } from '../../src/kiosk/screen-scale.js';
import { complaints } from './e2e.js';
import { registerMarket } from './hand.js';
import { measure, type Bars } from './kiosk-measures.js';
import { WARD, WORDS, type Language } from './kiosk-words.js';
import type { RunningServer } from './server.js';
import { tabRound } from './tab-round.js';

export interface Stand {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly inches: number;
}

/** A screen on a pole in a hall, and a tablet on a desk. */
export const STANDS: readonly Stand[] = [
  { name: '1080 × 1920, 21.5 inches', width: 1080, height: 1920, inches: 21.5 },
  { name: '1280 × 800, 10.1 inches', width: 1280, height: 800, inches: 10.1 },
];

const AXE: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};

declare global {
  var axe: { run(options: RunOptions): Promise<AxeResults> };
}

export interface KioskOptions {
  readonly stand: Stand;
  readonly language: Language;
  /** The kiosk's venue is registered. */
  readonly venue?: boolean;
  /** In place of a config that is right. */
  readonly config?: object;
  /** A first start, at which no file has been stored yet. */
  readonly stored?: 'nothing';
  /** The camera is somebody else's. */
  readonly camera?: 'taken';
}

/** Whoever looks at every screen gives a folder for the pictures; see docs/accessibility.md. */
const PICTURES = process.env['KIOSK_PICTURES'];

export class KioskScreens {
  readonly page: Page;
  readonly stand: Stand;
  readonly words: typeof WORDS.vi;
  /** What was wrong with the screens so far: the screen, and what. */
  readonly flaws: string[] = [];
  readonly #context: BrowserContext;
  readonly #language: Language;
  readonly #wrong: string[];

  private constructor(context: BrowserContext, page: Page, { stand, language }: KioskOptions) {
    this.#context = context;
    this.page = page;
    this.stand = stand;
    this.#language = language;
    this.words = WORDS[language];
    this.#wrong = complaints(page);
  }

  static async open(
    browser: Browser,
    server: RunningServer,
    options: KioskOptions,
  ): Promise<KioskScreens> {
    const { stand, language, venue = false, config, camera, stored } = options;
    const { width, height, inches } = stand;
    const context = await browser.newContext({
      viewport: { width, height },
      screen: { width, height },
      hasTouch: true,
      reducedMotion: 'reduce',
      // The one before would answer with what it has stored.
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    if (venue) {
      await page.goto(`${server.url}venue.html?lang=vi`);
      await registerMarket(page);
    }
    await page.clock.install();
    const text = JSON.stringify(config ?? { ...WARD, language, screen: { inches } });
    await page.route('**/kiosk/kiosk.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: text }),
    );
    // Without its list of files it does not say which of them are still to come.
    if (!stored)
      await page.route('**/precache.json', (route) =>
        route.fulfill({ contentType: 'application/json', body: '{}' }),
      );
    if (camera === 'taken') {
      await page.addInitScript(() => {
        const taken = () => Promise.reject(new DOMException('', 'NotReadableError'));
        navigator.mediaDevices.getUserMedia = taken;
      });
    }
    const kiosk = new KioskScreens(context, page, options);
    await page.goto(`${server.url}kiosk/`);
    await page.locator('ward-kiosk h1').first().waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return kiosk;
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  /** From the attract screen to the choices. */
  async wake(): Promise<void> {
    await this.page.locator('#begin').tap();
    // Until then it takes no second tap.
    await this.page.clock.runFor(1_000);
    await this.page.getByRole('heading', { name: this.words.kioskHome }).waitFor();
  }

  button(name: string | RegExp): Locator {
    const exact = typeof name === 'string';
    return this.page.getByRole('button', { name, exact }).first();
  }

  /** By keyboard, which no guard against double taps holds up. */
  press(name: string | RegExp): Promise<void> {
    return this.button(name).press('Enter');
  }

  async choose(title: string): Promise<void> {
    await this.page.locator('.choice-button').filter({ hasText: title }).press('Enter');
  }

  /** From within the screen, where whoever opened something is. */
  async escape(): Promise<void> {
    await this.page.locator('main button').last().focus();
    await this.page.keyboard.press('Escape');
  }

  heading(name: string | RegExp): Promise<void> {
    return this.page.getByRole('heading', { name }).first().waitFor();
  }

  /**
   * Looks at the screen that stands now.
   * @param bars Other than what the screen's size asks.
   */
  async look(name: string, bars: Partial<Bars> = {}, way: 'tab' | 'no tab' = 'tab'): Promise<void> {
    const { page } = this;
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await this.#picture(name);
    const flaws = [
      ...(await this.#findings()),
      ...(await measure(page, { ...barsOf(this.stand), ...bars })),
      ...(way === 'tab' ? await tabRound(page) : []),
      ...this.#wrong.splice(0).map((text) => `the page complains: ${text}`),
    ];
    this.flaws.push(...flaws.map((flaw) => `${name}: ${flaw}`));
  }

  async #findings(): Promise<string[]> {
    const { page } = this;
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
    // What it waits with is told by the page's own clock.
    const running = page.evaluate((options) => globalThis.axe.run(options), AXE);
    const { violations } = await running;
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `axe ${id}: ${target.flat().join(' » ')} ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
      ),
    );
  }

  async #picture(name: string): Promise<void> {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    const file = `${this.stand.width}-${this.#language}-${name.replace(/\W+/g, '-')}.png`;
    await this.page.screenshot({ path: join(PICTURES, file) });
  }
}

/**
 * EN 301 549 V3.2.1, 8.3 measures heights above the floor, which are the installer's. Here they are
 * parts of the screen: on a standing screen what leads on is in the lower two thirds, and with the
 * buttons lowered everything is below 36 % of the height (a lying one: below a quarter). With the
 * lower edge of a standing 21.5 inch screen 800 mm above the floor that is 1117 mm and 1105 mm.
 */
export function barsOf(stand: Stand): Bars {
  const { target, text, keyText } = kioskSizes(stand, stand.inches);
  const isStanding = stand.height > stand.width;
  return {
    target,
    // The keyboard's own exception: on a low screen rows shrink so that the field stays in sight.
    key: isStanding ? target : Math.max(44, 0.65 * target),
    text,
    caption: Math.max(18, 0.75 * text),
    keyText,
    mainFrom: isStanding ? stand.height / 3 : 0,
    allFrom: 0,
  };
}

/** Everything below it, once the buttons are lowered. */
export function loweredFrom({ width, height }: Stand): number {
  return height > width ? 0.36 * height : height / 4;
}
