/** The kiosk on a slow machine: its start without a network, and how soon a tap is answered. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from '../serve.mjs';
import { chromiumArgs } from './browsers.mjs';
import { buildKiosk } from './build-kiosk.mjs';
import { spread } from './quantile.mjs';
import { root } from './run.mjs';
import { printTable, time } from './table.mjs';

/** Milliseconds: to the first screen that can be touched, and to the frame after a tap (95 %). */
const TARGETS = { start: 1_500, tap: 100 };

/** Milliseconds: after it wakes, and after it is wiped, a second tap presses nothing for a moment. */
const PAUSE = 800;

const SIZE = { width: 1080, height: 1920 };

/**
 * @param {{executablePath: string, folder: string}} where `folder` from the project's root
 * @param {{starts: number, rounds: number, slowDown: number}} plan
 * @returns {Promise<{start: number[], tap: number[]}>} in ms
 */
export async function measureKiosk({ executablePath, folder }, { starts, rounds, slowDown }) {
  await buildKiosk(`${folder}/kiosk`);
  const server = await createServer({ folders: { '/kiosk/': `${folder}/kiosk` } });
  const url = `${server.url}kiosk/`;
  const profile = join(root, folder, 'kiosk-profile');
  const open = () =>
    chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      args: chromiumArgs,
      viewport: SIZE,
      screen: SIZE,
    });
  const start = [];
  const tap = [];
  try {
    const first = await open();
    await fetchAll(first.pages()[0], url);
    await first.close();
  } finally {
    await server.close();
  }
  // A browser that has just started, as after the power came back.
  for (let i = 0; i < starts; i++) {
    const context = await open();
    try {
      const [page] = context.pages();
      await slowDownPage(page, slowDown);
      start.push(await startUp(page, url));
      if (i === 0) tap.push(...(await tapThrough(page, rounds)));
    } finally {
      await context.close();
    }
  }
  return { start, tap };
}

/** The first visit, until nothing more is needed of the network. */
async function fetchAll(page, url) {
  await page.goto(url);
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    // One is in charge only once it has everything.
    while (!serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 100));
  });
  // What it writes about itself after that is written when it is closed.
  await page.waitForTimeout(3_000);
}

async function slowDownPage(page, rate) {
  const debug = await page.context().newCDPSession(page);
  await debug.send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript(() => {
    globalThis.taps = new Map();
    globalThis.document.addEventListener('kiosk-ready', () =>
      // The second frame: the first is drawn, and seen.
      globalThis.requestAnimationFrame(() =>
        globalThis.requestAnimationFrame(() => (globalThis.startedIn = performance.now())),
      ),
    );
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (!interactionId) continue;
        const known = globalThis.taps.get(interactionId) ?? 0;
        globalThis.taps.set(interactionId, Math.max(known, duration));
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
}

async function startUp(page, url) {
  await page.goto(url);
  await page.waitForFunction(() => 'startedIn' in globalThis);
  return page.evaluate(() => globalThis.startedIn);
}

/** Taps through every kind of screen; a tap that takes under 16 ms is not told and counts as 16. */
async function tapThrough(page, rounds) {
  let count = 0;
  const tap = async (locator) => {
    await locator.first().click();
    count++;
  };
  const button = (name) => page.getByRole('button', { name });
  for (let round = 0; round < rounds; round++) {
    await tap(page.locator('#begin'));
    await page.waitForTimeout(PAUSE);
    await tap(button(/^Cỡ chữ/));
    await tap(button('English'));
    await tap(button('Tiếng Việt'));
    await tap(button('Tương phản'));
    await tap(button(/^Hướng dẫn từng bước/));
    await tap(page.getByLabel('Tìm hướng dẫn'));
    for (const key of 'vneid') await tap(button(key).and(page.locator('ward-keyboard button')));
    await tap(button('Trang đầu'));
    await tap(button(/^Khai báo y tế/));
    await tap(button('Bắt đầu'));
    await tap(button('Quay lại'));
    await tap(button('Gọi người giúp'));
    await tap(button('Xong, xoá hết'));
    await page.locator('#begin').waitFor();
    await page.waitForTimeout(PAUSE);
  }
  const told = await page.evaluate(async () => {
    await new Promise((resolve) =>
      globalThis.requestAnimationFrame(() => setTimeout(resolve, 100)),
    );
    return [...globalThis.taps.values()];
  });
  return [...told, ...new Array(Math.max(0, count - told.length)).fill(16)];
}

export function summariseKiosk({ start, tap }) {
  const starts = spread(start);
  const taps = spread(tap);
  return {
    start: { ...starts, met: starts.high < TARGETS.start },
    tap: { ...taps, met: taps.high < TARGETS.tap },
  };
}

export function printKiosk({ start, tap }, { slowDown }) {
  console.log(`\nThe kiosk, ${slowDown} times slower`);
  const row = (name, { count, median, high, longest }) => [
    name,
    String(count),
    time(median),
    time(high),
    time(longest),
  ];
  printTable([
    ['', 'times', 'median', '95 %', 'longest'],
    row('start without a network, to the first screen', start),
    row('a tap, to the frame that answers it', tap),
  ]);
  const verdict = ({ met }) => (met ? 'met' : 'MISSED');
  console.log(`  target: a start under ${TARGETS.start} ms: ${verdict(start)}`);
  console.log(`  target: 95 % of taps under ${TARGETS.tap} ms: ${verdict(tap)}`);
}
