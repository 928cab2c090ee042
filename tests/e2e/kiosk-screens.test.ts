/**
 * Every screen of the kiosk's real app, in both languages and at both sizes: rules, fingers, letters,
 * edges, heights, and the way of the focus.
 */
import { after, afterEach, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { launch, temporaryFolder, type TemporaryFolder } from '../support/e2e.js';
import { film } from '../support/film.js';
import { KioskScreens, loweredFrom, STANDS, type KioskOptions } from '../support/kiosk-screens.js';
import { WARD, type Language } from '../support/kiosk-words.js';
import { startServer, type RunningServer } from '../support/server.js';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

describe("the kiosk's screens", () => {
  let folder: TemporaryFolder;
  let server: RunningServer;
  let browser: Browser;
  let kiosk: KioskScreens;

  before(async () => {
    folder = temporaryFolder();
    const file = folder.file('wall.y4m');
    const picture = { width: 1, height: 1, data: new Uint8Array([255, 255, 255, 255]) };
    await film({ file, picture, width: 640, height: 480, frames: 2 });
    server = await startServer();
    browser = await launch({ film: file });
  });

  after(async () => {
    await browser.close();
    await server.close();
    folder.remove();
  });

  afterEach(() => kiosk.close());

  const open = async (options: KioskOptions) =>
    (kiosk = await KioskScreens.open(browser, server, options));

  for (const stand of STANDS) {
    for (const language of LANGUAGES) {
      const options = { stand, language };
      const where = `at ${stand.name} in ${language}`;

      it(`${where}: waiting, choosing, registering, calling`, async () => {
        const { words, page } = await open(options);
        await kiosk.look('attract');
        await kiosk.wake();
        await kiosk.look('home');
        await kiosk.choose(words.kioskRegister);
        await kiosk.heading(words.kioskRegisterTitle);
        await kiosk.look('register-venue');
        await kiosk.press(words.kioskHelp);
        await kiosk.heading(words.kioskCalling);
        await kiosk.look('help');
        await page.clock.fastForward('02:10');
        await kiosk.button(words.kioskMore).waitFor();
        await kiosk.look('still-there');
        await page.keyboard.press('Escape');
        await kiosk.heading(words.kioskCalling);
        expect(await page.getByRole('alertdialog').count()).to.equal(0);
        expect(kiosk.flaws).to.deep.equal([]);
      });

      it(`${where}: with the largest letters, contrast and lowered buttons`, async () => {
        const { words, page } = await open({ ...options, venue: true });
        await kiosk.wake();
        await kiosk.press(words.kioskLower);
        const low = { allFrom: loweredFrom(stand) };
        await kiosk.look('home-lowered', low);
        await kiosk.choose(words.kioskCheckIn);
        await kiosk.button(words.receptionSelfType).waitFor();
        await kiosk.look('check-in-lowered', low);
        await kiosk.press(words.kioskToHome);
        await kiosk.choose(words.kioskGuides);
        await page.locator('[data-guide]').first().waitFor();
        await kiosk.look('guides-lowered', low);
        await kiosk.press(words.kioskToHome);
        await kiosk.press(words.kioskLower);
        await kiosk.press(words.kioskContrast);
        await kiosk.press(words.kioskText(1, 3));
        await kiosk.press(words.kioskText(2, 3));
        await kiosk.look('home-large', { mainFrom: 0 });
        await kiosk.choose(words.kioskCheckIn);
        await kiosk.button(words.receptionSelfType).waitFor();
        await kiosk.look('check-in-large');
        await kiosk.press(words.receptionSelfType);
        await page.getByLabel(words.receptionName).waitFor();
        await kiosk.look('typed-large', {}, 'no tab');
        await kiosk.press(words.kioskToHome);
        await kiosk.choose(words.kioskGuides);
        await page.locator('[data-guide]').first().waitFor();
        await kiosk.look('guides-large');
        await kiosk.press(words.kioskToHome);
        await kiosk.choose(inLanguage(WARD.choices[2]?.title, language));
        await kiosk.press(words.guideBegin);
        await kiosk.look('guide-ask-large');
        await kiosk.press(words.kioskHelp);
        await kiosk.heading(words.kioskCalling);
        await kiosk.look('help-large');
        expect(kiosk.flaws).to.deep.equal([]);
      });

      it(`${where}: a venue that is not registered, and a camera that is not free`, async () => {
        const { words } = await open(options);
        await kiosk.wake();
        await kiosk.choose(words.kioskCheckIn);
        await kiosk.page.getByText(words.receptionSelfUnready).waitFor();
        await kiosk.look('check-in-unready');
        const flaws = [...kiosk.flaws];
        await kiosk.close();
        await open({ ...options, venue: true, camera: 'taken' });
        await kiosk.page.getByRole('img', { name: /QR/ }).waitFor();
        await kiosk.look('attract-venue');
        flaws.push(...kiosk.flaws);
        await kiosk.close();
        await open({ ...options, venue: true, camera: 'taken', stored: 'nothing' });
        await kiosk.page.getByText(words.kioskMissingApp).waitFor();
        await kiosk.page.getByRole('img', { name: /QR/ }).waitFor();
        await kiosk.look('attract-not-stored');
        await kiosk.wake();
        await kiosk.choose(words.kioskCheckIn);
        await kiosk.page.getByText(words.receptionSelfNoCamera).waitFor();
        await kiosk.look('check-in-no-camera');
        expect([...flaws, ...kiosk.flaws]).to.deep.equal([]);
      });

      it(`${where}: checking in by a name, on the keyboard of the screen`, async () => {
        const { words, page } = await open({ ...options, venue: true });
        await kiosk.wake();
        await kiosk.choose(words.kioskCheckIn);
        await kiosk.button(words.receptionSelfType).waitFor();
        await page.locator('video').first().waitFor();
        await kiosk.look('check-in');
        await kiosk.press(words.receptionSelfType);
        const name = page.getByLabel(words.receptionName);
        await name.waitFor();
        await kiosk.button(words.receptionSelfSubmit(1)).press('Enter');
        await page.getByText(words.receptionSelfNameMissing).waitFor();
        await kiosk.look('typed-errors', {}, 'no tab');
        await name.tap();
        const letters = page.locator('ward-keyboard .board');
        await letters.waitFor();
        await kiosk.look('keyboard-letters', {}, 'no tab');
        await holdLetter(kiosk);
        await kiosk.look('keyboard-accents', {}, 'no tab');
        await page.locator('ward-keyboard .picker button').first().focus();
        await page.keyboard.press('Escape');
        expect(await page.locator('ward-keyboard .picker').count()).to.equal(0);
        await letters.waitFor();
        await page.getByLabel(words.receptionPhone).tap();
        await kiosk.look('keyboard-numbers', {}, 'no tab');
        await kiosk.press(words.keyboardHide);
        await letters.waitFor({ state: 'hidden' });
        await kiosk.look('typed');
        await name.fill('Trần Thị Ví Dụ');
        await page.getByLabel(words.receptionSelfConsent).check();
        await kiosk.press(words.receptionSelfSubmit(1));
        await page.getByText(words.receptionSelfIn).first().waitFor();
        await kiosk.look('checked-in');
        expect(kiosk.flaws).to.deep.equal([]);
      });

      it(`${where}: looking for a guide`, async () => {
        const { words, page } = await open(options);
        await kiosk.wake();
        await kiosk.choose(words.kioskGuides);
        await page.locator('[data-guide]').first().waitFor();
        await kiosk.look('guides');
        const field = page.getByLabel(words.librarySearch);
        await field.fill('vneid');
        await page
          .getByText(/^\d+ (hướng dẫn|guide)/)
          .first()
          .waitFor();
        await kiosk.look('guides-found', {}, 'no tab');
        await field.fill('xyzzyx');
        await page.getByText(words.libraryNone).waitFor();
        await kiosk.look('guides-none', {}, 'no tab');
        expect(kiosk.flaws).to.deep.equal([]);
      });

      it(`${where}: a guide from its start to its end`, async () => {
        const { words, page } = await open(options);
        await kiosk.wake();
        await kiosk.choose(inLanguage(WARD.choices[2]?.title, language));
        await kiosk.button(words.guideBegin).waitFor();
        await kiosk.look('guide-start');
        await kiosk.press(words.guideBegin);
        await page.locator('button.answer').first().waitFor();
        await kiosk.look('guide-ask');
        await kiosk.press(words.guideStuck);
        await kiosk.heading(words.guideStuckAsk);
        await kiosk.look('guide-stuck');
        await kiosk.escape();
        await page.locator('#heading').waitFor();
        await kiosk.press(words.guideOverview);
        await kiosk.heading(words.guideOverview);
        await kiosk.look('guide-overview');
        await kiosk.escape();
        await kiosk.press(words.kioskHelp);
        await kiosk.heading(words.kioskCalling);
        await kiosk.look('guide-calling');
        await kiosk.press(words.kioskBack);
        await page.locator('#heading').waitFor();
        await kiosk.press(words.guideTake);
        await page.locator('[part~="take-along"]').first().waitFor();
        await kiosk.look('guide-take-along');
        await kiosk.escape();
        await page.locator('button.answer').first().press('Enter');
        await kiosk.button(words.guideNext).waitFor();
        await kiosk.look('guide-step');
        const answers = ['guideNext', 'guideNext', 'guideNext', 'guideYes', 'guideYes'] as const;
        for (const [i, answer] of answers.entries()) {
          await page
            .getByText(words.guidePosition(i + 2, 6))
            .first()
            .waitFor();
          if (i === 3) await kiosk.look('guide-check');
          await kiosk.press(words[answer]);
        }
        await page.locator('[part~="done"]').first().waitFor();
        await kiosk.look('guide-done');
        expect(kiosk.flaws).to.deep.equal([]);
      });

      it(`${where}: what is for staff`, async () => {
        const { words, page } = await open(options);
        await kiosk.wake();
        await page.locator('.frame .name').focus();
        for (let press = 0; press < 5; press++) await page.keyboard.press('Enter');
        await kiosk.heading(words.staffPinFirstTitle);
        await kiosk.look('staff-pin');
        for (const next of [words.staffPinNext, words.staffPinSet]) {
          for (const digit of '582914') await kiosk.press(digit);
          await kiosk.press(next);
        }
        await kiosk.heading(words.staffTitle);
        await kiosk.look('staff-menu');
        expect(kiosk.flaws).to.deep.equal([]);
      });

      it(`${where}: a config that says nothing`, async () => {
        const { page } = await open({ ...options, config: { version: 1 } });
        await page.locator('.unready h1').waitFor();
        await kiosk.look('no-config');
        expect(kiosk.flaws).to.deep.equal([]);
      });
    }
  }
});

function inLanguage(text: { vi: string; en: string } | undefined, language: Language): string {
  return text?.[language] ?? '';
}

/** Holds a letter down until the keyboard offers its accents. */
async function holdLetter({ page }: KioskScreens): Promise<void> {
  const key = page.locator('ward-keyboard').getByRole('button', { name: /^a$/i });
  const box = await key.boundingBox();
  if (!box) throw new Error('no such key');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.clock.runFor(1_000);
  await page.mouse.up();
  await page.locator('ward-keyboard .picker').waitFor();
}
