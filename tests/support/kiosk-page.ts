/** What a page of the kiosk's app has come to, release by release. For the shell of a few lines. */
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { until as waitUntil } from './until.js';

export const START = 'Chạm để bắt đầu';
export const UNREADY = 'Chưa có cấu hình';

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

/** In the page: the releases that failed did so a week ago. */
export function ageFailures(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(`kiosk-state:${location.pathname.replace(/[^/]*$/, '')}`);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('state', 'readwrite');
      const store = writing.objectStore('state');
      const reading = store.get('releases');
      reading.onsuccess = () => {
        const state = reading.result as { bad: readonly { version: string; day: number }[] };
        const bad = state.bad.map(({ version, day }) => ({ version, day: day - 7 }));
        store.put({ ...state, bad }, 'releases');
      };
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** In the page: whether the release in charge is on no trial. */
export function isKept(): Promise<boolean> {
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
