/** What a page of the kiosk's app has come to, release by release. For the shell of a few lines. */
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { until as waitUntil } from './until.js';

export const START = 'Chạm để bắt đầu';

/** A page of the kiosk at its first screen, its release kept and on no trial. */
export async function settled(page: Page, name: string): Promise<void> {
  await page.locator(`[data-release=${name}]`).getByText(START).waitFor();
  expect(await page.evaluate(() => globalThis.appRelease)).to.equal(name);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await until(page, isKept);
}

/** Lets the kiosk look for a release, as it does every hour and when the network is back. */
export async function look(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('online')));
}

/** Asks a page, also over its reloads; the browser's own waiting takes a promise for a yes. */
export async function until(page: Page, question: () => Promise<boolean>): Promise<void> {
  await waitUntil(() => page.evaluate(question).catch(() => false), String(question), 30_000);
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
